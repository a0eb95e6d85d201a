package org.gleaner.annotate.pledges;

import java.util.Set;
import org.gleaner.model.Pledge.Strength;

/**
 * Words that deny an action without "not" at its verb: "under no circumstances will we sell", "will
 * no longer fund", "will refrain from drilling"; and "not" that denies no action: "not only".
 */
final class Refusals {

    private static final Set<String> OPENERS = Words.of("refusing-openers");
    private static final Set<String> REFRAINING = Words.of("refraining-verbs");
    private static final Set<String> LIMITS = Words.of("limits-after-not");
    private static final Set<String> WITHHOLDING = Words.of("withholding-verbs");
    private static final Set<String> NOT = Set.of("not", "n't");

    private Refusals() {}

    /** The clause, denied where such words stand before or behind its modal. */
    static Clause in(SentenceView sentence, int modal, Clause clause) {
        boolean refused = standsBefore(sentence, modal);
        for (int token = modal + 1; token < clause.predicate() && !refused; token++) {
            refused = sentence.readsAny(token, OPENERS);
        }
        boolean cleft =
                sentence.word(0).equals("what")
                        && sentence.word(clause.predicate() - 1).equals("is")
                        && sentence.holds(NOT, 1, clause.predicate());
        return (refused || cleft) && !clause.negated() ? clause.negatedBy(true) : clause;
    }

    /** "Under no circumstances" right before the token. */
    static boolean standsBefore(SentenceView sentence, int token) {
        for (String opener : OPENERS) {
            int length = opener.split(" ").length;
            if (token >= length && sentence.reads(token - length, opener)) {
                return true;
            }
        }
        return false;
    }

    /** "will refrain from taxing". */
    static boolean isRefraining(String verb) {
        return REFRAINING.contains(verb);
    }

    /** "will not only build a road", "shall, not later than May, pay". */
    static boolean isLimited(SentenceView sentence, int predicate) {
        boolean limited = false;
        for (int token = Math.max(0, predicate - 8); token < predicate; token++) {
            if (NOT.contains(sentence.word(token))) {
                if (!LIMITS.contains(sentence.word(token + 1))) {
                    return false;
                }
                limited = true;
            }
        }
        return limited;
    }

    /** "made no commitment to pay", "declined to make a commitment to reopen". */
    static boolean isWithheld(PledgeCandidate candidate) {
        if (candidate.kind() != RuleKind.UNDERTAKING_NOUN
                || candidate.strength() != Strength.FIRM) {
            return false;
        }
        SentenceView sentence = candidate.sentence();
        for (int token = 0; token < candidate.clause().predicate(); token++) {
            boolean no = sentence.word(token).equals("no");
            if (no && isUndertaking(sentence, token)
                    || WITHHOLDING.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** "no commitment", "no such firm promise". */
    private static boolean isUndertaking(SentenceView sentence, int token) {
        for (int at = token + 1; at < token + 4; at++) {
            if (Lexicon.nounForm(sentence.word(at)).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
