package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusEntitiesTest {

    @TempDir private Path directory;

    private static CorpusEntity entity(String name, String alias, String document) {
        return new CorpusEntity(
                "e" + name, "PERSON", name, List.of(alias), List.of(), 1, 1, document, true);
    }

    private List<CorpusEntity> collect(int limit) throws IOException {
        Random random = new Random(7);
        List<CorpusEntity> all = new ArrayList<>();
        try (CorpusEntities entities = new CorpusEntities(directory, limit)) {
            for (int document = 0; document < 300; document++) {
                entities.add(
                        List.of(
                                entity(
                                        "N" + random.nextInt(20),
                                        "a" + random.nextInt(4),
                                        "d" + document)));
            }
            entities.forEach(all::add);
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertTrue(files.findAny().isEmpty(), "no file is left");
        }
        return all;
    }

    @Test
    void givesTheSameWhetherInMemoryOrSpilledToDisk() throws IOException {
        List<CorpusEntity> inMemory = collect(1000);
        assertEquals(20, inMemory.size());
        assertEquals(300, inMemory.stream().mapToLong(CorpusEntity::mentions).sum());
        assertEquals(inMemory, collect(7));
        assertEquals(inMemory, collect(1));
    }

    @Test
    void ordersByTypeThenName() throws IOException {
        List<String> names = collect(1000).stream().map(CorpusEntity::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
    }
}
