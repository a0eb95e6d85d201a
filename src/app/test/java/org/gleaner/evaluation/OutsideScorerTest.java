package org.gleaner.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gleaner.input.InputException;
import org.gleaner.model.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The figures are those of the scorer that lies beside the labelled sets. The results are made from
 * the gold itself, with every fault that a program makes, by chance.
 */
class OutsideScorerTest {

    private static final Path LABELLED =
            Path.of(System.getenv().getOrDefault("GLEANER_LABELLED", "../shared"));
    private static final Path GOLD = LABELLED.resolve("gold/dev");
    private static final Path SCORER = LABELLED.resolve("tools/score_gold.py");

    @TempDir private Path directory;

    @BeforeAll
    static void look() throws InterruptedException {
        boolean there = Files.isDirectory(GOLD) && Files.exists(SCORER) && hasPython();
        if (!there) {
            System.err.println(
                    "SKIPPED: no hand-marked documents, scorer and python3 at "
                            + LABELLED
                            + "; evaluate is not held against the outside scorer");
        }
        Assumptions.assumeTrue(there);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void saysWhatTheOutsideScorerSays() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            Path results = directory.resolve(seed + ".jsonl");
            Files.writeString(results, results(new Random(seed)));
            Evaluation evaluation = Evaluation.of(GOLD, results, Set.of());
            String ours = evaluation.documents() + " documents\n" + evaluation.scores().summary();
            assertEquals(outside(results), ours, "seed " + seed);
        }
    }

    private static String outside(Path results) throws IOException, InterruptedException {
        Process scorer =
                new ProcessBuilder(
                                "python3", SCORER.toString(), GOLD.toString(), results.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String out = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, scorer.waitFor());
        return out;
    }

    private static String results(Random chance) throws IOException, InputException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".gold.json")).sorted().toList()) {
                Gold gold = GoldFiles.read(file).get(0);
                lines.append(new Faulty(gold.in(""), chance).document()).append('\n');
            }
        }
        return lines.toString();
    }

    /** A document of results that is nearly as the gold says. */
    private record Faulty(GoldDocument gold, Random chance) {

        private static final List<String> TYPES = List.of("PERSON", "LOCATION", "LAW", "PERCENT");

        String document() {
            ObjectNode document = JsonValues.MAPPER.createObjectNode();
            document.put("id", gold.id());
            document.put("text", gold.text());
            ArrayNode mentions = document.putArray("mentions");
            int entity = 0;
            for (JsonNode one : gold.records("entities")) {
                entity++;
                for (String surface : JsonValues.texts(one, "surfaces")) {
                    String type = chance.nextInt(8) == 0 ? any(TYPES) : one.path("type").asString();
                    for (ObjectNode mention : placed(mentions, surface)) {
                        mention.put("text", surface).put("type", type);
                        mention.put("entity", "e" + (chance.nextInt(9) == 0 ? 1 : entity));
                    }
                }
            }
            ArrayNode money = document.putArray("money");
            for (JsonNode one : gold.records("money")) {
                for (ObjectNode record : placed(money, JsonValues.text(one, "text"))) {
                    money(one, record);
                }
            }
            ArrayNode turns = document.putArray("turns");
            for (JsonNode one : gold.records("turns")) {
                for (ObjectNode turn : placed(turns, JsonValues.text(one, "first"))) {
                    turn.put("speaker", named(JsonValues.text(one, "speaker")));
                }
            }
            ArrayNode pledges = document.putArray("pledges");
            for (JsonNode one : gold.records("pledges")) {
                for (ObjectNode pledge : placed(pledges, JsonValues.text(one, "evidence"))) {
                    pledge(one, pledge, money);
                }
            }
            ArrayNode relations = document.putArray("relations");
            for (JsonNode one : gold.records("relations")) {
                if (chance.nextInt(6) > 0) {
                    ObjectNode relation = relations.addObject();
                    boolean turned = chance.nextInt(4) == 0;
                    relation.put("type", JsonValues.text(one, "type"));
                    relation.put("value", named(JsonValues.text(one, "value")));
                    party(relation, turned ? "object" : "subject", JsonValues.text(one, "subject"));
                    party(relation, turned ? "subject" : "object", JsonValues.text(one, "object"));
                }
            }
            return document.toString();
        }

        private void money(JsonNode one, ObjectNode record) {
            for (String field : List.of("amount_min", "amount_max")) {
                String amount = JsonValues.text(one, field);
                record.put(field, amount.isEmpty() ? null : amount + any(List.of("", ".00", "1")));
            }
            record.put("text", JsonValues.text(one, "text"));
            record.put("currency", any(JsonValues.alternatives(one, "currency")));
            record.put(
                    "qualifier",
                    chance.nextInt(9) == 0 ? "about" : JsonValues.text(one, "qualifier"));
            party(record, "payer", JsonValues.text(one, "payer"));
            party(record, "payee", JsonValues.text(one, "payee"));
        }

        private void pledge(JsonNode one, ObjectNode pledge, ArrayNode money) {
            Span at = JsonValues.span(pledge);
            pledge.put("text", gold.words(at));
            party(pledge, "pledger", JsonValues.text(one, "pledger"));
            party(pledge, "beneficiary", JsonValues.text(one, "beneficiary"));
            party(pledge, "reported_by", JsonValues.text(one, "reported_by"));
            pledge.put(
                    "strength", chance.nextInt(9) == 0 ? "firm" : JsonValues.text(one, "strength"));
            pledge.put("negated", chance.nextInt(9) == 0 ^ one.path("negated").asBoolean(false));
            ArrayNode ids = pledge.putArray("money");
            for (JsonNode amount : money) {
                if (JsonValues.shared(JsonValues.span(amount), at) > 0 && chance.nextInt(5) > 0) {
                    ids.add(JsonValues.text(amount, "id"));
                }
            }
            for (String part : List.of("deadline", "condition")) {
                String words = JsonValues.text(one, part + "_text");
                if (chance.nextInt(9) == 0 || !words.isEmpty() && chance.nextInt(4) > 0) {
                    pledge.putObject(part).put("text", words.isEmpty() ? "by then" : named(words));
                }
            }
        }

        /** Where some words stand: nowhere, there, moved or twice, by chance. */
        private List<ObjectNode> placed(ArrayNode records, String words) {
            List<ObjectNode> placed = new ArrayList<>();
            Optional<Span> at = gold.find(words, 0);
            int times = at.isEmpty() ? 0 : List.of(0, 1, 1, 1, 1, 2).get(chance.nextInt(6));
            for (int i = 0; i < times; i++) {
                int start = Math.max(0, at.get().start() - chance.nextInt(4) * chance.nextInt(60));
                ObjectNode record = records.addObject();
                record.put("id", "r" + records.size());
                record.put("start", start);
                record.put("end", Math.max(start + 1, at.get().end() - chance.nextInt(20)));
                placed.add(record);
            }
            return placed;
        }

        private void party(ObjectNode record, String role, String name) {
            String given = named(name);
            if (!given.isEmpty()) {
                record.putObject(role).put("name", given);
            }
        }

        /** The name, a part of it, another, or none. */
        private String named(String name) {
            return switch (chance.nextInt(8)) {
                case 0 -> "";
                case 1 -> "Somebody Else";
                case 2 -> name.substring(name.indexOf(' ') + 1);
                case 3 -> "the " + name + "\u2019s";
                default -> name;
            };
        }

        private String any(List<String> words) {
            return words.get(chance.nextInt(words.size()));
        }
    }
}
