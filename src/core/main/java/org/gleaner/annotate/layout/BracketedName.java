package org.gleaner.annotate.layout;

import java.util.List;
import java.util.Optional;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.Span;

/**
 * A name in brackets behind the office of who bears it: "The Minister for Transport (Alan Reid)".
 *
 * @param office the words before the bracket
 * @param name without its titles
 * @param end behind the bracket
 */
record BracketedName(Span office, Span name, int end) {

    private static final int MOST_NAMES = 4;
    private static final int MOST_WORDS = 14;

    /** The name in brackets of a label, if one of its brackets holds it. */
    static Optional<BracketedName> of(String text, Span label) {
        int open = Shape.indexOf(text, "(", label);
        while (open > label.start()) {
            int close = Shape.indexOf(text, ")", new Span(open, label.end()));
            if (close < 0) {
                return Optional.empty();
            }
            Span office = new Span(label.start(), open).trim(text);
            Optional<Span> name = name(text, office, new Span(open + 1, close));
            if (name.isPresent()) {
                return Optional.of(new BracketedName(office, name.get(), close + 1));
            }
            open = Shape.indexOf(text, "(", new Span(close, label.end()));
        }
        return Optional.empty();
    }

    private static Optional<Span> name(String text, Span before, Span inside) {
        List<LabelWord> office = LabelWord.of(text, before, MOST_WORDS);
        List<LabelWord> words = LabelWord.of(text, inside, MOST_WORDS);
        int from = 0;
        while (from < words.size() && words.get(from).isTitle()) {
            from++;
        }
        List<LabelWord> names = words.subList(from, words.size());
        if (office.isEmpty() || !areNames(names) || !isWritten(office)) {
            return Optional.empty();
        }
        Span name = names.get(0).span().cover(names.get(names.size() - 1).span());
        boolean honoured = from > 0;
        boolean alone = names.size() > 1 && !isBody(names) && isOffice(office);
        return (honoured || alone) && Countries.of(name.in(text)).isEmpty()
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean areNames(List<LabelWord> words) {
        return !words.isEmpty()
                && words.size() <= MOST_NAMES
                && words.get(words.size() - 1).isName()
                && words.stream().allMatch(word -> word.isName() || word.isParticle())
                && words.stream()
                        .noneMatch(
                                word ->
                                        word.endsWith(",")
                                                || word.endsWith(".") && word.text().length() > 2);
    }

    /** "Government Communication Unit", "Ministry of Health"; not "Ann Park". */
    private static boolean isBody(List<LabelWord> names) {
        return HeadNouns.isHead(names.get(0).text())
                || names.size() > 2 && HeadNouns.isHead(names.get(names.size() - 1).text());
    }

    /** Whether the words are written as those of a title are: no clause. */
    private static boolean isWritten(List<LabelWord> words) {
        return words.size() < MOST_WORDS
                && words.stream()
                        .allMatch(
                                word ->
                                        word.isCapital()
                                                || word.isConnector()
                                                || word.isTitle()
                                                || word.core().isEmpty());
    }

    /** "The Minister for Transport", "Deputy Chairperson", "Mayor of Lyon". */
    private static boolean isOffice(List<LabelWord> words) {
        LabelWord last = words.get(words.size() - 1);
        boolean the = words.get(0).core().equals("the");
        boolean placed = words.size() > 2 && words.get(words.size() - 2).isConnector();
        boolean titled = words.stream().anyMatch(LabelWord::isTitle);
        return titled && (the || placed || last.isTitle() && !last.isHonorific());
    }
}
