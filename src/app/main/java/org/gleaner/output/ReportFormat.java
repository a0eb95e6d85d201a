package org.gleaner.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gleaner.model.Skipped;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Column;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Rendered;
import org.gleaner.render.RowFile;
import org.gleaner.render.Table;
import org.gleaner.render.TableSet;
import org.gleaner.render.Tables;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code report.html}: a page of the whole run to look at, with all it needs inside. It holds no
 * clocks: the time of each stage is in the manifest.
 */
final class ReportFormat implements Format {

    private static final String FILE = "report.html";
    private static final String TRANSFERS = "transfers";
    private static final String MENTIONS = "mentions";
    private static final String SENTENCE = "sentence_id";
    private static final String START = "start";

    /** The tables that the page shows. */
    private static final List<String> SHOWN =
            List.of("transfers", "pledges", "money", "relations", "quotes");

    /** Those of which the words of a record say more than its columns. */
    private static final Set<String> WORDS = Set.of("money", "quotes");

    /** What stands in the list of documents, and what a reader has no use for. */
    private static final Set<String> LEFT_OUT = Set.of("doc_id", "doc_date", "title", "page");

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Sink open(Path directory, FormatOptions options, Consumer<String> warnings)
            throws IOException {
        return new ReportSink(directory, options.tables());
    }

    private static final class ReportSink implements Sink {

        private final ReportTemplate template;
        private final OutputStream out;
        private final Map<Table<?>, RowFile> rows = new LinkedHashMap<>();
        private final ArrayNode documents = ScriptJson.MAPPER.createArrayNode();

        /** The documents as they come, for the end of the page. */
        private final Path texts;

        private final OutputStream textsOut;

        private final GiverSums sums;

        /** Where each entity is named, the first place in each document. */
        private final RowFile named;

        private final List<String> mentions;

        /** What is open so far, as its files are made. */
        private final List<Closeable> open = new ArrayList<>();

