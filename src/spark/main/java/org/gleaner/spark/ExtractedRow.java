package org.gleaner.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gleaner.pipeline.Outcome;
import org.gleaner.render.Rendered;
import org.gleaner.render.Table;
import org.gleaner.render.Tables;
import org.gleaner.run.Extraction;

/**
 * What a document comes to as one row of a frame, from which every table is made: a column for each
 * table with its rows ({@link PackedRows}), and for its share in the entities of the corpus. The
 * columns come from the description of the tables.
 */
final class ExtractedRow {

    static final StructType TYPE = type();

    private ExtractedRow() {}

    private static StructType type() {
        StructType type =
                new StructType()
                        .add("id", DataTypes.StringType)
                        .add("error", DocumentStruct.ERROR)
                        .add("content", DataTypes.StringType)
                        .add(Tables.DOCUMENTS.name(), DataTypes.BinaryType)
                        .add(Tables.ENTITIES.name(), DataTypes.BinaryType)
                        .add(Tables.ERRORS.name(), DataTypes.BinaryType);
        for (Table<?> table : Tables.RECORDS) {
            type = type.add(table.name(), DataTypes.BinaryType);
        }
        return type;
    }

    static Row of(Extraction extraction) {
        return extraction instanceof Extraction.Done done
                ? done(done.document())
                : failed(((Extraction.Failed) extraction).failure());
    }

    private static Row done(Rendered document) {
        List<Object> values = new ArrayList<>();
        values.add(document.id());
        values.add(null);
        values.add(document.content());
        values.add(PackedRows.of(document.row()));
        values.add(PackedRows.ofEntities(document.entities()));
        values.add(null);
        for (Table<?> table : Tables.RECORDS) {
            values.add(PackedRows.of(document.rows(table.name())));
        }
        return RowFactory.create(values.toArray());
    }

    private static Row failed(Outcome.Failed failure) {
        Object[] values = new Object[TYPE.size()];
        values[TYPE.fieldIndex("id")] = failure.id();
        values[TYPE.fieldIndex("error")] = DocumentStruct.error(failure);
        values[TYPE.fieldIndex(Tables.ERRORS.name())] = PackedRows.of(Tables.ERRORS.cells(failure));
        return RowFactory.create(values);
    }
}
