package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results against gold in each of its forms. */
class EvaluateTest {

    private static final String TEXT = "Ann Lee of Acme \uD83D\uDE00 met Bob Day in Bonn.";

    @TempDir private Path directory;
    private Path gold;
    private Path results;

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectory(directory.resolve("gold"));
        results = Files.createDirectory(directory.resolve("results"));
        Files.writeString(
                results.resolve("documents.jsonl"),
                """
                {"id": "news/a.txt", "text": "TEXT",
                 "mentions": [
                  {"id": "m1", "entity": "e1", "type": "PERSON", "text": "Ann Lee", "start": 0, "end": 7},
                  {"id": "m2", "entity": "e2", "type": "PERSON", "text": "Bob", "start": 22, "end": 25},
                  {"id": "m3", "entity": "e3", "type": "LOCATION", "text": "Bonn", "start": 33, "end": 37},
                  {"id": "m4", "entity": "e4", "type": "LAW", "text": "Day", "start": 26, "end": 29}],
                 "money": [], "dates": [], "turns": [], "pledges": [],
                 "relations": [{"type": "MET_WITH", "subject": {"name": "Bob Day"}, "object": {"name": "Lee"},
                  "value": null, "text": "met", "start": 18, "end": 21}]}
                """
                                .replace("\n", " ")
                                .replace("TEXT", TEXT)
                        + "\n");
    }

    private String evaluated(Object... more) {
        Object[] arguments = new Object[3 + more.length];
        System.arraycopy(more, 0, arguments, 3, more.length);
        arguments[0] = "evaluate";
        arguments[1] = gold;
        arguments[2] = results;
        Run run = Run.of(arguments);
        assertEquals(0, run.status(), run.err());
        return run.out();
    }

    private List<String> errors() throws IOException {
        return Files.readAllLines(results.resolve("evaluation/errors.csv"));
    }

    private void marked(String more) throws IOException {
        Files.writeString(gold.resolve("a.txt"), TEXT);
        Files.writeString(
                gold.resolve("a.gold.json"),
                """
                {"id": "a", "entities": [
                  {"name": "Ann Lee", "type": "PERSON", "surfaces": ["Ann Lee"]},
                  {"name": "Acme", "type": "ORGANIZATION", "surfaces": ["Acme"]},
                  {"name": "Bonn", "type": "LOCATION", "surfaces": ["Bonn"]}],
                 "relations": [{"type": "MET_WITH", "subject": "Ann Lee", "object": "Bob Day", "evidence": "met"}]
                """
                        + more
                        + "}");
    }

    @Test
    void countsEveryKindOfFactAndTellsEveryError() throws IOException {
        marked("");
        String out = evaluated();
        assertTrue(out.startsWith("1 documents\n"), out);
        assertTrue(
                out.contains(
                        "entities PERSON                            P  50.0 R 100.0 F1  66.7   (1"
                                + " right, 1 spurious, 0 missed)\n"),
                out);
        assertTrue(out.contains("relations                                  P 100.0 R 100.0"), out);
        assertEquals(
                List.of(
                        "doc_id,kind,verdict,gold,found,detail,context,start,end",
                        "a.txt,name,missed,ORGANIZATION Acme,,,Ann Lee of Acme \uD83D\uDE00 met Bob"
                                + " Day in Bonn.,11,15",
                        "a.txt,name,spurious,,PERSON bob,,Ann Lee of Acme \uD83D\uDE00 met Bob Day"
                                + " in Bonn.,22,25",
                        "a.txt,name,spurious,,LAW day,,Ann Lee of Acme \uD83D\uDE00 met Bob Day in"
                                + " Bonn.,26,29"),
                errors());
        String page = Files.readString(results.resolve("evaluation/evaluation.html"));
        assertTrue(page.contains("<td class=\"w\">MET_WITH Ann Lee \u2192 Bob Day"), page);
        assertTrue(page.contains("<b>a.txt</b> 3 of 6 not right"), page);
        assertTrue(Files.exists(results.resolve("evaluation/scores.csv")));
    }

    @Test
    void takesOfPartialGoldOnlyWhatWasJudged() throws IOException {
        marked(", \"partial\": true, \"wrong\": [{\"kind\": \"mentions\", \"text\": \"Bob\"}]");
        evaluated();
        assertEquals(3, errors().size(), errors().toString());
        assertTrue(errors().get(2).contains("PERSON bob"), errors().toString());
    }

    @Test
    void readsColumnsOfWordsAndLabels() throws IOException {
        Files.writeString(
                gold.resolve("a.conll"),
                """
                -DOCSTART- -X- O O

                Ann NNP B-NP I-PER
                Lee NNP I-NP I-PER
                of IN B-PP O
                Acme NNP B-NP I-ORG
                \uD83D\uDE00 SYM O O
                met VBD B-VP O

                Bob NNP B-NP B-PER
                Day NNP I-NP B-PER
                in IN B-PP O
                Bonn NNP B-NP I-LOC
                . . O O
                """);
        String out = evaluated();
        assertTrue(out.contains("names LOCATION                             P 100.0 R 100.0"), out);
        assertTrue(out.contains("(2 right, 0 spurious, 1 missed)"), out);
        assertEquals(
                List.of("ORGANIZATION Acme", "PERSON Day"),
                errors().stream().skip(1).map(line -> line.split(",")[3]).sorted().toList());
    }

    @Test
    void readsStandOffOfBrat() throws IOException {
        Files.writeString(gold.resolve("a.txt"), TEXT);
        Files.writeString(
                gold.resolve("a.ann"),
                "T1\tPERSON 0 7\tAnn Lee\nT2\tPER 22 25;26 29\tBob Day\nT3\tGPE 33 37\tBonn\n"
                        + "R1\tMet Arg1:T1 Arg2:T2\n");
        String out = evaluated();
        assertTrue(
                out.contains(
                        "names (all types)                          P  66.7 R  66.7 F1  66.7   (2"
                                + " right, 1 spurious, 1 missed)"),
                out);
        assertTrue(errors().get(1).contains("wrong,PERSON Bob Day,PERSON Bob,"), errors().get(1));
        assertTrue(evaluated("--types", "LOCATION").contains("(1 right, 0 spurious, 0 missed)"));
    }

    @Test
    void readsLinesOfLabelledTexts() throws IOException {
        Files.writeString(
                gold.resolve("a.jsonl"),
                "{\"id\": \"a.txt\", \"text\": \"\", \"entities\": [[0, 7, \"PER\"], [26, 29,"
                    + " \"MISC\"]]}\n"
                    + "{\"id\": \"gone\", \"text\": \"Al\", \"entities\": [[0, 2, \"PER\"]]}\n");
        Run run = Run.of("evaluate", gold, results);
        assertTrue(
                run.out().contains("names MISC                                 P 100.0"),
                run.out());
        assertTrue(run.out().contains("(1 right, 1 spurious, 1 missed)"), run.out());
        assertTrue(run.err().contains("no result for gone; all of it counts as missed"), run.err());
    }

    @Test
    void saysWhatIsWrongWithGoldOrResults() throws IOException {
        refuses("has no gold; there are the forms .gold.json");
        Files.writeString(gold.resolve("a.conll"), "Ann B-PER\nMay I-PER\n");
        refuses(
                "a.conll line 2: the word 'May' does not follow in the text of a.txt, which goes"
                        + " on");
        Files.writeString(gold.resolve("a.conll"), "Ann\n");
        refuses("a.conll line 1: no label");
        Files.writeString(gold.resolve("a.conll"), "");
        Files.writeString(gold.resolve("b.ann"), "T1 PERSON\n");
        refuses("b.ann line 1: no name of brat");
        Files.writeString(gold.resolve("b.ann"), "");
        Files.writeString(gold.resolve("a.gold.json"), "{\"id\": ");
        refuses("a.gold.json is no JSON");
        Files.writeString(gold.resolve("a.gold.json"), "{}");
        Files.writeString(gold.resolve("c.jsonl"), "{\"id\": \"a\"}");
        refuses("c.jsonl line 1: no labelled document");
        Files.writeString(gold.resolve("c.jsonl"), "");
        Files.delete(results.resolve("documents.jsonl"));
        refuses("evaluate needs the documents.jsonl that extract writes with --format jsonl");
        assertTrue(
                Run.of("evaluate", directory.resolve("none"), results)
                        .err()
                        .contains("is not there; check the path"));
    }

    private void refuses(String message) {
        Run run = Run.of("evaluate", gold, results);
        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
    }
}
