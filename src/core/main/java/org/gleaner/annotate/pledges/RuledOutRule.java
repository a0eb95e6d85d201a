package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "has ruled out selling its arm", "ruled out a tax rise": an undertaking not to do it. Who finds
 * out how something was ("police", "doctors") rules out what may have been, and so does whoever
 * rules out a "possibility" or an "error".
 */
final class RuledOutRule implements PledgeRule {

    private static final Set<String> UNREAL = Words.of("unreal-modals");
    private static final Set<String> DEEDS = Words.of("deeds-ruled-out");
    private static final Set<String> FINDERS = Words.of("finders-of-causes");
    private static final Set<String> FINDINGS = Words.of("findings-ruled-out");
    private static final Set<String> PERSONS = Words.of("third-person");
    private static final Set<String> DENIALS = Set.of("not", "n't", "never", "no", "had");

    /** How many words may stand between "out" and the deed: "ruled out any further". */
    private static final int NEAR = 5;

    @Override
    public boolean readsHeadings() {
        return true;
    }

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return sentence.word(token).startsWith("rul") && sentence.word(token + 1).equals("out");
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int verb = 1; sentence.hasTree() && verb < sentence.size(); verb++) {
            if (mayFind(sentence, verb, false) && isAsserted(sentence, verb)) {
                int deed = deed(sentence, verb);
                int subject = ClauseFinder.subject(sentence.tree(), verb);
                if (deed != NONE && subject != NONE) {
                    Clause own = ClauseFinder.of(sentence, verb);
                    int to = Math.max(own.to(), sentence.tree().rightmost(deed));
                    found.add(
                            new PledgeCandidate(
                                    sentence,
                                    new Clause(deed, subject, own.from(), to, deed, true, false),
                                    RuleKind.UNDERTAKING_VERB,
                                    Strength.FIRM,
                                    "action"));
                }
            }
        }
        return found;
    }

    /** "ruled out", "has ruled out", "rules out"; not "did not rule out", "was ruled out". */
    private static boolean isAsserted(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        for (int token = Math.max(0, verb - 3); token < verb; token++) {
            if (DENIALS.contains(sentence.word(token)) || UNREAL.contains(sentence.word(token))) {
                return false;
            }
        }
        return tree.isVerb(verb) && !tree.isPassive(verb) && !tree.tag(verb).equals("VB");
    }

    /** The gerund behind "out", else a noun that names a deed: "a [sale]". */
    private static int deed(SentenceView sentence, int verb) {
        for (int token = verb + 2; token < verb + 2 + NEAR && token < sentence.size(); token++) {
            if (sentence.tree().tag(token).equals("VBG")) {
                return token;
            }
            if ((sentence.tree().isNoun(token) || isMistaken(sentence, token))
                    && DEEDS.contains(sentence.lemma(token))
                    && !(token + 1 < sentence.size() && sentence.tree().isNoun(token + 1))) {
                return token;
            }
        }
        return ofDecider(sentence, verb);
    }

    /** "ruled out further [increases]", which the tagger takes for a verb. */
    private static boolean isMistaken(SentenceView sentence, int token) {
        return sentence.tree().tag(token).equals("VBZ")
                && sentence.tree().child(token, "nsubj", "aux", "cop") == NONE;
    }

    /** What somebody who decides rules out, whatever it is: "an [alliance] with the Greens". */
    private static int ofDecider(SentenceView sentence, int verb) {
        Dependencies tree = sentence.tree();
        int thing = tree.object(verb);
        int subject = ClauseFinder.subject(tree, verb);
        boolean noun =
                thing > verb
                        && tree.isNoun(thing)
                        && !sentence.isCapitalised(thing)
                        && !sentence.isSum(thing)
                        && !FINDINGS.contains(sentence.lemma(thing));
        return noun && subject != NONE && decides(sentence, subject) ? thing : NONE;
    }

    private static boolean decides(SentenceView sentence, int subject) {
        String noun = sentence.lemma(subject);
        boolean party =
                subject > 0 && sentence.isCapitalised(subject)
                        || sentence.tree().tag(subject).startsWith("NNP")
                        || PERSONS.contains(sentence.word(subject))
                        || Lexicon.isActor(noun)
                        || Lexicon.AGENTS.contains(noun);
        return party && !FINDERS.contains(noun);
    }
}
