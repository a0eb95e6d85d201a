package org.gleaner.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gleaner.render.CorpusEntity;
import org.gleaner.render.Tables;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

/** What documents share is told in the order of their places, in whatever order it arrives. */
class CorpusRowsTest {

    private static final int DUPLICATE = Tables.DOCUMENTS.header().indexOf("duplicate_of");

    private final List<Tuple2<CorpusKey, byte[]>> shares = new ArrayList<>();

    private void add(Place place, String content, CorpusEntity... entities) {
        List<String> row = new ArrayList<>(Collections.nCopies(DUPLICATE + 2, ""));
        row.set(0, place.id());
        CorpusRows.shares(place, content, row, List.of(entities)).forEachRemaining(shares::add);
    }

    private static CorpusEntity entity(String name, String alias, Place place) {
        return new CorpusEntity(
                "e1", "PERSON", name, List.of(alias), List.of(), 1, 1, place.id(), true);
    }

    private List<CorpusRows.Line> lines() {
        Collections.reverse(shares);
        shares.sort((one, other) -> CorpusKey.Order.BY_PLACE.compare(one._1(), other._1()));
        List<CorpusRows.Line> lines = new ArrayList<>();
        CorpusRows.of(shares.iterator()).forEachRemaining(lines::add);
        return lines;
    }

    private static Place at(int input, String path, long row) {
        return new Place(input, path, row, input + path + row);
    }

    @Test
    void theFirstOfATextIsNoDuplicateAndTextsWithoutWordsAreNone() {
        add(at(1, "a", 0), "same");
        add(at(0, "b", 10), "same");
        add(at(0, "b", 9), "same");
        add(at(0, "c", 0), "");
        add(at(0, "d", 0), "");
        assertEquals(
                List.of("0b10 0b9", "0b9 ", "0c0 ", "0d0 ", "1a0 0b9"),
                lines().stream()
                        .map(line -> line.cells().get(0) + " " + line.cells().get(DUPLICATE))
                        .sorted()
                        .toList());
    }

    @Test
    void anEntityIsUnitedInTheOrderOfPlaces() {
        Place later = at(0, "b", 0);
        Place first = at(0, "a", 0);
        add(later, "x", entity("Ann Lee", "Lee", later), entity("Ann Lee\0", "Nul", later));
        add(first, "y", entity("Ann Lee", "Annie", first), entity("Ann Lee", "Mrs Lee", first));
        List<List<String>> entities =
                lines().stream()
                        .filter(line -> line.table() == Tables.ENTITIES)
                        .map(CorpusRows.Line::cells)
                        .sorted(Comparator.comparing(cells -> cells.get(1)))
                        .toList();
        assertEquals(2, entities.size());
        assertEquals(
                List.of("PERSON", "Ann Lee", "Annie | Mrs Lee | Lee", "", "3", "3", "0a0"),
                entities.get(0).subList(0, 7));
    }
}
