package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;
import org.gleaner.text.WordTest;

/**
 * Reads the judges of a text on a court: "[Pohatu] J would have allowed the appeal", "Lord Justice
 * [Day]", and those in a row behind a title in the plural, "Justices [Ranfurly-Moss], [Pohatu] and
 * [Devlin]". Not "Plan J" in other texts, "Justices of the Peace".
 */
final class JudgeStep implements NameStep {

    private static final Map<String, Set<String>> WORDS = DataFile.byKind("names/judges.tsv");
    private static final Set<String> COURT = WORDS.get("court");
    private static final WordTest IS_COURT = new WordTest(COURT::contains);
    private static final Set<String> RANKS = WORDS.get("rank");
    private static final WordTest IS_RANKS = new WordTest(RANKS::contains);
    private static final double JUDGE = 0.88;

    @Override
    public void apply(FormView words, NameReadings readings) {
        if (!isOnCourt(words)) {
            return;
        }
        for (int token = 1; token < words.size(); token++) {
            if (words.is(token, IS_RANKS)
                    && words.sameSentence(token - 1, token)
                    && isName(words, token - 1)) {
                behind(words, token, readings);
            } else if (words.isCapitalized(token - 1)
                    && words.is(token - 1, WordTests.PLURAL_TITLE)
                    && TitleLexicon.isHeadOfAnyNumber(words.at(token - 1))
                    && words.sameSentence(token - 1, token)) {
                row(words, token, readings);
            }
        }
    }

    private static boolean isOnCourt(FormView words) {
        return words.whereLower(IS_COURT).length > 0;
    }

    private static boolean isName(FormView words, int token) {
        String word = words.at(token);
        return words.isCapitalized(token)
                && word.length() > 2
                && !TitleLexicon.isTitle(word)
                && !HeadNouns.isHead(word)
                && !CommonNouns.contains(word);
    }

    /** "Pohatu J": the name without its rank. */
    private static void behind(FormView words, int rank, NameReadings readings) {
        NameReading read = readings.at(rank - 1).orElse(null);
        boolean person = read != null && read.type() == EntityType.PERSON;
        if (person && read.to() == rank) {
            readings.remove(read);
            put(read.from(), rank - 1, readings);
        } else if (!person) {
            put(start(words, rank - 1), rank - 1, readings);
        }
    }

    /** Single names in a row, of which the last stands behind "and". */
    private static void row(FormView words, int first, NameReadings readings) {
        List<Integer> starts = new ArrayList<>();
        int token = first;
        boolean last = false;
        while (!last && words.sameSentence(first, token) && isName(words, token)) {
            starts.add(token);
            int next = end(words, token) + 1;
            last = words.at(next).equals("and");
            if (!last && !words.at(next).equals(",")) {
                return;
            }
            token = next + 1;
        }
        if (last
                && words.sameSentence(first, token)
                && isName(words, token)
                && !words.isCapitalized(end(words, token) + 1)) {
            starts.add(token);
            starts.forEach(name -> put(name, end(words, name), readings));
        }
    }

    /** The last token of "Moss" or "Ranfurly-Moss". */
    private static int end(FormView words, int token) {
        return words.isHyphen(token + 1) && words.isCapitalized(token + 2) ? token + 2 : token;
    }

    private static int start(FormView words, int token) {
        return words.isHyphen(token - 1) && words.isCapitalized(token - 2) ? token - 2 : token;
    }

    private static void put(int from, int to, NameReadings readings) {
        if (readings.isOpen(from, to)) {
            readings.put(new NameReading(from, to, EntityType.PERSON, JUDGE, MentionSource.CUE));
        }
    }
}
