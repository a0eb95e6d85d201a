package org.gleaner.annotate.pledges;

import java.util.Set;
import org.gleaner.lexicon.FunctionWords;

/** Words that say whose words a clause is and are no part of the deed: ", according to Acme". */
final class Attributions {

    private static final Set<String> TELLING = Words.of("telling-participles");

    private static final String SAID = "said";
    private static final String TOLD = "told";

    /** Tags of the words that name a sayer. */
    private static final Set<String> NOMINAL = Set.of("DET", "NOUN", "PROPN", "ADJ", "ADP", "PRON");

    /** How far "said" may be from the comma: ", his office in Lima said". */
    private static final int LONGEST_SAYER = 7;

    /** "deputy director for markets Lena Abt said". */
    private static final int LONGEST_TITLE = 11;

    private static final Set<String> MARKS = Set.of(",", "\"", "”", "''", "–", "—");
    private static final Set<String> OWNS = FunctionWords.of("possessive-marks");
    private static final Set<String> WHO = Set.of("who", "which", "that");
    private static final Set<String> THAT = Set.of("that", "by");

    private Attributions() {}

    /** Where "according to" stands in the sentence; -1 where it does not. */
    static int in(SentenceView sentence) {
        return after(sentence, -1);
    }

    /** The clause, ended before ", according to the ministry". */
    static Clause cut(SentenceView sentence, Clause clause) {
        int at = after(sentence, clause.predicate());
        int adding = adding(sentence, clause);
        adding = adding < 0 ? saying(sentence, clause) : adding;
        at = at < 0 || adding >= 0 && adding < at ? adding : at;
        if (at < 0 || at > clause.to()) {
            return clause;
        }
        int to = at - 1;
        while (to > clause.predicate() && ClauseFinder.isPunctuation(sentence, to)) {
            to--;
        }
        return clause.to(to);
    }

    /**
     * The verb of ", Trade Minister Eva Roy [said] on Friday", "", its lawyer Bo Lind [told] us"
     * behind what is said; -1 without one.
     */
    static int closing(SentenceView sentence, Clause clause) {
        int mark = -1;
        for (int token = clause.predicate() + 1; token < sentence.size(); token++) {
            String tag = sentence.tag(token);
            if (MARKS.contains(sentence.word(token))) {
                mark = token;
            } else if (mark >= 0 && isTelling(sentence, token)) {
                return token - mark > 1 && token - mark <= LONGEST_TITLE ? token : -1;
            } else if (!NOMINAL.contains(tag) && !OWNS.contains(sentence.word(token))) {
                mark = -1;
            }
        }
        return -1;
    }

    private static boolean isTelling(SentenceView sentence, int token) {
        String word = sentence.word(token);
        // the tagger takes "said" for a noun behind "chief executive"
        return (word.equals(SAID) || sentence.tag(token).equals("VERB"))
                && Lexicon.isFormOfSaying(word)
                && Lexicon.verbForm(word).isEmpty()
                && !word.endsWith("ing")
                && !THAT.contains(sentence.word(token + 1));
    }

    /** ", [adding] that Egypt stood by Somalia": who undertakes it says more. */
    private static int adding(SentenceView sentence, Clause clause) {
        for (int token = clause.predicate() + 2; token <= clause.to(); token++) {
            if (sentence.word(token - 1).equals(",")
                    && TELLING.contains(sentence.word(token))
                    && !sentence.word(token + 1).equals("for")) {
                return token;
            }
        }
        return -1;
    }

    /** ", [a] palace spokeswoman, Amina Benali, told reporters in Rabat". */
    private static int told(SentenceView sentence, Clause clause) {
        int comma = -1;
        for (int token = clause.predicate() + 1; token <= clause.to(); token++) {
            String tag = sentence.tag(token);
            if (comma >= 0 && sentence.word(token).equals(TOLD)) {
                return comma + 1;
            }
            if (sentence.word(token).equals(",")) {
                comma = comma < 0 ? token : comma;
            } else if (!NOMINAL.contains(tag)) {
                comma = -1;
            }
        }
        return -1;
    }

    /** ", [his] office said" at the end, ", [said] an official" anywhere. */
    private static int saying(SentenceView sentence, Clause clause) {
        int told = told(sentence, clause);
        if (told >= 0) {
            return told;
        }
        int comma = -1;
        for (int token = clause.predicate() + 1; token < clause.to(); token++) {
            if (sentence.word(token).equals(",")) {
                comma = token;
                if (sentence.word(token + 1).equals(SAID)) {
                    return token + 1;
                }
            }
        }
        boolean ends =
                comma >= 0
                        && (sentence.word(clause.to()).equals(SAID)
                                || sentence.word(clause.to() + 1).equals(SAID));
        return ends && clause.to() - comma <= LONGEST_SAYER ? comma + 1 : sayer(sentence, clause);
    }

    /** ", [its] chief executive said on Friday", within the clause. */
    private static int sayer(SentenceView sentence, Clause clause) {
        int verb = closing(sentence, clause);
        if (verb < 0 || verb > clause.to() || WHO.contains(sentence.word(verb - 1))) {
            return -1;
        }
        int first = verb;
        while (!MARKS.contains(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }

    private static int after(SentenceView sentence, int from) {
        for (int token = from + 1; token + 2 < sentence.size(); token++) {
            if (sentence.reads(token, "according to")) {
                return token;
            }
        }
        return -1;
    }
}
