package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.Facts;

import java.util.HashSet;
import java.util.Set;

/**
 * The attributes that a constructor sets where inference has seen nothing run: there they are set
 * by name, which Java does not take for an assignment to a final field.
 */
final class UnseenStores {

    private final Facts facts;
    private final Set<String> names = new HashSet<>();

    private UnseenStores(Facts facts) {
        this.facts = facts;
    }

    /** {@return the names of the attributes} */
    static Set<String> in(Stmt.FunctionDef constructor, Facts facts) {
        UnseenStores stores = new UnseenStores(facts);
        constructor.body().forEach(stores::visit);
        return stores.names;
    }

    private void visit(Node node) {
        switch (node) {
            case Stmt.Assign it when !facts.isKnown(it.value()) -> it.targets().forEach(this::add);
            case Stmt.AnnAssign it when it.value() != null && !facts.isKnown(it.value()) ->
                    add(it.target());
            default -> SyntaxChildren.visit(node, this::visit);
        }
    }

    private void add(Node target) {
        if (target instanceof Expr.Attribute attribute && attribute.ctx() == ExprContext.STORE) {
            names.add(attribute.attr());
        }
        SyntaxChildren.visit(target, this::add);
    }
}
