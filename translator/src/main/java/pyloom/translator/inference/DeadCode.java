package pyloom.translator.inference;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.Type;

import java.util.List;

/**
 * Notes that variables which code sets that is never reached may hold anything: it is translated
 * all the same.
 */
final class DeadCode {

    private final Run run;
    private final Variables variables;

    DeadCode(Run run, Variables variables) {
        this.run = run;
        this.variables = variables;
    }

    void note(List<? extends Node> nodes) {
        if (run.isNoting()) {
            nodes.forEach(this::visit);
        }
    }

    private void visit(Node node) {
        switch (node) {
            case Expr.Name name when name.ctx() != ExprContext.LOAD -> note(name.id());
            case Stmt.FunctionDef def -> note(def.name());
            case Stmt.AsyncFunctionDef def -> note(def.name());
            case Stmt.ClassDef definition -> note(definition.name());
            case Stmt.Import it ->
                    it.names().forEach(each -> note(Globals.boundName(each.asname(), each.name())));
            case Stmt.ImportFrom it ->
                    it.names().forEach(each -> note(Globals.boundName(each.asname(), each.name())));
            case ExceptHandler handler -> note(handler.name());
            case Pattern.MatchAs pattern -> note(pattern.name());
            case Pattern.MatchStar pattern -> note(pattern.name());
            case Pattern.MatchMapping pattern -> note(pattern.rest());
            default -> {}
        }
        boolean isScope =
                node instanceof Stmt.FunctionDef
                        || node instanceof Stmt.AsyncFunctionDef
                        || node instanceof Stmt.ClassDef
                        || node instanceof Expr.Lambda;
        if (!isScope) {
            SyntaxChildren.visit(node, this::visit);
        }
    }

    private void note(String name) {
        State.Local local = name == null ? null : variables.local(name);
        if (local != null) {
            run.facts().noteValue(local.scope(), local.name(), Type.UNKNOWN);
        }
    }
}
