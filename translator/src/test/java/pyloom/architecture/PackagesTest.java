package pyloom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the class files of all modules with what docs/ARCHITECTURE.md says about them. */
final class PackagesTest {

    private static final Set<String> ENDING_THE_PROCESS =
            Set.of(
                    "java.lang.System.exit",
                    "java.lang.Runtime.exit",
                    "java.lang.Runtime.halt",
                    "java.lang.ProcessHandle.destroy");

    /** What would put text of a program into a Java tree as it is. */
    private static final Pattern TEXT_INTO_TREE =
            Pattern.compile(
                    "com\\.github\\.javaparser\\..*("
                        + "((?<!Boolean|Null)Literal(String)?Expr|Comment)\\.(<init>|setString|setValue|setContent)"
                        + "|\\.set(Line|Block|Javadoc)Comment)");

    private static final Pattern JAVA_PARSER =
            Pattern.compile("com\\.github\\.javaparser\\.(Static)?JavaParser\\..*");

    private static final List<ClassUses> CLASSES =
            Repository.classes().stream().map(ClassUses::of).toList();
    private static final PackageGraph GRAPH = new PackageGraph(CLASSES);

    @Test
    void thereAreClassesToLookAt() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
    }

    @Test
    void packagesUseEachOtherInOneDirection() {
        assertThat(GRAPH.packages())
                .as("packages that are in a circle, or use one that is")
                .allSatisfy(name -> assertThat(GRAPH.inOrder()).containsKey(name));
    }

    @Test
    void theTableSaysWhichPackageUsesWhich() {
        CodeMap map = new CodeMap();
        String rows = CodeMap.rowsFor(GRAPH);
        if (Boolean.getBoolean("bless")) {
            map.rewrite(rows);
        } else {
            assertThat(map.rows())
                    .as("the table in docs/ARCHITECTURE.md; -Dbless=true rewrites it")
                    .isEqualTo(rows);
        }
    }

    @Test
    void librariesStayWhereTheyBelong() {
        assertThat(GRAPH.usersOf("picocli")).containsOnly("cli");
        assertThat(GRAPH.usersOf("org.antlr"))
                .allMatch(name -> name.equals("grammar") || name.equals("translator.parse"));
        assertThat(GRAPH.usersOf("com.github.javaparser"))
                .allMatch(
                        name ->
                                name.startsWith("translator.lower")
                                        || name.startsWith("translator.emit"));
    }

    @Test
    void theRuntimeNeedsNothingButTheJdk() {
        List<String> runtime =
                GRAPH.packages().stream()
                        .filter(name -> !name.matches("audit|cli|grammar|translator\\..*"))
                        .toList();
        assertThat(runtime)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(GRAPH.usedBy(name)).isSubsetOf(runtime));
    }

    @Test
    void literalsAndCommentsOfTheEmittedJavaComeFromOnePackage() {
        assertThat(CLASSES)
                .filteredOn(each -> !each.ownPackage().equals("pyloom.translator.emit.text"))
                .filteredOn(each -> each.refersTo(TEXT_INTO_TREE))
                .isEmpty();
    }

    @Test
    void noJavaIsMadeByParsingText() {
        assertThat(CLASSES).filteredOn(each -> each.refersTo(JAVA_PARSER)).isEmpty();
    }

    @Test
    void onlyTheCommandLineAndTheEndOfAProgramEndTheProcess() {
        assertThat(CLASSES)
                .filteredOn(each -> !each.ownPackage().equals("pyloom.cli"))
                .filteredOn(each -> !each.ownPackage().equals("pyloom.runtime"))
                .filteredOn(each -> !each.ownPackage().equals("pyloom.stdlib.os")) // os._exit
                .filteredOn(each -> each.members().stream().anyMatch(ENDING_THE_PROCESS::contains))
                .isEmpty();
    }
}
