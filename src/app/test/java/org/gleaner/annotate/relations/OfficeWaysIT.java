package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gleaner.Gleaner;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Offices of all walks of life, each stated in every way, with its body. */
class OfficeWaysIT {

    private static final Gleaner GLEANER = Gleaner.standard();

    /** Of a hundred offices that a way states, how many have to be found at least. */
    private static final int ENOUGH = 95;

    private static final List<String> OFFICES =
            List.of(
                    "chairman",
                    "deputy chair",
                    "president",
                    "vice-president",
                    "chief executive",
                    "managing director",
                    "finance director",
                    "general manager",
                    "secretary",
                    "general secretary",
                    "treasurer",
                    "chief accountant",
                    "accountant",
                    "auditor",
                    "registrar",
                    "rector",
                    "dean",
                    "principal",
                    "headmaster",
                    "matron",
                    "superintendent",
                    "warden",
                    "curator",
                    "librarian",
                    "archivist",
                    "editor",
                    "spokesman",
                    "press officer",
                    "project manager",
                    "coordinator",
                    "shop steward",
                    "branch secretary",
                    "commissioner",
                    "ombudsman",
                    "magistrate",
                    "captain",
                    "head coach",
                    "bishop",
                    "abbot",
                    "organist",
                    "chaplain",
                    "churchwarden",
                    "archdeacon",
                    "conductor",
                    "choirmaster",
                    "stage manager",
                    "commander",
                    "quartermaster",
                    "harbour master",
                    "purser",
                    "town clerk",
                    "trustee",
                    "managing partner",
                    "founder",
                    "owner",
                    "chief economist",
                    "chief engineer",
                    "foreman",
                    "bookkeeper",
                    "storekeeper",
                    "gamekeeper",
                    "head gardener");

    private static Stream<String> ways() {
        return Stream.of(
                "Maria Keller, %s of Norvik Society, said so on Monday.",
                "They met the %s of Norvik Society, Ms Maria Keller, on Monday.",
                "Norvik Society %s Maria Keller said so on Monday.",
                "Norvik Society's %s, Maria Keller, said so on Monday.",
                "Maria Keller was appointed %s of Norvik Society on Monday.",
                "Norvik Society named Maria Keller as its %s on Monday.",
                "Maria Keller is the %s of Norvik Society.",
                "Karl Holm took over as %s of Norvik Society from Maria Keller.",
                "Karl Holm is the %s of Norvik Society. He succeeded Maria Keller in May.",
                "Norvik Society has a new %s, Maria Keller.",
                "Present were Maria Keller (%s, Norvik Society) and Karl Holm.",
                "Maria Keller resigned as %s of Norvik Society on Monday.",
                "Maria Keller served Norvik Society as clerk, then %s, until 2012.");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void readsEveryOffice(String way) {
        List<String> missed = new ArrayList<>();
        for (String office : OFFICES) {
            if (!isFound(way.formatted(office), office)) {
                missed.add(office);
            }
        }
        assertTrue(
                (OFFICES.size() - missed.size()) * 100 >= ENOUGH * OFFICES.size(),
                () -> way + " misses " + missed);
    }

    private static boolean isFound(String text, String office) {
        return GLEANER.extract(text).relations().stream()
                .filter(relation -> relation.type().equals(PositionFinder.TYPE))
                .filter(relation -> relation.subject().name().equals("Maria Keller"))
                .filter(relation -> body(relation).equals("Norvik Society"))
                .anyMatch(
                        relation ->
                                relation.value()
                                        .orElse("")
                                        .toLowerCase(Locale.ROOT)
                                        .endsWith(office));
    }

    private static String body(Relation relation) {
        return relation.object().map(Party::name).orElse("");
    }
}
