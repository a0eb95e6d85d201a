package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gleaner.annotate.pledges.Agent.Kind;
import org.gleaner.model.EntityType;
import org.gleaner.syntax.Dependencies;

/**
 * Who is bound where the grammatical subject does not say so by itself: the agent of a passive, the
 * one who says that "it" will, the agencies of "such agencies as"; and each of "A, B and C".
 */
final class Bound {

    /** Tags of what no two names share: "thanked Norway and [said that] Peru would". */
    private static final Set<String> CLAUSES = Set.of("ADP", "VERB", "AUX", "SCONJ");

    private static final Set<Kind> PARTIES = EnumSet.of(Kind.NAMED, Kind.ACTOR, Kind.PROPER);
    private static final Set<String> FEASTS = Words.of("feasts");
    private static final Set<String> ITSELF = Words.of("reporting-pronouns");
    private static final Set<String> HIMSELF = Set.of("he", "she");
    private static final Set<String> EXAMPLES = Words.of("example-words");
    private static final Set<String> SAYERS = Words.of("sayers");
    private static final Set<String> MUTUAL = Words.of("mutual-words");
    private static final Set<String> ANY = Set.of("a", "an", "another", "some", "independent");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose");
    private static final Set<String> ASTRAY = Set.of("dep", "acl", "conj", "parataxis");
    private static final Set<String> WHO = Set.of("which", "who");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> HAVE = Words.of("having");
    private static final Set<String> FREE = Set.of("NOUN", "PROPN", "NUM");
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> BESIDE_VERBS = Set.of("PART", "ADV");
    private static final int LONGEST_DATE = 6;

    /** "and the supermarket chain [Norda]": what may stand between the names of a list. */
    private static final int LONGEST_GAP = 4;

    private static final Set<String> SHARES = Set.of("each", "both", "all");
    private static final Set<String> JOINING = Set.of("and", "but");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final String THEY = "they";

    private final PledgeContext context;

    Bound(PledgeContext context) {
        this.context = context;
    }