        ReportSink(Path directory, TableSet tables) throws IOException {
            template = ReportTemplate.load();
            sums = new GiverSums(tables.named(TRANSFERS));
            mentions = tables.named(MENTIONS).header();
            texts = directory.resolve(FILE + ".texts");
            try {
                for (String name : SHOWN) {
                    Table<?> table = tables.named(name);
                    rows.put(table, rowFile(directory, table.name()));
                }
                named = rowFile(directory, "named");
                textsOut = output(texts);
                open.add(() -> Files.deleteIfExists(texts));
                out = output(directory.resolve(FILE));
                write(template.head());
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        private RowFile rowFile(Path directory, String name) throws IOException {
            RowFile file = new RowFile(directory.resolve(FILE + "." + name));
            open.add(file);
            return file;
        }

        private OutputStream output(Path file) throws IOException {
            OutputStream output = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            open.add(output);
            return output;
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
            ScriptJson.element(textsOut, "document-" + index, json);
            documents.add(listed);
            int id = Tables.SENTENCES.header().indexOf(SENTENCE);
            Map<String, Integer> places = new HashMap<>();
            for (List<String> sentence : document.rows(Tables.SENTENCES.name())) {
                places.put(sentence.get(id), places.size());
            }
            for (Map.Entry<Table<?>, RowFile> table : rows.entrySet()) {
                int link = table.getKey().header().indexOf(SENTENCE);
                for (List<String> record : document.rows(table.getKey().name())) {
                    table.getValue().add(target(index, places, record.get(link)), record);
                    if (table.getKey().name().equals(TRANSFERS)) {
                        sums.add(record);
                    }
                }
            }
            name(index, places, document.rows(MENTIONS));
        }

        /** Document and sentence in one number. */
        private static long target(int document, Map<String, Integer> places, String sentence) {
            return (long) document << Integer.SIZE | places.getOrDefault(sentence, 0);
        }

        private void name(int document, Map<String, Integer> places, Iterable<List<String>> rows)
                throws IOException {
            int id = mentions.indexOf("entity_id");
            int start = mentions.indexOf(START);
            int link = mentions.indexOf(SENTENCE);
            Set<String> entities = new HashSet<>();
            for (List<String> mention : rows) {
                String entity = mention.get(id);
                if (!entity.isEmpty() && entities.add(entity)) {
                    named.add(
                            target(document, places, mention.get(link)),
                            List.of(entity, mention.get(start)));
                }
            }
        }

        @Override
        public void finish(RunTotals totals) throws IOException {
            ScriptJson.element(out, "documents", documents);
            for (Map.Entry<Table<?>, RowFile> table : rows.entrySet()) {
                table(table.getKey(), table.getValue());
                if (table.getKey().name().equals(TRANSFERS)) {
                    // the first view is shown while the browser reads on
                    write(template.script());
                }
            }
            array(
                    "named",
                    rows ->
                            named.forEach(
                                    (target, cells) ->
                                            rows.take(
                                                    place(target, cells.get(1))
                                                            .insert(0, cells.get(0)))));
            array("entities", rows -> entities(totals, rows));
            array("sums", this::sums);
            array("failed", rows -> failed(totals, rows));
            array("skipped", rows -> skipped(totals, rows));
            textsOut.flush();
            Files.copy(texts, out);
            write(template.foot());
        }

        private static void entities(RunTotals totals, Taker rows) throws IOException {
            for (CorpusEntity entity : totals.entities()) {
                rows.take(
                        ScriptJson.MAPPER
                                .createArrayNode()
                                .add(entity.id())
                                .add(entity.named() ? entity.type() : "")
                                .add(entity.name())
                                .add(String.join(", ", entity.titles()))
                                .add(entity.mentions())
                                .add(entity.documents()));
            }
        }

        private void sums(Taker rows) throws IOException {
            for (GiverSums.Sum sum : sums.sorted().toList()) {
                rows.take(
                        ScriptJson.MAPPER
                                .createArrayNode()
                                .add(sum.giver())
                                .add(sum.currency())
                                .add(String.valueOf(sum.transfers()))
                                .add(sum.least().toPlainString())
                                .add(sum.most().map(BigDecimal::toPlainString).orElse("")));
            }
        }

        private static void failed(RunTotals totals, Taker rows) throws IOException {
            for (Outcome.Failed failure : totals.failed()) {
                rows.take(
                        ScriptJson.MAPPER
                                .createArrayNode()
                                .add(failure.id())
                                .add(failure.stage())
                                .add(failure.kind().label())
                                .add(failure.message()));
            }
        }

        private static void skipped(RunTotals totals, Taker rows) throws IOException {
            for (Skipped skipped : totals.skipped()) {
                rows.take(
                        ScriptJson.MAPPER
                                .createArrayNode()
                                .add(skipped.path())
                                .add(skipped.kind())
                                .add(skipped.reason()));
            }
        }

        private void table(Table<?> table, RowFile file) throws IOException {
            List<String> header = table.header();
            List<Column<?>> shown = shown(table);
            ArrayNode columns = ScriptJson.MAPPER.createArrayNode();
            shown.forEach(
                    column ->
                            columns.addArray()
                                    .add(column.name())
                                    .add(column.kind().name())
                                    .add(column.doc()));
            ScriptJson.element(out, table.name() + "-columns", columns);
            int start = header.indexOf(START);
            int[] read = shown.stream().mapToInt(column -> header.indexOf(column.name())).toArray();
            array(
                    table.name() + "-rows",
                    rows ->
                            file.forEach(
                                    (target, cells) -> {
                                        ArrayNode row = place(target, cells.get(start));
                                        for (int column : read) {
                                            row.add(cells.get(column));
                                        }
                                        rows.take(row);
                                    }));
        }

        /** Document, sentence and start. */
        private static ArrayNode place(long target, String start) {
            return ScriptJson.MAPPER
                    .createArrayNode()
                    .add(target >>> Integer.SIZE)
                    .add((int) target)
                    .add(Integer.parseInt(start));
        }

        /** What a person reads of a table, the ids of the parties, and how sure a row is. */
        private static List<Column<?>> shown(Table<?> table) {
            List<String> header = table.header();
            int read = header.indexOf("sentence_text");
            List<Column<?>> shown = new ArrayList<>();
            for (Column<?> column : table.columns()) {
                boolean party = column.name().endsWith("_id") && isParty(column.name(), header);
                boolean isRead = header.indexOf(column.name()) <= read;
                if (isRead && !LEFT_OUT.contains(column.name())
                        || party
                        || column.name().equals("text") && WORDS.contains(table.name())
                        || column.name().equals("confidence")) {
                    shown.add(column);
                }
            }
            return shown;
        }

        /** Whether it is the id of what another column names: {@code giver_id} of {@code giver}. */
        private static boolean isParty(String id, List<String> header) {
            return header.contains(id.substring(0, id.length() - "_id".length()));
        }

        /** Takes the rows of an array one by one. */
        private interface Taker {
            void take(ArrayNode row) throws IOException;
        }

        private interface Giver {
            void giveTo(Taker taker) throws IOException;
        }

        private void array(String id, Giver rows) throws IOException {
            ScriptJson.open(out, id);
            out.write('[');
            boolean[] more = {false};
            rows.giveTo(
                    row -> {
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
            Closing.all(open);
        }
    }
}
