package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.types.Facts;

/** The global variables that are names for literals. */
final class Constants {

    private Constants() {}

    static void note(Program program, Facts facts) {
        for (Stmt statement : program.module().body()) {
            if (statement instanceof Stmt.Assign assignment
                    && assignment.targets().size() == 1
                    && assignment.targets().getFirst() instanceof Expr.Name name
                    && assignment.value() instanceof Expr.Constant constant
                    && isPlain(constant.value())
                    && program.globals().isSteady(name.id())
                    && !isMentionedByClass(name.id(), program.symbols().top())) {
                facts.noteConstant(name.id(), constant);
            }
        }
    }

    private static boolean isPlain(ConstantValue value) {
        return switch (value) {
            case ConstantValue.SmallInt _,
                    ConstantValue.Float _,
                    ConstantValue.Bool _,
                    ConstantValue.Str _ ->
                    true;
            default -> false;
        };
    }

    /** The body of a class looks names up in its namespace first, and then needs the variable. */
    private static boolean isMentionedByClass(String name, Scope scope) {
        return scope.lexicalChildren().stream()
                .anyMatch(
                        inner ->
                                inner.kind() == ScopeKind.CLASS && inner.symbol(name) != null
                                        || isMentionedByClass(name, inner));
    }
}
