package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;

/**
 * What the minutes of a body say that it shall do: "Moved by Ann Lee, seconded by Bo Hall, that the
 * Town grant $5 to the Food Bank. CARRIED", "RESOLVED that the Board plant 40 trees". A motion
 * binds nobody before it is carried; that the minutes be approved is no deed.
 */
final class CarriedMotions {

    private static final Set<String> MOVED = Words.of("motion-words");
    private static final Set<String> DECIDED = Words.of("resolution-words");
    private static final Set<String> CARRIED = Words.of("motions-carried");
    private static final Set<String> LOST = Words.of("motions-lost");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /** What opens the object of a verb. */
    private static final Set<String> OPENING = Set.of("DET", "NUM");

    private static final Set<String> MODALS = Set.of("will", "shall", "should", "would");
    private static final String THAT = "that";
    private static final String NOT = "not";

    /** How many words the name of the body has at most. */
    private static final int LONGEST_BODY = 6;

    /** How many sentences behind a motion tell what became of it. */
    private static final int NEAR = 2;

    private final PledgeContext context;

    CarriedMotions(PledgeContext context) {
        this.context = context;
    }

    /**
     * @param others what was found before in each sentence
     */
    List<PledgeCandidate> find(Map<Integer, PledgeCandidate> others) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int index = 0; index < context.sentences(); index++) {
            SentenceView sentence = context.sentence(index);
            int that = others.containsKey(index) ? NONE : motion(sentence);
            if (that != NONE && isCarried(sentence, that)) {
                motion(sentence, that).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The "that" of what was moved or resolved. */
    private static int motion(SentenceView sentence) {
        boolean moved = false;
        for (int token = 0; token < sentence.size(); token++) {
            String word = sentence.word(token);
            if (moved && word.equals(THAT)) {
                return token;
            }
            moved |= MOVED.contains(word) || DECIDED.contains(word);
        }
        return NONE;
    }

    private boolean isCarried(SentenceView sentence, int that) {
        boolean carried = sentence.holds(DECIDED, 0, that);
        boolean lost = false;
        for (int index = sentence.index();
                index < Math.min(context.sentences(), sentence.index() + NEAR + 1);
                index++) {
            SentenceView near = context.sentence(index);
            int from = index == sentence.index() ? that : 0;
            if (from == 0 && motion(near) != NONE) {
                break;
            }
            carried |= near.holds(CARRIED, from, near.size() - 1);
            lost |= near.holds(LOST, from, near.size() - 1);
        }
        return carried && !lost;
    }

    private static Optional<PledgeCandidate> motion(SentenceView sentence, int that) {
        int body = that + 1;
        while (body < Math.min(sentence.size() - 1, that + LONGEST_BODY)
                && (!isNoun(sentence, body) || isNoun(sentence, body + 1))) {
            body++;
        }
        int deed = body + 1;
        boolean told = MODALS.contains(sentence.word(deed));
        deed += told ? 1 : 0;
        boolean negated = sentence.word(deed).equals(NOT);
        deed += negated ? 1 : 0;
        boolean does =
                isNoun(sentence, body)
                        && (Lexicon.isActor(sentence.word(body)) || sentence.isCapitalised(body))
                        && deed < sentence.size() - 1
                        && isBase(sentence, deed);
        if (!does) {
            return Optional.empty();
        }
        Clause clause = new Clause(deed, NONE, deed, end(sentence, deed), deed, negated, false);
        return Optional.of(
                new PledgeCandidate(
                                sentence,
                                clause,
                                RuleKind.LIST_ITEM,
                                Strength.FIRM,
                                CommitmentRows.FORM)
                        .under(CommitmentRows.giver(sentence, body, that + 1)));
    }

    private static boolean isNoun(SentenceView sentence, int token) {
        return NOUNS.contains(sentence.tag(token)) && !isBase(sentence, token);
    }

    /** "grant", in its plain form: no "grants", which only tells; "plant 40 trees" is no noun. */
    private static boolean isBase(SentenceView sentence, int token) {
        boolean verb =
                sentence.tag(token).equals("VERB")
                        || sentence.tag(token).equals("NOUN")
                                && (OPENING.contains(sentence.tag(token + 1))
                                        || sentence.isSum(token + 1));
        return verb
                && !sentence.isCapitalised(token)
                && sentence.lemma(token).equals(sentence.word(token));
    }

    /** Before the full stop or the word that it was carried. */
    private static int end(SentenceView sentence, int deed) {
        int end = deed;
        while (end + 1 < sentence.size() && !CARRIED.contains(sentence.word(end + 1))) {
            end++;
        }
        while (end > deed
                && (ClauseFinder.isPunctuation(sentence, end) || sentence.tag(end).equals("AUX"))) {
            end--;
        }
        return end;
    }
}
