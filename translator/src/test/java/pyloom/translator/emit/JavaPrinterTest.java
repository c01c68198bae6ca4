package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.metamodel.BaseNodeMetaModel;
import com.github.javaparser.metamodel.JavaParserMetaModel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The text of printed files. */
final class JavaPrinterTest {

    /** Every n-th source file of this repository is printed; 1 for all. */
    private static final int EVERY = Integer.getInteger("pyloom.printer.every", 12);

    private static String print(String text) {
        return JavaPrinter.print(ParsedJava.parse(text)).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pipeline.java.txt", "Summaries.java.txt"})
    void theWorkedExamplesComeOutAsTheyAre(String name) {
        assertThat(print(Resources.read(name))).isEqualTo(Resources.read(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pipeline.java.txt",
                "Summaries.java.txt",
                "Declarations.java.txt",
                "Statements.java.txt",
                "Expressions.java.txt",
                "module-info.java.txt"
            })
    void theFormatterChangesNothing(String name) {
        String printed = print(Resources.read(name));
        assertThat(GoogleJavaFormat.format(printed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Declarations.java.txt", "Statements.java.txt", "Expressions.java.txt"})
    void whatIsPrintedReadsAsTheSameTree(String name) {
        CompilationUnit unit = ParsedJava.parse(Resources.read(name));
        String printed = JavaPrinter.print(unit).text();
        assertThat(print(printed)).isEqualTo(printed);
        assertThat(withoutComments(JavaPrinter.printSpanByLine(ParsedJava.parse(printed)).text()))
                .isEqualTo(withoutComments(JavaPrinter.printSpanByLine(unit).text()));
    }

    /** The strings of the long form may be cut elsewhere. */
    private static String withoutComments(String text) {
        return text.replaceAll("\" \\+ \"", "");
    }

    @Test
    void ownSourcesAreStable() throws IOException {
        int checked = 0;
        for (Path file : ownSources()) {
            String text = Files.readString(file);
            if (checked++ % EVERY == 0) {
                String printed = print(text);
                assertThat(GoogleJavaFormat.format(printed)).as(file.toString()).isEqualTo(printed);
                assertThat(print(printed)).as(file.toString()).isEqualTo(printed);
            }
        }
        assertThat(checked).isGreaterThan(EVERY);
    }

    private static List<Path> ownSources() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*/src/(main|test)/.*\\.java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/resources/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyKindOfNodeIsTried() {
        Set<Class<?>> tried = new HashSet<>();
        List.of(
                        "Declarations.java.txt",
                        "Statements.java.txt",
                        "Expressions.java.txt",
                        "module-info.java.txt")
                .forEach(
                        name ->
                                ParsedJava.parse(Resources.read(name))
                                        .walk(node -> tried.add(node.getClass())));
        assertThat(JavaParserMetaModel.getNodeMetaModels().stream())
                .filteredOn(model -> !model.isAbstract())
                .extracting(BaseNodeMetaModel::getType)
                .filteredOn(type -> !tried.contains(type))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        // Comments hang on no node in these trees, and what does not parse is none.
                        "BlockComment",
                        "LineComment",
                        "MarkdownComment",
                        "TraditionalJavadocComment",
                        "UnparsableStmt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;int y", "class", "a b", "1a", "", "a.b", "x\u0000y"})
    void aNameThatIsNoneIsRefused(String name) {
        CompilationUnit unit = ParsedJava.parse("class A { int x = y; }");
        Node usage = unit.findFirst(NameExpr.class).orElseThrow();
        ((NameExpr) usage).getName().setIdentifier(name.isEmpty() ? " " : name);
        assertThatThrownBy(() -> JavaPrinter.print(unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a Java name: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a\" + exit() + \"b", "\\", "\\q", "\n", "\\u000a", "\\u0022"})
    void aStringThatEndsEarlyIsRefused(String body) {
        CompilationUnit unit = ParsedJava.parse("class A { String x = \"\"; }");
        unit.findFirst(StringLiteralExpr.class).orElseThrow().setValue(body);
        assertThatThrownBy(() -> JavaPrinter.print(unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not the inside of a literal: ");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        CompilationUnit unit = ParsedJava.parse("class A { int x = 1; }");
        unit.findFirst(IntegerLiteralExpr.class).orElseThrow().setValue("1; int y = 2");
        assertThatThrownBy(() -> JavaPrinter.print(unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a number: ");
    }
}
