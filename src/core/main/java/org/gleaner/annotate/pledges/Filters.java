package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.model.EntityType;
import org.gleaner.syntax.Dependencies;

/**
 * All filters, in order. Each is small and named, so that a trap in the tables can say what should
 * catch it.
 */
final class Filters {

    private interface Test {
        boolean rejects(Find find, Doer doer, Scene scene);
    }

    private record Named(String name, Test test) implements PledgeFilter {
        @Override
        public boolean rejects(Find find, Doer doer, Scene scene) {
            return test.rejects(find, doer, scene);
        }
    }

    /** Rules whose words only a body or a person can be the subject of. */
    private static final Set<String> BINDING =
            Set.of("undertaking-noun", "undertaking-verb", "attitude");

    private static final Set<String> UNREAL_CONDITIONS = Words.of("unreal-conditions");
    private static final Set<String> QUESTION_WORDS = Words.of("question-words");
    private static final Set<String> ASKING = Words.of("asking-words");
    private static final Set<String> SURE = Words.of("sure-adjectives");
    private static final Set<String> MEETING = Words.of("meeting-times");
    private static final Set<String> MEETING_VERBS = Words.of("meeting-verbs");

    private static final Set<String> WORDS = Words.of("words-given");
    private static final Set<String> WORDS_ONLY = Words.of("words-only-verbs");

    private Filters() {}

    static final List<PledgeFilter> ALL = all();

    private static List<PledgeFilter> all() {
        List<PledgeFilter> filters = new ArrayList<>();
        filters.add(
                new Named(
                        "question",
                        (find, doer, scene) -> find.statement().isQuestion() || isInverted(find)));
        filters.add(
                new Named("second-person", (find, doer, scene) -> doer.kind() == Doer.Kind.SECOND));
        filters.add(new Named("no-agent", Filters::hasNoAgent));
        filters.add(new Named("hypothetical", (find, doer, scene) -> isUnderCondition(find)));
        filters.add(new Named("asked", (find, doer, scene) -> isIndirectQuestion(find)));
        filters.add(new Named("doubted", (find, doer, scene) -> isDoubted(find)));
        filters.add(new Named("forecast", Filters::isForecast));
        filters.add(
                new Named(
                        "boast",
                        (find, doer, scene) ->
                                doer.from() >= 0
                                                && find.statement().word(doer.from()).equals("only")
                                        || doer.from() > 0
                                                && find.statement()
                                                        .word(doer.from() - 1)
                                                        .equals("only")));
        filters.add(
                new Named("object-of", (find, doer, scene) -> !doer.isSpeaker() && isGap(find)));
        filters.add(
                new Named(
                        "harm",
                        (find, doer, scene) ->
                                !doer.isSpeaker()
                                        && !find.clause().negated()
                                        && Lexicon.BLAME.contains(find.verb())
                                        && !Lexicon.ACTS.contains(find.verb())
                                        && !isDoneByGiving(find)));
        filters.add(
                new Named(
                        "rhetoric", (find, doer, scene) -> Lexicon.RHETORIC.contains(find.verb())));
        filters.add(new Named("talk", Filters::isTalk));
        return List.copyOf(filters);
    }

    /** The first filter that rejects the find. */
    static Optional<PledgeFilter> rejecting(Find find, Doer doer, Scene scene) {
        return ALL.stream().filter(filter -> filter.rejects(find, doer, scene)).findFirst();
    }

