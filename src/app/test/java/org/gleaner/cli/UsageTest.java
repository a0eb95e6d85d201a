package org.gleaner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.gleaner.output.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    @TempDir private Path directory;
    private Path document;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        document = Files.writeString(directory.resolve("a.txt"), "Ann.");
        out = directory.resolve("out");
    }

    private void refuses(int status, String message, Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(status, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(Files.exists(out.resolve("documents.jsonl")));
    }

    @Test
    void refusesAMissingPath() {
        refuses(2, "missing", "extract", directory.resolve("missing"), "-o", out);
        assertFalse(Files.exists(out));
    }

    @Test
    void refusesAnEmptyDirectory() throws IOException {
        refuses(
                2,
                "no document found",
                "extract",
                Files.createDirectory(directory.resolve("empty")),
                "-o",
                out);
    }

    @Test
    void refusesRatesThatLeadNowhere() throws IOException {
        Path rates = Files.writeString(directory.resolve("r.csv"), "currency,date,rate\nEUR,x,1\n");
        refuses(2, "--rates needs --base", "extract", document, "-o", out, "--rates", rates);
        refuses(2, "--base needs --rates FILE", "extract", document, "-o", out, "--base", "USD");
        refuses(
                2,
                "--base dollars is no ISO 4217 code",
                "extract",
                document,
                "-o",
                out,
                "--rates",
                rates,
                "--base",
                "dollars");
        refuses(
                2,
                "line 2: bad date 'x'; write it as 2020-09-14",
                "extract",
                document,
                "-o",
                out,
                "--rates",
                rates,
                "--base",
                "USD");
    }

    @Test
    void refusesAnEmptyStream() {
        refuses(2, "no document on stdin", "extract", "-");
    }

    @Test
    void suggestsWhatAMistypedOptionOrCommandOrFormatMeant() {
        refuses(
                2,
                "unknown option --fromat; did you mean --format?",
                "extract",
                document,
                "--fromat",
                "csv");
        refuses(2, "unknown command extrct; did you mean extract?", "extrct", document);
        refuses(
                2,
                "unknown format 'cvs'; there are: "
                        + String.join(", ", Formats.names())
                        + "; did you mean csv?",
                "extract",
                document,
                "--format",
                "cvs");
        refuses(2, "unknown option --frobnicate\n", "extract", document, "--frobnicate");
    }

    @Test
    void refusesACommandWithoutInput() {
        refuses(2, "INPUT", "extract");
        refuses(2, "name a command", new Object[0]);
    }

    @Test
    void refusesValuesOutOfRange() {
        refuses(2, "--threads 0: give 1 to 1024", "extract", document, "--threads", 0);
        refuses(2, "give 1 to 1024", "extract", document, "--threads", 2_000_000);
        refuses(2, "--threads", "extract", document, "--threads", "many");
        refuses(2, "--min-confidence 1.5", "extract", document, "--min-confidence", 1.5);
        refuses(2, "--deadline 0.0", "extract", document, "--deadline", 0);
        refuses(
                2,
                "--delimiter ';;': give one character",
                "extract",
                document,
                "--delimiter",
                ";;");
        refuses(
                2,
                "--delimiter: 'x' cannot separate cells",
                "extract",
                document,
                "--delimiter",
                "x");
        refuses(
                2,
                "--jsonl-fields: no field 'pledge'; there are: schema_version,",
                "extract",
                document,
                "--jsonl-fields",
                "pledge");
        refuses(2, "did you mean pledges?", "extract", "-", "--jsonl-fields", "id,pledge");
        refuses(
                2,
                "--date 2020-13-01 is not a date; write it as 2020-09-14",
                "extract",
                document,
                "--date",
                "2020-13-01");
    }

    @Test
    void refusesUserFilesThatCannotBeUsed() throws IOException {
        for (String option : new String[] {"--overrides", "--gazetteer", "--rules"}) {
            refuses(
                    2,
                    option + " " + directory.resolve("none.csv") + ": no such file",
                    "extract",
                    document,
                    option,
                    directory.resolve("none.csv"));
        }
        refuses(2, "none.csv", "extract", document, "--metadata", directory.resolve("none.csv"));
        Path latin =
                Files.write(directory.resolve("latin.csv"), new byte[] {'a', (byte) 0xE9, 'b'});
        refuses(2, "not UTF-8", "extract", document, "--rules", latin);
        refuses(
                2,
                "--rules " + directory.resolve("r.csv") + ", line 1: broken",
                "extract",
                document,
                "-o",
                out,
                "--rules",
                Files.writeString(directory.resolve("r.csv"), "broken"));
    }

    @Test
    void refusesWhatHasNoMeaningForAStream() {
        refuses(2, "-o has no meaning with -", "extract", "-", "-o", out);
        refuses(2, "--resume has no meaning with -", "extract", "-", "--resume");
        refuses(
                2,
                "--format, --excel, --delimiter, --rates and --base have no meaning with -",
                "extract",
                "-",
                "--format",
                "csv");
        refuses(2, "cannot be given with other INPUTs", "extract", "-", document);
    }

    @Test
    void saysWhenTheOutputCannotBeWritten() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        refuses(3, file + " is a file, not a directory", "extract", document, "-o", file);
        refuses(
                3,
                "cannot write to " + file.resolve("below"),
                "extract",
                document,
                "-o",
                file.resolve("below"));
    }

    @Test
    void takesAnInputThatBeginsWithAnAtSign() throws IOException {
        Path odd = Files.writeString(directory.resolve("@odd.txt"), "Ann.");
        assertEquals(0, Run.of("extract", odd, "-o", out).status());
    }

    @Test
    void takesOptionsFromAFileOfPropertiesAndOfWords() throws IOException {
        Path config =
                Files.writeString(
                        directory.resolve("a.properties"),
                        "# nightly\nformat = csv\nquiet = true\nthreads=1\n");
        Run quiet = Run.of("extract", document, "-o", out, "--config", config);
        assertEquals(0, quiet.status(), quiet.err());
        assertEquals("", quiet.err());
        assertTrue(Files.exists(out.resolve("money.csv")));
        assertFalse(Files.exists(out.resolve("documents.jsonl")));
        assertEquals(
                "", Run.of("extract", document, "-o", out, "--quiet", "--config=" + config).err());
        Path words =
                Files.writeString(
                        directory.resolve("words"),
                        "# nightly\n--format jsonl\n--config '" + config + "'\n--verbose\n");
        Run told = Run.of("extract", "@" + words, document, "-o", out);
        assertEquals(0, told.status(), told.err());
        assertTrue(told.err().startsWith("gleaner: a.txt: done\n"), told.err());
        assertTrue(Files.exists(out.resolve("documents.jsonl")));
        assertFalse(Files.exists(out.resolve("money.csv")));
    }

    @Test
    void refusesAFileOfOptionsThatCannotBeMeant() throws IOException {
        Path config = directory.resolve("a.properties");
        refuses(2, config + ": no such file", "extract", document, "--config", config);
        Files.writeString(config, "fromat=csv\n");
        refuses(
                2,
                "--config " + config + ": unknown option fromat; did you mean format?",
                "extract",
                document,
                "--config",
                config);
        Files.writeString(config, "resume=yes\n");
        refuses(2, "resume is 'yes'; give true or false", "extract", document, "--config", config);
        Files.writeString(config, "threads=many\n");
        refuses(2, "--threads", "extract", document, "-o", out, "--config", config);
        Files.writeString(config, "help=true\n");
        refuses(2, "unknown option help", "extract", document, "--config", config);
        refuses(2, "--config", "extract", document, "--config");
        refuses(2, "exclude each other", "extract", document, "--quiet", "--verbose");
    }

    @Test
    void showsHelpAndVersionOnStdout() {
        Run help = Run.of("--help");
        assertEquals(0, help.status());
        assertTrue(help.out().contains("extract") && help.out().contains("explain"), help.out());
        String options = Run.of("extract", "--help").out();
        for (String option :
                new String[] {
                    "-o",
                    "--format",
                    "--excel",
                    "--delimiter",
                    "--jsonl-fields",
                    "--threads",
                    "--date",
                    "--metadata",
                    "--overrides",
                    "--gazetteer",
                    "--rules",
                    "--min-confidence",
                    "--deadline",
                    "--resume",
                    "--fail-fast",
                    "--debug"
                }) {
            assertTrue(options.contains(option), option);
        }
        String version = Run.of("--version").out();
        assertTrue(
                version.matches(
                        "gleaner \\d[^ ]*( \\(commit [0-9a-f]+\\))?\\Rmodels .+\\RJava .+\\R"),
                version);
        assertEquals(options, Run.of("help", "extract").out());
        assertEquals(help.out(), Run.of("help").out());
    }

    @Test
    void explainsTheChain() {
        assertEquals(
                """
                stage   requires   provides
                Reader             figures sentences
                Namer   sentences  entities mentions
                """,
                Run.of("explain").out());
    }

    @Test
    void explainsWhatEachStageTook() {
        Run run = Run.of("explain", document);
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .matches("stage +requires +provides +sentences +time"),
                run.out());
        assertTrue(
                run.out().lines().skip(1).allMatch(line -> line.matches(".*100\\.0% +[0-9.]+%")),
                run.out());
    }

    @Test
    void suggestsOnlyWhatIsClose() {
        assertEquals(
                Optional.of("--format"), Suggestion.of("--fromat", Set.of("--format", "--date")));
        assertEquals(Optional.of("csv"), Suggestion.of("cvs", Set.of("csv", "jsonl")));
        assertEquals(Optional.empty(), Suggestion.of("parquet", Set.of("csv", "jsonl")));
    }
}
