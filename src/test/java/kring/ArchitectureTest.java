package kring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of DESIGN, Architecture. Every rule is also shown to match something, so that none holds for nothing. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kring");

    /** The annotations that say where null is meant, which everybody may use. */
    private static final String NULLNESS = "org.jspecify.annotations";

    /** Packages of the middle: each a pure calculation with its report composer. */
    private static final List<String> FEATURES = List.of(
            "agenda",
            "export",
            "forms",
            "handover",
            "health",
            "matching",
            "minutes",
            "network",
            "progress",
            "reminders",
            "review",
            "screening",
            "ventures");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a library                        | the only ones to know it
            org.apache.poi..                    | kring.report.word..,kring.report.sheet..,kring.report.spreadsheet..,kring.report.office..
            org.openxmlformats..                | kring.report.word..
            org.apache.commons.csv..            | kring.report.spreadsheet..
            picocli..                           | kring.cli..
            com.networknt..                     | kring.folder.schema..
            com.github.mustachejava..           | kring.language..
            tools.jackson.dataformat.yaml..     | kring.folder.yaml..
            tools.jackson..                     | kring.report.json..,kring.folder.schema..,kring.folder.yaml..,kring.cli..
            """)
    void aLibraryIsKnownInOnePlace(String library, String only) {
        assertThat(CLASSES.stream()
                        .flatMap(known -> known.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass()))
                .as("somebody uses " + library)
                .anyMatch(JavaClass.Predicates.resideInAPackage(library)::test);
        noClasses()
                .that()
                .resideOutsideOfPackages(only.split(","))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** The engine below Jackson's YAML. */
    @Test
    void nobodyKnowsWhatALibraryBrings() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void theVocabularyImportsOnlyJava() {
        assertThat(CLASSES.stream().filter(in("kring.model"))).isNotEmpty();
        classes()
                .that()
                .resideInAPackage("kring.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", NULLNESS, "kring.model..")
                .check(CLASSES);
    }

    /** What may be null is said where it is declared, in every package. */
    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages =
                CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(50).allMatch(known -> known.isAnnotatedWith(NULLNESS + ".NullMarked"));
    }

    @Test
    void featuresKnowTheVocabularyAndTheDocumentButNotEachOtherNorTheRim() {
        for (String feature : FEATURES) {
            assertThat(CLASSES.stream().filter(in("kring." + feature))).isNotEmpty();
            classes()
                    .that()
                    .resideInAPackage("kring." + feature + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            NULLNESS,
                            "kring.model..",
                            "kring.history..",
                            "kring.report.document..",
                            "kring.report.table..",
                            "kring.language..",
                            "kring." + feature + "..")
                    .check(CLASSES);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kring.folder..   | kring.model..,kring.check..,kring.folder..
            kring.check..    | kring.model..,kring.check..
            kring.report..   | kring.report..,kring.language..
            kring.language.. | kring.language..
            kring.scaffold.. | kring.model..,kring.folder..,kring.report.document..,kring.language..,kring.scaffold..
            kring.history..  | kring.model..,kring.history..
            """)
    void aPartKnowsOnlyWhatLiesBelowIt(String part, String below) {
        assertThat(CLASSES.stream().filter(in(part.replace("..", "")))).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("kring..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(below.split(",")))))
                .check(CLASSES);
    }

    static List<String> middle() {
        List<String> middle =
                new ArrayList<>(List.of("kring.model..", "kring.check..", "kring.history..", "kring.report.."));
        FEATURES.forEach(feature -> middle.add("kring." + feature + ".."));
        return middle;
    }

    @ParameterizedTest
    @MethodSource("middle")
    void theMiddleKnowsNoClockLocaleFileOrScreen(String part) {
        noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(CLASSES);
    }

    /** Figures of the machine's locale would find their way into file names: 2025-Q4 in Arabic figures is no quarter. */
    @Test
    void nothingIsFormattedInTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    /** What features need of each other is put together below the command line, of a snapshot and a day. */
    @Test
    void whatFeaturesNeedOfEachOtherIsAssembledWithoutACommandLine() {
        assertThat(CLASSES.stream().filter(in("kring.assemble"))).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage("kring.assemble..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kring.cli..", "kring.folder..", "picocli..")
                .check(CLASSES);
    }

    /** Composers get what their audience sees, and nothing that they would have to filter. The dossier has one reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda",
                "health",
                "matching",
                "minutes",
                "network",
                "progress",
                "review",
                "screening",
                "ventures"
            })
    void papersKnowOnlyWhatTheirAudienceSees(String feature) {
        String papers = "kring." + feature + ".paper";
        assertThat(CLASSES.stream().filter(in(papers))).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage(papers + "..")
                .and()
                .doNotHaveFullyQualifiedName(papers + ".ProgressView")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "hold what is not filtered yet",
                        known -> List.of("Snapshot", "CircleState", "Audience").contains(known.getSimpleName())))
                .check(CLASSES);
    }

    @Test
    void noPackageIsCrowded() {
        Map<String, Long> types = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(known -> !known.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(20));
    }

    @Test
    void aSimpleNameMeansOneThing() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    @Test
    void thereAreNoCyclesBetweenPackages() {
        slices().matching("kring.(*)..").should().beFreeOfCycles().check(CLASSES);
        for (String part : List.of("cli", "folder", "report", "model", "check", "progress", "matching")) {
            assertThat(CLASSES.stream().filter(in("kring." + part))).isNotEmpty();
            slices().matching("kring." + part + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
        }
    }

    private static java.util.function.Predicate<JavaClass> in(String name) {
        return known ->
                known.getPackageName().equals(name) || known.getPackageName().startsWith(name + ".");
    }
}
