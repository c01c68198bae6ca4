package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.DataclassFacts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether all calls of a dataclass leave out the fields whose factory the constructor calls, so
 * that these need not be parameters: the class is only called, annotated with or asked for.
 */
final class FactoryUses {

    private final String name;
    private final Set<String> made = new HashSet<>();
    private int most; // arguments by position

    FactoryUses(String name, List<DataclassFacts.Field> fields) {
        this.name = name;
        for (DataclassFacts.Field field : fields) {
            if (field.isMadeInside()) {
                made.add(field.name());
            } else if (made.isEmpty() && field.isParameter() && !field.isKeywordOnly()) {
                most++;
            }
        }
    }

    boolean fit(Node node) {
        boolean[] fits = {true};
        switch (node) {
            case Arg _ -> {}
            case Pattern.MatchClass pattern ->
                    pattern.patterns().forEach(each -> fits[0] &= fit(each));
            case Stmt.FunctionDef def -> {
                fits[0] = fit(def.args());
                def.decoratorList().forEach(each -> fits[0] &= fit(each));
                def.body().forEach(each -> fits[0] &= fit(each));
            }
            case Stmt.AnnAssign it -> fits[0] = it.value() == null || fit(it.value());
            case Expr.Name it -> fits[0] = !it.id().equals(name);
            case Expr.Attribute it when isName(it.value(), name) ->
                    fits[0] = !it.attr().startsWith("__");
            case Expr.Call call when isName(call.func(), name) -> {
                fits[0] = leavesOut(call);
                call.args().forEach(each -> fits[0] &= fit(each));
                call.keywords().forEach(each -> fits[0] &= fit(each.value()));
            }
            case Expr.Call call
                    when isName(call.func(), "isinstance")
                            && call.args().size() == 2
                            && isName(call.args().getLast(), name) ->
                    fits[0] = fit(call.args().getFirst());
            default -> SyntaxChildren.visit(node, child -> fits[0] &= fit(child));
        }
        return fits[0];
    }

    private boolean leavesOut(Expr.Call call) {
        return call.args().size() <= most
                && call.args().stream().noneMatch(Expr.Starred.class::isInstance)
                && call.keywords().stream()
                        .noneMatch(each -> each.arg() == null || made.contains(each.arg()));
    }

    private static boolean isName(Expr expression, String id) {
        return expression instanceof Expr.Name name && name.id().equals(id);
    }
}
