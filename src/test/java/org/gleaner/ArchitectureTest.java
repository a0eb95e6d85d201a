package org.gleaner;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.util.stream.Stream;
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
                        .importPackages("org.gleaner");
    }

    private static void holds(ArchRule rule) {
        rule.check(classes);
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
    }

    @Test
    void amountsNeverPassThroughFloatingPoint() {
        String[] rooms = {
            "org.gleaner.annotate.numerals..",
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

    @Test
    void stagesMeetInTheModelOnly() {
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
                                                            "org.gleaner." + room + "..",
                                                            "org.gleaner.pipeline..",
                                                            "org.gleaner.model.."))));
        }
    }

    /**
     * Rooms of annotate that hold tools for the stages, and no stage: these alone may be shared.
     */
    private static final String[] SHARED = {
        "lexicon", "numerals", "calendar", "gazetteer", "syntax", "parties"
    };

    @Test
    void aStageDoesNotImportAnother() {
        String[] shared =
                Stream.of(SHARED)
                        .map(room -> "org.gleaner.annotate." + room + "..")
                        .toArray(String[]::new);
        holds(
                slices().matching("org.gleaner.annotate.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), resideInAnyPackage(shared)));
    }

    @Test
    void readersAndWritersKnowNoStage() {
        for (String room : new String[] {"input", "output"}) {
            holds(
                    noClasses()
                            .that()
                            .resideInAPackage("org.gleaner." + room + "..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage("org.gleaner..")
                                            .and(
                                                    resideOutsideOfPackages(
                                                            "org.gleaner." + room + "..",
                                                            "org.gleaner.pipeline..",
                                                            "org.gleaner.model.."))));
        }
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
                                "org.gleaner.input..", "org.gleaner.output..", "org.gleaner.run..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("tools.jackson..", "com.fasterxml.."));
    }
}
