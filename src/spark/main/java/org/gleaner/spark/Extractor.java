package org.gleaner.spark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gleaner.input.InputResult;
import org.gleaner.model.Document;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Rendered;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.gleaner.run.Extraction;
import org.gleaner.run.Key;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What a document comes to as one row, from which every table is made: a column for each table of
 * records with its rows ({@link PackedRows}), one for its row in the table of documents, one for
 * its share in the entities of the corpus. The columns come from the description of the tables.
 */
final class Extractor {

    /** Where a document stands among all: INPUT, file, row, id; its order decides who is first. */
    static final StructType PLACE =
            new StructType()
                    .add("input", DataTypes.IntegerType)
                    .add("path", DataTypes.StringType)
                    .add("row", DataTypes.LongType)
                    .add("id", DataTypes.StringType);

    private static final DataType WORDS = DataTypes.createArrayType(DataTypes.StringType);

    private static final StructType SHARE =
            new StructType()
                    .add("entity_id", DataTypes.StringType)
                    .add("type", DataTypes.StringType)
                    .add("name", DataTypes.StringType)
                    .add("aliases", WORDS)
                    .add("titles", WORDS)
                    .add("mentions", DataTypes.LongType)
                    .add("documents", DataTypes.LongType)
                    .add("first_doc_id", DataTypes.StringType)
                    .add("named", DataTypes.BooleanType);

    static final StructType TYPE = type();

    private static final int DOC_ID = Tables.DOCUMENTS.header().indexOf("doc_id");

    private final Settings settings;
    private final Chain chain;

    Extractor(Settings settings) {
        this.settings = settings;
        chain = Chain.of(settings.configuration());
    }

    private static StructType type() {
        StructType type =
                new StructType()
                        .add("place", PLACE)
                        .add("key", DataTypes.StringType)
                        .add("doc_id", DataTypes.StringType)
                        .add("error", DocumentStruct.ERROR)
                        .add("content", DataTypes.StringType)
                        .add("met", WORDS)
                        .add("json", DataTypes.StringType)
                        .add(Tables.DOCUMENTS.name(), DataTypes.BinaryType)
                        .add(Tables.ENTITIES.name(), DataTypes.createArrayType(SHARE));
        for (Table<?> table : Tables.RECORDS) {
            type = type.add(table.name(), DataTypes.BinaryType);
        }
        return type;
    }

    /** The row of what was read. */
    Row row(Row place, InputResult read) {
        return read instanceof InputResult.Failed failed
                ? failed(placed(place, failed.id()), DocumentStruct.error(failure(failed)))
                : row(placed(place, read.id()), "", ((InputResult.Read) read).document());
    }

    /**
     * @param key as {@link #key} makes it, by which a later run finds the row
     */
    Row row(Row place, String key, Document document) {
        Extraction extraction = chain.extract(document, settings.deadline());
        return extraction instanceof Extraction.Done done
                ? done(place, key, done.document())
                : failed(place, DocumentStruct.error(((Extraction.Failed) extraction).failure()));
    }

    static String key(Document document, Settings settings) {
        return Key.of(document, settings.fingerprint()).hex();
    }

    static Outcome.Failed failure(InputResult.Failed failed) {
        return new Outcome.Failed(
                failed.id(), "input", failed.kind(), failed.message(), failed.cause().orElse(null));
    }

    private Row done(Row place, String key, Rendered document) {
        List<Object> values = new ArrayList<>();
        values.add(place);
        values.add(key);
        values.add(document.row().get(DOC_ID));
        values.add(null);
        values.add(document.content());
        values.add(seq(document.met()));
        values.add(
                settings.json()
                        ? new String(document.json().bytes(), StandardCharsets.UTF_8)
                        : null);
        values.add(PackedRows.of(document.row()));
        values.add(seq(document.entities().stream().map(Extractor::share).toList()));
        for (Table<?> table : Tables.RECORDS) {
            values.add(PackedRows.of(document.rows(table.name())));
        }
        return RowFactory.create(values.toArray());
    }

    static Row failed(Row place, Row error) {
        Object[] values = new Object[TYPE.size()];
        values[TYPE.fieldIndex("place")] = place;
        values[TYPE.fieldIndex("key")] = "";
        values[TYPE.fieldIndex("doc_id")] = place.getString(PLACE.fieldIndex("id"));
        values[TYPE.fieldIndex("error")] = error;
        return RowFactory.create(values);
    }

    /** As Spark wants its arrays. */
    private static Seq<?> seq(List<?> list) {
        return CollectionConverters.asScala(list).toSeq();
    }

    /** The id settles the order of what has no place of its own, such as the rows of a table. */
    private static Row placed(Row place, String id) {
        return RowFactory.create(place.getInt(0), place.getString(1), place.getLong(2), id);
    }

    private static Row share(CorpusEntity entity) {
        return RowFactory.create(
                entity.id(),
                entity.type(),
                entity.name(),
                seq(entity.aliases()),
                seq(entity.titles()),
                entity.mentions(),
                entity.documents(),
                entity.firstDocument(),
                entity.named());
    }
}
