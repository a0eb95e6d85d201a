package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Quote;
import org.gleaner.syntax.Dependencies;

/**
 * To whom something is given or promised by a pronoun: "has agreed to lend [it] $5 million",
 * "promised [her] that nobody would be dismissed", "will pay [us] a bonus".
 */
record ReceiverPronouns(PledgeContext context, Pledgers pledgers) {

    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> PROMISING = Words.of("promising-verbs");
    private static final Set<String> HELPING = Words.of("helping-verbs");
    private static final Set<String> ANSWERING = Words.of("answering-verbs");
    private static final Set<String> HANDING = Words.of("handing-verbs");
    private static final Set<String> THIRD = Set.of("her", "him", "it");
    private static final Set<String> LENDING = Words.of("verbs-of-two-objects");
    private static final Set<String> HANDING_ON = Words.of("verbs-of-handing-on");
    private static final Set<String> SERVING = Words.of("verbs-of-serving");
    private static final Set<String> NAMING = Set.of("name", "rename", "call", "christen");
    private static final String AFTER = "after";
    private static final String THEM = "them";
    private static final String LET = "let";

    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger) {
        SentenceView sentence = candidate.sentence();
        int pronoun = sentence.hasTree() ? pronoun(sentence, candidate.clause()) : NONE;
        if (pronoun == NONE) {
            return Optional.empty();
        }
        return switch (sentence.word(pronoun)) {
            case "me" -> speaker(sentence, pronoun).filter(ReceiverPronouns::isPerson);
            case "us" ->
                    pledgers.group(sentence.span(pronoun, pronoun))
                            .or(() -> speaker(sentence, pronoun).filter(each -> !isPerson(each)));
            default -> antecedent(sentence, pronoun, pledger);
        };
    }

    private static int pronoun(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int given = isGiving(sentence, verb) ? given(sentence, verb) : NONE;
        int reached = given != NONE || clause.negated() ? given : reached(sentence, clause);
        if (reached != NONE) {
            return reached;
        }
        int over = PROMISING.contains(tree.lemma(verb)) ? verb : tree.head(verb);
        return over != NONE && PROMISING.contains(tree.lemma(over)) ? given(sentence, over) : NONE;
    }

    /** "lend [us]", "let [us] the hall"; not "let us see". */
    private static boolean isGiving(SentenceView sentence, int verb) {
        String lemma = sentence.tree().lemma(verb);
        return GIVING.contains(lemma)
                || LENDING.contains(lemma)
                || HANDING_ON.contains(lemma)
                        && (!lemma.equals(LET) || !letsDo(sentence.tree(), verb));
    }

    private static boolean letsDo(Dependencies tree, int verb) {
        int deed = tree.child(verb, "xcomp", "ccomp");
        return deed != NONE && !tree.isNoun(deed);
    }

    /** "name the pier after [her]". */
    private static int honoured(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 2; token <= clause.to(); token++) {
            if (NAMING.contains(sentence.lemma(clause.predicate()))
                    && sentence.word(token - 1).equals(AFTER)
                    && isPronoun(sentence, token)) {
                return token;
            }
        }
        return NONE;
    }

    private static int reached(SentenceView sentence, Clause clause) {
        int helped = helped(sentence, clause.predicate());
        int marked = helped == NONE ? marked(sentence, clause) : helped;
        return marked == NONE ? honoured(sentence, clause) : marked;
    }

    /** "will subsidise [it]", "has vowed to compensate [her]". */
    private static int helped(SentenceView sentence, int verb) {
        int token = verb + 1;
        String lemma = sentence.lemma(verb);
        return (HELPING.contains(lemma) || SERVING.contains(lemma))
                        && token + 1 < sentence.size()
                        && isPronoun(sentence, token)
                ? token
                : NONE;
    }

    /** "undertake to write [to her]", "hand the keys [to them]". */
    private static int marked(SentenceView sentence, Clause clause) {
        String verb = sentence.lemma(clause.predicate());
        if (!GIVING.contains(verb)
                && !ANSWERING.contains(verb)
                && !HANDING.contains(verb)
                && !HANDING_ON.contains(verb)) {
            return NONE;
        }
        for (int token = clause.predicate() + 2; token <= clause.to(); token++) {
            if (sentence.word(token - 1).equals("to")
                    && isPronoun(sentence, token)
                    && Beneficiaries.belongs(sentence.tree(), token, clause.predicate())) {
                return token;
            }
        }
        return NONE;
    }

    private static boolean isPronoun(SentenceView sentence, int token) {
        String word = sentence.word(token);
        return (THIRD.contains(word) || word.equals(THEM))
                && sentence.tree().tag(token).startsWith("PRP");
    }

    /** The pronoun right behind the verb that is its object and no owner ("her books"). */
    private static int given(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        int token = verb + 1;
        String word = sentence.word(token);
        boolean pronoun =
                word.equals("me") || word.equals("us") || word.equals(THEM) || THIRD.contains(word);
        boolean object =
                pronoun && tree.tag(token).equals("PRP") && !sentence.word(token + 1).equals("to");
        return object && token + 1 < sentence.size() ? token : NONE;
    }

    private Optional<Party> speaker(SentenceView sentence, int pronoun) {
        return pledgers.speaker(sentence.span(pronoun, pronoun));
    }

    private static boolean isPerson(Party party) {
        return party.entity().filter(each -> each.type() == EntityType.PERSON).isPresent();
    }

    private Optional<Party> antecedent(
            SentenceView sentence, int pronoun, Optional<Party> pledger) {
        int token = sentence.inDocument(pronoun);
        Optional<Entity> bound = pledger.flatMap(Party::entity);
        boolean several = sentence.word(pronoun).equals(THEM);
        Optional<Entity> known =
                several
                        ? context.antecedents().ofThey(token)
                        : single(sentence, pronoun, token, bound);
        if (several && known.isEmpty()) {
            return new NamelessThey(context).of(sentence, pronoun);
        }
        return known.filter(each -> !isSpeaker(sentence, pronoun, each))
                .map(
                        each ->
                                Party.of(
                                        each,
                                        sentence.span(pronoun, pronoun),
                                        Resolution.ANTECEDENT));
    }

    /** "\"Iran will help him,\" Qodousi said": no speaker calls himself so. */
    private boolean isSpeaker(SentenceView sentence, int pronoun, Entity known) {
        return context.quoteAt(sentence.span(pronoun, pronoun).start())
                .flatMap(Quote::speaker)
                .filter(speaker -> speaker.name().equals(known.name()))
                .isPresent();
    }

    private Optional<Entity> single(
            SentenceView sentence, int pronoun, int token, Optional<Entity> bound) {
        return sentence.word(pronoun).equals("it") && bound.isPresent()
                ? context.antecedents().of(token, token, bound.get())
                : context.antecedents().of(token, token);
    }
}