    /**
     * "will drive jobs and growth by committing $10 million": what follows "by" is a deed, whatever
     * the verb.
     */
    private static boolean isDoneByGiving(Find find) {
        Statement statement = find.statement();
        for (int token = find.clause().predicate() + 1;
                statement.hasTree() && token < find.clause().to();
                token++) {
            if (statement.word(token).equals("by")
                    && statement.tree().tag(token + 1).equals("VBG")
                    && Lexicon.ACTS.contains(statement.lemma(token + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The names of all filters that reject the find. */
    static Set<String> objections(Find find, Doer doer, Scene scene) {
        return ALL.stream()
                .filter(filter -> filter.rejects(find, doer, scene))
                .map(PledgeFilter::name)
                .collect(Collectors.toSet());
    }

    /** "Will Labor keep the bonus": the modal before the subject. */
    private static boolean isInverted(Find find) {
        return find.statement().hasTree()
                && find.clause().subject() != NONE
                && ModalRule.MODALS.contains(find.statement().word(find.clause().subject() - 1))
                && find.clause().subject() < find.clause().predicate()
                && !ModalRule.MODALS.contains(find.statement().word(find.clause().subject() + 1));
    }

    private static boolean hasNoAgent(Find find, Doer doer, Scene scene) {
        return switch (doer.kind()) {
            case EXPLETIVE, PLURAL_PRONOUN -> true;
            case NOBODY, THING -> !isDecided(find) && !isAim(find, doer, scene);
            case FIRST, OWNED -> isPatient(find) && !find.rule().equals("attitude");
            case NAMED, ACTOR ->
                    isPatient(find)
                            && !find.rule().equals("attitude")
                            && (!Lexicon.ACTS.contains(find.verb())
                                    || scene.names()
                                            .isAt(
                                                    find.statement().inDocument(doer.head()),
                                                    EntityType.PERSON));
            case INSTRUMENT ->
                    !Lexicon.ACTS.contains(find.verb())
                            || Lexicon.EFFECTS.contains(find.verb()) && !isOurs(find, doer);
            case PRONOUN ->
                    isPatient(find) && !find.rule().equals("attitude")
                            || find.statement().word(doer.head()).equals("it")
                                    && !Lexicon.ACTS.contains(find.verb())
                                    && Reports.over(find) == NONE;
            case PROPER -> !Lexicon.ACTS.contains(find.verb()) && !BINDING.contains(find.rule());
            case SECOND -> false;
        };
    }

    /**
     * "We will be judged"; but not "they promised that it would be lifted", where others than the
     * subject of the passive are bound.
     */
    private static boolean isPatient(Find find) {
        return find.clause().passive()
                && (!find.statement().hasTree()
                        || !find.rule().equals("undertaking-verb")
                        || ClauseFinder.subject(find.statement().tree(), find.clause().predicate())
                                == find.clause().subject());
    }

    private static boolean isOurs(Find find, Doer doer) {
        for (int token = doer.from(); token < doer.head(); token++) {
            if (find.statement().word(token).equals("our")
                    || find.statement().word(token).equals("my")) {
                return true;
            }
        }
        return false;
    }

    /** "The idea is to prohibit", said by somebody who has a turn. */
    private static boolean isAim(Find find, Doer doer, Scene scene) {
        return find.rule().equals("aim-is-to")
                && doer.kind() == Doer.Kind.NOBODY
                && scene.turnAt(find.statement().span().start()).isPresent();
    }

    /** A passive of an act that nobody but its decider brings about: "a yard will be built". */
    private static boolean isDecided(Find find) {
        return find.rule().equals("undertaking-noun")
                || find.rule().equals(AcceptanceRule.NAME)
                || find.clause().passive() && Lexicon.ACTS.contains(find.verb());
    }

    /**
     * "if we agree", "until Labor will": the word that makes it unreal stands at the head of the
     * clause or of one above it.
     */
    private static boolean isUnderCondition(Find find) {
        if (!find.statement().hasTree()) {
            return false;
        }
        Statement statement = find.statement();
        Dependencies tree = statement.tree();
        int at = find.clause().predicate();
        for (int steps = 0; at != NONE && steps < 8; steps++, at = tree.head(at)) {
            int subject = tree.child(at, "nsubj", "nsubj:pass", "expl");
            int start = subject == NONE ? at : tree.leftmost(subject);
            for (int mark : tree.children(at, "mark", "advmod")) {
                boolean near =
                        mark < start && (start - mark <= 2 || statement.word(mark + 1).equals(","));
                if (near && UNREAL_CONDITIONS.contains(statement.word(mark)) && subject != NONE) {
                    return true;
                }
            }
            if (tree.relation(at).equals("advcl")
                    && statement
                            .words(tree.leftmost(at), tree.leftmost(at) + 1)
                            .startsWith("so that")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "how we will pay", "what they will do"; but not "that is why we will", "parks where we will
     * build".
     */
    private static boolean isIndirectQuestion(Find find) {
        if (!find.statement().hasTree()) {
            return false;
        }
        Dependencies tree = find.statement().tree();
        int predicate = find.clause().predicate();
        if (ASKING.contains(find.statement().word(find.clause().from()))) {
            return true;
        }
        for (int child : tree.children(predicate)) {
            String word = find.statement().word(child);
            if (child >= find.clause().action()
                    || !QUESTION_WORDS.contains(word)
                    || tree.relation(child).startsWith("nsubj")) {
                continue;
            }
            boolean reason =
                    word.equals("why")
                            && tree.head(predicate) != NONE
                            && tree.lemma(tree.head(predicate)).equals("be");
            boolean place = word.equals("where") && !tree.relation(predicate).equals("ccomp");
            boolean relative = word.equals("which") || word.equals("whom") || word.equals("that");
            if (!reason && !place && !relative) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubted(Find find) {
        if (!find.statement().hasTree()) {
            return false;
        }
        Dependencies tree = find.statement().tree();
        int over = Reports.over(tree, find.clause().predicate());
        if (over != NONE && Lexicon.doubts(tree.lemma(over))) {
            return true;
        }
        int head = tree.head(find.clause().predicate());
        return head != NONE
                && Set.of("ccomp", "advcl", "acl", "conj")
                        .contains(tree.relation(find.clause().predicate()))
                && SURE.contains(tree.lemma(head));
    }

    private static boolean isForecast(Find find, Doer doer, Scene scene) {
        Statement statement = find.statement();
        String verb = find.verb();
        if (find.rule().equals("undertaking-noun")
                || find.rule().equals(AcceptanceRule.NAME)
                || find.rule().equals("will-receive")
                || find.rule().equals("attitude")
                        && verb.equals(statement.word(find.clause().predicate()))) {
            return false;
        }
        if (Lexicon.UNCONTROLLED.contains(verb) && !find.clause().passive()) {
            return true;
        }
        if (!statement.hasTree()) {
            return false;
        }
        Dependencies tree = statement.tree();
        int predicate = find.clause().predicate();
        boolean perfect =
                !find.rule().equals("undertaking-verb")
                        && tree.children(predicate, "aux").stream()
                                .anyMatch(aux -> statement.word(aux).equals("have"));
        boolean copular = tree.child(predicate, "cop") != NONE && !find.rule().equals("attitude");
        boolean adjective =
                copular && (!tree.isNoun(predicate) || tree.child(predicate, "case") != NONE);
        return perfect || adjective || copular && !doer.isSpeaker();
    }

    private static boolean isTalk(Find find, Doer doer, Scene scene) {
        Statement statement = find.statement();
        if (doer.kind() != Doer.Kind.FIRST) {
            return false;
        }
        String verb = find.verb();
        boolean setOut =
                (verb.equals("set") || verb.equals("lay"))
                        && statement.word(find.clause().predicate() + 1).equals("out");
        if (givesWords(statement, find.clause(), verb)
                || verb.equals("start")
                        && statement.word(find.clause().predicate() + 1).equals("with")) {
            return true;
        }
        if (statement.word(doer.head()).equals("i")
                && (setOut
                        || (Lexicon.TALK.contains(attempted(find))
                                || Lexicon.TALK.contains(verb)
                                        && !startsByDoing(statement, find.clause())))) {
            return true;
        }
        String next = statement.word(find.clause().predicate() + 1);
        if (WORDS_ONLY.contains(verb) && !next.equals("up") && !next.equals("out")) {
            return true;
        }
        if (!MEETING_VERBS.contains(verb)) {
            return false;
        }
        for (int token = find.clause().from(); token <= find.clause().to(); token++) {
            if (MEETING.contains(statement.word(token))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the contribution she will make": the clause tells of the noun before it, which is its
     * object.
     */
    private static boolean isGap(Find find) {
        if (!find.statement().hasTree()
                || find.clause().passive()
                || !find.rule().equals("modal-will")) {
            return false;
        }
        Dependencies tree = find.statement().tree();
        int predicate = find.clause().predicate();
        int object = tree.object(predicate);
        boolean none = object == NONE || object < find.clause().subject();
        boolean behindNoun =
                subjectIsPronoun(find)
                        && find.statement().tag(find.clause().subject() - 1).equals("NOUN");
        return (tree.relation(predicate).equals("acl:relcl") || behindNoun)
                && none
                && tree.child(predicate, "nsubj") == find.clause().subject()
                && tree.child(predicate, "xcomp", "ccomp") == NONE;
    }

    private static boolean subjectIsPronoun(Find find) {
        return find.clause().subject() > 0
                && find.statement().tag(find.clause().subject()).equals("PRON");
    }

    /** "I'll give you an example". */
    private static boolean givesWords(Statement statement, Clause clause, String verb) {
        for (int token = clause.predicate() + 1;
                verb.equals("give") && token <= Math.min(clause.to(), clause.predicate() + 5);
                token++) {
            if (WORDS.contains(statement.word(token))) {
                return true;
            }
        }
        return false;
    }

    /** "ask" of "I will try to ask". */
    private static String attempted(Find find) {
        Statement statement = find.statement();
        int deed =
                statement.hasTree() && Lexicon.EFFORTS.contains(find.verb())
                        ? statement.tree().child(find.clause().predicate(), "xcomp")
                        : NONE;
        return statement.lemma(deed);
    }

    private static boolean startsByDoing(Statement statement, Clause clause) {
        return statement.word(clause.predicate() + 1).equals("by")
                || statement.word(clause.predicate() + 1).equals("to");
    }
}
