package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gleaner.render.Column;
import org.gleaner.render.Rendered;
import org.gleaner.render.RowFile;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code report.html}: a page of the whole run to look at, with all it needs inside. */
final class ReportFormat implements Format {

    private static final String FILE = "report.html";
    private static final String SENTENCE = "sentence_id";

    /** The columns that the page shows of a table; the others are in the other formats. */
    private static final Map<String, List<String>> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put(
                "transfers",
                List.of(
                        "giver",
                        "receiver",
                        "amount_min",
                        "amount_max",
                        "currency",
                        "kind",
                        "status",
                        "purpose",
                        "deadline",
                        "deadline_to",
                        "sentence_text",
                        "confidence"));
        SHOWN.put(
                "pledges",
                List.of(
                        "pledger",
                        "action",
                        "beneficiary",
                        "amount_min",
                        "amount_max",
                        "currency",
                        "deadline",
                        "deadline_to",
                        "condition",
                        "strength",
                        "negated",
                        "withdrawn",
                        "reported_by",
                        "confidence"));
        SHOWN.put(
                "money",
                List.of(
                        "text",
                        "amount_min",
                        "amount_max",
                        "currency",
                        "currency_source",
                        "qualifier",
                        "per",
                        "payer",
                        "payee",
                        "confidence"));
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        ReportSink sink =
                new ReportSink(
                        ReportTemplate.load(),
                        new BufferedOutputStream(
                                Files.newOutputStream(directory.resolve(FILE)), 1 << 16));
        try {
            for (String name : SHOWN.keySet()) {
                Table<?> table = options.tables().named(name);
                sink.rows.put(table, new RowFile(directory.resolve(FILE + "." + table.name())));
            }
            sink.write(sink.template.head());
        } catch (IOException e) {
            sink.close();
            throw e;
        }
        return sink;
    }

    private static final class ReportSink implements Sink {

        private final ReportTemplate template;
        private final OutputStream out;
        private final Map<Table<?>, RowFile> rows = new LinkedHashMap<>();
        private final ArrayNode documents = ScriptJson.MAPPER.createArrayNode();

        ReportSink(ReportTemplate template, OutputStream out) {
            this.template = template;
            this.out = out;
        }

        private void write(String html) throws IOException {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Entry prepare(Rendered document) {
            ObjectNode brief = ReportDocument.of(document);
            byte[] json = ScriptJson.bytes(brief);
            List<String> row = document.row();
            List<String> header = Tables.DOCUMENTS.header();
            ArrayNode listed =
                    ScriptJson.MAPPER
                            .createArrayNode()
                            .add(row.get(header.indexOf("doc_id")))
                            .add(row.get(header.indexOf("title")))
                            .add(row.get(header.indexOf("date")))
                            .add(brief.get("pledges").size())
                            .add(brief.get("money").size())
                            .add(brief.get("mentions").size());
            return () -> write(json, listed, document);
        }

        private void write(byte[] json, ArrayNode listed, Rendered document) throws IOException {
            int index = documents.size();
            ScriptJson.element(out, "document-" + index, json);
            documents.add(listed);
            Map<String, Integer> places = new HashMap<>();
            for (List<String> sentence : document.rows(Tables.SENTENCES.name())) {
                places.put(
                        sentence.get(Tables.SENTENCES.header().indexOf(SENTENCE)), places.size());
            }
            for (Map.Entry<Table<?>, RowFile> table : rows.entrySet()) {
                int link = table.getKey().header().indexOf(SENTENCE);
                for (List<String> record : document.rows(table.getKey().name())) {
                    // document and sentence in one number
                    table.getValue()
                            .add(
                                    (long) index << Integer.SIZE
                                            | places.getOrDefault(record.get(link), 0),
                                    record);
                }
            }
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            ScriptJson.element(out, "documents", documents);
            for (Map.Entry<Table<?>, RowFile> table : rows.entrySet()) {
                table(table.getKey(), table.getValue());
            }
            ArrayNode stages = ScriptJson.MAPPER.createArrayNode();
            totals.stages()
                    .forEach(
                            stage ->
                                    stages.addArray()
                                            .add(stage.stage())
                                            .add(stage.nanos())
                                            .add(stage.sentences())
                                            .add(stage.of()));
            ScriptJson.element(out, "stages", stages);
            write(template.foot());
        }

        private void table(Table<?> table, RowFile file) throws IOException {
            List<String> header = table.header();
            List<String> shown = SHOWN.get(table.name());
            ArrayNode columns = ScriptJson.MAPPER.createArrayNode();
            table.columns().stream()
                    .filter(column -> shown.contains(column.name()))
                    .forEach(
                            column ->
                                    columns.addArray()
                                            .add(column.name())
                                            .add(column.kind().name())
                                            .add(column.doc()));
            ScriptJson.element(out, table.name() + "-columns", columns);
            ScriptJson.open(out, table.name() + "-rows");
            out.write('[');
            boolean[] more = {false};
            file.forEach(
                    (target, cells) -> {
                        ArrayNode row =
                                ScriptJson.MAPPER
                                        .createArrayNode()
                                        .add(target >>> Integer.SIZE)
                                        .add((int) target)
                                        .add(Integer.parseInt(cells.get(header.indexOf("start"))));
                        table.columns().stream()
                                .map(Column::name)
                                .filter(shown::contains)
                                .forEach(name -> row.add(cells.get(header.indexOf(name))));
                        if (more[0]) {
                            out.write(',');
                        }
                        more[0] = true;
                        out.write('\n');
                        out.write(ScriptJson.bytes(row));
                    });
            out.write(']');
            ScriptJson.close(out);
        }

        @Override
        public void close() throws IOException {
            List<Closeable> all = new ArrayList<>(rows.values());
            all.add(out);
            Closing.all(all);
        }
    }
}
