package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A relation type that no Java knows, through the real command: {@code --rules}. */
class UserRulesIT {

    private static final String TEXT =
            "Last year Acme Corporation sued Globex Corporation. Initech Corporation was sued by"
                    + " Carol Reed. Carol Reed's lawsuit against Hooli Corporation failed. Acme"
                    + " Corporation never sued Hooli Corporation. Globex Corporation praised Carol"
                    + " Reed.";

    @TempDir private Path directory;

    private List<String> found(Path rules) throws IOException {
        Run run =
                Run.real(
                        "{\"id\": \"a\", \"text\": \"" + TEXT + "\"}\n",
                        "extract",
                        "-",
                        "--rules",
                        rules);
        assertEquals(0, run.status(), run.err());
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(run.out()).get("relations").spliterator(),
                        false)
                .filter(relation -> relation.get("type").asString().equals("SUES"))
                .map(
                        relation ->
                                relation.get("subject").get("name").asString()
                                        + " > "
                                        + relation.get("object").get("name").asString()
                                        + " by "
                                        + rule(relation))
                .toList();
    }

    private static String rule(JsonNode relation) {
        return relation.get("rule").asString();
    }

    @Test
    void addsATypeWithItsRows() throws IOException {
        assertEquals(
                List.of(
                        "Acme Corporation > Globex Corporation by sues",
                        "Carol Reed > Initech Corporation by sues",
                        "Carol Reed > Hooli Corporation by lawsuit-against"),
                found(Path.of("examples/rules.tsv")));
    }

    @Test
    void readsCsvAsWell() throws IOException {
        Path csv =
                Files.writeString(
                        directory.resolve("mine.csv"),
                        "\uFEFFrule,type,subject,object,value,tense,confidence,kind,pattern,examples,counter-examples\r\n"
                            + "sues,SUES,ORGANIZATION,ORGANIZATION,-,event,0.85,tree,\"sue,prosecute/V"
                            + " ; S subj ; O obj\",\"Last year, Acme Corporation sued Globex"
                            + " Corporation.\",Acme Corporation never sued Globex"
                            + " Corporation.\r\n");
        assertEquals(List.of("Acme Corporation > Globex Corporation by sues"), found(csv));
    }

    @Test
    void leavesOutWhatAReviewHasCalledWrong() throws IOException {
        Path in =
                Files.writeString(
                        directory.resolve("a.txt"), "France paid Kenya $5 million in 2020.");
        Path overrides =
                Files.writeString(
                        directory.resolve("o.csv"),
                        "action,type,name,target,document,start,end,rule\n"
                                + "wrong,relations,paid,,a.txt,0,33,\n"
                                + "wrong,pledges,will see,,a.txt,0,8,verb\n");
        Path out = directory.resolve("out");
        Run.real("", "extract", in, "-o", out, "--format", "csv");
        List<String> relation = Files.readAllLines(out.resolve("relations.csv"));
        assertEquals(2, relation.size(), relation.toString());
        String[] cells = relation.get(1).split(",");
        Files.writeString(
                overrides,
                Files.readString(overrides)
                        .replace(
                                "0,33,",
                                cells[cells.length - 2] + "," + cells[cells.length - 1] + ","));
        Run run =
                Run.real("", "extract", in, "-o", out, "--format", "csv", "--overrides", overrides);
        assertEquals(0, run.status(), run.err());
        assertEquals(1, Files.readAllLines(out.resolve("relations.csv")).size());
        assertTrue(
                run.err().contains("overrides, line 3 (wrong pledges will see) matched nothing"),
                run.err());
        Files.writeString(overrides, "action,type,name,target\nwrong,pledges,x,\n");
        assertTrue(
                Run.real("", "extract", in, "-o", out, "--overrides", overrides)
                        .err()
                        .contains("line 2: no document; a line of the action wrong needs"));
    }

    private Run refused(String line) throws IOException {
        Path rules = Files.writeString(directory.resolve("mine.tsv"), "# mine\n" + line + "\n");
        Run run =
                Run.real(
                        "{\"id\": \"a\", \"text\": \"" + TEXT + "\"}\n",
                        "extract",
                        "-",
                        "--rules",
                        rules);
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        return run;
    }

    @Test
    void refusesARuleThatFindsNothingInItsExample() throws IOException {
        Run run =
                refused(
                        "sues\tSUES\tORGANIZATION\tORGANIZATION\t-\tevent\t0.85\ttree\tsue/V ; S"
                                + " subj ; O obj\tAcme Corporation sued Globex Corporation. |"
                                + " Acme Corporation filed a suit against Globex Corporation.\t");
        assertTrue(
                run.err()
                        .contains(
                                "mine.tsv, line 2: rule \"sues\" finds nothing in its example"
                                        + " \"Acme Corporation filed a suit against Globex"
                                        + " Corporation.\"; change the pattern or the example"),
                run.err());
    }

    @Test
    void refusesARuleThatFindsARelationInItsCounterExample() throws IOException {
        Run run =
                refused(
                        "sues\tSUES\tORGANIZATION\tORGANIZATION\t-\tevent\t0.85\twords\tS sued"
                                + " O\tAcme Corporation sued Globex Corporation.\tAcme Corporation"
                                + " sued Globex Corporation last year.");
        assertTrue(
                run.err()
                        .contains(
                                "mine.tsv, line 2: rule \"sues\" finds a relation in its"
                                        + " counter-example \"Acme Corporation sued Globex"
                                        + " Corporation last year.\"; narrow the pattern or change"
                                        + " the counter-example"),
                run.err());
    }

    @Test
    void refusesABrokenFileBeforeItReadsAnything() throws IOException {
        Path broken =
                Files.writeString(
                        directory.resolve("broken.tsv"),
                        "# mine\n"
                            + "sues\tSUES\tHUMAN\tPERSON\t-\tevent\t0.85\ttree\tsue/V ; S subj ; O"
                            + " obj\n");
        Run run =
                Run.real(
                        "{\"id\": \"a\", \"text\": \"" + TEXT + "\"}\n",
                        "extract",
                        "-",
                        "--rules",
                        broken);
        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .contains(
                                "--rules "
                                        + broken
                                        + ", line 2: subject \"HUMAN\" is none of PERSON,"
                                        + " ORGANIZATION"),
                run.err());
    }
}
