package org.gleaner.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gleaner.pipeline.WordCache;

/**
 * The words of the titles that people bear, of {@code models/lexicon/titles.tsv}: honorifics
 * ("Mr"), heads ("President") and modifiers ("Prime"). Words are compared in lower case and without
 * a full stop at their end.
 */
public final class TitleLexicon {

    private enum Kind {
        COURTESY,
        HONORIFIC,
        HEAD,
        STYLE,
        MODIFIER
    }

    private enum Use {
        ANY,
        SURNAME,
        CALLING,
        POST,
        PORTFOLIO
    }

    private record Entry(Kind kind, Use use) {}

    /**
     * What is known of a word, so that it is worked out once and not for each of the hundred
     * questions that the stages ask of every word.
     *
     * @param entry of the word as it stands; null for none
     * @param single of its singular; null for none
     * @param plural whether its singular is another word
     */
    private record Reading(Entry entry, Entry single, boolean plural) {}

    private static final Map<String, Entry> WORDS = read();
    private static final Set<String> FORMER = DataFile.words("lexicon/former.txt");

    /** The last words of heads of two words, as any number and spelling of them ends. */
    private static final Set<String> PAIR_ENDS = pairEnds();

    private static final WordCache<Reading> READINGS = new WordCache<>(13, TitleLexicon::reading);

    private TitleLexicon() {}

    private static Reading reading(String word) {
        String key = key(word);
        String singular = singular(key);
        return new Reading(entry(key), entry(singular), !singular.equals(key));
    }

    /** Of the word, or of the head in it behind "vice-": "vice-chancellor". */
    private static Entry entry(String key) {
        Entry whole = WORDS.get(key);
        int hyphen = whole == null ? key.indexOf('-') : -1;
        if (hyphen < 1) {
            return whole;
        }
        Entry first = WORDS.get(key.substring(0, hyphen));
        Entry prefix = WORDS.getOrDefault(key.substring(0, hyphen + 1), first);
        Entry rest = WORDS.get(key.substring(hyphen + 1));
        return prefix != null
                        && prefix.kind() == Kind.MODIFIER
                        && rest != null
                        && rest.kind() == Kind.HEAD
                ? rest
                : null;
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> words = new HashMap<>();
        for (List<String> row : DataFile.rows("lexicon/titles.tsv", 3)) {
            words.put(
                    row.get(0),
                    new Entry(
                            Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                            row.get(2).isEmpty()
                                    ? Use.ANY
                                    : Use.valueOf(row.get(2).toUpperCase(Locale.ROOT))));
        }
        return Map.copyOf(words);
    }

    private static Set<String> pairEnds() {
        Set<String> ends = new HashSet<>();
        for (Map.Entry<String, Entry> word : WORDS.entrySet()) {
            int space = word.getKey().lastIndexOf(' ');
            if (space > 0 && word.getValue().kind() == Kind.HEAD) {
                String end = word.getKey().substring(space + 1);
                ends.addAll(List.of(end, end + "s", end + ".", end + "s."));
            }
        }
        return Set.copyOf(ends);
    }

    /**
     * Whether two words are a head in either number: "shop steward", "chief executives". Both in
     * lower case.
     */
    public static boolean isPairOfAnyNumber(String first, String last) {
        return (PAIR_ENDS.contains(last) || last.indexOf('-') >= 0)
                && isHeadOfAnyNumber(first + " " + last);
    }

    /** "Mr": an honorific that anybody has. */
    public static boolean isCourtesy(String word) {
        return is(word, Kind.COURTESY);
    }

    /** "Mr", "Sen.": says nothing of an office. */
    public static boolean isHonorific(String word) {
        return isCourtesy(word) || is(word, Kind.HONORIFIC);
    }

    /** An honorific, or a style of address, which a title follows: "HRH", "H.E.". */
    public static boolean isHonorificOrStyle(String word) {
        return isHonorific(word) || is(word, Kind.STYLE);
    }

    /** Whether a surname follows the honorific and nothing else: "Mr Zork", but not "Hon". */
    public static boolean isBeforeSurname(String word) {
        Entry entry = READINGS.get(word).entry();
        return entry != null && entry.use() == Use.SURNAME;
    }

    /** "President", "vice-president": names the office. */
    public static boolean isHead(String word) {
        return is(word, Kind.HEAD);
    }

    /** A head in either number: "president", "commanders". */
    public static boolean isHeadOfAnyNumber(String word) {
        Entry entry = READINGS.get(word).single();
        return entry != null && entry.kind() == Kind.HEAD;
    }

    /**
     * Whether the head names an office, so that "Governor Smith" says which one he holds;
     * "Professor Smith" does not. In either number.
     */
    public static boolean isOffice(String word) {
        Entry entry = READINGS.get(word).single();
        return entry != null
                && entry.kind() == Kind.HEAD
                && entry.use() != Use.CALLING
                && entry.use() != Use.POST;
    }

    /**
     * Whether the head names an office only with a word of its field or rank before it, in either
     * number: "officer" of "media officer".
     */
    public static boolean isPost(String word) {
        Entry entry = READINGS.get(word).single();
        return entry != null && entry.use() == Use.POST;
    }

    /** Whether the head is one that the name of its portfolio goes with, in either number. */
    public static boolean isMinister(String word) {
        Entry entry = READINGS.get(word).single();
        return entry != null && entry.use() == Use.PORTFOLIO;
    }

    /** "former", "late", "ex-Polish": says that the title was borne once. */
    public static boolean isFormer(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FORMER.contains(lower) || isFormerBefore(lower.indexOf('-'), lower);
    }

    /** "president" of "ex-president"; the whole word where none of "ex-" and the like opens it. */
    public static String withoutFormer(String word) {
        int hyphen = word.indexOf('-');
        return isFormerBefore(hyphen, word.toLowerCase(Locale.ROOT))
                ? word.substring(hyphen + 1)
                : word;
    }

    private static boolean isFormerBefore(int hyphen, String lower) {
        return hyphen > 0
                && hyphen < lower.length() - 1
                && FORMER.contains(lower.substring(0, hyphen));
    }

    /** "Prime", "deputy": goes with a head. */
    public static boolean isModifier(String word) {
        return is(word, Kind.MODIFIER);
    }

    /** A modifier, or a word that begins with one: "ex-minister". */
    public static boolean isModifierOrPrefixed(String word) {
        int hyphen = word.indexOf('-');
        return isModifier(word) || hyphen > 0 && isModifier(word.substring(0, hyphen + 1));
    }

    /** An honorific, a head or a modifier. */
    public static boolean isTitle(String word) {
        Entry entry = READINGS.get(word).entry();
        return entry != null && entry.kind() != Kind.STYLE;
    }

    /** "Presidents". */
    public static boolean isPlural(String word) {
        return READINGS.get(word).plural();
    }

    private static boolean is(String word, Kind kind) {
        Entry entry = READINGS.get(word).entry();
        return entry != null && entry.kind() == kind;
    }

    private static String singular(String key) {
        if (WORDS.containsKey(key) || !key.endsWith("s")) {
            return key;
        }
        String stem = key.substring(0, key.length() - 1);
        return WORDS.containsKey(stem) ? stem : key;
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
