package org.gleaner.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Short texts out of the words that the program itself knows, those of every list and table below
 * {@code models/}, strung together with marks, brackets and control characters in any place, the
 * first and the last included: "[ Holdings ] Corp. / 5 dozen thousand -". The same for the same
 * seed.
 */
public final class NoiseText {

    private static final Path MODELS = Path.of("models");

    /** Learned weights, whose cells are no words. */
    private static final String WEIGHTS = "classifier.tsv";

    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 30;

    private static final String[] MARKS = {
        "-", "–", "—", "/", "[", "]", "(", ")", "{", "}", "\"", "“", "”", "‘", "’", "'", "'s", "&",
        ".", ",", ";", ":", "!", "?", "...", "…", "•", "*", "#", "@", "$", "€", "%", "|", "<", ">",
        "_", "\\", "~", "=", "+", "§", "°", "n't", "«", "»"
    };
    private static final String[] APART = {"/", "-", "--", "–", "—", "_", "|", "•", "[", "]"};
    private static final String[] CONTROLS = {
        "\0", "\u0007", "\u001b", "\u007f", "\u0085", "\u00ad", "\u200b", "\u200d", "\u202e",
        "\u2028", "\ufeff", "\ufffd", "\ud83d", "\ude00", "😀", "e\u0301", "\t", "\r", "\f"
    };
    private static final String[] NAMES = {
        "Ann",
        "Smith",
        "John Smith",
        "Mary Ann Lee",
        "J.",
        "J.P. Morgan",
        "Acme",
        "Bank of America",
        "New York Times",
        "Trump",
        "London",
        "Paris",
        "France",
        "U.S.",
        "IMF",
        "Velmora",
        "O'Neil",
        "Anne-Marie",
        "van der Berg",
        "McDonald's",
        "Q",
        "de",
        "Jr.",
        "II"
    };
    private static final String[] FIGURES = {
        "1",
        "5",
        "12",
        "200",
        "1,000",
        "1.5",
        "0",
        "2024",
        "1999",
        "3rd",
        "½",
        "1/2",
        "10-20",
        "$5",
        "€1",
        "5%",
        "million",
        "thousand",
        "hundred",
        "dozen",
        "half",
        "trillion",
        "two",
        "three",
        "twenty",
        "and a",
        "point",
        "minus",
        "1e9",
        "007",
        "12/03/2024",
        "5:30"
    };
    private static final String[] GLUE = {
        "the", "of", "and", "a", "to", "will", "we", "he", "said", "that", "for", "in", "by",
        "with", "is", "not", "pay", "who", "their", "from", "would", "has", "I"
    };

    private static final List<List<String>> ROOMS = rooms();

    private final Random random;
    private final List<String> room;
    private final List<String> other;
    private final boolean figuresOnly;

    /** A few of each for one text, so that they come again in it: "Trump / Bank of America / /". */
    private final List<String> marks;

    private final List<String> names;

    private NoiseText(long seed) {
        random = new Random(seed);
        room = pick(ROOMS);
        other = pick(ROOMS);
        figuresOnly = random.nextBoolean();
        marks = some(MARKS);
        names = some(NAMES);
    }

    /** The {@code number}th text. */
    public static String of(long seed, int number) {
        return new NoiseText(seed * 1_000_003 + number).make();
    }

    /** The words of each folder of {@code models/}. */
    private static List<List<String>> rooms() {
        List<List<String>> rooms = new ArrayList<>();
        try (Stream<Path> folders = Files.list(MODELS)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                TreeSet<String> words = new TreeSet<>();
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(NoiseText::isTable).sorted().toList()) {
                        Files.readAllLines(file).forEach(line -> addCells(line, words));
                    }
                }
                if (!words.isEmpty()) {
                    rooms.add(List.copyOf(words));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return !name.equals(WEIGHTS) && (name.endsWith(".tsv") || name.endsWith(".txt"));
    }

    private static void addCells(String line, TreeSet<String> words) {
        if (!line.startsWith("#")) {
            for (String word : line.split("[\\t|]")) {
                if (!word.isBlank() && word.length() <= LONGEST_WORD) {
                    words.add(word.strip());
                }
            }
        }
    }

    private List<String> some(String[] of) {
        return random.nextInt(3) == 0 ? List.of(of) : List.of(pick(of), pick(of), pick(of));
    }

    private String make() {
        StringBuilder text = new StringBuilder();
        boolean bare = random.nextInt(4) == 0;
        int words = 1 + random.nextInt(bare ? MOST_WORDS / 3 : MOST_WORDS);
        int share = random.nextInt(4);
        for (int i = 0; i < words; i++) {
            boolean end = i == 0 || i == words - 1;
            text.append(bare ? bare(share) : piece(end ? share + 2 : share)).append(space());
        }
        return random.nextInt(3) == 0 ? text.toString() : text.toString().strip();
    }

    /**
     * @param share how many tenths of the pieces are marks
     */
    private String piece(int share) {
        int kind = random.nextInt(10);
        if (kind < share) {
            return random.nextInt(8) == 0 ? pick(CONTROLS) : pick(marks);
        }
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> cased(pick(room));
            case 3 -> cased(pick(other));
            case 4 -> pick(FIGURES);
            case 5 -> pick(GLUE);
            default -> pick(names);
        };
    }

    /**
     * Names and marks that set them apart, or figures and few marks, and nothing else: "John –
     * London - -", "5 dozen thousand".
     */
    private String bare(int share) {
        if (random.nextInt(10) < (figuresOnly ? share / 2 : share + 2)) {
            return figuresOnly || random.nextInt(4) == 0 ? pick(marks) : pick(APART);
        }
        return random.nextInt(12) == 0
                ? cased(pick(room))
                : figuresOnly ? pick(FIGURES) : pick(names);
    }

    private String cased(String word) {
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
            default -> word;
        };
    }

    private String space() {
        return switch (random.nextInt(24)) {
            case 0 -> "";
            case 1 -> "\n";
            case 2 -> ", ";
            case 3 -> ". ";
            case 4 -> "\u00a0";
            case 5 -> "  ";
            case 6 -> pick("\n\n", ": ", "-", "\r\n");
            default -> " ";
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }
}
