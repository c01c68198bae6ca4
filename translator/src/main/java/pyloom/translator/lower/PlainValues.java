package pyloom.translator.lower;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.scope.Scope;

import java.util.List;

/**
 * Expressions that have no effect and cannot fail where they stand: it does not matter in which
 * order they are evaluated, or in which frame.
 */
final class PlainValues {

    private static final int MOST_ELEMENTS = 20;

    private final FileUnit file;
    private final Scope scope; // where they stand; its own names are not plain
    private final int line; // names must be bound above it

    PlainValues(FileUnit file, Scope scope, int line) {
        this.file = file;
        this.scope = scope;
        this.line = line;
    }

    boolean isPlain(Expr expression) {
        return switch (expression) {
            case Expr.Constant _ -> true;
            case Expr.UnaryOp(var _, UnaryOperator op, Expr.Constant constant) ->
                    op == UnaryOperator.U_SUB && isNumber(constant.value());
            case Expr.Tuple tuple -> arePlain(tuple.elts());
            case Expr.ListExpr list -> arePlain(list.elts());
            case Expr.Set set -> areConstant(set.elts()) && arePlain(set.elts());
            case Expr.Dict dict -> areConstant(dict.keys()) && arePlain(dict.values());
            case Expr.Name name -> isBound(name.id());
            case Expr.Subscript subscript -> isGeneric(subscript);
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR && isType(union.left()) && isType(union.right());
            case Expr.Call call -> isField(call);
            default -> false;
        };
    }

    private static boolean isNumber(ConstantValue value) {
        return value instanceof ConstantValue.SmallInt || value instanceof ConstantValue.Float;
    }

    private boolean arePlain(List<Expr> expressions) {
        return expressions.size() <= MOST_ELEMENTS && expressions.stream().allMatch(this::isPlain);
    }

    private static boolean areConstant(List<Expr> expressions) {
        return expressions.stream().allMatch(Expr.Constant.class::isInstance);
    }

    private boolean isBound(String name) {
        Stmt binding = file.topLevel().binding(name);
        boolean isAbove = binding != null && binding.span().line() < line;
        return isBuiltinClass(name) || isAbove && isOutside(name);
    }

    private boolean isBuiltinClass(String name) {
        return file.topLevel().isBuiltinClass(name) && isOutside(name);
    }

    private boolean isOutside(String name) {
        return scope.resolve(name).isGlobal();
    }

    private boolean isType(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> constant.value() instanceof ConstantValue.None;
            case Expr.Name name -> isBuiltinClass(name.id());
            case Expr.Subscript subscript -> isGeneric(subscript);
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR && isType(union.left()) && isType(union.right());
            default -> false;
        };
    }

    private boolean isGeneric(Expr.Subscript subscript) {
        boolean isGeneric =
                switch (subscript.value()) {
                    case Expr.Name name ->
                            isBuiltinClass(name.id())
                                    && List.of("list", "dict", "set", "tuple", "type", "frozenset")
                                            .contains(name.id());
                    default -> false;
                };
        return isGeneric
                && switch (subscript.slice()) {
                    case Expr.Tuple tuple -> tuple.elts().stream().allMatch(this::isType);
                    case Expr slice -> isType(slice);
                };
    }

    /** A call of {@code dataclasses.field} with plain arguments that go together. */
    private boolean isField(Expr.Call call) {
        return call.func() instanceof Expr.Name name
                && file.topLevel().isImported(name.id(), "dataclasses", "field")
                && isBound(name.id())
                && call.args().isEmpty()
                && call.keywords().size() == 1
                && call.keywords().stream()
                        .map(Keyword::arg)
                        .allMatch(
                                List.of("default", "default_factory", "compare", "repr", "init")
                                        ::contains)
                && call.keywords().stream().allMatch(each -> isPlain(each.value()));
    }
}
