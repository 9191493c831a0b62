package newsdesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The shape of the program. `MAY_USE` is the one place where the direction of dependencies is written, `LIBRARIES` the
/// one place where it is written who knows which library. A package comes into being together with its row.
class ArchitectureTest {

    /// Each package, and the packages of ours that it may use. The first row is the root, which holds `main`.
    /// A package below another may use it and what it may use; only `app` puts such leaves in place. (The console's
    /// two are no leaves but rooms of it: one reads command lines, one lays out pages. Discord's cards and its
    /// front desk are such rooms too.)
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("", Set.of("app", "console")),
            entry("corpus", Set.of()),
            entry("corpus.files", Set.of("corpus")),
            entry("question", Set.of("corpus")),
            entry("quotes", Set.of("corpus", "question")),
            entry("quotes.lucene", Set.of("corpus", "question", "quotes")),
            entry("quotes.tagging", Set.of("corpus", "question", "quotes")),
            entry("retrieval", Set.of("corpus", "question")),
            entry("retrieval.lucene", Set.of("corpus", "question", "retrieval")),
            entry("retrieval.embedding", Set.of("corpus", "question", "retrieval")),
            entry("answer", Set.of("corpus", "question", "quotes", "retrieval")),
            entry("answer.model", Set.of("corpus", "question", "quotes", "retrieval", "answer")),
            entry("answer.wordnet", Set.of("corpus", "question", "quotes", "retrieval", "answer")),
            entry("editing", Set.of("corpus", "question", "quotes", "retrieval", "answer", "ledger")),
            entry("evaluation", Set.of("corpus", "question", "quotes", "retrieval", "answer")),
            entry("evaluation.files", Set.of("corpus", "question", "quotes", "retrieval", "answer", "evaluation")),
            entry("backup", Set.of()),
            entry("editing.reading", Set.of("corpus", "editing")),
            entry("ledger", Set.of()),
            entry("ledger.files", Set.of("ledger")),
            entry("ledger.sql", Set.of("ledger")),
            entry("command", Set.of("corpus", "question", "quotes", "retrieval", "answer", "evaluation")),
            entry("command.asking", Set.of("corpus", "question", "retrieval", "answer", "ledger", "command")),
            entry("command.editing", Set.of("corpus", "retrieval", "editing", "ledger", "command")),
            entry("command.quoting", Set.of("corpus", "quotes", "retrieval", "command")),
            entry(
                    "command.serving",
                    Set.of(
                            "corpus",
                            "question",
                            "quotes",
                            "retrieval",
                            "answer",
                            "evaluation",
                            "backup",
                            "editing",
                            "ledger",
                            "command")),
            entry("wording", Set.of("corpus", "question", "quotes", "answer", "command")),
            entry("discord", Set.of()),
            entry("discord.gateway", Set.of("discord")),
            entry("discord.interaction", Set.of("answer", "command", "discord", "discord.cards")),
            entry("discord.cards", Set.of("corpus", "question", "quotes", "answer", "command", "wording", "discord")),
            entry(
                    "console",
                    Set.of("corpus", "question", "answer", "command", "wording", "console.line", "console.page")),
            entry("console.line", Set.of("corpus", "question", "answer", "command", "wording", "console.page")),
            entry("console.page", Set.of("corpus", "question", "quotes", "answer", "command", "wording")),
            entry(
                    "app",
                    Set.of(
                            "corpus",
                            "corpus.files",
                            "question",
                            "quotes",
                            "quotes.lucene",
                            "quotes.tagging",
                            "retrieval",
                            "retrieval.lucene",
                            "retrieval.embedding",
                            "answer",
                            "answer.model",
                            "answer.wordnet",
                            "editing",
                            "evaluation",
                            "evaluation.files",
                            "backup",
                            "editing.reading",
                            "ledger",
                            "ledger.files",
                            "ledger.sql",
                            "command",
                            "command.asking",
                            "command.editing",
                            "command.quoting",
                            "command.serving",
                            "wording",
                            "discord",
                            "discord.gateway",
                            "discord.cards",
                            "discord.interaction",
                            "console",
                            "console.line",
                            "console.page")));

    /// Each library, and the packages that may know it. One that is not listed may be used by nobody.
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("org.apache.lucene..", Set.of("quotes.lucene", "retrieval.lucene")),
            entry("dev.langchain4j..", Set.of("retrieval.embedding", "answer.model")),
            entry("ai.onnxruntime..", Set.of("retrieval.embedding")),
            entry("ai.djl..", Set.of("retrieval.embedding")),
            entry("opennlp..", Set.of("quotes.tagging")),
            entry("net.sf.extjwnl..", Set.of("answer.wordnet")),
            entry(
                    "com.fasterxml..",
                    Set.of(
                            "corpus.files",
                            "answer.model",
                            "evaluation.files",
                            "console.page",
                            "editing.reading",
                            "discord",
                            "discord.gateway",
                            "discord.cards",
                            "discord.interaction",
                            "app")),
            entry("tools.jackson..", Set.of("corpus.files", "evaluation.files", "console.page", "app")),
            entry("org.yaml..", Set.of("corpus.files", "evaluation.files", "console.page", "app")),
            entry("org.jdbi..", Set.of("ledger.sql")),
            entry("org.flywaydb..", Set.of("ledger.sql")),
            entry("org.sqlite..", Set.of("ledger.sql")),
            entry("org.postgresql..", Set.of("ledger.sql")),
            entry("com.zaxxer.hikari..", Set.of("ledger.sql")),
            entry("javax.sql..", Set.of("ledger.sql")),
            entry("javax.crypto..", Set.of("ledger")),
            entry("org.javacord..", Set.of("discord.gateway")),
            entry("com.neovisionaries..", Set.of("discord.gateway")),
            entry("okhttp3..", Set.of("discord.gateway", "editing.reading")),
            entry("okio..", Set.of("editing.reading")),
            entry("javax.net..", Set.of("editing.reading")),
            entry("org.jsoup..", Set.of("editing.reading")),
            entry("org.apache.pdfbox..", Set.of("editing.reading")),
            entry("org.apache.fontbox..", Set.of("editing.reading")),
            entry("org.apache.poi..", Set.of("editing.reading")),
            entry("org.openxmlformats..", Set.of("editing.reading")),
            entry("com.rometools..", Set.of("editing.reading")),
            entry("crawlercommons..", Set.of("editing.reading")),
            entry("dev.failsafe..", Set.of("discord", "answer.model")),
            entry("io.github.bucket4j..", Set.of("discord.interaction")),
            entry("com.github.benmanes.caffeine..", Set.of("discord.interaction", "app")),
            entry("picocli..", Set.of("console.line", "console.page")),
            entry("org.jline..", Set.of("console", "console.line", "console.page", "app")),
            entry("io.smallrye.config..", Set.of("app")),
            entry("org.eclipse.microprofile..", Set.of("app")),
            entry("org.slf4j..", MAY_USE.keySet()),
            entry("org.jspecify.annotations..", MAY_USE.keySet()),
            entry("java..", MAY_USE.keySet()));

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("newsdesk");

    @TestFactory
    Stream<DynamicTest> dependenciesPointOneWay() {
        return eachPackage((layer, name) -> noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(resideInAPackage("newsdesk..")
                        .and(not(resideInAnyPackage(itselfAnd(layer, MAY_USE.get(layer))))))
                .check(PROGRAM));
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirLeaf() {
        return eachPackage((layer, name) -> classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(librariesOf(layer)))
                .check(PROGRAM));
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> inTheTable = new TreeSet<>();
        MAY_USE.keySet().forEach(layer -> inTheTable.add(nameOf(layer)));

        Set<String> inTheProgram = new TreeSet<>();
        PROGRAM.forEach(type -> inTheProgram.add(type.getPackageName()));

        assertThat(inTheProgram).isEqualTo(inTheTable);
    }

    @Test
    void onlyAppAndTheConsoleUseWhatIsBelowAPackage() {
        MAY_USE.forEach((layer, used) -> {
            if (!layer.equals("app") && !layer.startsWith("console") && !layer.equals("discord.interaction")) {
                assertThat(used).as(nameOf(layer)).noneMatch(other -> other.contains("."));
            }
        });
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("newsdesk.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void timeAndChanceComeInAsArguments() {
        noClasses()
                .that()
                .resideOutsideOfPackage("newsdesk.app")
                .and()
                .doNotHaveFullyQualifiedName("newsdesk.Newsdesk")
                .should()
                .accessTargetWhere(ASKS_THE_SYSTEM)
                .orShould()
                .accessTargetWhere(MAKES_CHANCE)
                .check(PROGRAM);
    }

    /// Any `now` but the one that takes a `Clock`, any clock of the system, and the environment; called or referred to.
    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_SYSTEM = describe(
            "asks the system", access -> switch (access.getTargetOwner().getName() + "." + access.getName()) {
                case "java.lang.System.getenv",
                        "java.lang.System.getProperty",
                        "java.lang.System.getProperties",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.Boolean.getBoolean",
                        "java.lang.Integer.getInteger",
                        "java.lang.Long.getLong",
                        "java.time.InstantSource.system",
                        "java.util.Date.<init>",
                        "java.util.Calendar.getInstance" -> true;
                case String name when name.startsWith("java.time.Clock.system") -> true;
                case String name when name.matches("java\\.time\\.Clock\\.tick(Millis|Seconds|Minutes)") -> true;
                case String name when name.startsWith("java.time.") && name.endsWith(".now") -> !takesClock(access);
                default -> false;
            });

    /// A generator may be received from outside; none may be made, and the shared ones may not be asked.
    private static final DescribedPredicate<JavaAccess<?>> MAKES_CHANCE =
            describe("makes chance", access -> switch (access.getTargetOwner().getName() + "." + access.getName()) {
                case "java.lang.Math.random",
                        "java.lang.StrictMath.random",
                        "java.util.UUID.randomUUID",
                        "java.util.concurrent.ThreadLocalRandom.current",
                        "java.util.random.RandomGenerator.of",
                        "java.util.random.RandomGenerator.getDefault",
                        "java.security.SecureRandom.getInstance",
                        "java.security.SecureRandom.getInstanceStrong" -> true;
                case "java.util.Collections.shuffle" -> parametersOf(access) == 1;
                default ->
                    access.getTargetOwner().isAssignableTo(RandomGeneratorFactory.class)
                            || (access.getName().equals("<init>")
                                    && access.getTargetOwner().isAssignableTo(RandomGenerator.class));
            });

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static int parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : 0;
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service|Handler|Data|Info)")
                .check(PROGRAM);
    }

    @Test
    void classesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(FINAL)
                .check(PROGRAM);
    }

    @TestFactory
    Stream<DynamicTest> packagesAreDescribedAndNullMarked() {
        return eachPackage((layer, name) -> {
            Path description = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");

            assertThat(description).content().startsWith("/// ");
            assertThat(PROGRAM.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked")
                    .isTrue();
        });
    }

    @Test
    void filesFitInAFewScreens() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java = files.filter(Files::isRegularFile).toList();

            assertThat(java).isNotEmpty();
            for (Path file : java) {
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .hasSizeLessThanOrEqualTo(file.endsWith("package-info.java") ? 400 : 250);
            }
        }
    }

    private interface Check {
        void of(String layer, String name) throws Exception;
    }

    private static Stream<DynamicTest> eachPackage(Check check) {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(layer -> dynamicTest(nameOf(layer), () -> check.of(layer, nameOf(layer))));
    }

    private static String nameOf(String layer) {
        return layer.isEmpty() ? "newsdesk" : "newsdesk." + layer;
    }

    private static String[] itselfAnd(String layer, Set<String> others) {
        return Stream.concat(Stream.of(layer), others.stream())
                .map(ArchitectureTest::nameOf)
                .toArray(String[]::new);
    }

    private static String[] librariesOf(String layer) {
        Stream<String> libraries = LIBRARIES.entrySet().stream()
                .filter(library -> library.getValue().contains(layer))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of("newsdesk.."), libraries).toArray(String[]::new);
    }
}