    /** The candidate with the one for its subject who is bound by it. */
    PledgeCandidate named(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return candidate;
        }
        Clause clause = candidate.clause();
        int agent = clause.passive() ? PassiveAgents.of(sentence.tree(), clause.predicate()) : NONE;
        boolean told =
                agent != NONE
                        && isBody(candidate, agent)
                        && !FEASTS.contains(sentence.word(agent))
                        && !isAnyone(sentence, agent);
        int own = told ? agent : own(candidate);
        int behind = DateLines.behind(context, sentence, own, opening(candidate));
        int subject = behind == NONE ? own : behind;
        int granter = clause.passive() ? Relatives.granter(sentence, clause.predicate()) : NONE;
        subject = subject == clause.subject() && granter != NONE ? granter : subject;
        subject = sameAsBefore(candidate, sayer(candidate, subject));
        subject = example(candidate, subject);
        Clause bound = subject == clause.subject() ? clause : clause.withSubject(subject);
        boolean nobody =
                isNeither(sentence, bound) || Spared.isNobody(sentence, clause.predicate());
        return candidate.with(nobody ? bound.negatedBy(true) : bound);
    }

    /** "audited by [an] outside firm": whoever has it done is bound. */
    private static boolean isAnyone(SentenceView sentence, int agent) {
        int first = Math.min(agent, sentence.tree().leftmost(agent));
        return ANY.contains(sentence.word(first)) || ANY.contains(sentence.word(first + 1));
    }

    /** "Neither Chile nor Peru will sign", "Neither side will pay". */
    private static boolean isNeither(SentenceView sentence, Clause clause) {
        int subject = clause.subject();
        return subject != NONE
                && !clause.negated()
                && sentence.tree().children(subject, "cc:preconj", "det").stream()
                        .anyMatch(child -> sentence.word(child).equals("neither"));
    }

    /** "Norway said [it] would": the one that says so. */
    private int sayer(PledgeCandidate candidate, int subject) {
        SentenceView sentence = candidate.sentence();
        if (!isPronoun(sentence, subject)) {
            return subject;
        }
        boolean himself = HIMSELF.contains(sentence.word(subject));
        Dependencies tree = sentence.tree();
        int saying = Reports.over(tree, candidate.clause().predicate());
        int announcing = Announcements.verb(sentence, candidate.clause().predicate());
        int said = announcing == NONE ? saying : announcing;
        int verb = said == NONE ? given(sentence, candidate) : said;
        int sayer = verb == NONE ? NONE : subject(sentence, verb);
        if (sayer == subject || !isSayer(candidate, sayer)) {
            return subject;
        }
        if (himself) {
            return isOffice(sentence, sayer) ? sayer : subject;
        }
        boolean many = tree.coordinated(sayer).size() > 1;
        boolean person =
                SAYERS.contains(sentence.lemma(sayer)) && !tree.tag(sayer).equals("NNS")
                        || context.names().isAt(sentence.inDocument(sayer), EntityType.PERSON);
        return sentence.word(subject).equals(THEY)
                ? person && !many ? subject : sayer
                : person || many ? subject : sayer;
    }

    /**
     * The subject that the parser sees, mended: "Under the swap [Bolivia] will", where it sees
     * none; "the [Trust], which on 14 January undertook", where it takes the date for one.
     */
    private int own(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        if (subject == NONE) {
            int name = rightBefore(candidate);
            int far = name == NONE ? farBefore(candidate) : name;
            int aside = far == NONE ? beforeAside(candidate, NONE) : far;
            return aside == NONE ? goesOn(candidate) : aside;
        }
        int share = sentence.tree().prepositional(subject, "of");
        if (SHARES.contains(sentence.word(subject))
                && share > subject
                && isParty(candidate, share)) {
            return share;
        }
        if (sentence.tree().isVerb(subject)) {
            return beforeAside(candidate, subject);
        }
        if (context.datesIn(sentence.span(Math.max(0, subject - 1), subject)).isEmpty()) {
            return subject;
        }
        for (int token = subject; token > 1 && token > subject - LONGEST_DATE; token--) {
            int noun = sentence.word(token - 1).equals(",") ? token - 2 : token - 1;
            if (WHO.contains(sentence.word(token)) && noun >= 0 && isParty(candidate, noun)) {
                return noun;
            }
        }
        return subject;
    }

    /**
     * Who undertakes where the parser has lost the subject: "Acme, which is based in Cork, [has]
     * agreed to", "the chairman, who bought it, [plans] to", "whose faculty [plans] to".
     */
    private int farBefore(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int verb = tree.head(candidate.clause().predicate());
        if (candidate.kind() != RuleKind.UNDERTAKING_VERB
                || verb == NONE
                || !tree.isVerb(verb)
                || !ASTRAY.contains(tree.relation(verb))) {
            return NONE;
        }
        int aux = tree.child(verb, "aux");
        boolean apart = aux == NONE && HAVE.contains(sentence.word(verb - 2));
        int first = apart ? verb - 2 : aux == NONE ? verb : aux;
        if (first == 0) {
            return NONE;
        }
        if (sentence.word(first - 1).equals(",")) {
            return beforeRelative(candidate, first - 1);
        }
        int head = tree.head(verb);
        boolean before = apart || head == first - 1;
        boolean noun = tree.isNoun(first - 1) && isOneWhoActs(candidate, first - 1);
        return before && noun ? first - 1 : led(candidate, first - 1);
    }

    /**
     * "[Ann Lee] acknowledges having had the money and binds herself", "[Acme] proposes a dividend
     * and will": whoever does what stands before "and", where the parser has joined it to a noun or
     * to a verb without a subject.
     */
    private int goesOn(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int first = opening(candidate);
        if (first < 2 || !JOINING.contains(sentence.word(first - 1))) {
            return NONE;
        }
        for (int token = first - 2; token >= 0; token--) {
            if (sentence.word(token).equals(";") || sentence.word(token).equals(":")) {
                return NONE;
            }
            boolean does =
                    tree.relation(token).equals("nsubj")
                            && tree.head(token) > token
                            && tree.head(token) < first
                            && FINITE.contains(tree.tag(tree.head(token)));
            if (does) {
                return isParty(candidate, token) ? token : NONE;
            }
        }
        return NONE;
    }

    /** Where the words begin that undertake: "[will] launch", "[binds] himself to repay". */
    private static int opening(PledgeCandidate candidate) {
        Dependencies tree = candidate.sentence().tree();
        int predicate = candidate.clause().predicate();
        if (candidate.kind() == RuleKind.MODAL) {
            return tree.child(predicate, "aux");
        }
        int verb = candidate.kind() == RuleKind.UNDERTAKING_VERB ? tree.head(predicate) : NONE;
        if (verb != NONE && verb < predicate && tree.tag(verb).equals("VBN")) {
            return tree.child(verb, "aux");
        }
        return verb == NONE || verb > predicate || !FINITE.contains(tree.tag(verb)) ? NONE : verb;
    }

    /** "[Acme], which together own 52 percent, have undertaken". */
    private int beforeAside(PledgeCandidate candidate, int otherwise) {
        SentenceView sentence = candidate.sentence();
        int verb = candidate.clause().predicate();
        int above = verb;
        if (candidate.kind().isBinding()) {
            above--;
            while (above > 0 && BESIDE_VERBS.contains(sentence.tag(above))) {
                above--;
            }
        }
        int before = SubjectBeforeAside.subject(context, sentence, above);
        return before == NONE || !isOneWhoActs(candidate, before) ? otherwise : before;
    }

    /** "[Acme], which is based in Cork, has": the noun before the clause that ends at the comma. */
    private int beforeRelative(PledgeCandidate candidate, int comma) {
        SentenceView sentence = candidate.sentence();
        for (int token = comma - 1; token > 1; token--) {
            if (RELATIVE.contains(sentence.word(token)) && sentence.word(token - 1).equals(",")) {
                return isParty(candidate, token - 2) ? token - 2 : NONE;
            }
        }
        return NONE;
    }

    /** "four [lenders] led by Acme Bank had agreed". */
    private int led(PledgeCandidate candidate, int last) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int led = tree.head(last);
        int noun =
                led != NONE && tree.tag(led).equals("VBN") && sentence.word(led + 1).equals("by")
                        ? tree.child(led, "nsubj")
                        : NONE;
        return noun != NONE && isOneWhoActs(candidate, noun) ? noun : NONE;
    }

    private boolean isOneWhoActs(PledgeCandidate candidate, int token) {
        return isParty(candidate, token)
                || Lexicon.AGENTS.contains(candidate.sentence().lemma(token));
    }

    /** The name right before "will", where no preposition governs it. */
    private int rightBefore(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int modal = tree.child(candidate.clause().predicate(), "aux");
        int last = modal - 1;
        if (modal == NONE || last < 1 || !isNamed(sentence, last)) {
            return NONE;
        }
        int mention = context.names().mentionAt(sentence.inDocument(last));
        int before = sentence.inSentence(context.names().first(mention)) - 1;
        boolean free = before > 0 && FREE.contains(sentence.tag(before));
        return free && tree.relation(last).equals("obl") || free && isObliqueName(tree, last)
                ? last
                : NONE;
    }

    /** "Ostrander & [Sons]", whose first word the parser has hung on the date. */
    private static boolean isObliqueName(Dependencies tree, int token) {
        int head = tree.head(token);
        return head != NONE && tree.relation(head).equals("obl");
    }

    private boolean isNamed(SentenceView sentence, int token) {
        return context.names().actorAt(sentence.inDocument(token)).isPresent();
    }

    /** "The fire brigade will, and [it] will test them": whoever acts before "and". */
    private int sameAsBefore(PledgeCandidate candidate, int subject) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        if (subject == NONE
                || !sentence.word(subject).equals("it")
                || !tree.relation(predicate).equals("conj")) {
            return subject;
        }
        int before = tree.child(tree.head(predicate), "nsubj");
        int token = sentence.inDocument(subject);
        boolean named = context.antecedents().of(token, token).isPresent();
        return before != NONE && !named && isParty(candidate, before) ? before : subject;
    }

    /** The subject of a verb of saying, also past words between commas. */
    private int subject(SentenceView sentence, int verb) {
        int own = ClauseFinder.subject(sentence.tree(), verb);
        return own == NONE ? SubjectBeforeAside.subject(context, sentence, verb) : own;
    }

    /** "gave" of "gave his word that he would": the verb over a noun of undertaking. */
    private static int given(SentenceView sentence, PledgeCandidate candidate) {
        Dependencies tree = sentence.tree();
        int noun = tree.head(candidate.clause().predicate());
        int verb = noun != NONE && tree.isNoun(noun) ? tree.head(noun) : NONE;
        return verb != NONE && tree.object(verb) == noun ? verb : NONE;
    }

    private boolean isSayer(PledgeCandidate candidate, int sayer) {
        SentenceView sentence = candidate.sentence();
        return sayer != NONE
                && (isParty(candidate, sayer) || areSeveral(sentence, sayer))
                && !DateLines.isTown(context, sentence, sayer);
    }

    /** "Striking [bakers] said they would". */
    private static boolean areSeveral(SentenceView sentence, int sayer) {
        return sentence.tree().tag(sayer).equals("NNS")
                && (Lexicon.AGENTS.contains(sentence.lemma(sayer))
                        || Lexicon.ACTORS.contains(sentence.lemma(sayer)));
    }

    private static boolean isPronoun(SentenceView sentence, int subject) {
        return subject != NONE
                && (HIMSELF.contains(sentence.word(subject))
                        || ITSELF.contains(sentence.word(subject)));
    }

    /** "The senator vowed he would": one person by his office alone. */
    private static boolean isOffice(SentenceView sentence, int sayer) {
        Dependencies tree = sentence.tree();
        return tree.tag(sayer).equals("NN")
                && tree.child(sayer, "appos", "flat", "dep") == NONE
                && (SAYERS.contains(tree.lemma(sayer))
                        || Lexicon.AGENTS.contains(tree.lemma(sayer)));
    }

    /** "such agencies as [the Coast Guard]", "lenders including [Banco Norte]". */
    private int example(PledgeCandidate candidate, int subject) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        if (subject == NONE || !tree.isNoun(subject)) {
            return subject;
        }
        for (int child : tree.children(subject, "nmod")) {
            int mark = tree.child(child, "case");
            boolean as =
                    mark != NONE
                            && sentence.word(mark).equals("as")
                            && sentence.words(Math.min(subject, tree.leftmost(subject)), mark)
                                    .contains("such");
            boolean named = tree.tag(subject).startsWith("NNP");
            if (child < candidate.clause().predicate()
                    && (as || !named && mark != NONE && EXAMPLES.contains(sentence.word(mark)))
                    && isParty(candidate, child)) {
                return child;
            }
        }
        return subject;
    }

    /** One candidate for each who is bound: "Norway, Sweden and the EU pledged". */
    List<PledgeCandidate> each(PledgeCandidate candidate) {
        if (candidate.header().isPresent()) {
            return each(candidate.header().get()).stream().map(candidate::under).toList();
        }
        SentenceView sentence = candidate.sentence();
        int subject = candidate.clause().subject();
        if (!sentence.hasTree()
                || subject == NONE
                || isMutual(candidate)
                || !isParty(candidate, subject)) {
            return List.of(candidate);
        }
        int one = ofOneName(sentence, subject);
        if (one != NONE) {
            return List.of(candidate.with(candidate.clause().withSubject(one)));
        }
        List<PledgeCandidate> all = new ArrayList<>();
        int name = context.names().mentionAt(sentence.inDocument(subject));
        for (int part : sentence.tree().coordinated(subject)) {
            boolean other =
                    name < 0 || context.names().mentionAt(sentence.inDocument(part)) != name;
            if (part == subject || other && isSide(candidate, subject, part)) {
                all.add(candidate.with(candidate.clause().withSubject(part)));
            }
        }
        if (all.size() > 1) {
            return all;
        }
        int head = Agent.of(context, sentence, candidate.clause()).head();
        return row(candidate, head).or(() -> listed(candidate, head)).orElse(all);
    }

    /**
     * The first word of "A [Liberty and Progress government] will": "a" stands before one, however
     * it is called. {@link SentenceView#NONE} where there are several.
     */
    private static int ofOneName(SentenceView sentence, int subject) {
        int part =
                sentence.tree().coordinated(subject).stream().min(Integer::compare).orElse(subject);
        int left = Math.min(part, sentence.tree().leftmost(part));
        int first = ARTICLES.contains(sentence.word(left - 1)) ? left - 1 : left;
        boolean one =
                ARTICLES.contains(sentence.word(first))
                        && sentence.isCapitalised(first + 1)
                        && sentence.word(first + 2).equals("and")
                        && sentence.isCapitalised(first + 3)
                        && !ARTICLES.contains(sentence.word(first + 3));
        return one ? part : NONE;
    }

    /** "[A], [B] and the chain [C] have": three names or more in a row, before their verb. */
    private Optional<List<PledgeCandidate>> row(PledgeCandidate candidate, int subject) {
        SentenceView sentence = candidate.sentence();
        int mention = context.names().mentionAt(sentence.inDocument(subject));
        if (mention < 0 || subject > candidate.clause().action()) {
            return Optional.empty();
        }
        int first = mention;
        while (first > 0 && isNextTo(candidate, first - 1)) {
            first--;
        }
        int most = lastMention(sentence);
        int last = mention;
        while (last < most && isNextTo(candidate, last)) {
            last++;
        }
        boolean whole =
                last - first > 1
                        && last(sentence, last) < candidate.clause().action()
                        && isAnd(sentence, beforeName(sentence, last));
        return whole ? Optional.of(named(candidate, first, last)) : Optional.empty();
    }

    /** The candidate of each of the names from the first to the last. */
    private List<PledgeCandidate> named(PledgeCandidate candidate, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .map(name -> last(candidate.sentence(), name))
                .mapToObj(token -> candidate.with(candidate.clause().withSubject(token)))
                .toList();
    }

    /** The last mention that begins in the sentence or before it. */
    private int lastMention(SentenceView sentence) {
        return context.names().lastBefore(sentence.inDocument(sentence.size()));
    }

    /** Where "and" stands before the name and its kind: "[and] the supermarket chain Norda". */
    private int beforeName(SentenceView sentence, int mention) {
        int first = sentence.inSentence(context.names().first(mention));
        int end = last(sentence, mention - 1);
        for (int token = first - 1; token > end; token--) {
            if (isAnd(sentence, token)) {
                return token;
            }
        }
        return 0;
    }

    /** Whether a comma or "and" alone, and small words, stand between a name and the next. */
    private boolean isNextTo(PledgeCandidate candidate, int mention) {
        SentenceView sentence = candidate.sentence();
        int end = last(sentence, mention);
        int first = sentence.inSentence(context.names().first(mention + 1));
        boolean mark = sentence.word(end + 1).equals(",") || isAnd(sentence, end + 1);
        int from = isAnd(sentence, end + 2) ? end + 3 : end + 2;
        return end > 0
                && first > end
                && first - end <= LONGEST_GAP + 1
                && mark
                && isNamed(sentence, end)
                && isNamed(sentence, first)
                && areNouns(sentence, from, first - 1);
    }

    private static boolean areNouns(SentenceView sentence, int from, int to) {
        for (int token = from; token <= to; token++) {
            boolean kind = sentence.tag(token).equals("NOUN") || sentence.tag(token).equals("DET");
            if (!kind || sentence.isCapitalised(token)) {
                return false;
            }
        }
        return true;
    }

    /** The names of "A and B will", where the parser has hung B inside of A. */
    private Optional<List<PledgeCandidate>> listed(PledgeCandidate candidate, int subject) {
        SentenceView sentence = candidate.sentence();
        int mention = context.names().mentionAt(sentence.inDocument(subject));
        boolean first = mention >= 0 && isJoined(candidate, mention);
        boolean second = !first && mention > 0 && isJoined(candidate, mention - 1);
        int other = first ? mention + 1 : mention - 1;
        if (!first && !second || !isNamed(sentence, last(sentence, other))) {
            return Optional.empty();
        }
        int from = Math.min(mention, other);
        return Optional.of(named(candidate, from, from + 1));
    }

    private int last(SentenceView sentence, int mention) {
        return Math.max(0, sentence.inSentence(context.names().last(mention)));
    }

    /** Whether "and" and the next name follow the mention, and then the verb. */
    private boolean isJoined(PledgeCandidate candidate, int mention) {
        SentenceView sentence = candidate.sentence();
        if (lastMention(sentence) <= mention) {
            return false;
        }
        int and = sentence.inSentence(context.names().last(mention)) + 1;
        int first = sentence.inSentence(context.names().first(mention + 1));
        int end = sentence.inSentence(context.names().last(mention + 1)) + 1;
        int before = sentence.inSentence(context.names().first(mention)) - 1;
        end += isExample(sentence, before) && sentence.word(end).equals(",") ? 1 : 0;
        boolean joined =
                and > 0 && first > and && first - and <= LONGEST_GAP && isAnd(sentence, and);
        return joined
                && end <= candidate.clause().action()
                && (sentence.tag(end).equals("AUX") || sentence.tag(end).equals("VERB"))
                && areWords(sentence, and + 1, first - 1);
    }

    /** "such [as] A and B, have". */
    private static boolean isExample(SentenceView sentence, int token) {
        return sentence.word(token).equals("as") || EXAMPLES.contains(sentence.word(token));
    }

    private static boolean isAnd(SentenceView sentence, int token) {
        return AND.contains(sentence.word(token));
    }

    /** "the supermarket chain": small words and nouns alone. */
    private static boolean areWords(SentenceView sentence, int from, int to) {
        for (int token = from; token <= to; token++) {
            if (sentence.isCapitalised(token) || CLAUSES.contains(sentence.tag(token))) {
                return false;
            }
        }
        return true;
    }

    /** "will be led by Ann Lee" tells of her and the office; a body undertakes what it is to do. */
    private boolean isBody(PledgeCandidate candidate, int token) {
        SentenceView sentence = candidate.sentence();
        return isParty(candidate, token)
                && context.datesIn(sentence.span(token, token)).isEmpty()
                && !context.names().isAt(sentence.inDocument(token), EntityType.PERSON);
    }

    /**
     * Whether several undertake it as one: their readiness, their commitment, and what they promise
     * each other.
     */
    private static boolean isMutual(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        String deed = candidate.sentence().words(clause.predicate(), clause.to());
        return candidate.kind() == RuleKind.UNDERTAKING_NOUN
                || MUTUAL.stream().anyMatch(deed::contains);
    }

    private boolean isSide(PledgeCandidate candidate, int subject, int part) {
        int predicate = candidate.clause().predicate();
        return subject < predicate == part < predicate && isParty(candidate, part);
    }

    private boolean isParty(PledgeCandidate candidate, int token) {
        return candidate.sentence().tree().isNoun(token)
                && PARTIES.contains(
                        Agent.of(
                                        context,
                                        candidate.sentence(),
                                        candidate.clause().withSubject(token))
                                .kind());
    }
}
