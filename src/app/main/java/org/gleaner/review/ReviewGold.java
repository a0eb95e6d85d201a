package org.gleaner.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.evaluation.ResultTexts;
import org.gleaner.input.InputException;
import org.gleaner.render.Json;

/**
 * The judged rows as gold that {@code evaluate} reads: of each document a {@code .gold.json}, and
 * its text beside it where the results have it. The gold is partial: what nobody has judged counts
 * neither as right nor as wrong.
 *
 * <pre>{"id": "a.txt", "partial": true,
 * "wrong": [{"kind": "pledges", "text": "will see", "start": 9, "end": 17}],
 * "pledges": [{"evidence": "Ann will pay", "pledger": "Ann", ...}], ...}</pre>
 */
final class ReviewGold {

    /** By table, the fields of gold and the columns that they come from. */
    private static final Map<String, Map<String, String>> FIELDS =
            Map.of(
                    "money",
                    fields(
                            "text=text amount_min=amount_min amount_max=amount_max"
                                    + " currency=currency qualifier=qualifier payer=payer"
                                    + " payee=payee"),
                    "pledges",
                    fields(
                            "evidence=text pledger=pledger action=action beneficiary=beneficiary"
                                    + " deadline_text=deadline condition_text=condition"
                                    + " strength=strength negated=negated withdrawn=withdrawn"
                                    + " reported_by=reported_by"),
                    "relations",
                    fields(
                            "evidence=text type=type subject=subject object=object value=value"
                                    + " status=status"),
                    "transfers",
                    fields(
                            "evidence=text giver=giver receiver=receiver amount_min=amount_min"
                                    + " amount_max=amount_max currency=currency kind=kind"
                                    + " status=status purpose=purpose deadline_text=deadline"));

    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int NAME = 100;
    private static final String ENTITIES = "entities";

    private final Path results;
    private final Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
    private final Map<String, ResultRow> entities = new HashMap<>();
    private final Map<String, String> money = new HashMap<>();

    /**
     * @param results the folder that the judged rows are from
     */
    ReviewGold(Path results, List<Judgement> judgements) throws InputException {
        this.results = results;
        read(ENTITIES).forEach(row -> entities.put(row.get("entity_id"), row));
        read("money")
                .forEach(
                        row -> money.put(row.get("doc_id") + row.get("money_id"), row.get("text")));
        judgements.forEach(this::add);
    }

    private static Map<String, String> fields(String pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return fields;
    }

    private List<ResultRow> read(String table) throws InputException {
        Path file = results.resolve(table + ".csv");
        return Files.exists(file) ? ResultRow.read(file) : List.of();
    }

    private void add(Judgement judgement) {
        Map<String, Object> document =
                documents.computeIfAbsent(judgement.row().get("doc_id"), ReviewGold::document);
        if (judgement.verdict() == Judgement.Verdict.WRONG && judgement.corrected().isEmpty()) {
            Map<String, Object> wrong = new LinkedHashMap<>();
            wrong.put("kind", judgement.table());
            wrong.put("text", judgement.row().get("text"));
            place(judgement, wrong);
            list(document, "wrong").add(wrong);
        } else if (judgement.table().equals("mentions")) {
            addName(judgement, document);
        } else {
            addRecord(judgement, document);
        }
    }

    private static Map<String, Object> document(String id) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("partial", true);
        for (String field :
                List.of("wrong", ENTITIES, "money", "transfers", "pledges", "relations")) {
            document.put(field, new ArrayList<>());
        }
        return document;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> document, String field) {
        return (List<Object>) document.get(field);
    }

    private static void place(Judgement judgement, Map<String, Object> record) {
        for (String place : List.of("start", "end")) {
            record.put(place, Integer.valueOf(judgement.row().get(place)));
        }
        if (judgement.verdict() == Judgement.Verdict.UNSURE) {
            record.put("optional", true);
        }
    }

    private static String cell(Judgement judgement, String column) {
        return judgement.corrected().getOrDefault(column, judgement.row().get(column));
    }

    private static void addName(Judgement judgement, Map<String, Object> document) {
        String text = judgement.row().get("text");
        String name = cell(judgement, "entity_name");
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("name", name.isEmpty() ? text : name);
        entity.put("type", cell(judgement, "type"));
        entity.put("surfaces", List.of(text));
        if (judgement.verdict() == Judgement.Verdict.UNSURE) {
            entity.put("optional", true);
        }
        if (!list(document, ENTITIES).contains(entity)) {
            list(document, ENTITIES).add(entity);
        }
    }

    private void addRecord(Judgement judgement, Map<String, Object> document) {
        Map<String, Object> record = new LinkedHashMap<>();
        FIELDS.get(judgement.table())
                .forEach((field, column) -> record.put(field, value(cell(judgement, column))));
        if (judgement.table().equals("pledges")
                && judgement.corrected().keySet().stream().noneMatch(c -> c.startsWith("amount"))) {
            String first = judgement.row().get("money_ids").split(" \\| ", -1)[0];
            record.put("money_text", money.get(judgement.row().get("doc_id") + first));
        }
        place(judgement, record);
        list(document, judgement.table()).add(record);
        judgement.row().cells().entrySet().stream()
                .filter(cell -> cell.getKey().endsWith("_id"))
                .map(cell -> entities.get(cell.getValue()))
                .forEach(party -> addAliases(party, document));
    }

    private static Object value(String cell) {
        return switch (cell) {
            case "" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> cell;
        };
    }

    /** By what other names a party goes: an entity that nobody has judged, and so optional. */
    private static void addAliases(ResultRow party, Map<String, Object> document) {
        if (party == null || party.get("aliases").isEmpty()) {
            return;
        }
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("name", party.get("name"));
        entity.put("type", party.get("type"));
        entity.put("surfaces", List.of(party.get("aliases").split(" \\| ", -1)));
        entity.put("optional", true);
        if (!list(document, ENTITIES).contains(entity)) {
            list(document, ENTITIES).add(entity);
        }
    }

    /** Writes the files, each named after its document; those of other documents stay. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> names = names();
        for (Map.Entry<String, Map<String, Object>> document : documents.entrySet()) {
            Path file = folder.resolve(names.get(document.getKey()) + ".gold.json");
            try (OutputStream out = Files.newOutputStream(file);
                    Json json = Json.indented(out)) {
                json.open();
                document.getValue().forEach(json::field);
                json.end();
            }
        }
        Map<String, String> texts = ResultTexts.read(results, documents.keySet());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(names.get(text.getKey()) + ".txt"), text.getValue());
        }
    }

    /** {@code a} for {@code a.txt}, {@code news_a} for {@code news/a.txt}. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String id : documents.keySet()) {
            String bare = ODD.matcher(id.replaceFirst("\\.txt$", "")).replaceAll("_");
            String name =
                    bare.substring(0, Math.min(NAME, bare.length())).replaceFirst("^\\.", "_");
            String one = name;
            for (int i = 2; !taken.add(one); i++) {
                one = name + "-" + i;
            }
            names.put(id, one);
        }
        return names;
    }
}
