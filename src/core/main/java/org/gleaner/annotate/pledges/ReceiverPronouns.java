package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.syntax.Dependencies;

/**
 * To whom something is given or promised by a pronoun: "has agreed to lend [it] $5 million",
 * "promised [her] that nobody would be dismissed", "will pay [us] a bonus".
 */
record ReceiverPronouns(PledgeContext context, Pledgers pledgers) {

    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> PROMISING = Words.of("promising-verbs");
    private static final Set<String> THIRD = Set.of("her", "him", "it");

    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger) {
        SentenceView sentence = candidate.sentence();
        int pronoun = sentence.hasTree() ? pronoun(sentence, candidate.clause()) : NONE;
        if (pronoun == NONE) {
            return Optional.empty();
        }
        return switch (sentence.word(pronoun)) {
            case "me" -> speaker(sentence, pronoun).filter(ReceiverPronouns::isPerson);
            case "us" -> pledgers.group(sentence.span(pronoun, pronoun));
            default -> antecedent(sentence, pronoun, pledger);
        };
    }

    private static int pronoun(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int verb = clause.predicate();
        int given = GIVING.contains(tree.lemma(verb)) ? given(sentence, verb) : NONE;
        if (given != NONE) {
            return given;
        }
        int over = PROMISING.contains(tree.lemma(verb)) ? verb : tree.head(verb);
        return over != NONE && PROMISING.contains(tree.lemma(over)) ? given(sentence, over) : NONE;
    }

    /** The pronoun right behind the verb that is its object and no owner ("her books"). */
    private static int given(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        int token = verb + 1;
        String word = sentence.word(token);
        boolean pronoun = word.equals("me") || word.equals("us") || THIRD.contains(word);
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
        Optional<Entity> known =
                sentence.word(pronoun).equals("it") && bound.isPresent()
                        ? context.antecedents().of(token, token, bound.get())
                        : context.antecedents().of(token, token);
        return known.map(
                each -> Party.of(each, sentence.span(pronoun, pronoun), Resolution.ANTECEDENT));
    }
}
