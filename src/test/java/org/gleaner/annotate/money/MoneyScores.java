package org.gleaner.annotate.money;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gleaner.model.BlockKind;
import org.gleaner.model.CodePoints;
import org.gleaner.model.Document;
import org.gleaner.model.Money;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what the money stages find in labelled sets, in the scorers' form, sentences taken from
 * lines and stops alone. Usage: {@code MoneyScores FILE.jsonl > system.jsonl} or {@code MoneyScores
 * DIRECTORY > documents.jsonl}.
 */
final class MoneyScores {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Path input = Path.of(arguments[0]);
        if (Files.isDirectory(input)) {
            try (var files = Files.list(input)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    out.println(line(file.getFileName().toString(), Files.readString(file)));
                }
            }
        } else {
            for (String line : Files.readAllLines(input)) {
                JsonNode node = JSON.readTree(line);
                out.println(line(node.get("id").asString(), node.get("text").asString()));
            }
        }
        out.flush();
    }

    private static String line(String id, String text) {
        CodePoints points = CodePoints.of(text);
        List<Map<String, Object>> money = new ArrayList<>();
        for (Money figure : figures(text)) {
            Map<String, Object> record = new TreeMap<>();
            record.put("id", "m" + money.size());
            record.put("start", points.fromUtf16(figure.span().start()));
            record.put("end", points.fromUtf16(figure.span().end()));
            record.put("text", figure.span().in(text));
            record.put("amount_min", figure.min().map(BigDecimal::toPlainString).orElse(null));
            record.put("amount_max", figure.max().map(BigDecimal::toPlainString).orElse(null));
            record.put("currency", figure.currency().orElse(null));
            record.put(
                    "currency_source",
                    figure.currencySource().map(Money.CurrencySource::label).orElse(null));
            record.put("qualifier", figure.qualifier().label());
            record.put("per", figure.per().orElse(null));
            money.add(record);
        }
        Map<String, Object> document = new TreeMap<>();
        document.put("id", id);
        document.put("text", text);
        document.put("money", money);
        for (String empty :
                List.of(
                        "turns",
                        "sentences",
                        "entities",
                        "mentions",
                        "dates",
                        "quotes",
                        "pledges",
                        "relations",
                        "warnings")) {
            document.put(empty, List.of());
        }
        return JSON.writeValueAsString(document);
    }

    /** The figures of a text that is cut into sentences by lines and stops. */
    static List<Money> figures(String text) {
        Annotations annotations = new Annotations(Document.of("test", text), Long.MAX_VALUE);
        annotations.put(Layer.SENTENCES, sentences(text));
        STAGE.annotate(annotations);
        return annotations.get(Layer.FIGURES);
    }

    private static final MoneyAnnotator STAGE = new MoneyAnnotator();

    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean end =
                    at == text.length()
                            || text.charAt(at) == '\n'
                            || at > 2
                                    && text.charAt(at) == ' '
                                    && text.charAt(at - 1) == '.'
                                    && Character.isLowerCase(text.charAt(at - 2))
                                    && Character.isLowerCase(text.charAt(at - 3))
                                    && at + 1 < text.length()
                                    && Character.isUpperCase(text.charAt(at + 1));
            if (end) {
                Span span = new Span(from, at).trim(text);
                if (!span.isEmpty()) {
                    sentences.add(new Sentence(span, BlockKind.BODY));
                }
                from = at;
            }
        }
        return sentences;
    }
}
