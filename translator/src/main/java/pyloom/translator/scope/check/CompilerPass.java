package pyloom.translator.scope.check;

import pyloom.translator.ast.Module;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.FutureFeatures;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.SymbolTable;

import java.util.List;

/** The state of the checks: the table, the code unit being checked, and the checks by topic. */
final class CompilerPass {

    private final SymbolTable table;
    private final StatementChecks statements = new StatementChecks(this);
    private final ExpressionChecks expressions = new ExpressionChecks(this);
    private CodeUnit unit;

    CompilerPass(SymbolTable table) {
        this.table = table;
    }

    void check(Module module) throws PythonSyntaxError {
        enter(table.top(), UnitKind.MODULE);
        statements.checkAll(withoutDocstring(module.body()));
        exit();
    }

    static List<Stmt> withoutDocstring(List<Stmt> body) {
        return FutureFeatures.hasDocstring(body) ? body.subList(1, body.size()) : body;
    }

    SymbolTable table() {
        return table;
    }

    boolean keepsAnnotationsAsText() {
        return table.future().annotations();
    }

    CodeUnit unit() {
        return unit;
    }

    StatementChecks statements() {
        return statements;
    }

    ExpressionChecks expressions() {
        return expressions;
    }

    void enter(Scope scope, UnitKind kind) {
        unit = new CodeUnit(scope, kind, unit);
    }

    void exit() {
        unit = unit.outer;
    }
}
