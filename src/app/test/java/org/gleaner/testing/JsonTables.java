package org.gleaner.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gleaner.model.Document;
import tools.jackson.databind.JsonNode;

/**
 * The tables as somebody would make them who had only the JSON, the contract and what the gazetteer
 * calls things: rows of cells by column name, line breaks made spaces, lists joined by " | ". Knows
 * nothing of how the program makes them.
 */
public final class JsonTables {

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> entities = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private final Map<String, String> canonical;

    private JsonTables(Map<String, String> canonical) {
        this.canonical = canonical;
    }

    /**
     * @param documents in input order
     * @param canonical the names of entities across documents, by id
     */
    public static Map<String, List<Map<String, String>>> of(
            List<JsonNode> documents, Map<String, String> canonical) {
        JsonTables made = new JsonTables(canonical);
        for (String name :
                List.of(
                        "documents",
                        "entities",
                        "mentions",
                        "money",
                        "dates",
                        "transfers",
                        "pledges",
                        "relations",
                        "turns",
                        "quotes",
                        "sentences")) {
            made.tables.put(name, new ArrayList<>());
        }
        documents.forEach(made::document);
        made.entities();
        return made.tables;
    }

    private void document(JsonNode document) {
        Row row =
                new Row("documents")
                        .put("doc_id", shownId(document.get("id").asString()))
                        .text("title", document.get("title"))
                        .text("date", document.get("date"))
                        .text("language", document.get("language"))
                        .text("media_type", document.get("source").get("media_type"))
                        .text("length", document.get("source").get("length"));
        for (String list :
                List.of(
                        "sentences",
                        "turns",
                        "entities",
                        "mentions",
                        "money",
                        "transfers",
                        "dates",
                        "quotes",
                        "pledges",
                        "relations")) {
            row.put(list, "" + document.get(list).size());
        }
        row.put(
                "warnings",
                join(
                        document.get("warnings"),
                        warning ->
                                warning.get("stage").asString()
                                        + ": "
                                        + warning.get("message").asString()));
        String id = document.get("id").asString();
        String text = document.get("text").asString();
        row.put("duplicate_of", text.isBlank() ? "" : shownId(texts.getOrDefault(text, "")));
        texts.putIfAbsent(text, id);
        row.text("sha256", document.get("source").get("sha256")).add();
        Map<String, JsonNode> entityById = byId(document, "entities");
        Map<String, JsonNode> moneyById = byId(document, "money");
        Map<String, JsonNode> turnById = byId(document, "turns");
        Facts facts = new Facts(document);
        for (JsonNode sentence : document.get("sentences")) {
            new Row("sentences")
                    .put("doc_id", shownId(id))
                    .text("sentence_id", sentence.get("id"))
                    .text("kind", sentence.get("kind"))
                    .text("turn_id", sentence.get("turn"))
                    .text("start", sentence.get("start"))
                    .text("end", sentence.get("end"))
                    .put("text", oneLine(facts.words(sentence)))
                    .add();
        }
        for (JsonNode mention : document.get("mentions")) {
            JsonNode entity = entityById.get(mention.get("entity").asString(""));
            facts.row("mentions", "mention_id", mention)
                    .text("type", mention.get("type"))
                    .text("entity_id", mention.get("entity"))
                    .text("entity_name", entity == null ? null : entity.get("name"))
                    .text("value", mention.get("value"))
                    .found(mention)
                    .text("annotator", mention.get("annotator"))
                    .add();
        }
        for (JsonNode money : document.get("money")) {
            Row cells =
                    facts.row("money", "money_id", money)
                            .text("amount_min", money.get("amount_min"))
                            .text("amount_max", money.get("amount_max"));
            cells.text(
                    "amount",
                    money.get("amount_min").equals(money.get("amount_max"))
                            ? money.get("amount_min")
                            : null);
            for (String field : List.of("currency", "currency_source", "qualifier", "per")) {
                cells.text(field, money.get(field));
            }
            cells.name("payer", money.get("payer"))
                    .name("payee", money.get("payee"))
                    .found(money)
                    .text("annotator", money.get("annotator"))
                    .add();
        }
        for (JsonNode date : document.get("dates")) {
            facts.row("dates", "date_id", date)
                    .text("kind", date.get("kind"))
                    .text("from", date.get("from"))
                    .text("to", date.get("to"))
                    .text("value", date.get("value"))
                    .text("annotator", date.get("annotator"))
                    .add();
        }
        for (JsonNode quote : document.get("quotes")) {
            facts.row("quotes", "quote_id", quote)
                    .text("kind", quote.get("kind"))
                    .name("speaker", quote.get("speaker"))
                    .add();
        }
        for (JsonNode transfer : document.get("transfers")) {
            transfer(facts.row("transfers", "transfer_id", transfer), transfer);
        }
        for (JsonNode pledge : document.get("pledges")) {
            pledge(facts.row("pledges", "pledge_id", pledge), pledge, moneyById, turnById);
        }
        for (JsonNode relation : document.get("relations")) {
            Row cells =
                    facts.row("relations", "relation_id", relation)
                            .text("type", relation.get("type"));
            for (String end : List.of("subject", "object")) {
                JsonNode party = relation.get(end);
                JsonNode entity =
                        party.isNull() ? null : entityById.get(party.get("entity").asString(""));
                cells.name(end, party)
                        .text(end + "_type", entity == null ? null : entity.get("type"));
            }
            for (String field :
                    List.of("value", "value_iso", "status", "since", "until", "trigger")) {
                cells.text(field, relation.get(field));
            }
            cells.found(relation).text("rule", relation.get("rule")).add();
        }
        for (JsonNode turn : document.get("turns")) {
            facts.row("turns", "turn_id", turn)
                    .text("speaker", turn.get("speaker"))
                    .text("role", turn.get("role"))
                    .put("speaker_id", speakerId(turn))
                    .add();
        }
        document.get("entities").forEach(entity -> entity(entity, id));
        strangers(document, id);
    }

