package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What holds of the source itself, where the compiled classes no longer show it. */
class SourceLawsTest {

    private static final Path STAGES = Path.of("src/core/main/java/org/gleaner/annotate");

    /** More than these, and a method hides a grammar that nobody but its author can change. */
    private static final int MOST_BRANCHES = 15;

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    @Test
    void aStageReadsNoDataFileOfAnother() throws IOException {
        Set<String> floor = Set.of("lexicon", "numbers", "calendar");
        Pattern dataFile = Pattern.compile("\"([a-z]+)/[a-z0-9-]+\\.(?:tsv|txt)\"");
        List<String> faults = new ArrayList<>();
        for (Path source : sources(STAGES)) {
            String room = STAGES.relativize(source).getName(0).toString();
            dataFile.matcher(Files.readString(source))
                    .results()
                    .filter(file -> !file.group(1).equals(room) && !floor.contains(file.group(1)))
                    .forEach(file -> faults.add(source + " reads " + file.group()));
        }
        assertEquals(List.of(), faults);
    }

    /** Names of rules, filters and annotators are for people; code that decides asks a type. */
    @Test
    void noDecisionHangsOnTheNameOfARule() throws IOException {
        Pattern comparison =
                Pattern.compile(
                        "(?:rule|filter|annotator|kind|source)(?:\\(\\))?(?:\\.name\\(\\)|\\.label\\(\\))?"
                            + "\\s*\\.(?:equals|contains|startsWith|endsWith)\\(\"");
        List<String> faults = new ArrayList<>();
        for (Path source : sources(Path.of("src/core/main/java"))) {
            comparison
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(found -> faults.add(source + ": " + found.group()));
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noMethodOfAStageHasTooManyBranches() throws IOException {
        List<String> faults = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources(STAGES)));
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, faults).scan(unit, null);
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Goes to every method, and notes those with too many branches. */
    private static final class Methods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final List<String> faults;

        Methods(CompilationUnitTree unit, List<String> faults) {
            this.unit = unit;
            this.faults = faults;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Branches branches = new Branches();
            branches.scan(method.getBody(), null);
            if (branches.count > MOST_BRANCHES) {
                String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                faults.add(file + " " + method.getName() + ": " + branches.count);
            }
            return super.visitMethod(method, nothing);
        }
    }

    /** Counts the points at which a method may go one way or another. */
    private static final class Branches extends TreeScanner<Void, Void> {

        private static final Set<Tree.Kind> FORKS =
                EnumSet.of(
                        Tree.Kind.IF,
                        Tree.Kind.CONDITIONAL_EXPRESSION,
                        Tree.Kind.FOR_LOOP,
                        Tree.Kind.ENHANCED_FOR_LOOP,
                        Tree.Kind.WHILE_LOOP,
                        Tree.Kind.DO_WHILE_LOOP,
                        Tree.Kind.CATCH,
                        Tree.Kind.CONDITIONAL_AND,
                        Tree.Kind.CONDITIONAL_OR);

        private int count;

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (tree == null || tree instanceof ClassTree) {
                return null; // the methods of an inner class are counted by themselves
            }
            boolean labelled = tree instanceof CaseTree one && !one.getExpressions().isEmpty();
            if (labelled || FORKS.contains(tree.getKind())) {
                count++;
            }
            return super.scan(tree, nothing);
        }
    }
}
