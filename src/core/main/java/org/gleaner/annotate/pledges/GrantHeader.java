package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;

/**
 * The line above a list of sums that is no undertaking by itself: "The Council approved the
 * following grants:", "The budget sets aside:". What stands below is given by its subject.
 */
final class GrantHeader {

    private static final Set<String> GIFTS = Words.of("listed-gifts");
    private static final Set<String> DECIDED = Words.of("gifts-decided");
    private static final Set<String> FOLLOWING = Set.of("following");
    private static final Set<String> BETWEEN = Set.of("AUX", "ADV");
    private static final Set<String> SUBJECTS = Set.of("NOUN", "PROPN", "PRON");

    /** A sentence of its own that comes to a list is no such line. */
    private static final int LONGEST = 25;

    private GrantHeader() {}

    static Optional<PledgeCandidate> of(SentenceView sentence) {
        int last = sentence.size() - 1;
        if (last < 2 || last > LONGEST || !sentence.word(last).equals(":")) {
            return Optional.empty();
        }
        for (int token = 1; token < last; token++) {
            if (gives(sentence, token) && !isSubject(sentence, token)) {
                return header(sentence, token);
            }
        }
        return Optional.empty();
    }

    private static Optional<PledgeCandidate> header(SentenceView sentence, int verb) {
        int subject = subject(sentence, verb);
        if (subject == NONE) {
            return Optional.empty();
        }
        Clause clause = new Clause(verb, subject, 0, sentence.size() - 2, verb, false, false);
        return Optional.of(new PledgeCandidate(sentence, clause, RuleKind.FUNDING, Strength.FIRM));
    }

    /** "sets aside:", "approved the following grants:"; not "approved these fees:". */
    private static boolean gives(SentenceView sentence, int token) {
        String word = sentence.word(token);
        return FundingVerbs.isFormOfAnySum(word)
                || FundingVerbs.isForm(word) && sentence.hasAfter(token, GIFTS)
                || DECIDED.contains(word)
                        && sentence.hasAfter(token, FOLLOWING)
                        && sentence.hasAfter(token, GIFTS);
    }

    /** "The [grant] committee approved", "the [budget] sets aside": a noun. */
    private static boolean isSubject(SentenceView sentence, int token) {
        return sentence.tag(token - 1).equals("DET")
                || sentence.tag(token).equals("NOUN") && sentence.tag(token + 1).equals("VERB");
    }

    /** "Council" of "the Council has approved". */
    private static int subject(SentenceView sentence, int verb) {
        int before = verb - 1;
        while (before > 0 && BETWEEN.contains(sentence.tag(before))) {
            before--;
        }
        return SUBJECTS.contains(sentence.tag(before)) ? before : NONE;
    }
}