    /** Everybody whom a record names and who is no known entity. */
    private void strangers(JsonNode document, String id) {
        Map<String, String> names = new LinkedHashMap<>();
        document.findParents("source").stream()
                .filter(party -> party.has("name") && party.get("entity").isNull())
                .forEach(
                        party ->
                                names.put(
                                        id(party.get("name"), party),
                                        party.get("name").asString()));
        for (JsonNode turn : document.get("turns")) {
            if (turn.get("entity").isNull()) {
                names.put(speakerId(turn), turn.get("speaker").asString());
            }
        }
        names.forEach(
                (entity, name) -> {
                    Map<String, Object> known =
                            entities.computeIfAbsent("~\n" + name, key -> new LinkedHashMap<>());
                    known.putIfAbsent("entity_id", entity);
                    known.putIfAbsent("name", name);
                    known.putIfAbsent("mentions", 0);
                    known.merge("documents", 1, (one, other) -> (int) one + (int) other);
                    known.putIfAbsent("first_doc_id", shownId(id));
                    known.putIfAbsent("named", false);
                });
    }

    private static void transfer(Row cells, JsonNode transfer) {
        cells.text("group", transfer.get("group"));
        List<String> parties = List.of("giver", "receiver");
        parties.forEach(side -> cells.name(side, transfer.get(side)));
        JsonNode min = transfer.get("amount_min");
        cells.text("amount_min", min).text("amount_max", transfer.get("amount_max"));
        cells.text("amount", min.equals(transfer.get("amount_max")) ? min : null);
        for (String field : List.of("currency", "kind", "status", "purpose")) {
            cells.text(field, transfer.get(field));
        }
        JsonNode deadline = transfer.get("deadline");
        cells.text("deadline", deadline.isNull() ? null : deadline.get("text"))
                .text("deadline_from", deadline.isNull() ? null : deadline.get("from"))
                .text("deadline_to", deadline.isNull() ? null : deadline.get("to"))
                .put("money_ids", join(transfer.get("money"), JsonNode::asString))
                .text("pledge_id", transfer.get("pledge"))
                .text("relation_id", transfer.get("relation"));
        cells.found(transfer).text("rule", transfer.get("rule")).add();
    }

