package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashSet;
import java.util.Set;

/**
 * The attributes that a module sets.
 *
 * @param instances those of objects
 * @param classes those of classes
 */
record StoredAttributes(Set<String> instances, Set<String> classes) {

    static StoredAttributes of(Module module) {
        Set<String> names = new HashSet<>(Set.of("cls"));
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ClassDef definition) {
                names.add(definition.name());
            }
        }
        StoredAttributes stored = new StoredAttributes(new HashSet<>(), new HashSet<>());
        stored.visit(module, names);
        return stored;
    }

    private void visit(Node node, Set<String> classNames) {
        if (node instanceof Expr.Attribute attribute && attribute.ctx() != ExprContext.LOAD) {
            boolean isOfClass =
                    attribute.value() instanceof Expr.Name name && classNames.contains(name.id())
                            || attribute.value() instanceof Expr.Call
                            || attribute.value() instanceof Expr.Attribute inner
                                    && inner.attr().equals("__class__");
            (isOfClass ? classes : instances).add(attribute.attr());
        }
        SyntaxChildren.visit(node, child -> visit(child, classNames));
    }
}
