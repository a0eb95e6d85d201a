package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.Sex;

/** The forms of speaker labels, from the plainest to the least plain. */
enum LabelForm {
    /** A role alone: "Question". */
    ROLE,
    /** A letter and a number: "P1". */
    NUMBERED,
    /** Words with a title among them: "President of Russia Vladimir Putin", "THE PRESIDENT". */
    TITLED,
    /** All caps: "FEENEY". */
    CAPITALS,
    /** Two words or more in the shape of a name: "Vladimir Putin". */
    NAME,
    /** One word: "Putin". */
    WORD,
    /** A name after words that say who it is: "NASA astronaut Timothy Kopra". */
    DESCRIBED;

    private static final Map<String, String> ROLES = DataFile.map("layout/roles.tsv");
    private static final Map<String, String> NEVER = DataFile.map("layout/not-labels.tsv");

    /** Marks within the words of names: "O'Neil", "Al-Assad", "Smith/Jones". */
    private static final String INNER_MARKS = "-\u2010\u2011\u2013\u2019'`/&_";

    private static final Set<String> QUESTIONS = Set.of("q", "question", "interviewer");
    private static final Set<String> FROM = Set.of("from", "by");

    private static final Pattern NUMBERED_LETTER = Pattern.compile("[IPRSTW]\\d{1,2}");

    private static final int LONGEST_ROLE = 4;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_CAPITALS = 8;
    private static final int LONGEST_OFFICE = 14;
    private static final int LONGEST_DESCRIBED = 10;

    /** A label holds so many words in lower case, connectors aside; a clause holds more. */
    private static final int MOST_LOWER = 4;

    /** The form of the words, at least one; empty if they are not those of a label. */
    static Optional<LabelForm> of(List<LabelWord> words) {
        if (!fit(words)) {
            return isOfMembers(words) ? Optional.of(ROLE) : Optional.empty();
        }
        if (isRole(words)) {
            return Optional.of(ROLE);
        }
        if (isNumbered(words)) {
            return Optional.of(NUMBERED);
        }
        if (words.stream().anyMatch(word -> word.text().chars().anyMatch(Character::isDigit))) {
            return Optional.empty();
        }
        boolean titled = words.stream().anyMatch(LabelWord::isTitle);
        boolean capitals =
                words.stream()
                        .skip(titled && words.get(0).core().equals("the") ? 1 : 0)
                        .allMatch(word -> word.core().isEmpty() || word.isAllCapitals());
        if (capitals && (titled || words.size() > 1 || words.get(0).core().length() > 2)) {
            return inCapitals(words, titled);
        }
        if (titled) {
            return isTitled(words) ? Optional.of(TITLED) : Optional.empty();
        }
        return isHeading(words) ? Optional.empty() : untitled(words);
    }

    private static Optional<LabelForm> inCapitals(List<LabelWord> words, boolean titled) {
        boolean office = titled && words.get(0).core().equals("the");
        return words.size() > (office ? LONGEST_OFFICE : LONGEST_CAPITALS)
                        || !titled && isHeading(words)
                ? Optional.empty()
                : Optional.of(titled ? TITLED : CAPITALS);
    }

    /**
     * "Question", "The Moderator", "Speaker 2", "Plenary session moderator", "Voice from the
     * audience".
     */
    static boolean isRole(List<LabelWord> words) {
        List<String> cores = words.stream().map(LabelWord::core).toList();
        int from = !cores.isEmpty() && cores.get(0).equals("the") ? 1 : 0;
        int to =
                cores.size() - from > 1 && isNumber(cores.get(cores.size() - 1))
                        ? cores.size() - 1
                        : cores.size();
        if (to <= from || to - from > LONGEST_ROLE) {
            return false;
        }
        if (to - from == 1 && isIdentifier(cores.get(from))) {
            return true;
        }
        boolean crowd = cores.stream().anyMatch(core -> "crowd".equals(ROLES.get(core)));
        if (to - from > 2 && asksFrom(words, from)) {
            return words.stream().skip(from + 2).noneMatch(LabelWord::isCapital);
        }
        return ROLES.containsKey(String.join(" ", cores.subList(from, to)))
                || crowd
                        && to - from > 1
                        && (ROLES.containsKey(cores.get(from))
                                || ROLES.containsKey(cores.get(to - 1)));
    }

    /** "Question from", "Member from", whatever follows. */
    static boolean asksFrom(List<LabelWord> words, int at) {
        return words.size() > at + 2
                && ROLES.containsKey(words.get(at).core())
                && FROM.contains(words.get(at + 1).text());
    }

    /** Whether the words are a role that heads a field of a form as well: "Response". */
    static boolean isFieldToo(List<LabelWord> words) {
        return words.size() == 1 && "field".equals(ROLES.get(words.get(0).core()));
    }

    /** "Q", "Question 3". */
    static boolean asks(List<LabelWord> words) {
        return !words.isEmpty() && QUESTIONS.contains(words.get(0).core());
    }

    /** "Some hon. members", which begins as a sentence does. */
    private static boolean isOfMembers(List<LabelWord> words) {
        return words.size() > 2
                && words.get(words.size() - 1).core().startsWith("member")
                && isRole(words);
    }

    /** "SPEAKER_00". */
    private static boolean isIdentifier(String core) {
        int line = core.indexOf('_');
        return line > 0
                && ROLES.containsKey(core.substring(0, line))
                && isNumber(core.substring(line + 1));
    }

