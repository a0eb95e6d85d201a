package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "This year we are to support lending", "The Minister is to visit Oslo"; and what an aim is: "The
 * idea is to prohibit", "our goal is to".
 */
final class BeToRule implements PledgeRule {

    private static final Set<String> NOW = Words.of("present-be");

    /** What may stand within "are to" though the sentence tells of no aim. */
    private static final Set<String> BETWEEN =
            Set.of("not", "never", "now", "also", "both", "each");

    /** "is yet to", "is about to": nobody undertakes it. */
    private static final Set<String> STILL = Set.of("still", "yet", "about", "all");

    private static final String AM = "am";
    private static final Set<String> AIMS = Words.of("aims");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return (NOW.contains(sentence.word(token))
                        || isToBe(sentence, token) && sentence.hasAfter(NONE, AIMS))
                && isToDo(sentence, token);
    }

    /** "are to", "is not to", "our goal is now to", and what may be a verb behind. */
    private static boolean isToDo(SentenceView sentence, int be) {
        if (sentence.word(be + 1).equals("to")) {
            return TagCues.mayBeVerb(sentence, be + 2);
        }
        return sentence.word(be + 2).equals("to")
                && (BETWEEN.contains(sentence.word(be + 1)) || sentence.hasAfter(NONE, AIMS))
                && TagCues.mayBeVerb(sentence, be + 3);
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token + 2 < sentence.size(); token++) {
            boolean now = NOW.contains(sentence.word(token)) || isToBe(sentence, token);
            if (now && followedByInfinitive(sentence, token)) {
                find(found, sentence, token);
            }
        }
        return found;
    }

    /** "My first act will [be] to". */
    private static boolean isToBe(SentenceView sentence, int token) {
        return sentence.reads(token - 1, "will be");
    }

    private static boolean followedByInfinitive(SentenceView sentence, int be) {
        int to =
                sentence.word(be + 1).equals("to")
                        ? be + 1
                        : sentence.word(be + 2).equals("to")
                                        && sentence.tree().tag(be + 1).equals("RB")
                                        && !STILL.contains(sentence.word(be + 1))
                                ? be + 2
                                : NONE;
        return to != NONE
                && to + 1 < sentence.size()
                && !isHour(sentence, be)
                && (sentence.tree().tag(to + 1).equals("VB")
                        || sentence.tree().tag(to + 1).equals("RB"));
    }

    /** "at 3[am] to arrive". */
    private static boolean isHour(SentenceView sentence, int be) {
        return sentence.word(be).equals(AM) && sentence.tag(be - 1).equals("NUM");
    }

    private void find(List<PledgeCandidate> found, SentenceView sentence, int be) {
        Dependencies tree = sentence.tree();
        int verb = be + 1;
        while (verb < sentence.size() && !tree.tag(verb).equals("VB")) {
            verb++;
        }
        if (verb >= sentence.size()) {
            return;
        }
        verb = tree.relation(verb).startsWith("aux") ? tree.head(verb) : verb;
        Clause clause = ClauseFinder.of(sentence, verb);
        int subject = clause.subject();
        if (subject == NONE || subject >= be) {
            return;
        }
        boolean aim = AIMS.contains(tree.lemma(subject));
        if (!aim && isToBe(sentence, be)) {
            return;
        }
        int holder = aim ? tree.child(subject, "nmod:poss") : subject;
        List<Integer> actions = new ArrayList<>(List.of(verb));
        actions.addAll(Embedded.coordinated(sentence, verb));
        Clause whole =
                clause.withSubject(holder).from(Math.min(clause.from(), tree.leftmost(subject)));
        for (Clause each : Embedded.clauses(sentence, actions, whole)) {
            found.add(
                    new PledgeCandidate(
                            sentence,
                            each,
                            aim ? RuleKind.AIM : RuleKind.BE_TO,
                            aim && !isToBe(sentence, be) ? Strength.INTENTION : Strength.FIRM));
        }
    }
}
