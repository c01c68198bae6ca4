package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.SyntaxChildren;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The mentions of {@code vars} and {@code dir} in calls with an argument: they look at one object,
 * and at no variables.
 */
final class Listings {

    private final Set<Node> names = Collections.newSetFromMap(new IdentityHashMap<>());

    private Listings() {}

    /** {@return the names that are called so} */
    static Set<Node> of(Module module) {
        Listings listings = new Listings();
        listings.visit(module);
        return listings.names;
    }

    private void visit(Node node) {
        boolean isListing =
                node instanceof Expr.Call call
                        && call.func() instanceof Expr.Name name
                        && isListing(name.id())
                        && call.args().size() == 1
                        && !(call.args().getFirst() instanceof Expr.Starred);
        if (isListing) {
            names.add(((Expr.Call) node).func());
        }
        SyntaxChildren.visit(node, this::visit);
    }

    /** {@return whether a built-in function lists what an object, or a module, has} */
    static boolean isListing(String name) {
        return name.equals("vars") || name.equals("dir");
    }
}
