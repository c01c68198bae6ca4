package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;

import org.junit.jupiter.api.Test;

import pyloom.runtime.linemap.LineMap;
import pyloom.runtime.linemap.LineMaps;
import pyloom.translator.javac.CompiledClasses;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.javac.MemoryClassLoader;
import pyloom.translator.source.Span;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** From the lines of a printed file back to the Python file. */
final class LineMapTest {

    private static final String JAVA =
            """
            package app;

            public final class Program {

                /** Does it. */
                static void run(String text) {
                    // before
                    first(text).second(third(text)).fourth("a long argument", "and one more of them, to break it");
                    first(text);
                    int x =
                            Integer.parseInt(text);
                }

                static class Nested {

                    static void inner() {
                        first("x");
                    }
                }
            }
            """;

    /** The tree of the program, with each call from the Python line of its name's length. */
    private static CompilationUnit program() {
        CompilationUnit unit = ParsedJava.parse(JAVA);
        unit.findAll(ExpressionStmt.class)
                .forEach(each -> NodeNotes.from(new Span(100, 4, 101, 9), each));
        unit.findAll(MethodCallExpr.class)
                .forEach(
                        each -> {
                            int line = each.getNameAsString().length();
                            NodeNotes.from(new Span(line, 0, line, 5), each);
                        });
        unit.findAll(MethodDeclaration.class)
                .forEach(each -> each.setData(NodeNotes.PYTHON_FUNCTION, each.getNameAsString()));
        return unit;
    }

    @Test
    void eachLineOfTheFormattedTextHasItsPlace() {
        PrintedJava printed = JavaPrinter.print(program());
        List<String> lines = printed.text().lines().toList();
        assertThat(printed.spans()).hasSameSizeAs(lines);
        assertThat(printed.spanAt(1)).isNull();
        assertThat(printed.spanAt(line(lines, "first(text)"))).isEqualTo(new Span(100, 4, 101, 9));
        assertThat(printed.spanAt(line(lines, ".second("))).isEqualTo(new Span(6, 0, 6, 5));
        assertThat(printed.spanAt(line(lines, ".fourth("))).isEqualTo(new Span(6, 0, 6, 5));
        assertThat(printed.spanAt(line(lines, "}"))).isNull();
        assertThat(printed.functionAt(line(lines, ".second("))).isEqualTo("run");
        assertThat(printed.functionAt(line(lines, "first(\"x\")"))).isEqualTo("inner");
        assertThat(printed.functionAt(line(lines, "class Nested"))).isNull();
    }

    private static int line(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        throw new AssertionError(part + " in " + lines);
    }

    @Test
    void eachLineForTheCompilerHasOnePlace() {
        PrintedJava printed = JavaPrinter.printSpanByLine(program());
        List<String> lines = printed.text().lines().map(String::strip).toList();
        assertThat(lines)
                .containsSubsequence(
                        "first(text)",
                        ".",
                        "second(",
                        "third(text)",
                        ")",
                        ".",
                        "fourth(\"a long argument\", \"and one more of them, to break it\")",
                        ";");
        for (int i = 0; i < lines.size(); i++) {
            Span span = printed.spanAt(i + 1);
            String line = lines.get(i);
            int length = line.indexOf('(');
            if (length > 0 && line.matches("[a-zA-Z]+\\(.*") && span != null) {
                assertThat(span.line()).as(line).isEqualTo(length);
            }
        }
        assertThat(printed.spanAt(line(lines, ";"))).isNull();
        assertThat(printed.text()).doesNotContain("//", "/*");
    }

    @Test
    void whatIsWrittenIsRead() {
        PrintedJava printed = JavaPrinter.print(program());
        LineMap map = LineMap.parse(LineMapWriter.write(printed, "src/program.py", Map.of()));
        assertThat(map.pythonFile()).isEqualTo("src/program.py");
        for (int line = 0; line <= printed.spans().size() + 1; line++) {
            Span span = printed.spanAt(line);
            if (span == null) {
                assertThat(map.place(line)).isEmpty();
            } else {
                LineMap.Place place =
                        new LineMap.Place(
                                span.line(), span.column(), span.endLine(), span.endColumn());
                assertThat(map.place(line)).contains(place);
            }
            assertThat(map.function(line).orElse(null)).isEqualTo(printed.functionAt(line));
        }
    }

    @Test
    void anyPlacesComeBack() {
        Random random = new Random(11);
        Span[] spans = new Span[500];
        for (int i = 0; i < spans.length; i++) {
            int line = 1 + random.nextInt(1_000);
            spans[i] =
                    random.nextInt(4) == 0
                            ? null
                            : new Span(line, random.nextInt(90), line + random.nextInt(3), 5);
        }
        PrintedJava printed = new PrintedJava("", java.util.Arrays.asList(spans), List.of());
        LineMap map = LineMap.parse(LineMapWriter.write(printed, "a\nb.py", Map.of()));
        assertThat(map.pythonFile()).isEqualTo("a?b.py");
        for (int i = 0; i < spans.length; i++) {
            assertThat(map.place(i + 1).map(LineMap.Place::line).orElse(-1))
                    .isEqualTo(spans[i] == null ? -1 : spans[i].line());
        }
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() -> LineMap.parse("pyloom-line-map 2\nx.py\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LineMap.parse("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClassFindsTheMapOfItsFile() throws ReflectiveOperationException {
        CompilationUnit unit =
                ParsedJava.parse("package app; public class Program { static class Nested {} }");
        PrintedJava printed = JavaPrinter.print(unit);
        CompiledClasses compiled =
                JavaCompilation.compile(
                        List.of(new JavaSource("app.Program", printed, "")),
                        List.of(),
                        JavaCompilation.Lint.ALL);
        byte[] map =
                LineMapWriter.write(printed, "p.py", Map.of()).getBytes(StandardCharsets.UTF_8);
        ClassLoader loader =
                new MemoryClassLoader(
                        compiled.classes(),
                        Map.of("app/Program.py.map", map),
                        LineMapTest.class.getClassLoader());
        assertThat(LineMaps.of(loader.loadClass("app.Program$Nested")).orElseThrow().pythonFile())
                .isEqualTo("p.py");
        assertThat(LineMaps.of(LineMapTest.class)).isEmpty();
        assertThat(LineMaps.of(String.class)).isEmpty();
        assertThat(LineMaps.resource("$A$B")).isEqualTo("$A.py.map");
    }
}
