package org.gleaner;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the house, as CONTRIBUTING draws them. */
class ArchitectureTest {

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("org.gleaner");
    }

    private static void holds(ArchRule rule) {
        rule.check(classes);
    }

    /** CoreNLP's serialised models are read when ours are compiled, and never by a run. */
    @Test
    void nothingMakesObjectsOfSerialisedJavaInARun() {
        holds(
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Compiler")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.io\\.ObjectInputStream|edu\\.stanford\\.nlp\\.(?:ie\\..*Classifier"
                                    + "|tagger\\.maxent\\.MaxentTagger|io\\.IOUtils|parser\\..*Parser)"));
    }

    @Test
    void theModelStandsOnJavaAlone() {
        holds(
                classes()
                        .that()
                        .resideInAPackage("org.gleaner.model..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("org.gleaner.model..", "java.."));
    }

    @Test
    void thePipelineKnowsTheModelAlone() {
        holds(
                classes()
                        .that()
                        .resideInAPackage("org.gleaner.pipeline..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "org.gleaner.pipeline..", "org.gleaner.model..", "java.."));
    }

    @Test
    void toolkitTypesNeverLeaveTheirPackage() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.gleaner.corenlp..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("edu.stanford.."));
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.gleaner.opennlp..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("opennlp.."));
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.gleaner.tika..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.tika..",
                                "org.apache.pdfbox..",
                                "org.apache.poi..",
                                "org.apache.james..",
                                "org.jsoup.."));
    }

    @Test
    void amountsNeverPassThroughFloatingPoint() {
        String[] rooms = {
            "org.gleaner.numbers..",
            "org.gleaner.annotate.money..",
            "org.gleaner.annotate.dates..",
            "org.gleaner.annotate.payments.."
        };
        holds(
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(rooms)
                        .should()
                        .haveRawType(double.class)
                        .orShould()
                        .haveRawType(float.class));
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage(rooms)
                        .should()
                        .callMethod(BigDecimal.class, "doubleValue")
                        .orShould()
                        .callMethod(BigDecimal.class, "valueOf", double.class)
                        .orShould()
                        .callConstructor(BigDecimal.class, double.class)
                        .orShould()
                        .callMethod(Double.class, "parseDouble", String.class)
                        .orShould()
                        .callMethod(Double.class, "valueOf", String.class));
    }

    /** Rooms below the stages: what several of them know. A stage may lean on these alone. */
    private static final String[] FLOOR = {
        "org.gleaner.model..",
        "org.gleaner.pipeline..",
        "org.gleaner.text..",
        "org.gleaner.lexicon..",
        "org.gleaner.numbers..",
        "org.gleaner.calendar..",
        "org.gleaner.syntax..",
        "org.gleaner.coreference.."
    };

    @Test
    void stagesMeetOnTheFloorOnly() {
        for (String room : new String[] {"annotate", "corenlp", "opennlp"}) {
            holds(
                    noClasses()
                            .that()
                            .resideInAPackage("org.gleaner." + room + "..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage("org.gleaner..")
                                            .and(
                                                    resideOutsideOfPackages(
                                                            "org.gleaner." + room + ".."))
                                            .and(resideOutsideOfPackages(FLOOR))));
        }
    }

    @Test
    void theFloorKnowsNoStage() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage(FLOOR)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("org.gleaner..")
                                        .and(resideOutsideOfPackages(FLOOR))));
    }

    @Test
    void aStageDoesNotImportAnother() {
        holds(slices().matching("org.gleaner.annotate.(*)..").should().notDependOnEachOther());
    }

    @Test
    void charsetsAreALeaf() {
        holds(leansOnlyOn("org.gleaner.charset..", "org.gleaner.model.."));
    }

    @Test
    void readersAndWritersKnowNoStage() {
        holds(
                leansOnlyOn(
                        "org.gleaner.input..",
                        "org.gleaner.calendar..",
                        "org.gleaner.charset..",
                        "org.gleaner.json..",
                        "org.gleaner.pipeline..",
                        "org.gleaner.tika..",
                        "org.gleaner.model.."));
        holds(leansOnlyOn("org.gleaner.tika..", "org.gleaner.calendar..", "org.gleaner.model.."));
        holds(
                leansOnlyOn(
                        "org.gleaner.output..",
                        "org.gleaner.render..",
                        "org.gleaner.json..",
                        "org.gleaner.pipeline..",
                        "org.gleaner.model.."));
    }

    @Test
    void whatADocumentComesToKnowsNoFormat() {
        holds(
                leansOnlyOn(
                        "org.gleaner.render..",
                        "org.gleaner.json..",
                        "org.gleaner.pipeline..",
                        "org.gleaner.model.."));
    }

    /** Of the project's rooms, {@code room} knows itself and {@code others} alone. */
    private static ArchRule leansOnlyOn(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.gleaner..")
                                .and(resideOutsideOfPackages(room))
                                .and(resideOutsideOfPackages(others)));
    }

    /** Names that two rooms still share; to be emptied. */
    private static final Set<String> SHARED_NAMES =
            Set.of("Amount", "Evidence", "Reading", "Rule", "Speakers", "Titles", "Words");

    @Test
    void noSimpleNameIsUsedTwice() {
        Map<String, String> rooms = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (JavaClass known : classes) {
            boolean top = known.getEnclosingClass().isEmpty();
            String name = known.getSimpleName();
            if (top && !name.equals("package-info") && !SHARED_NAMES.contains(name)) {
                String other = rooms.putIfAbsent(name, known.getPackageName());
                if (other != null) {
                    twice.add(name + " in " + other + " and " + known.getPackageName());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void onlyTheRegistryNamesTheParts() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.gleaner.run..", "org.gleaner.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.gleaner.annotate..",
                                "org.gleaner.corenlp..",
                                "org.gleaner.opennlp.."));
    }

    @Test
    void theBatchKnowsNoCommandLine() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.gleaner.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.gleaner.cli..", "picocli.."));
    }

    @Test
    void jsonStaysWhereJsonIsReadOrWritten() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.gleaner.json..",
                                "org.gleaner.input..",
                                "org.gleaner.render..",
                                "org.gleaner.output..",
                                "org.gleaner.evaluation..",
                                "org.gleaner.run..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
    }
}
