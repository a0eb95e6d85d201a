package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.testing.CaseTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of payments and of sums that nobody pays, {@code payments/cases.tsv}; a failure prints
 * the row as it came out.
 */
class PaymentCasesIT {

    private static Gleaner gleaner;

    @BeforeAll
    static void load() {
        gleaner = Gleaner.standard();
    }

    static List<String> rows() {
        return CaseTable.lines("/payments/cases.tsv").toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhoPaysWhom(String row) {
        String text = row.split("\t")[0];
        AnnotatedDocument document = gleaner.extract(text.replace('¶', '\n'));
        assertEquals(
                row,
                text
                        + "\t"
                        + document.money().stream()
                                .map(money -> line(money, document))
                                .collect(Collectors.joining("; ")));
    }

    private static String line(Money money, AnnotatedDocument document) {
        return money.span().in(document.document().text())
                + ": "
                + name(money.payer())
                + " > "
                + name(money.payee());
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("-");
    }

    @Test
    void hasNoTextTwice() {
        assertEquals(
                rows().size(), rows().stream().map(row -> row.split("\t")[0]).distinct().count());
    }
}
