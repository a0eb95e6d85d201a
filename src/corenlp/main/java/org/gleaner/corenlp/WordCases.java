package org.gleaner.corenlp;

import edu.stanford.nlp.process.Americanize;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How running text writes a word: in lower case, with a capital ("Minsk"), or otherwise
 * ("McDonald", "NATO"). From what CoreNLP publishes: the list of its true-caser, the words that its
 * recognisers' training saw in lower case, and its list of places.
 */
final class WordCases {

    /**
     * What is known of a word in lower case; a number above is a place in the list of odd forms.
     */
    private static final int SMALL = 0;

    private static final int NAME = 1;

    /** Seen both ways, and a place: "turkey". */
    private static final int PLACE = 2;

    /** Seen both ways: "habitat", "linda". */
    private static final int EITHER = 3;

    private static final int ODD = 4;

    private static final String FORMS = "edu/stanford/nlp/models/truecase/MixDisambiguation.list";
    private static final String PLACES =
            "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
    private static final Set<String> PLACE_LABELS = Set.of("CITY", "STATE_OR_PROVINCE", "COUNTRY");

    private final HashedInts cases;
    private final List<String> odd;

    private WordCases(HashedInts cases, List<String> odd) {
        this.cases = cases;
        this.odd = odd;
    }

    static WordCases read(ModelReader in) {
        return new WordCases(HashedInts.read(in), in.strings());
    }

    /**
     * @param wide a recogniser trained on much text, web pages among it, where names stand in small
     *     letters too
     * @param wire one trained on careful news alone
     */
    static CompiledModel.Source compiler(String wide, String wire) {
        return out -> {
            Set<String> small = CrfCompiler.lowerCaseWords(wide);
            Set<String> surelySmall = CrfCompiler.lowerCaseWords(wire);
            Set<String> places = places();
            Map<String, Integer> cases = new TreeMap<>();
            small.forEach(word -> cases.put(word, SMALL));
            List<String> odd = new ArrayList<>();
            for (Map.Entry<String, String> entry : forms().entrySet()) {
                String word = entry.getKey();
                if (!surelySmall.contains(word)) {
                    if (!entry.getValue().equals(capitalised(word))) {
                        if (!small.contains(word)) {
                            cases.put(word, ODD + odd.size());
                            odd.add(entry.getValue());
                        }
                    } else {
                        cases.put(
                                word,
                                !small.contains(word)
                                        ? NAME
                                        : places.contains(word) ? PLACE : EITHER);
                    }
                }
            }
            surelySmall.forEach(word -> cases.put(word, SMALL));
            HashedInts.of(cases).write(out);
            out.strings(odd);
        };
    }

    private static Map<String, String> forms() throws IOException {
        Map<String, String> forms = new TreeMap<>();
        lines(FORMS)
                .forEach(
                        cells -> {
                            if (cells.length > 1
                                    && cells[0].equals(cells[1].toLowerCase(Locale.ROOT))) {
                                forms.putIfAbsent(cells[0], cells[1]);
                            }
                        });
        return forms;
    }

    private static Set<String> places() throws IOException {
        Set<String> places = new TreeSet<>();
        lines(PLACES)
                .forEach(
                        cells -> {
                            if (cells.length > 1
                                    && PLACE_LABELS.contains(cells[1])
                                    && cells[0].indexOf(' ') < 0) {
                                places.add(cells[0]);
                            }
                        });
        return places;
    }

    private static List<String[]> lines(String path) throws IOException {
        InputStream in = WordCases.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IOException("CoreNLP's models have no " + path + " any more");
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t")).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static String capitalised(String small) {
        return small.isEmpty()
                ? small
                : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    /**
     * How a word is written that stands in a sentence all in capitals; empty if it is not known.
     */
    Optional<String> inCapitals(String small) {
        int known = cases.get(Piece.of(small).hash());
        return switch (known) {
            case HashedInts.NONE ->
                    cases.get(Piece.of(Americanize.americanize(small)).hash()) == SMALL
                            ? Optional.of(small)
                            : Optional.empty();
            case SMALL -> Optional.of(small);
            case NAME, PLACE, EITHER -> Optional.of(capitalised(small));
            default -> Optional.of(odd.get(known - ODD));
        };
    }

    /** Whether a word that stands in a sentence all in lower case is a name by all odds. */
    boolean isName(String small) {
        int known = cases.get(Piece.of(small).hash());
        return known == NAME || known == PLACE;
    }
}
