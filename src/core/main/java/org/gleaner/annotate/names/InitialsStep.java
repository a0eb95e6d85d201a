package org.gleaner.annotate.names;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.MentionSource;
import org.gleaner.text.FormView;

/**
 * Takes initials without stops into a person's name: "[M K Thirumalai] denied it", "the collector,
 * [R Malarvizhi]". Two initials make a person of what nobody reads; one goes with a person who is
 * read. Not "F C Koper", "Hepatitis B Joseph", "J K Cement".
 */
final class InitialsStep implements NameStep {

    private static final Set<String> OTHERS = DataFile.words("names/spaced-acronyms.txt");
    private static final double JOINED = 0.85;
    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    @Override
    public void apply(FormView words, NameReadings readings) {
        for (int token = 0; token + 1 < words.size(); token++) {
            if (isInitial(words, token)) {
                int name = token + 1;
                while (name - token < MOST
                        && words.sameSentence(token, name)
                        && isInitial(words, name)) {
                    name++;
                }
                if (words.sameSentence(token, name) && isName(words, name)) {
                    join(words, token, name, readings);
                }
                token = name - 1;
            }
        }
    }

    private static boolean isInitial(FormView words, int token) {
        String word = words.at(token);
        return word.length() == 1
                && Character.isUpperCase(word.charAt(0))
                && words.isSpacedFromPrevious(token + 1);
    }

    private static boolean isName(FormView words, int token) {
        String word = words.at(token);
        return words.isCapitalized(token)
                && word.length() >= SHORTEST
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && words.tag(token).equals("PROPN")
                && !TitleLexicon.isTitle(word)
                && !CommonNouns.contains(word)
                && !HeadNouns.isHead(word);
    }

    private static void join(FormView words, int from, int name, NameReadings readings) {
        boolean several = name - from > 1;
        int before = from - 1;
        boolean apart =
                !words.sameSentence(before, from)
                        || !words.isCapitalized(before)
                        || words.is(before, WordTests.TITLE);
        NameReading read = readings.at(name).orElse(null);
        boolean person = read != null && read.type() == EntityType.PERSON && read.from() == name;
        if (!apart
                || OTHERS.contains(words.phrase(from, name - 1))
                || !several && (!person || words.lower(from).equals("a"))) {
            return;
        }
        int to = person ? read.to() : end(words, name);
        if (!words.is(to, WordTests.COMPANY_END)
                && readings.isOpen(from, to, other -> mayGive(other, several))) {
            readings.put(new NameReading(from, to, EntityType.PERSON, JOINED, MentionSource.CUE));
        }
    }

    private static boolean mayGive(NameReading other, boolean several) {
        return !other.isKnown() && (several || other.type() == EntityType.PERSON);
    }

    /** One more name may follow: "P C George Kutty". */
    private static int end(FormView words, int name) {
        int next = name + 1;
        return words.sameSentence(name, next) && isName(words, next) ? next : name;
    }
}
