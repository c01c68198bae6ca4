package pyloom.translator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How files name what other files declare. */
final class ImportCollectorTest {

    private final ImportCollector imports = new ImportCollector("app");
    private final CompilationUnit unit = new CompilationUnit("app");
    private final ClassOrInterfaceDeclaration type = unit.addClass("A");
    private int fields;

    private void use(String qualifiedType) {
        type.addFieldWithInitializer(
                imports.type(qualifiedType), "f" + fields++, new NullLiteralExpr());
    }

    private void call(String owner, String method) {
        Expression scope = imports.ownerOf(owner, method).orElse(null);
        type.addFieldWithInitializer("int", "f" + fields++, new MethodCallExpr(scope, method));
    }

    private List<String> lines() {
        imports.addTo(unit);
        return JavaPrinter.print(unit)
                .text()
                .lines()
                .filter(line -> line.contains("import") || line.contains(" f"))
                .map(String::strip)
                .toList();
    }

    @Test
    void importsAreSortedWithStaticOnesFirst() {
        use("java.util.List");
        use("java.lang.String");
        use("app.Other");
        use("java.util.ArrayList");
        call("pyloom.Z", "print");
        call("pyloom.B", "range");
        assertThat(lines())
                .startsWith(
                        "import static pyloom.B.range;",
                        "import static pyloom.Z.print;",
                        "import java.util.ArrayList;",
                        "import java.util.List;",
                        "List f0 = null;",
                        "String f1 = null;",
                        "Other f2 = null;");
        String text = JavaPrinter.print(unit).text();
        assertThat(GoogleJavaFormat.format(text)).isEqualTo(text);
    }

    @Test
    void ofTwoTypesWithOneNameTheSecondIsNamedInFull() {
        use("pyloom.threading.Thread");
        use("java.lang.Thread");
        assertThat(lines())
                .containsExactly(
                        "import pyloom.threading.Thread;",
                        "Thread f0 = null;",
                        "java.lang.Thread f1 = null;");
    }

    @Test
    void whatTheFileDeclaresItselfComesFirst() {
        imports.declareType("List");
        imports.declareMember("print");
        use("java.util.List");
        call("pyloom.Builtins", "print");
        assertThat(lines())
                .containsExactly(
                        "import pyloom.Builtins;",
                        "java.util.List f0 = null;",
                        "int f1 = Builtins.print();");
    }

    @Test
    void whatIsNotUsedAfterAllIsNotImported() {
        imports.type("java.util.List");
        imports.ownerOf("pyloom.Builtins", "print");
        assertThat(lines()).isEmpty();
    }

    @Test
    void ofTwoStaticMethodsWithOneNameTheSecondKeepsItsClass() {
        call("pyloom.A1", "max");
        call("pyloom.B1", "max");
        assertThat(lines())
                .containsExactly(
                        "import static pyloom.A1.max;",
                        "import pyloom.B1;",
                        "int f0 = max();",
                        "int f1 = B1.max();");
    }
}
