package org.gleaner.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Texts that no one would write, the same for the same seed: each of one kind, named by what it
 * tries.
 */
public final class FuzzedText {

    /**
     * @param kind what it tries
     */
    public record Fuzz(String kind, String text) {

        /**
         * As a document in one line of JSON, surrogates as escapes, so that lone ones come through.
         */
        public String line(String id) {
            StringBuilder json =
                    new StringBuilder("{\"id\": \"").append(id).append("\", \"text\": \"");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                json.append(
                        c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)
                                ? String.format("\\u%04x", (int) c)
                                : "" + c);
            }
            return json.append("\"}").toString();
        }
    }

    private record Kind(String name, Supplier<String> piece) {}

    private static final int SHORTEST = 200;
    private static final int LONGEST = 6_000;

    /** Every so many texts, one of a hundred thousand characters. */
    private static final int LARGE_EVERY = 97;

    private static final int LARGE = 100_000;

    private static final List<Path> SOURCES =
            List.of(Path.of("corpus"), Path.of("src/app/test/resources/golden"));
    private static final String[] NAMES = {
        "Vladimir Putin",
        "Ann O'Neil-Smith",
        "the European Union",
        "Minsk",
        "Acme Corp.",
        "Mr. Lee",
        "J. R. R. Tolkien",
        "van der Berg",
        "IMF",
        "Bank of America N.A.",
        "São Paulo",
        "Министр Иванов",
        "President",
        "Ltd.",
        "McDonald's",
        "Li",
        "U.S.",
        "Côte d'Ivoire"
    };
    private static final String[] FIGURES = {
        "$",
        "€",
        "£",
        "¥",
        "USD ",
        "rubles",
        "million",
        "billion",
        "bn",
        "1.5",
        "1,5",
        "1 000 000",
        "12,34,567",
        "3–5",
        "10-",
        "%",
        "per cent",
        "½",
        "٣٤",
        "１２",
        "two hundred and",
        "a dozen",
        "over ",
        "up to ",
        "-",
        "(",
        ")",
        "cents",
        "per barrel",
        "0",
        "1e9",
        "999999999999999999999",
        ".",
        "US$",
        "A$",
        "k",
        "m",
        "crore",
        "between ",
        " and ",
        "more than "
    };
    private static final String[] TIMES = {
        "January",
        "May",
        "3",
        "31",
        "2024",
        "'24",
        "by ",
        "next year",
        "Q3",
        "the end of ",
        "today",
        "5:30 pm",
        "2020-02-30",
        "1/2/03",
        "last ",
        "Monday",
        "until ",
        "from ",
        "to ",
        "the 1990s",
        "mid-",
        "two weeks ago",
        "spring",
        ", ",
        "—",
        "within 3 ",
        "months",
        "a decade"
    };
    private static final String[] VERBS = {
        "will pay",
        "promised to build",
        "said that",
        "must",
        "agreed with",
        "shall not",
        "is to grant",
        "met",
        "undertakes to",
        "would",
        "pledged that",
        "is the president of",
        "acquired",
        "offers",
        "plans to",
        "refused to",
        "and",
        "if",
        "because",
        "which",
        ",",
        ";",
        "—"
    };
    private static final String[] MARKERS = {
        "1. ", "1) ", "(a) ", "• ", "- ", "– ", "* ", "i. ", "IV. ", "§ 3 ", "Q: ", "A: ", "— ",
        "\t- ", "10.2.1 ", "a.", ": "
    };
    private static final String[] QUOTES = {
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "'",
        "``",
        "''",
        "\u201F",
        "said ",
        "he told us: ",
        "\n"
    };
    private static final String[] MARKUP = {
        "<p>",
        "</p>",
        "<a href=\"http://x.y/?a=1&b=2\">",
        "&nbsp;",
        "&#x200B;",
        "<!--",
        "-->",
        "{\"a\": [",
        "]}",
        "```",
        "**",
        "[x](y)",
        "\\frac{1}{2}",
        "<![CDATA[",
        "http://www.example.org/a_b/c-d.html#e",
        "me@example.org",
        "#tag",
        "@user",
        "<script>",
        "|---|",
        "\\u0041",
        "%20"
    };
    private static final String[] LINE_ENDS = {
        "\r", "\n", "\r\n", "\n\r", "\u2028", "\u2029", "\u0085", "\f", "\u000B", "\n\n\n", "\r\r"
    };
    private static final String[] SPACES = {
        " ", "\u00A0", "\u2009", "\u200B", "\uFEFF", "\t", "\u3000", "\u00AD", "\u2060", "    "
    };
    private static final String[] PICTURES = {
        "😀",
        "👩‍👩‍👧",
        "🇺🇸",
        "e\u0301\u0323\u0336",
        "❤️",
        "\uD83D",
        "\uDE00",
        "𝔄",
        "x\u20E3",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "\u034F"
    };
    private static final String[] RIGHT_TO_LEFT = {
        "הנשיא",
        "سيدفع",
        "\u202E",
        "\u202C",
        "\u2067",
        "\u200F",
        "مليون دولار",
        "5",
        "$",
        "١٢٣",
        " ",
        "Minsk",
        ":",
        "،",
        "\u0640"
    };
    private static final String[] ABBREVIATIONS = {
        "Mr.", "U.S.", "e.g.", "a.m.", "No.", "Inc.", "St.", "...", "?!", ".", "Dr.", "vs.", "i.",
        "..", "J.", "'s", "n't", "-", "/"
    };

    private final Random random;
    private final List<String> sentences;
    private final List<Kind> kinds;

    private FuzzedText(long seed) {
        random = new Random(seed);
        sentences = Sentences.ALL;
        kinds =
                List.of(
                        new Kind("real sentences", () -> pick(sentences) + " "),
                        new Kind("mutated sentences", () -> mutate(pick(sentences)) + " "),
                        new Kind(
                                "any characters",
                                () -> Character.toString(random.nextInt(0x110000))),
                        new Kind(
                                "characters of the first plane",
                                () -> "" + (char) random.nextInt(0x3000)),
                        new Kind(
                                "right to left",
                                () -> pick(RIGHT_TO_LEFT) + (random.nextInt(4) == 0 ? " " : "")),
                        new Kind("opening brackets", () -> "("),
                        new Kind(
                                "brackets",
                                () -> pick("(", "[", "{", ")", "]", "}", "<", "we will pay ")),
                        new Kind(
                                "one endless sentence",
                                () ->
                                        pick(
                                                "we will pay ",
                                                pick(NAMES) + " ",
                                                "and ",
                                                "that ",
                                                "money ",
                                                "of ",
                                                "the ",
                                                pick(VERBS) + " ")),
                        new Kind("one endless word", () -> pick("x", "ab", "1", "é", "-x", "Y")),
                        new Kind(
                                "NUL",
                                () ->
                                        pick(sentences)
                                                .replace(' ', random.nextBoolean() ? '\0' : ' ')),
                        new Kind(
                                "line ends",
                                () -> pick(pick(sentences).split(" ")) + pick(LINE_ENDS)),
                        new Kind(
                                "white space",
                                () ->
                                        pick(pick(sentences).split(" "))
                                                + pick(SPACES)
                                                + pick(SPACES)),
                        new Kind(
                                "markup",
                                () ->
                                        pick(MARKUP)
                                                + (random.nextInt(3) == 0 ? pick(sentences) : "")),
                        new Kind(
                                "figures", () -> pick(FIGURES) + (random.nextBoolean() ? " " : "")),
                        new Kind("times", () -> pick(TIMES) + (random.nextInt(4) > 0 ? " " : "")),
                        new Kind(
                                "lists",
                                () ->
                                        "\n"
                                                + pick(MARKERS)
                                                + pick(
                                                        "We will:",
                                                        pick(sentences),
                                                        "pay " + pick(FIGURES),
                                                        "")),
                        new Kind(
                                "quotes never closed",
                                () -> pick(QUOTES) + pick("", "We will pay. ", pick(sentences))),
                        new Kind(
                                "speaker labels",
                                () ->
                                        pick("\n", "\n\n", "")
                                                + pick(NAMES)
                                                + pick(": ", " (Minsk): ", ", president: ")
                                                + pick("", "Yes. ", pick(sentences))),
                        new Kind(
                                "names",
                                () ->
                                        pick(NAMES)
                                                + pick(
                                                        " ", ", ", " and ", "'s ", " of ", ". ",
                                                        " (")),
                        new Kind("nested reports", () -> pick(NAMES) + " " + pick(VERBS) + " "),
                        new Kind(
                                "one clause again and again",
                                () -> "we will pay Minsk $5 million by May and "),
                        new Kind(
                                "one full sentence again and again",
                                () ->
                                        "President Putin promised that Moscow would grant Minsk a"
                                                + " loan of $1.5 billion by 2024. "),
                        new Kind("emoji", () -> pick(PICTURES) + pick("", " ", pick(NAMES))),
                        new Kind("capitals", () -> pick(sentences).toUpperCase(Locale.ROOT) + " "),
                        new Kind(
                                "small letters",
                                () -> pick(sentences).toLowerCase(Locale.ROOT) + " "),
                        new Kind(
                                "abbreviations",
                                () -> pick(ABBREVIATIONS) + pick("", " ", pick(NAMES) + " ")),
                        new Kind(
                                "tables",
                                () ->
                                        pick(NAMES)
                                                + pick("\t", " | ", ";")
                                                + pick(FIGURES)
                                                + pick("\t", " | ", "\n")),
                        new Kind(
                                "everything",
                                () ->
                                        pick(
                                                        pick(
                                                                FIGURES,
                                                                TIMES,
                                                                VERBS,
                                                                NAMES,
                                                                QUOTES,
                                                                MARKERS,
                                                                MARKUP,
                                                                SPACES,
                                                                LINE_ENDS,
                                                                RIGHT_TO_LEFT,
                                                                PICTURES))
                                                + pick("", " ")));
    }

    /** The {@code number}th text. */
    public static Fuzz of(long seed, int number) {
        return new FuzzedText(seed * 1_000_003 + number).make(number);
    }

    private Fuzz make(int number) {
        Kind kind = kinds.get(number % kinds.size());
        int length =
                number % LARGE_EVERY == LARGE_EVERY - 1
                        ? LARGE
                        : (int)
                                (SHORTEST
                                        * Math.pow(
                                                (double) LONGEST / SHORTEST, random.nextDouble()));
        StringBuilder text = new StringBuilder(length + 1000);
        while (text.length() < length) {
            text.append(kind.piece().get());
        }
        return new Fuzz(kind.name(), text.toString());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    /** A real sentence with some characters lost, doubled, swapped or strange. */
    private String mutate(String sentence) {
        StringBuilder mutant = new StringBuilder(sentence);
        for (int edits = 1 + random.nextInt(6); edits > 0 && mutant.length() > 1; edits--) {
            int at = random.nextInt(mutant.length() - 1);
            switch (random.nextInt(5)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.insert(at, mutant.charAt(at));
                case 2 ->
                        mutant.insert(at, pick(pick(SPACES, QUOTES, LINE_ENDS, PICTURES, FIGURES)));
                case 3 -> mutant.setCharAt(at, (char) random.nextInt(0x3000));
                default -> mutant.setCharAt(at, mutant.charAt(at + 1));
            }
        }
        return mutant.toString();
    }

    /** Those of the sample corpus and of the golden cases, roughly. */
    private static final class Sentences {

        private static final List<String> ALL = read();

        private static List<String> read() {
            List<String> sentences = new ArrayList<>();
            for (Path source : SOURCES) {
                try (Stream<Path> files = Files.walk(source)) {
                    for (Path file :
                            files.filter(
                                            file ->
                                                    file.toString().endsWith(".txt")
                                                            && !file.endsWith("expected.txt"))
                                    .sorted()
                                    .toList()) {
                        sentences.addAll(
                                List.of(
                                        Files.readString(file, StandardCharsets.UTF_8)
                                                .split("(?<=[.!?:])\\s+|\\R+")));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            sentences.removeIf(String::isBlank);
            return List.copyOf(sentences);
        }
    }
}
