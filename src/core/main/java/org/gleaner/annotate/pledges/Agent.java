package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.MentionIndex;

/**
 * What kind of subject would do the action.
 *
 * @param kind what it is
 * @param head its head token; {@link SentenceView#NONE} when the clause has no subject
 * @param from first token of the noun phrase, its article included, what follows the head left out
 * @param to last token of the name or noun
 */
record Agent(Kind kind, int head, int from, int to) {

    /** The phrase holds its head, also where the clause is taken to begin behind it. */
    Agent {
        from = Math.min(from, head);
        to = Math.max(to, head);
    }

    /**
     * OWNED is a party of the speaker's ("my government"), INSTRUMENT what carries out the owner's
     * will ("our plan").
     */
    enum Kind {
        NOBODY,
        FIRST,
        OWNED,
        INSTRUMENT,
        SECOND,
        PRONOUN,
        PLURAL_PRONOUN,
        EXPLETIVE,
        NAMED,
        ACTOR,
        PROPER,
        THING
    }

    private static final Set<String> FIRST_PERSON = Words.of("first-person");
    private static final Set<String> ME = Words.of("me");
    private static final Set<String> SECOND_PERSON = Words.of("second-person");
    private static final Set<String> THIRD_PERSON = Words.of("third-person");
    private static final Set<String> PLURAL = Words.of("plural-pronouns");
    private static final Set<String> POINTERS = Words.of("empty-subjects");
    private static final Set<String> NAME_DETERMINERS = Words.of("name-determiners");
    private static final Set<String> MARKING = Set.of("ADP", "SCONJ");
    private static final Set<String> SENT = Words.of("people-sent");
    private static final Set<String> WORKS = Words.of("works-begun");
    private static final Set<String> TIMES = Words.of("tenure-units");
    private static final Set<EntityType> THINGS =
            EnumSet.of(EntityType.EVENT, EntityType.LAW, EntityType.PRODUCT);
    private static final Set<String> PROMISED = Words.of("promised-modals");
    private static final Set<String> HAVE = Words.of("having");

    /** "the Secretary-[General]", cut at its hyphen. */
    private static final Set<String> OFFICES = Words.of("offices-of-two-words");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> FIRST_OWNERS = Words.of("first-owners");
    private static final Map<String, List<String>> IF_ELECTED = Words.phrases("if-it-is-elected");
    private static final Set<String> PARTICLES = Words.of("name-particles");

    static Agent of(PledgeContext context, SentenceView sentence, Clause clause) {
        int head = clause.subject();
        if (head == NONE) {
            return beforeVerb(context, sentence, clause)
                    .orElse(new Agent(Kind.NOBODY, NONE, NONE, NONE));
        }
        if (!sentence.hasTree()) {
            return withoutTree(context, sentence, head, clause.from());
        }
        Optional<Agent> nearer = nearer(context, sentence, clause);
        if (nearer.isPresent()) {
            return nearer.get();
        }
        Dependencies tree = sentence.tree();
        for (int part : tree.coordinated(head)) {
            if (FIRST_PERSON.contains(sentence.word(part))) {
                return new Agent(Kind.FIRST, part, part, part);
            }
        }
        int pronoun = beforeModal(sentence, clause);
        if (head < pronoun && ME.contains(sentence.word(pronoun))) {
            return new Agent(Kind.FIRST, pronoun, pronoun, pronoun);
        }
        int told = behindTelling(sentence, clause);
        if (told != NONE) {
            return of(context, sentence, clause.withSubject(told));
        }
        int from = Math.min(head, tree.leftmost(head));
        while (from < head
                && (tree.relation(from).equals("case") && tree.head(from) == head
                        || tree.relation(from).equals("fixed"))) {
            from++;
        }
        if (from < head && isYear(sentence, from)) {
            from++;
        }
        int to = lastOfName(sentence, head);
        int name = nameBefore(context, sentence, clause, head, to);
        Agent agent =
                name == NONE
                        ? classify(context, sentence, head, from, to)
                        : new Agent(Kind.NAMED, name, from, name);
        return refined(context, sentence, clause, told(context, sentence, clause, agent));
    }

