package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gleaner.Gleaner;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.pipeline.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The chain over single sentences, with its models: what states a relation, and what only looks as
 * if it did.
 */
class RelationSentencesIT {

    private static final Gleaner GLEANER = Gleaner.standard();

    static Stream<String> traps() {
        return rows("traps.tsv", 2).map(row -> row.get(1));
    }

    static Stream<List<String>> golden() {
        return rows("golden.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("traps")
    void readsNoRelationIntoTrap(String sentence) {
        assertEquals(
                List.of(),
                GLEANER.extract(sentence).relations().stream()
                        .map(RelationSentencesIT::print)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void findsRelation(List<String> row) {
        List<Relation> found = GLEANER.extract(row.get(4)).relations();
        assertTrue(
                found.stream().anyMatch(relation -> fits(relation, row)),
                () -> row + " not in " + found.stream().map(RelationSentencesIT::print).toList());
    }

    @Test
    void findsRelationTypeOfUsersOwn() {
        String rules =
                "admires\tADMIRES\tPERSON\tPERSON\t-\tstate\t0.8\ttree\tadmire/V ; S subj ; O obj";
        List<Relation> found =
                Gleaner.of(new Configuration("", "", rules, 0))
                        .extract("Susan Clark admired Robert Hall.")
                        .relations();
        assertTrue(
                found.stream()
                        .anyMatch(
                                relation ->
                                        relation.type().equals("ADMIRES")
                                                && relation.rule().equals("admires")
                                                && relation.subject().name().equals("Susan Clark")),
                found::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Meeting with Minister of Energy Alexander Novak~President of Russia Vladimir Putin: Good day.~Alexander Novak: Good day.  | MET_WITH(Vladimir Putin, Alexander Novak, -)
                    Meeting with Alexander Novak~Vladimir Putin: Good day.~Alexander Novak: Good day.~Ivan Hill: Good day, all.               | ''
                    Books with Alexander Novak~Vladimir Putin: Good day.~Alexander Novak: Good day.                                           | ''
                    Belarus~President of Russia Vladimir Putin: We signed a new agreement with Belarus.                                      | SIGNED(Russia, Belarus, new agreement with Belarus)
                    Belarus~Question: We signed a new agreement with Belarus.                                                                | ''
                    """)
    void readsRelationsOfSpeakers(String lines, String expected) {
        assertEquals(
                expected,
                GLEANER.extract(lines.replace("~", "\n\n")).relations().stream()
                        .filter(relation -> !relation.type().equals("HOLDS_POSITION"))
                        .map(relation -> print(relation).replaceAll(" by .*", ""))
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CORMORANT RELIEF TRUST~Dear friend,~The Trust costs 9,000 pounds a day to run.~With thanks,~Ruth Abney, Director | HOLDS_POSITION(Ruth Abney, Cormorant Relief Trust, Director)
                    THE KITE~Newsletter of Harbour Secondary School, Cork~Dear parents,~Our president, Mr Paul Vane, sang.           | HOLDS_POSITION(Paul Vane, Harbour Secondary School, president)
                    NORVIK SYSTEMS AB (publ)~We sold a unit to Ajax Holdings.~Greta Holm has been appointed finance director.        | HOLDS_POSITION(Greta Holm, NORVIK SYSTEMS AB, finance director)
                    TOWN OF HARBOUR ZORK, NOVA SCOTIA~MINUTES OF COUNCIL~PRESENT: Mayor Greta Holm; Paul Vane, Town Clerk            | HOLDS_POSITION(Greta Holm, Town of Harbour Zork, Mayor); HOLDS_POSITION(Paul Vane, Town of Harbour Zork, Town Clerk)
                    Department of Public Information~Cabinet decisions~It heard the Minister of Irrigation, Paul Vane, on a loan.    | HOLDS_POSITION(Paul Vane, -, Minister of Irrigation)
                    THE HAMMER~Bulletin of the Norland Mill Workers' Union~We marched in May.~Treasurer Paul Vane spoke.             | HOLDS_POSITION(Paul Vane, Norland Mill Workers' Union, Treasurer)
                    PRESIDENCY OF THE REPUBLIC OF SENEGAL~Speech by the President~I thank my Prime Minister, Awa Ndoye, for her work. | HOLDS_POSITION(Awa Ndoye, Republic of Senegal, Prime Minister)
                    EMBASSY OF DENMARK~Press Release~Denmark gives money to Lebanon. The Minister of Agriculture, Rami Shams, spoke. | HOLDS_POSITION(Rami Shams, Lebanon, Minister of Agriculture)
                    MILL CREEK SCHOOL DISTRICT~Board of Education - Regular Meeting~Present: Superintendent Paul Vane; Board Secretary Ruth Abney. | HOLDS_POSITION(Paul Vane, Board of Education, Superintendent); HOLDS_POSITION(Ruth Abney, Board of Education, Board Secretary)
                    Norland Public Prosecution Service~The prosecutor fined a company. Its CEO, Paul Vane, resigned.~Nobody spoke.    | HOLDS_POSITION(Paul Vane, -, CEO)
                    """)
    void readsOfficesOfTheIssuer(String lines, String expected) {
        assertEquals(
                expected,
                GLEANER.extract(lines.replace("~", "\n\n")).relations().stream()
                        .filter(relation -> relation.type().equals("HOLDS_POSITION"))
                        .map(relation -> print(relation).replaceAll(" by .*", ""))
                        .collect(Collectors.joining("; ")));
    }

    private static boolean fits(Relation relation, List<String> row) {
        boolean mutual = row.get(0).equals("MET_WITH") || row.get(0).equals("SPOUSE_OF");
        String subject = relation.subject().name();
        String object = relation.object().map(Party::name).orElse("");
        return relation.type().equals(row.get(0))
                && (same(subject, row.get(1)) && same(object, row.get(2))
                        || mutual && same(subject, row.get(2)) && same(object, row.get(1)))
                && (row.get(3).isEmpty() || relation.value().orElse("").equals(row.get(3)));
    }

    /**
     * The canonical name may be longer than the text's: "Russian Federation" for "Russia" is not,
     * "Russia" is.
     */
    private static boolean same(String name, String wanted) {
        return name.equals(wanted)
                || !wanted.isEmpty()
                        && (name.endsWith(wanted)
                                || wanted.equals("Russia") && name.equals("Russian Federation")
                                || wanted.equals("France") && name.equals("French Republic"));
    }

    private static String print(Relation relation) {
        return relation.type()
                + "("
                + relation.subject().name()
                + ", "
                + relation.object().map(Party::name).orElse("-")
                + ", "
                + relation.value().orElse("-")
                + ") by "
                + relation.rule();
    }

    private static Stream<List<String>> rows(String file, int columns) {
        try (InputStream in = RelationSentencesIT.class.getResourceAsStream("/relations/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(
                                    line -> {
                                        List<String> row = List.of(line.split("\t", -1));
                                        assertEquals(columns, row.size(), line);
                                        return row;
                                    })
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
