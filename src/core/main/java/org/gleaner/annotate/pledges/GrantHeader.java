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
    private static final Set<String> FOLLOWING = Set.of("following", "these");
    private static final Set<String> BETWEEN = Set.of("AUX", "ADV");
    private static final Set<String> SUBJECTS = Set.of("NOUN", "PROPN", "PRON");

    /** A sentence of its own that comes to a list is no such line. */
    private static final int LONGEST = 40;

    private static final Set<String> BE = Set.of("be", "are", "were", "was", "been", "is");
    private static final Set<String> SIGNED = Set.of("signed", "concluded");
    private static final Set<String> PAPERS = Set.of("contracts", "agreements", "deeds", "letters");
    private static final Set<String> GIVEN = Words.of("given-nouns");

    private GrantHeader() {}

    static Optional<PledgeCandidate> of(SentenceView sentence) {
        int last = sentence.size() - 1;
        if (last < 2 || last > LONGEST) {
            return Optional.empty();
        }
        if (!sentence.word(last).equals(":")) {
            return signed(sentence);
        }
        for (int token = 1; token < last; token++) {
            if (isPassive(sentence, token)) {
                return Optional.of(
                        new PledgeCandidate(
                                sentence,
                                new Clause(token, NONE, 0, last - 1, token, false, true),
                                RuleKind.UNDERTAKING_VERB,
                                Strength.FIRM,
                                ResolvedRule.IMPERSONAL));
            }
            if (gives(sentence, token) && !isSubject(sentence, token)) {
                return header(sentence, token);
            }
        }
        return Optional.empty();
    }

    /** "That the following be [approved]:", "The following grants were [awarded]:". */
    private static boolean isPassive(SentenceView sentence, int token) {
        return BE.contains(sentence.word(token - 1))
                && sentence.holds(FOLLOWING, 0, token)
                && (FundingVerbs.isForm(sentence.word(token))
                        || DECIDED.contains(sentence.word(token)));
    }

    /** "signed grant agreements with six museums": of several, who are named below. */
    private static Optional<PledgeCandidate> signed(SentenceView sentence) {
        for (int token = 1; token + 2 < sentence.size(); token++) {
            if (SIGNED.contains(sentence.word(token))) {
                int papers = Nominal.head(sentence, token + 1);
                boolean gifts =
                        papers > token + 1
                                && PAPERS.contains(sentence.word(papers))
                                && GIVEN.contains(sentence.lemma(papers - 1));
                return gifts && sentence.tag(papers + 2).equals("NUM")
                        ? header(sentence, token)
                        : Optional.empty();
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

    /** "Mr Lee [Ann], ambassador to Fiji, signed": before what is told of him. */
    private static int beforeAside(SentenceView sentence, int comma) {
        for (int token = comma - 1; token > 0; token--) {
            if (sentence.word(token).equals(",")) {
                return SUBJECTS.contains(sentence.tag(token - 1)) ? token - 1 : NONE;
            }
        }
        return NONE;
    }

    /** "The fund's [board] had 31 applications and has made these awards": what it opens with. */
    private static int opening(SentenceView sentence) {
        int first = Nominal.head(sentence, 0);
        return first != NONE && sentence.word(first + 1).equals("'s")
                ? Nominal.head(sentence, first + 2)
                : first;
    }

    /** "Council" of "the Council has approved". */
    private static int subject(SentenceView sentence, int verb) {
        int before = verb - 1;
        while (before > 0 && BETWEEN.contains(sentence.tag(before))) {
            before--;
        }
        if (sentence.tag(before).equals("CCONJ")) {
            return opening(sentence);
        }
        if (sentence.word(before).equals(",")) {
            return beforeAside(sentence, before);
        }
        return SUBJECTS.contains(sentence.tag(before)) ? before : NONE;
    }
}