    /** "Acme has told us [it] will stay": a body's, and no mere "it". */
    private static Agent told(
            PledgeContext context, SentenceView sentence, Clause clause, Agent agent) {
        return agent.kind == Kind.EXPLETIVE
                        && new ReportedIt(context).of(sentence, clause).isPresent()
                ? agent.as(Kind.PRONOUN)
                : agent;
    }

    /** "Norway has paid, [Acme Ltd] has promised": no verb takes its subject from before a name. */
    private static Optional<Agent> nearer(
            PledgeContext context, SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int at = clause.predicate();
        for (int steps = 0; at != NONE && steps < 3; steps++, at = tree.head(at)) {
            if (tree.child(at, "nsubj", "nsubj:pass", "csubj") != NONE) {
                return Optional.empty();
            }
            if (!tree.relation(at).equals("xcomp")) {
                break;
            }
        }
        return clause.subject() < clause.action() - 3
                ? beforeVerb(context, sentence, clause)
                        .filter(agent -> agent.kind == Kind.NAMED && agent.head > clause.subject())
                : Optional.empty();
    }

    /**
     * "..., and [Acme Ltd] has agreed": the name right before a finite verb to which the parser has
     * given no subject.
     */
    private static Optional<Agent> beforeVerb(
            PledgeContext context, SentenceView sentence, Clause clause) {
        int verb = sentence.hasTree() ? firstOfVerb(sentence, clause.action()) : NONE;
        int head = verb - 1;
        if (verb == NONE || head < 0 || !sentence.isCapitalised(head)) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0
                && sentence.isCapitalised(from - 1)
                && sentence.tag(from - 1).equals("PROPN")) {
            from--;
        }
        boolean marked =
                from > 0
                        && (sentence.tag(from - 1).equals("ADP")
                                || sentence.word(from - 1).equals("the")
                                        && sentence.tag(from - 2).equals("ADP"));
        Agent agent = classify(context, sentence, head, from, head);
        boolean known = agent.kind == Kind.NAMED || agent.kind == Kind.PROPER && head > from;
        return known && !marked ? Optional.of(agent) : Optional.empty();
    }

    /** "[has] also agreed", "[will] bring"; nothing before "to" or a bare word. */
    private static int firstOfVerb(SentenceView sentence, int action) {
        int first = action;
        while (first > 0
                && (sentence.tag(first - 1).equals("AUX")
                        || sentence.tag(first - 1).equals("ADV"))) {
            first--;
        }
        int above = sentence.tree().head(action);
        if (first == action
                && sentence.word(action - 1).equals("to")
                && above != NONE
                && above < action) {
            return FINITE.contains(sentence.tree().tag(above))
                            || sentence.tag(above - 1).equals("AUX")
                    ? firstOfVerb(sentence, above)
                    : NONE;
        }
        return first < action || FINITE.contains(sentence.tree().tag(action)) ? first : NONE;
    }

    /**
     * "told reporters the [prince] would attend", where the parser takes "told" for the subject.
     */
    private static int behindTelling(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int before = clause.action() - 2;
        while (before > 1 && sentence.tag(before + 1).equals("ADV")) {
            before--;
        }
        boolean astray =
                tree.relation(clause.subject()).equals("csubj")
                        && clause.subject() < before
                        && Lexicon.says(tree.lemma(clause.subject()))
                        && (tree.isNoun(before) || tree.tag(before).equals("PRP"))
                        && tree.head(before) == clause.subject()
                        && PROMISED.contains(sentence.word(before + 1));
        return astray ? before : NONE;
    }

    /** "until [2030] Acme will": a date before the name. */
    private static boolean isYear(SentenceView sentence, int token) {
        return sentence.word(token).length() == 4
                && sentence.tree().tag(token).equals("CD")
                && MARKING.contains(sentence.tag(token - 1));
    }

    /** A party that is acted on is a thing; a name beside a noun says who it is. */
    private static Agent refined(
            PledgeContext context, SentenceView sentence, Clause clause, Agent agent) {
        boolean party = agent.isOrganization() || agent.kind == Kind.PROPER;
        if (party
                && clause.passive()
                && sentence.tree().child(clause.predicate(), "nsubj:pass") == agent.head
                && Lexicon.attitude(sentence.word(clause.predicate())).isEmpty()) {
            return agent.as(Kind.THING);
        }
        int beside = besideActor(context, sentence, agent);
        if (beside != NONE) {
            return new Agent(Kind.NAMED, beside, agent.from, beside);
        }
        return agent.kind == Kind.THING ? repaired(context, sentence, clause).orElse(agent) : agent;
    }

    /** "the ferry company [Navimar]": the name right behind the noun. */
    private static int besideActor(PledgeContext context, SentenceView sentence, Agent agent) {
        boolean noun = agent.kind == Kind.ACTOR || agent.kind == Kind.THING;
        int name = noun ? sentence.tree().child(agent.head, "appos", "dep") : NONE;
        return name != NONE
                        && (sentence.tree().leftmost(name) == agent.head + 1
                                || isNextToComma(sentence, agent, name)
                                || isOfficer(context, sentence, name))
                        && context.names().actorAt(sentence.inDocument(name)).isPresent()
                ? name
                : NONE;
    }

    /** "The employer, [Nokia], agrees". */
    private static boolean isNextToComma(SentenceView sentence, Agent agent, int name) {
        return sentence.word(agent.from).equals("the")
                && sentence.word(agent.head + 1).equals(",")
                && sentence.isCapitalised(agent.head + 2)
                && sentence.tree().leftmost(name) == agent.head + 2;
    }

    /** "the mayor of Skive, [Karen Dahl], promised". */
    private static boolean isOfficer(PledgeContext context, SentenceView sentence, int name) {
        return context.names().isAt(sentence.inDocument(name), EntityType.PERSON)
                && sentence.word(sentence.tree().leftmost(name) - 1).equals(",");
    }

    /** The last word of the name or compound that begins at {@code head}. */
    private static int lastOfName(SentenceView sentence, int head) {
        Dependencies tree = sentence.tree();
        int relative = tree.child(head, "acl:relcl", "acl", "nmod", "appos", "conj");
        int to = head;
        while (to + 1 < sentence.size()
                && to + 1 <= tree.rightmost(head)
                && (relative == NONE || to + 1 < tree.leftmost(relative))
                && (tree.relation(to + 1).equals("flat")
                        || tree.relation(to + 1).equals("compound")
                        || tree.relation(to + 1).equals("nummod") && !sentence.isSum(to + 1))) {
            to++;
        }
        return to;
    }

    /**
     * The word right before the clause's modal; {@link SentenceView#NONE} where the clause has no
     * modal or begins with it.
     */
    private static int beforeModal(SentenceView sentence, Clause clause) {
        int modal = clause.action() - 1;
        boolean verb = clause.subject() >= 0 && sentence.tree().isVerb(clause.subject());
        while (modal > clause.from()
                && modal > clause.action() - 5
                && !isModal(sentence, modal, verb)) {
            modal--;
        }
        int head = modal - 1;
        while (head > clause.from() && sentence.tag(head).equals("ADV")) {
            head--;
        }
        return head < clause.from() || !isModal(sentence, modal, verb) ? NONE : head;
    }

    /** Also "has", where the parser takes a verb for the subject. */
    private static boolean isModal(SentenceView sentence, int token, boolean verb) {
        String word = sentence.word(token);
        return ModalRule.MODALS.contains(word) || verb && HAVE.contains(word);
    }

    /**
     * Where the parser sees a thing as subject, but an organization stands right before the modal:
     * "Protect Medicare - Labor will reverse".
     */
    private static Optional<Agent> repaired(
            PledgeContext context, SentenceView sentence, Clause clause) {
        int head = beforeModal(sentence, clause);
        if (head == NONE) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0
                && sentence.isCapitalised(from)
                && sentence.isCapitalised(from - 1)
                && sentence.tag(from - 1).equals("PROPN")) {
            from--;
        }
        if (from > 0
                && (sentence.tag(from - 1).equals("ADP")
                        || sentence.word(from - 1).equals("and")
                        || sentence.word(from - 1).equals("the")
                                && from > 1
                                && sentence.tag(from - 2).equals("ADP"))) {
            return Optional.empty();
        }
        Agent agent = classify(context, sentence, head, from, head);
        return agent.isOrganization() || agent.kind == Kind.PROPER
                ? Optional.of(agent)
                : Optional.empty();
    }

    /**
     * The person named right before the verb whose title the parser takes for the head: "Envoy to
     * the Coalition Brett McGurk will".
     */
    private static int nameBefore(
            PledgeContext context, SentenceView sentence, Clause clause, int head, int to) {
        for (int token = to + 1; token < clause.action() && token - head < 15; token++) {
            boolean person = context.names().isAt(sentence.inDocument(token), EntityType.PERSON);
            String next = sentence.tag(token + 1);
            if (person
                    && (next.equals("AUX") || next.equals("VERB"))
                    && (Lexicon.ACTORS.contains(sentence.lemma(head))
                            || Lexicon.AGENTS.contains(sentence.lemma(head)))
                    && !sentence.word(
                                    context.names()
                                                    .first(
                                                            context.names()
                                                                    .mentionAt(
                                                                            sentence.inDocument(
                                                                                    token)))
                                            - sentence.inDocument(0)
                                            - 1)
                            .equals("of")) {
                return token;
            }
        }
        return NONE;
    }

    private static Agent withoutTree(
            PledgeContext context, SentenceView sentence, int head, int from) {
        return classify(context, sentence, head, from, head);
    }

    private static Agent classify(
            PledgeContext context, SentenceView sentence, int head, int from, int to) {
        String word = sentence.word(head);
        Kind kind = pronoun(word);
        if (kind == null) {
            kind = noun(context, sentence, head, from);
        } else if (word.equals("it")
                && context.antecedents()
                        .of(sentence.inDocument(head), sentence.inDocument(head))
                        .isEmpty()) {
            kind = Kind.EXPLETIVE;
        }
        return new Agent(kind, head, from, to);
    }

    private static Kind pronoun(String word) {
        if (FIRST_PERSON.contains(word)) {
            return Kind.FIRST;
        }
        if (SECOND_PERSON.contains(word)) {
            return Kind.SECOND;
        }
        if (THIRD_PERSON.contains(word)) {
            return Kind.PRONOUN;
        }
        if (PLURAL.contains(word)) {
            return Kind.PLURAL_PRONOUN;
        }
        return POINTERS.contains(word) ? Kind.EXPLETIVE : null;
    }

    private static Kind noun(PledgeContext context, SentenceView sentence, int head, int from) {
        String lemma = sentence.lemma(head);
        if (isOurs(sentence, head, from)
                && (Lexicon.PEOPLE.contains(lemma)
                        || Lexicon.AGENTS.contains(lemma)
                        || SENT.contains(lemma))) {
            return Kind.OWNED;
        }
        if (Lexicon.INSTRUMENTS.contains(lemma) && !isMention(context, sentence, head)) {
            return Kind.INSTRUMENT;
        }
        Optional<Entity> actor = context.names().actorAt(sentence.inDocument(head));
        if (actor.isPresent()) {
            return Kind.NAMED;
        }
        if (sentence.word(head - 1).equals("-") && OFFICES.contains(sentence.word(head - 2))) {
            return Kind.ACTOR;
        }
        if (isActor(sentence, head) || Clients.isAt(sentence, head, from)) {
            return Kind.ACTOR;
        }
        return isProperName(sentence, head, from) && !isNameOfThing(context, sentence, head)
                ? Kind.PROPER
                : Kind.THING;
    }

    private static boolean isActor(SentenceView sentence, int head) {
        String lemma = sentence.lemma(head);
        boolean single = Lexicon.AGENTS.contains(lemma) && lemma.equals(sentence.word(head));
        return single || Lexicon.ACTORS.contains(lemma) || Lexicon.isActor(sentence.word(head));
    }

    /** "Easter", "World Cup", "Monday": a name, but of no one who acts. */
    private static boolean isNameOfThing(PledgeContext context, SentenceView sentence, int head) {
        int token = sentence.inDocument(head);
        boolean thing =
                HeadNouns.of(sentence.text(head, head))
                        .filter(noun -> THINGS.contains(noun.type()))
                        .isPresent();
        return thing
                || TIMES.contains(sentence.word(head))
                || head < 2 && WORKS.contains(sentence.word(head))
                || context.names().isAt(token, EntityType.EVENT)
                || context.names().isAt(token, EntityType.LAW)
                || !context.datesIn(sentence.span(head, head)).isEmpty();
    }

    /** "Labor", "Turnbull Government"; not "The Government". */
    private static boolean isProperName(SentenceView sentence, int head, int from) {
        boolean proper =
                sentence.tag(head).equals("PROPN")
                        || sentence.hasTree() && sentence.tree().tag(head).equals("NNP")
                        || isWrittenAsName(sentence, head, from);
        if (!sentence.isCapitalised(head) || !proper) {
            return false;
        }
        boolean bare =
                from == head
                        || sentence.isCapitalised(from)
                                && !NAME_DETERMINERS.contains(sentence.word(from))
                        || isWhole(sentence, head, from);
        boolean gerund = head == 0 && sentence.hasTree() && sentence.tree().tag(head).equals("VBG");
        return bare && !gerund;
    }

    /** "On 3 July [Sundlinjen] will": a capital within a sentence of small letters. */
    private static boolean isWrittenAsName(SentenceView sentence, int head, int from) {
        return head > 0
                && from == head
                && sentence.tag(head).equals("NOUN")
                && ModalRule.MODALS.contains(sentence.word(head + 1))
                && !sentence.isCapitalised(head + 1);
    }

    /** "the [Hokkaido Ballet]", "the [Order] of Malta": more than one word of a name. */
    private static boolean isWhole(SentenceView sentence, int head, int from) {
        if (!sentence.word(from).equals("the") || from + 1 > head) {
            return false;
        }
        for (int token = from + 1; token < head; token++) {
            if (!sentence.isCapitalised(token) && !PARTICLES.contains(sentence.word(token))) {
                return false;
            }
        }
        return head > from + 1
                || sentence.word(head + 1).equals("of")
                        && head + 2 < sentence.size()
                        && sentence.isCapitalised(head + 2);
    }

    /** Whether the name has several words: "Hokkaido Ballet", "Order of Malta". */
    boolean isLongName(SentenceView sentence) {
        return kind == Kind.PROPER
                && (head > 0
                                && head > from
                                && sentence.isCapitalised(head - 1)
                                && !NAME_DETERMINERS.contains(sentence.word(head - 1))
                        || isWhole(sentence, head, from));
    }

    private static boolean isOurs(SentenceView sentence, int head, int from) {
        for (int token = from; token < head; token++) {
            if (FIRST_OWNERS.contains(sentence.word(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMention(PledgeContext context, SentenceView sentence, int head) {
        MentionIndex names = context.names();
        int token = sentence.inDocument(head);
        return names.isAt(token, EntityType.ORGANIZATION) || names.isAt(token, EntityType.PERSON);
    }

    Agent as(Kind other) {
        return new Agent(other, head, from, to);
    }

    /**
     * "A re-elected Turnbull Government will", "If elected, Ann Lee will": so speaks of them who
     * stands for them.
     */
    boolean isReElected(SentenceView sentence) {
        if (from >= 0 && sentence.words(from, head).contains("re-elected")) {
            return true;
        }
        for (int token = 0; from >= 0 && token < sentence.size(); token++) {
            if (sentence.readsAny(token, IF_ELECTED)) {
                return true;
            }
        }
        return false;
    }

    boolean isSpeaker() {
        return kind == Kind.FIRST || kind == Kind.OWNED;
    }

    boolean isOrganization() {
        return kind == Kind.NAMED || kind == Kind.ACTOR;
    }
}