    private static void pledge(
            Row cells,
            JsonNode pledge,
            Map<String, JsonNode> moneyById,
            Map<String, JsonNode> turnById) {
        JsonNode pledger = pledge.get("pledger");
        JsonNode turn = turnById.get(pledge.get("turn").asString(""));
        cells.text("group", pledge.get("group"))
                .name("pledger", pledger)
                .text("pledger_text", pledger.isNull() ? null : pledger.get("text"))
                .text("pledger_source", pledger.isNull() ? null : pledger.get("source"))
                .text("action", pledge.get("action"))
                .name("beneficiary", pledge.get("beneficiary"));
        List<JsonNode> sums = new ArrayList<>();
        pledge.get("money").forEach(sum -> sums.add(moneyById.get(sum.asString())));
        // the first among equals: reversed, so that max, which takes the last, takes it
        Collections.reverse(sums);
        JsonNode largest = sums.stream().max(Comparator.comparing(JsonTables::size)).orElse(null);
        for (String field : List.of("amount_min", "amount_max", "currency")) {
            cells.text(field, largest == null ? null : largest.get(field));
        }
        cells.put("money_ids", join(pledge.get("money"), JsonNode::asString));
        JsonNode deadline = pledge.get("deadline");
        cells.text("deadline", deadline.isNull() ? null : deadline.get("text"))
                .text("deadline_from", deadline.isNull() ? null : deadline.get("from"))
                .text("deadline_to", deadline.isNull() ? null : deadline.get("to"))
                .text(
                        "condition",
                        pledge.get("condition").isNull()
                                ? null
                                : pledge.get("condition").get("text"))
                .text("strength", pledge.get("strength"))
                .text("negated", pledge.get("negated"))
                .text("withdrawn", pledge.get("withdrawn"))
                .name("reported_by", pledge.get("reported_by"))
                .text("speaker", turn == null ? null : turn.get("speaker"))
                .put("speaker_id", turn == null ? "" : speakerId(turn))
                .found(pledge)
                .text("rule", pledge.get("rule"))
                .add();
    }

    private static BigDecimal size(JsonNode money) {
        JsonNode bound = money.get(money.get("amount_max").isNull() ? "amount_min" : "amount_max");
        return bound.isNull() ? BigDecimal.ZERO : new BigDecimal(bound.asString());
    }

    private static Map<String, JsonNode> byId(JsonNode document, String list) {
        return StreamSupport.stream(document.get(list).spliterator(), false)
                .collect(
                        Collectors.toMap(
                                record -> record.get("id").asString(),
                                Function.identity(),
                                (first, second) -> first));
    }

    @SuppressWarnings("unchecked")
    private void entity(JsonNode entity, String document) {
        String name = canonical.get(entity.get("id").asString());
        Map<String, Object> known =
                entities.computeIfAbsent(
                        entity.get("type").asString() + "\n" + name, key -> new LinkedHashMap<>());
        known.putIfAbsent("entity_id", entity.get("id").asString());
        known.putIfAbsent("type", entity.get("type").asString());
        known.putIfAbsent("name", name);
        Set<String> aliases =
                (Set<String>) known.computeIfAbsent("aliases", key -> new LinkedHashSet<>());
        Stream.concat(
                        Stream.of(entity.get("name")),
                        StreamSupport.stream(entity.get("aliases").spliterator(), false))
                .map(JsonNode::asString)
                .filter(alias -> !alias.equals(name))
                .forEach(aliases::add);
        entity.get("titles")
                .forEach(
                        title ->
                                ((Set<String>)
                                                known.computeIfAbsent(
                                                        "titles", key -> new LinkedHashSet<>()))
                                        .add(title.asString()));
        known.merge(
                "mentions", entity.get("mentions").size(), (one, other) -> (int) one + (int) other);
        known.merge("documents", 1, (one, other) -> (int) one + (int) other);
        known.putIfAbsent("first_doc_id", shownId(document));
        known.putIfAbsent("named", true);
    }