    /** "P1", "S02", but not "Q1". */
    private static boolean isNumbered(List<LabelWord> words) {
        return words.size() == 1 && NUMBERED_LETTER.matcher(words.get(0).text()).matches();
    }

    private static boolean isNumber(String core) {
        return core.length() < 4 && core.chars().allMatch(Character::isDigit);
    }

    /** Whether each word may be one of a label; dashes may. */
    private static boolean fit(List<LabelWord> words) {
        boolean capitals = true;
        for (int i = 0; i < words.size(); i++) {
            LabelWord word = words.get(i);
            boolean mark = word.core().isEmpty();
            capitals &= mark || word.isAllCapitals();
            if (mark ? !word.isDash() : !fits(words, i, capitals)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether word {@code i} may be one of a label.
     *
     * @param capitals whether it and all before it are in capitals
     */
    private static boolean fits(List<LabelWord> words, int i, boolean capitals) {
        LabelWord word = words.get(i);
        return (hasCleanMarks(word, i == words.size() - 1)
                        || i == 0 && words.size() > 1 && word.isAbbreviation())
                && !(i == 0 && opensClause(word))
                && !isOfSentence(word, i == 0, capitals);
    }

    /** "In Rome:", but not "The Moderator:" or "De Gaulle:". */
    private static boolean opensClause(LabelWord word) {
        return word.isConnector()
                && !word.endsWith(".")
                && !word.isParticle()
                && !word.core().equals("the");
    }

    /** Whether the word is one of sentences alone, written as sentences have it: "says". */
    private static boolean isOfSentence(LabelWord word, boolean first, boolean capitals) {
        if (!"always".equals(NEVER.get(word.core())) || word.text().equals("i")) {
            return false;
        }
        boolean given = first && word.isCapital() && Sex.ofName(word.core() + " -").isPresent();
        if (given) {
            return false;
        }
        return Character.isLowerCase(word.text().charAt(0))
                || first && !word.isAllCapitals()
                || capitals && word.core().length() > 3;
    }

    /** Whether one of the words is of headings and notes: "Media contact:", "Fact sheet:". */
    private static boolean isHeading(List<LabelWord> words) {
        int comma = 0;
        while (comma < words.size() && !words.get(comma).endsWith(",")) {
            comma++;
        }
        // "Ann Lee, Ministry of Water"
        int end = comma > 0 && comma < words.size() ? comma + 1 : words.size();
        for (int i = 0; i < end; i++) {
            String core = words.get(i).core();
            if ("bare".equals(NEVER.get(core)) && !(i == 0 && core.equals("the"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the word has none of the marks that end sentences or open quotations, full stops of
     * abbreviations aside.
     */
    private static boolean hasCleanMarks(LabelWord word, boolean last) {
        String text = word.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean clean =
                    switch (c) {
                        case '.' -> isInitial(text, i) || isWithin(text, i) || word.isHonorific();
                        case ',' -> i == text.length() - 1 && !last;
                        default -> isOfName(c);
                    };
            if (!clean) {
                return false;
            }
        }
        return true;
    }

    /** "J." of "J. Smith". */
    private static boolean isInitial(String word, int stop) {
        return stop > 0
                && Character.isUpperCase(word.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(word.charAt(stop - 2)));
    }

    /** "H.E". */
    private static boolean isWithin(String word, int stop) {
        return stop + 1 < word.length() && Character.isLetter(word.charAt(stop + 1));
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || INNER_MARKS.indexOf(c) >= 0;
    }

    /**
     * Whether words with a title among them make a label: a name at the end, or the title itself,
     * and no clause.
     */
    private static boolean isTitled(List<LabelWord> words) {
        LabelWord first = words.get(0);
        LabelWord last = words.get(words.size() - 1);
        if (!last.isName()) {
            return last.isTitle() && first.isCapital() && words.size() <= LONGEST_TITLE;
        }
        long lower =
                words.stream()
                        .filter(word -> !word.isCapital())
                        .filter(word -> !word.isConnector() && !word.isTitle())
                        .count();
        return (first.isCapital() || first.isTitle())
                && lower <= MOST_LOWER
                && (!first.core().equals("the")
                        || words.size() < LONGEST_TITLE
                        || words.get(1).isHonorific());
    }

    private static Optional<LabelForm> untitled(List<LabelWord> words) {
        LabelWord last = words.get(words.size() - 1);
        if (!words.get(0).isCapital() || !last.isName()) {
            return Optional.empty();
        }
        if (words.size() == 1) {
            boolean whole =
                    last.text().length() > 2 || last.isAllCapitals() && last.text().length() == 2;
            return whole && !last.isPossessive() ? Optional.of(WORD) : Optional.empty();
        }
        boolean comma = words.stream().anyMatch(word -> word.endsWith(","));
        if (!comma && isFullName(words)) {
            return Optional.of(NAME);
        }
        LabelWord before = words.get(words.size() - 2);
        return words.size() <= LONGEST_DESCRIBED
                        && (comma || before.isName() || before.isParticle())
                ? Optional.of(DESCRIBED)
                : Optional.empty();
    }

    /** "Ursula von der Leyen". */
    private static boolean isFullName(List<LabelWord> words) {
        return words.size() <= LONGEST_NAME
                && words.stream().filter(LabelWord::isName).count() > 1
                && words.stream().allMatch(word -> word.isName() || word.isParticle())
                && words.stream()
                        .noneMatch(word -> word.isPossessive() || word.text().indexOf('&') >= 0);
    }
}
