package pyloom.translator.scope;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * The {@code from __future__} imports at the head of a file.
 *
 * @param annotations whether annotations stay text
 * @param lastImport where the last of the imports stands, null if there is none
 */
public record FutureFeatures(boolean annotations, Span lastImport) {

    private static final Set<String> KNOWN =
            Set.of(
                    "nested_scopes",
                    "generators",
                    "division",
                    "absolute_import",
                    "with_statement",
                    "print_function",
                    "unicode_literals",
                    "barry_as_FLUFL",
                    "generator_stop",
                    "annotations");

    private static final int LONGEST_NAME = 100;

    /** {@return the features that {@code module} asks for} A feature must be known. */
    public static FutureFeatures of(Module module) throws PythonSyntaxError {
        boolean annotations = false;
        Span last = null;
        List<Stmt> body = module.body();
        for (Stmt statement : body.subList(hasDocstring(body) ? 1 : 0, body.size())) {
            if (!(statement instanceof Stmt.ImportFrom imports) || !isFuture(imports)) {
                break;
            }
            annotations |= checkNames(imports);
            last = imports.span();
        }
        return new FutureFeatures(annotations, last);
    }

    /** {@return whether {@code imports} imports from {@code __future__}} */
    public static boolean isFuture(Stmt.ImportFrom imports) {
        return imports.level() == 0 && "__future__".equals(imports.module());
    }

    /** {@return whether {@code body} starts with a docstring} */
    public static boolean hasDocstring(List<Stmt> body) {
        return !body.isEmpty()
                && body.getFirst() instanceof Stmt.ExprStmt first
                && first.value() instanceof Expr.Constant constant
                && (constant.value() instanceof ConstantValue.Str
                        || constant.value() instanceof ConstantValue.SurrogateStr);
    }

    /**
     * {@return whether a future import at {@code span} comes after those at the head of the file}
     */
    public boolean isLate(Span span) {
        return lastImport == null
                || span.line() > lastImport.line()
                || span.line() == lastImport.line() && span.column() > lastImport.column();
    }

    private static boolean checkNames(Stmt.ImportFrom imports) throws PythonSyntaxError {
        boolean annotations = false;
        for (Alias alias : imports.names()) {
            if (alias.name().equals("braces")) {
                throw atStartOf(imports, "not a chance");
            }
            if (!KNOWN.contains(alias.name())) {
                String name = shortened(alias.name());
                throw atStartOf(imports, "future feature " + name + " is not defined");
            }
            annotations |= alias.name().equals("annotations");
        }
        return annotations;
    }

    /** CPython cuts the name off after so many bytes. */
    private static String shortened(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_NAME
                ? name
                : new String(bytes, 0, LONGEST_NAME, StandardCharsets.UTF_8);
    }

    /** These errors know no end: CPython leaves the column of it {@code None}. */
    private static PythonSyntaxError atStartOf(Stmt.ImportFrom imports, String message) {
        Span span = imports.span();
        return CompileErrors.at(new Span(span.line(), span.column(), span.line(), -1), message);
    }
}