    private void entities() {
        for (Map<String, Object> entity : entities.values()) {
            Row row = new Row("entities");
            for (String column :
                    List.of(
                            "type",
                            "name",
                            "aliases",
                            "titles",
                            "mentions",
                            "documents",
                            "first_doc_id",
                            "named",
                            "entity_id")) {
                Object value = entity.getOrDefault(column, "");
                row.put(
                        column,
                        value instanceof Set<?> set
                                ? set.stream()
                                        .map(item -> oneLine("" + item))
                                        .collect(Collectors.joining(" | "))
                                : oneLine("" + value));
            }
            row.add();
        }
    }

    private static String speakerId(JsonNode turn) {
        return id(turn.get("speaker"), turn);
    }

    /** Of a known entity, or made from the words alone. */
    private static String id(JsonNode name, JsonNode party) {
        return party.get("entity").isNull()
                ? "e"
                        + Document.sha256(("\n" + name.asString()).getBytes(StandardCharsets.UTF_8))
                                .substring(0, 12)
                : party.get("entity").asString();
    }

    private static String join(JsonNode list, Function<JsonNode, String> item) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item)
                .map(JsonTables::oneLine)
                .collect(Collectors.joining(" | "));
    }

    static String oneLine(String words) {
        return words.replaceAll("\r\n|[\\p{Cc}\u2028\u2029]", " ");
    }

    /** An id, control characters by their pictures. */
    static String shownId(String id) {
        return id.codePoints()
                .mapToObj(
                        c ->
                                c < ' '
                                        ? Character.toString(0x2400 + c)
                                        : c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029
                                                ? String.format("\u2424%04X", c)
                                                : Character.toString(c))
                .collect(Collectors.joining());
    }

    private final class Row {

        private final String table;
        private final Map<String, String> cells = new LinkedHashMap<>();
        private String last;

        Row(String table) {
            this.table = table;
        }

        Row put(String column, String cell) {
            cells.put(column, cell);
            return this;
        }

        Row text(String column, JsonNode value) {
            return put(column, value == null || value.isNull() ? "" : oneLine(value.asString()));
        }

        Row name(String column, JsonNode party) {
            return text(column, party.isNull() ? null : party.get("name"))
                    .put(column + "_id", party.isNull() ? "" : id(party.get("name"), party));
        }

        Row found(JsonNode record) {
            return put(
                    "confidence",
                    String.format(Locale.ROOT, "%.3f", record.get("confidence").asDouble()));
        }

        void add() {
            if (last != null) {
                put("sentence_text", last);
            }
            tables.get(table).add(cells);
        }
    }

    /** The columns that every record table has. */
    private final class Facts {

        private final String id;
        private final JsonNode document;
        private final int[] text;
        private final List<JsonNode> sentences = new ArrayList<>();

        Facts(JsonNode document) {
            id = document.get("id").asString();
            this.document = document;
            text = document.get("text").asString().codePoints().toArray();
            document.get("sentences").forEach(sentences::add);
        }

        String words(JsonNode record) {
            return new String(
                    text,
                    record.get("start").asInt(),
                    record.get("end").asInt() - record.get("start").asInt());
        }

        Row row(String table, String idColumn, JsonNode record) {
            int start = record.get("start").asInt();
            JsonNode sentence =
                    sentences.stream()
                            .filter(
                                    one ->
                                            one.get("start").asInt() <= start
                                                    && start < one.get("end").asInt())
                            .findFirst()
                            .orElse(null);
            Row row =
                    new Row(table)
                            .put("doc_id", shownId(id))
                            .text("doc_date", document.get("date"))
                            .put("title", title())
                            .put("page", "")
                            .text(idColumn, record.get("id"))
                            .text("sentence_id", sentence == null ? null : sentence.get("id"))
                            .put("text", oneLine(words(record)))
                            .text("start", record.get("start"))
                            .text("end", record.get("end"));
            row.last = sentence == null ? "" : oneLine(words(sentence));
            return row;
        }

        /** Every row repeats it, so that of a long one only the beginning. */
        private String title() {
            String title = oneLine(document.get("title").asString(""));
            return title.length() <= 200 ? title : title.substring(0, 198) + " …";
        }
    }
}
