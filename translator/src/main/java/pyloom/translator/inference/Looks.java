package pyloom.translator.inference;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.ast.UnaryOperator;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mentions of variables that only look at a list, change it or copy its elements. After any
 * other mention something else may refer to the list too.
 */
final class Looks {

    private static final Set<String> COPYING =
            Set.of(
                    "len",
                    "sum",
                    "min",
                    "max",
                    "sorted",
                    "any",
                    "all",
                    "print",
                    "str",
                    "repr",
                    "list",
                    "tuple",
                    "set",
                    "frozenset");

    private static final Set<String> WALKING = Set.of("enumerate", "zip", "reversed");

    private static final Set<String> METHODS =
            Set.of(
                    "append", "clear", "copy", "count", "extend", "index", "insert", "pop",
                    "remove", "reverse", "sort");

    private final Set<Expr> looks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Expr, Expr.Name> arguments = new IdentityHashMap<>();

    Looks(List<Stmt> body) {
        body.forEach(this::visit);
    }

    /** {@return whether {@code name} only looks} */
    boolean contains(Expr.Name name, Variables variables) {
        Expr.Name function = arguments.get(name);
        return looks.contains(name) || function != null && variables.isBuiltin(function.id());
    }

    private void visit(Node node) {
        switch (node) {
            case Expr.Subscript it -> looks.add(it.value());
            case Expr.Starred it -> looks.add(it.value());
            case Expr.FormattedValue it -> looks.add(it.value());
            case Expr.Compare it -> {
                looks.add(it.left());
                looks.addAll(it.comparators());
            }
            case Expr.BinOp it -> {
                looks.add(it.left());
                looks.add(it.right());
            }
            case Expr.UnaryOp it when it.op() == UnaryOperator.NOT -> test(it.operand());
            case Expr.IfExp it -> test(it.test());
            case Expr.Call it -> call(it);
            case Comprehension it -> walk(it.iter());
            case Stmt.For it -> walk(it.iter());
            case Stmt.If it -> test(it.test());
            case Stmt.While it -> test(it.test());
            case Stmt.AugAssign it -> {
                looks.add(it.target());
                looks.add(it.value());
            }
            case Stmt.Assign it when it.targets().getFirst() instanceof Expr.Tuple ->
                    looks.add(it.value());
            case Stmt.ExprStmt it -> looks.add(it.value());
            default -> {}
        }
        SyntaxChildren.visit(node, this::visit);
    }

    private void test(Expr test) {
        looks.add(test);
        if (test instanceof Expr.BoolOp both) {
            both.values().forEach(this::test);
        }
    }

    /** What a loop goes over: nothing keeps the iterator. */
    private void walk(Expr iterable) {
        looks.add(iterable);
        if (iterable instanceof Expr.Call call
                && call.func() instanceof Expr.Name name
                && WALKING.contains(name.id())) {
            call.args().forEach(each -> arguments.put(each, name));
        }
    }

    private void call(Expr.Call call) {
        if (call.func() instanceof Expr.Attribute method) {
            if (METHODS.contains(method.attr())) {
                looks.add(method.value());
            }
            if (method.attr().equals("extend")
                    || method.attr().equals("join") && method.value() instanceof Expr.Constant) {
                looks.addAll(call.args());
            }
        }
        boolean copies =
                call.func() instanceof Expr.Name name
                        && COPYING.contains(name.id())
                        && (call.args().size() == 1 || name.id().equals("print"));
        if (copies) {
            call.args().forEach(each -> arguments.put(each, (Expr.Name) call.func()));
        }
    }
}
