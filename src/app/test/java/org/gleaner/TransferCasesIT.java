package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Party;
import org.gleaner.model.Transfer;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of transfers, {@code transfers/cases.tsv}; a failure prints the row as it came out. */
class TransferCasesIT {

    private static Gleaner gleaner;

    @BeforeAll
    static void load() {
        gleaner = Gleaner.standard();
    }

    static List<String> rows() {
        return CaseTable.lines("/transfers/cases.tsv").toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhoGivesWhatToWhom(String row) {
        String text = row.split("\t")[0];
        AnnotatedDocument document = gleaner.extract(text.replace('¶', '\n'));
        assertEquals(
                row,
                text
                        + "\t"
                        + document.transfers().stream()
                                .map(transfer -> line(transfer, document))
                                .collect(Collectors.joining("; ")));
    }

    private static String line(Transfer transfer, AnnotatedDocument document) {
        return document.money().get(transfer.money().get(0)).span().in(document.text())
                + ": "
                + name(transfer.giver())
                + " > "
                + name(transfer.receiver())
                + ", "
                + transfer.kind().label()
                + " "
                + transfer.status().label()
                + transfer.purpose().map(words -> ", " + words.in(document.text())).orElse("")
                + ", "
                + transfer.group();
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("-");
    }
}
