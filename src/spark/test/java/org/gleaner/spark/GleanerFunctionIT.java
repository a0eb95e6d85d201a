package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gleaner.pipeline.Configuration;
import org.gleaner.render.JsonFields;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function of SQL, and the frames. */
class GleanerFunctionIT {

    private static final String TEXT = "'Norway will pay Kenya $5.25 million by 31 May 2024.'";

    @TempDir Path folder;
    private static SparkSession spark;

    @BeforeAll
    static void begin() {
        spark = SparkFixture.session(2);
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    private static Row only(String query) {
        return spark.sql(query).first();
    }

    @Test
    void aTextBecomesATypedStruct() {
        Row row =
                only(
                        "SELECT g.money[0].amount_max, g.money[0].currency,"
                                + " g.pledges[0].pledger.name, g.pledges[0].deadline.to,"
                                + " g.pledges[0].confidence, g.error FROM (SELECT gleaner("
                                + TEXT
                                + ", DATE '2023-06-01') AS g)");
        assertEquals(0, new BigDecimal("5250000").compareTo(row.getDecimal(0)));
        assertEquals("USD", row.getString(1));
        assertEquals("Norway", row.getString(2));
        assertEquals("2024-05-31", row.getDate(3).toString());
        assertTrue(row.getDouble(4) > 0 && row.getDouble(4) <= 1);
        assertNull(row.get(5));
    }

    @Test
    void theStructHasEveryFieldOfTheDocument() {
        Dataset<Row> fields =
                spark.sql("SELECT g.* FROM (SELECT gleaner('Acme Corp. met Anna Lind.') AS g)");
        List<String> names = new java.util.ArrayList<>(JsonFields.NAMES);
        names.add("error");
        assertEquals(names, List.of(fields.columns()));
        assertEquals("text", fields.select("id").first().getString(0));
    }

    @Test
    void nothingComesOfNothing() {
        assertTrue(only("SELECT gleaner(CAST(NULL AS STRING))").isNullAt(0));
        assertEquals("", only("SELECT gleaner('').text").getString(0));
    }

    @Test
    void optionsSayWhatExtractSays() {
        assertEquals(
                "a1,Aid,2020-02-03,FJD",
                only("SELECT concat_ws(',', g.id, g.title, g.date, g.money[0].currency) FROM"
                                + " (SELECT gleaner('Acme paid $5.', map('id', 'a1', 'title',"
                                + " 'Aid', 'date', '2020-02-03', 'currency', 'FJD')) AS g)")
                        .getString(0));
        assertEquals(
                0,
                only("SELECT size(gleaner("
                                + TEXT
                                + ", '2023-06-01', map('min_confidence', '1')).pledges)")
                        .getInt(0));
        assertEquals(
                "ORGANIZATION",
                only("SELECT gleaner('The zorblax met.', map('gazetteer',"
                                + " 'name,type\\nzorblax,ORGANIZATION')).mentions[0].type")
                        .getString(0));
    }

    @Test
    void aFailureIsInTheRowAndNeverFailsTheTask() {
        Row error =
                only(
                        "SELECT g.error.stage, g.error.kind, g.error.message, g.pledges FROM"
                            + " (SELECT gleaner(repeat('Acme met Lind. ', 3000), map('deadline',"
                            + " '0.001')) AS g)");
        assertEquals("timeout", error.getString(1));
        assertNull(error.get(3));
        assertTrue(
                only("SELECT gleaner('a', map('colour', 'red')).error.message")
                        .getString(0)
                        .startsWith("gleaner() has no option colour; there are id, "));
        assertTrue(
                only("SELECT gleaner('a', map('rules', 'x')).error.message")
                        .getString(0)
                        .contains("rules"));
    }

    @Test
    void aDocumentRunsOnceForEveryFieldThatIsAsked() {
        String plan =
                spark.sql(
                                "SELECT g.pledges, g.money FROM (SELECT gleaner(concat('a', id)) AS"
                                        + " g FROM range(2)) WHERE g.error IS NULL")
                        .queryExecution()
                        .executedPlan()
                        .toString();
        assertEquals(2, plan.split("gleaner\\(", -1).length, plan);
    }

    @Test
    void framesHaveTheTablesOfOneMachine() throws Exception {
        Path lines = folder.resolve("lines.jsonl");
        java.nio.file.Files.write(
                lines,
                List.of(
                        "{\"id\": \"a\", \"text\": \"Acme Corp. will pay Oxfam 300 euros.\"}",
                        "{\"id\": \"b\", \"text\": \"Acme will pay Oxfam 300 euros.\"}",
                        "{\"id\": \"c\", \"text\": \"Acme Corp. will pay Oxfam 300 euros.\"}"));
        Path one = SparkFixture.oneMachine(folder.resolve("one"), lines);
        Dataset<Row> extracted =
                GleanerFrames.extract(
                                spark.read().json(lines.toString()).repartition(2),
                                Configuration.standard())
                        .cache();
        for (String table : GleanerFrames.tables()) {
            assertEquals(
                    SparkFixture.rows(one, table),
                    SparkFixture.rows(GleanerFrames.table(extracted, table)),
                    table);
        }
    }
}
