package pyloom.translator.inference;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.Facts;

import java.util.LinkedHashMap;
import java.util.Map;

/** The global variables that are names for literals. */
final class Constants {

    private Constants() {}

    static void note(Program program, Facts facts) {
        if (program.needsAllNames()) {
            return;
        }
        of(program.module(), program.symbols(), program.globals())
                .forEach(
                        (name, value) -> {
                            if (!program.bodyVariables().contains(name)) {
                                facts.noteConstant(name, value);
                            }
                        });
    }

    /** {@return the variables that always hold a literal, which nobody can tell from it} */
    static Map<String, Expr.Constant> of(Module module, SymbolTable symbols, Globals globals) {
        Map<String, Expr.Constant> constants = new LinkedHashMap<>();
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.Assign assignment
                    && assignment.targets().size() == 1
                    && assignment.targets().getFirst() instanceof Expr.Name name
                    && assignment.value() instanceof Expr.Constant constant
                    && isPlain(constant.value())
                    && globals.isSteady(name.id())
                    && !isMentionedByClass(name.id(), symbols.top())) {
                constants.put(name.id(), constant);
            }
        }
        return constants;
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
