package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Party;
import org.gleaner.model.Pledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of pledges and traps, {@code pledges/cases.tsv}, which says by example what a pledge
 * is; a failure prints the row as it came out.
 */
class PledgeCasesIT {

    private static final Path TABLE = Path.of("src/app/test/resources/pledges/cases.tsv");

    private static Gleaner gleaner;

    @BeforeAll
    static void load() {
        gleaner = Gleaner.standard();
    }

    /**
     * @param rows pledger, action and details of each pledge, as in the table; none for a trap
     */
    record Case(String text, List<String> rows) {
        @Override
        public String toString() {
            return text;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            assertEquals(4, cells.length, line);
            if (!cells[0].equals("...")) {
                cases.add(new Case(cells[0], new ArrayList<>()));
            }
            if (!cells[1].equals("-")) {
                cases.get(cases.size() - 1)
                        .rows()
                        .add(cells[1] + "\t" + cells[2] + "\t" + cells[3]);
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Case given) {
        AnnotatedDocument document = gleaner.extract(page(given.text()));
        List<String> rows =
                document.pledges().stream().map(pledge -> row(pledge, document)).toList();
        assertEquals(String.join("\n", given.rows()), String.join("\n", rows));
    }

    /**
     * A row that opens with the label of Anna Berg goes on in a talk, since one label alone makes
     * no transcript.
     */
    private static String page(String text) {
        String talk = text.startsWith("Anna Berg: ") ? "Bob Stone: Good morning.\n\n" : "";
        return talk + text.replace('¶', '\n');
    }

    @Test
    void holdsAsManyTrapsAsPledges() throws IOException {
        long traps = cases().stream().filter(each -> each.rows().isEmpty()).count();
        assertTrue(cases().size() >= 250, cases().size() + " cases");
        assertTrue(traps * 100 >= cases().size() * 45, traps + " traps of " + cases().size());
        assertEquals(
                cases().size(),
                cases().stream().map(Case::text).distinct().count(),
                "a text stands twice");
    }

    private static String row(Pledge pledge, AnnotatedDocument document) {
        String text = document.text();
        List<String> details = new ArrayList<>();
        if (pledge.strength() == Pledge.Strength.INTENTION) {
            details.add("intention");
        }
        if (pledge.negated()) {
            details.add("not");
        }
        pledge.deadline().ifPresent(deadline -> details.add("by=" + deadline.span().in(text)));
        pledge.condition().ifPresent(condition -> details.add("if=" + condition.in(text)));
        if (!pledge.money().isEmpty()) {
            details.add(
                    "money="
                            + pledge.money().stream()
                                    .map(index -> document.money().get(index).span().in(text))
                                    .collect(Collectors.joining(", ")));
        }
        pledge.beneficiary().ifPresent(party -> details.add("for=" + party.name()));
        pledge.reportedBy().ifPresent(party -> details.add("told=" + party.name()));
        return Optional.of(pledge).flatMap(Pledge::pledger).map(Party::name).orElse("?")
                + "\t"
                + pledge.action()
                + "\t"
                + String.join("; ", details);
    }
}
