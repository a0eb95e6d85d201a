package org.gleaner.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gleaner.model.FactType;
import org.gleaner.model.Sentence;

/**
 * The one description of a kind of record, from which its table, its JSON, its part of the schema
 * and the count in the documents table come.
 *
 * @param record what one is called: "pledge"; before "_id" in its table and in the schema
 * @param letter ids begin with it; no two kinds share one
 * @param doc one sentence on the rows of its table
 * @param count one sentence on the column of the documents table that counts them
 * @param discriminator what tells two of them at one place apart
 * @param read the columns that a person reads, in order; the others are ids, and follow the
 *     sentence
 * @param fields in the order of the JSON
 */
record FactKind<T>(
        FactType<T> type,
        String record,
        char letter,
        String doc,
        String count,
        Function<T, String> discriminator,
        List<String> read,
        List<Field<T>> fields,
        Table<Fact<T>> table) {

    private static final String PAGE = "page";
    private static final String SENTENCE = "sentence_text";

    /** What found a record, and how sure that is. */
    private static final List<String> FOUND = List.of("confidence", "rule", "annotator");

    /** Begins a description: {@code FactKind.of(Pledge.FACT_TYPE, "pledge", 'p')}. */
    static <T> FactKind<T> of(FactType<T> type, String record, char letter) {
        return new FactKind<>(type, record, letter, "", "", fact -> "", List.of(), List.of(), null);
    }

    FactKind<T> rows(String doc) {
        return new FactKind<>(type, record, letter, doc, count, discriminator, read, fields, table);
    }

    FactKind<T> counted(String count) {
        return new FactKind<>(type, record, letter, doc, count, discriminator, read, fields, table);
    }

    FactKind<T> distinctBy(Function<T, String> discriminator) {
        return new FactKind<>(type, record, letter, doc, count, discriminator, read, fields, table);
    }

    /** To be said before the fields. */
    FactKind<T> reads(String... columns) {
        return new FactKind<>(
                type, record, letter, doc, count, discriminator, List.of(columns), fields, table);
    }

    /** The same with a table of its own making; to be said before the fields. */
    FactKind<T> table(List<Column<Fact<T>>> columns) {
        Table<Fact<T>> own = new Table<>(name(), doc, columns);
        return new FactKind<>(type, record, letter, doc, count, discriminator, read, fields, own);
    }

    @SafeVarargs
    final FactKind<T> fields(Field<T>... fields) {
        Table<Fact<T>> own = table == null ? table(fields) : table;
        return new FactKind<>(
                type, record, letter, doc, count, discriminator, read, List.of(fields), own);
    }

    /** Where it is from, what a person reads, the sentence, then what machines need. */
    private Table<Fact<T>> table(Field<T>[] fields) {
        Map<String, Column<Fact<T>>> own = new LinkedHashMap<>();
        for (Field<T> field : fields) {
            field.columns().forEach(column -> own.put(column.name(), column));
        }
        List<Column<Fact<T>>> columns = new ArrayList<>(opening());
        for (String name : read) {
            columns.add(
                    Objects.requireNonNull(
                            own.remove(name), () -> name() + " has no column " + name));
        }
        columns.add(
                Column.text(
                        SENTENCE,
                        "The sentence that holds its start; where that holds many, the words"
                                + " around.",
                        fact -> fact.sentence().map(sentence -> context(fact, sentence))));
        columns.add(
                Column.number(
                        PAGE,
                        "The page that it is on, from 1, in a document of pages.",
                        fact ->
                                fact.page().isPresent()
                                        ? Optional.of(fact.page().getAsInt())
                                        : Optional.empty()));
        List<Column<Fact<T>>> found =
                FOUND.stream().map(own::remove).filter(Objects::nonNull).toList();
        columns.addAll(own.values());
        columns.addAll(found);
        columns.addAll(closing());
        return new Table<>(name(), doc, columns.stream().map(this::bounded).toList());
    }

    private String context(Fact<T> fact, Fact<Sentence> sentence) {
        return sentence.span().length() > Excerpt.LONGEST
                        && fact.view().isCrowded(type, fact.span().start())
                ? Excerpt.around(fact.view(), sentence.span(), fact.span())
                : sentence.text();
    }

    /** Words that many rows of one sentence may repeat are cut. */
    private Column<Fact<T>> bounded(Column<Fact<T>> column) {
        return column.kind() != Column.Kind.TEXT || column.name().equals(SENTENCE)
                ? column
                : new Column<>(
                        column.name(),
                        column.kind(),
                        column.doc(),
                        fact -> bounded(fact, column.cell(fact)));
    }

    private String bounded(Fact<T> fact, String cell) {
        return cell.length() > Excerpt.LONGEST && fact.view().isCrowded(type, fact.span().start())
                ? Excerpt.of(cell, Excerpt.LONGEST)
                : cell;
    }

    private List<Column<Fact<T>>> opening() {
        return List.of(
                Column.id(
                        "doc_id",
                        "Id of the document.",
                        fact -> fact.view().document().document().id()),
                Column.date(
                        "doc_date",
                        "Day the document was published.",
                        fact -> fact.view().document().header().date()),
                Column.text(
                        "title",
                        "Title of the document, at most 200 characters of it.",
                        fact ->
                                fact.view()
                                        .document()
                                        .header()
                                        .title()
                                        .map(title -> Excerpt.of(title, Excerpt.LONGEST_TITLE))));
    }

    private List<Column<Fact<T>>> closing() {
        return List.of(
                Column.id(
                        record + "_id", "Id of the record, unique within the document.", Fact::id),
                Column.id(
                        "sentence_id",
                        "Id of the sentence that holds its start.",
                        fact -> fact.sentence().map(Fact::id)),
                Column.text(
                        "text", "Its words in the document, line breaks made spaces.", Fact::text),
                Column.number("start", "Code-point offset of its first character.", Fact::start),
                Column.number("end", "Code-point offset after its last character.", Fact::end));
    }

    /** Whom its records name. */
    Stream<Who> parties(View view) {
        return view.facts(this).stream()
                .flatMap(
                        fact ->
                                fields.stream()
                                        .flatMap(
                                                field ->
                                                        field
                                                                .parties()
                                                                .apply(fact.value())
                                                                .stream()));
    }

    /** Of the table and of the array in the JSON. */
    String name() {
        return type.name();
    }

    /**
     * @throws InvalidSpanException when a record names something outside the text
     */
    void verify(View view) {
        for (Fact<T> fact : view.facts(this)) {
            for (Field<T> field : fields) {
                field.check().accept(view, fact.value());
            }
        }
    }

    void write(View view, Json json) {
        json.array(
                name(),
                view.facts(this),
                fact -> {
                    json.field("id", fact.id());
                    fields.forEach(field -> field.writer().accept(json, fact));
                    json.field(
                            PAGE,
                            fact.page().isPresent()
                                    ? Optional.of(fact.page().getAsInt())
                                    : Optional.empty());
                });
    }

    Rows rows(View view) {
        return Rows.of(table, view.facts(this));
    }

    /** What the schema says of one of them. */
    JsonType schema() {
        Map<String, JsonType> all = new LinkedHashMap<>();
        all.put("id", JsonType.ID);
        fields.forEach(field -> all.putAll(field.json()));
        all.put(PAGE, JsonType.reference("page"));
        return JsonType.object(all, false);
    }
}
