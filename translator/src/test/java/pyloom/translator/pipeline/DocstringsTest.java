package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Each docstring of a Python file stands in its Java file, as Javadoc or as a text. */
final class DocstringsTest {

    private static final List<CaseFile> CASES =
            CaseFile.all().stream()
                    .filter(
                            each ->
                                    List.of("classes", "comments", "dataclasses", "typed")
                                            .contains(each.construct()))
                    .toList();

    @ParameterizedTest
    @FieldSource("CASES")
    void noneIsLost(CaseFile each) {
        List<String> docstrings = docstrings(each);
        for (Tier tier : docstrings.isEmpty() ? new Tier[0] : Tier.values()) {
            String java = letters(each.translate(tier).java().text());
            for (String docstring : docstrings) {
                assertThat(java).as("\"%s\" in %s", docstring, tier).contains(letters(docstring));
            }
        }
    }

    private static List<String> docstrings(CaseFile file) {
        List<String> found = new ArrayList<>();
        List<Stmt> body = file.parse().module().body();
        addDocstring(body, found);
        body.forEach(statement -> collect(statement, found));
        return found;
    }

    private static void collect(Node node, List<String> found) {
        switch (node) {
            case Stmt.ClassDef definition -> addDocstring(definition.body(), found);
            case Stmt.FunctionDef definition -> addDocstring(definition.body(), found);
            default -> {}
        }
        SyntaxChildren.visit(node, child -> collect(child, found));
    }

    private static void addDocstring(List<Stmt> body, List<String> found) {
        if (!body.isEmpty()
                && body.getFirst() instanceof Stmt.ExprStmt(var _, Expr.Constant constant)
                && constant.value() instanceof ConstantValue.Str(String text)) {
            found.add(text);
        }
    }

    /** What is left of a text in any of the shapes that a docstring may take in Java. */
    private static String letters(String text) {
        return text.replaceAll("\\\\[btnfrs]", " ")
                .replaceAll("\\{@(code|literal|link)", " ")
                .replaceAll("</?(p|ul|li|pre)>|&[a-z]+;", " ")
                .replaceAll("\\bNone\\b", "null")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
