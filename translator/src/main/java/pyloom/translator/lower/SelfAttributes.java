package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that the methods of a class assign through their first parameter. */
final class SelfAttributes {

    private SelfAttributes() {}

    static List<String> of(Stmt.ClassDef definition, Scope scope) {
        Set<String> names = new LinkedHashSet<>();
        for (Stmt statement : definition.body()) {
            if (statement instanceof Stmt.FunctionDef method) {
                String self = firstParameter(method);
                if (self != null) {
                    method.body().forEach(each -> collect(each, self, scope, names));
                }
            }
        }
        return List.copyOf(names);
    }

    private static String firstParameter(Stmt.FunctionDef method) {
        if (!method.args().posonlyargs().isEmpty()) {
            return method.args().posonlyargs().getFirst().arg();
        }
        return method.args().args().isEmpty() ? null : method.args().args().getFirst().arg();
    }

    private static void collect(Node node, String self, Scope scope, Set<String> names) {
        if (node instanceof Expr.Attribute attribute
                && attribute.ctx() == ExprContext.STORE
                && attribute.value() instanceof Expr.Name name
                && name.id().equals(self)) {
            names.add(scope.mangle(attribute.attr()));
        }
        SyntaxChildren.visit(node, child -> collect(child, self, scope, names));
    }
}
