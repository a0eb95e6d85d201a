package org.gleaner.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.input.InputException;
import org.gleaner.review.ResultRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final String HEADER =
            "doc_id,doc_date,title,giver,receiver,amount,sentence_text,page,confidence,rule,transfer_id,giver_id,text\r\n";

    @TempDir private Path folder;

    @BeforeEach
    void writesResults() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int document = 0; document < 4; document++) {
            for (int row = 0; row < 5 - document; row++) {
                rows.append(
                        "d%d,,Release,Norway,Chad,%d,\"-Norway, it said, gave.\",,0.850,pledge,x%d%d,e1,gave\r\n"
                                .formatted(document, row, document, row));
            }
        }
        write("transfers.csv", rows.toString());
        write("errors.csv", "doc_id,stage,kind,message\r\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String audit(String... arguments) throws IOException, InputException {
        StringBuilder out = new StringBuilder();
        Audit.run(List.of(arguments), out);
        return out.toString();
    }

    private List<ResultRow> sheet(String most) throws IOException, InputException {
        return ResultRow.read(write("sheet", audit(most, folder.toString())));
    }

    @Test
    void drawsOneRowOfEveryDocumentBeforeASecondOfAny() throws Exception {
        assertEquals(
                Set.of("d0", "d1", "d2", "d3"),
                sheet("4").stream().map(row -> row.get("doc_id")).collect(Collectors.toSet()));
        assertEquals(14, sheet("100").size());
    }

    @Test
    void drawsTheSameRowsWhateverOthersThereAre() throws Exception {
        String before = audit("4", folder.toString());
        Files.writeString(
                folder.resolve("transfers.csv"),
                Files.readString(folder.resolve("transfers.csv"))
                        + "z,,,,,,,,0.5,pledge,x,,gave\r\n");
        String after = audit("5", folder.toString());
        assertTrue(List.of(after.split("\r\n")).containsAll(List.of(before.split("\r\n"))));
    }

    @Test
    void showsARowInWordsAndItsSentenceUnguessedBySpreadsheets() throws Exception {
        ResultRow row = sheet("100").get(0);
        assertEquals("\u201Cgave\u201D: giver: Norway; receiver: Chad; amount: 0", row.get("row"));
        assertEquals("'-Norway, it said, gave.", row.get("sentence_text"));
        assertEquals("", row.get("verdict"));
        assertEquals("pledge", row.get("rule"));
        assertEquals("x00", row.get("id"));
    }

    @Test
    void sumsUpWhatASpreadsheetHasSaved() throws Exception {
        Path filled =
                write(
                        "filled.csv",
                        "\uFEFFtable;doc_id;verdict;why;confidence;rule\r\n"
                                + "pledges;a;right;;0,85;noun\r\n"
                                + "pledges;a;Right ;;0.9;modal\r\n"
                                + "pledges;b;wrong;no promise;0.85;modal\r\n"
                                + "turns;b;unsure;;;\r\n"
                                + "turns;b;;;;\r\n");
        assertEquals(
                """
                | table | right | wrong | unsure | wholly right |
                |---|---|---|---|---|
                | pledges | 2 | 1 | 0 | 67 % |
                | turns | 0 | 0 | 1 | - |

                | table, confidence | right | wrong | unsure | wholly right |
                |---|---|---|---|---|
                | pledges, 0.8 to 0.9 | 1 | 1 | 0 | 50 % |
                | pledges, 0.9 to 1.0 | 1 | 0 | 0 | 100 % |
                | turns, none | 0 | 0 | 1 | - |

                | table, rule | right | wrong | unsure | wholly right |
                |---|---|---|---|---|
                | pledges, modal | 1 | 1 | 0 | 50 % |
                | pledges, noun | 1 | 0 | 0 | 100 % |
                | turns,  | 0 | 0 | 1 | - |

                Without a verdict: 1.
                """,
                audit("--sum", filled.toString()));
    }

    @Test
    void refusesAVerdictThatIsNone() throws Exception {
        Path filled = write("filled.csv", "table,verdict,confidence,rule\r\nmoney,maybe,,\r\n");
        assertEquals(
                filled + " line 2: the verdict 'maybe' is none of right, wrong, unsure",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> audit("--sum", filled.toString()))
                        .getMessage());
    }
}
