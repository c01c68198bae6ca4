package pyloom.translator.lower;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

import java.util.List;
import java.util.Set;

/** Expressions that raise nothing and run no code of the program. */
final class CannotFail {

    private static final Set<String> TEXT_METHODS =
            Set.of(
                    "capitalize",
                    "casefold",
                    "endswith",
                    "isalnum",
                    "isalpha",
                    "isdigit",
                    "islower",
                    "isspace",
                    "isupper",
                    "lower",
                    "lstrip",
                    "rstrip",
                    "startswith",
                    "strip",
                    "swapcase",
                    "title",
                    "upper");

    private final Context context;

    /**
     * Looks at expressions.
     *
     * @param context where they stand, with the names of the comprehension around them
     */
    CannotFail(Context context) {
        this.context = context;
    }

    boolean holds(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> !(constant.value() instanceof ConstantValue.Bytes);
            case Expr.Name name -> isSet(name);
            case Expr.Attribute attribute ->
                    context.typeOf(attribute.value()) instanceof Type.ObjectOf object
                            && object.type().hasField(attribute.attr())
                            && object.type().method(attribute.attr()) == null
                            && holds(attribute.value());
            case Expr.Tuple tuple -> allHold(tuple.elts());
            case Expr.BinOp operation -> isSafe(operation);
            case Expr.UnaryOp operation -> isSafe(operation);
            case Expr.BoolOp operation ->
                    allHold(operation.values()) && operation.values().stream().allMatch(this::test);
            case Expr.IfExp choice ->
                    test(choice.test())
                            && holds(choice.test())
                            && holds(choice.body())
                            && holds(choice.orelse());
            case Expr.Compare comparison -> isSafe(comparison);
            case Expr.Call call -> isSafe(call);
            case Expr.JoinedStr string -> allHold(string.values());
            case Expr.FormattedValue value ->
                    value.formatSpec() == null && isScalar(value.value()) && holds(value.value());
            default -> false;
        };
    }

    private boolean allHold(List<Expr> expressions) {
        return expressions.stream().allMatch(this::holds);
    }

    private boolean isSet(Expr.Name name) {
        return switch (context.names().variable(name.id())) {
            case Variable.Local local -> !local.type().isSameAs(JavaType.OBJECT);
            case Variable.InField _ -> true;
            default -> false;
        };
    }

    private boolean isScalar(Expr expression) {
        return switch (context.typeOf(expression)) {
            case Type.Int _, Type.Float _, Type.Bool _, Type.Str _ -> true;
            default -> false;
        };
    }

    private boolean isNumber(Expr expression) {
        return isScalar(expression) && !isText(expression);
    }

    private boolean isText(Expr expression) {
        return context.typeOf(expression) instanceof Type.Str;
    }

    /** {@return whether the truth of a value is known without asking code of the program} */
    boolean test(Expr expression) {
        return isScalar(expression) || isContainer(expression);
    }

    private boolean isContainer(Expr expression) {
        return switch (context.typeOf(expression)) {
            case Type.ListOf _, Type.SetOf _, Type.DictOf _ -> true;
            default -> false;
        };
    }

    private boolean isSafe(Expr.BinOp operation) {
        Type left = context.typeOf(operation.left());
        Type right = context.typeOf(operation.right());
        boolean isPlain =
                switch (operation.op()) {
                    case ADD, SUB, MULT, BIT_AND, BIT_OR, BIT_XOR -> true;
                    case FLOOR_DIV, MOD -> left.isInt();
                    default -> false;
                };
        return isPlain
                && TypedBinOp.applies(operation.op(), left, right, context.typeOf(operation))
                && holds(operation.left())
                && holds(operation.right());
    }

    private boolean isSafe(Expr.UnaryOp operation) {
        boolean isPlain =
                operation.op() == UnaryOperator.NOT
                        ? test(operation.operand())
                        : operation.op() != UnaryOperator.INVERT && isNumber(operation.operand());
        return isPlain && holds(operation.operand());
    }

    private boolean isSafe(Expr.Compare comparison) {
        Expr left = comparison.left();
        if (!holds(left)) {
            return false;
        }
        for (int i = 0; i < comparison.ops().size(); i++) {
            Expr right = comparison.comparators().get(i);
            if (!holds(right) || !isSafe(comparison.ops().get(i), left, right)) {
                return false;
            }
            left = right;
        }
        return true;
    }

    private boolean isSafe(CmpOperator operator, Expr left, Expr right) {
        return switch (operator) {
            case IS, IS_NOT -> true;
            case EQ, NOT_EQ -> isScalar(left) && isScalar(right);
            case IN, NOT_IN -> isText(right) ? isText(left) : isScalar(left) && hasScalars(right);
            case LT, LT_E, GT, GT_E ->
                    isNumber(left) && isNumber(right) || isText(left) && isText(right);
        };
    }

    private boolean hasScalars(Expr container) {
        Type element =
                switch (context.typeOf(container)) {
                    case Type.ListOf list -> list.element().type();
                    case Type.SetOf set -> set.element().type();
                    case Type.DictOf dict -> dict.key().type();
                    default -> Type.UNKNOWN;
                };
        return switch (element) {
            case Type.Int _, Type.Float _, Type.Bool _, Type.Str _ -> true;
            default -> false;
        };
    }

    private boolean isSafe(Expr.Call call) {
        if (!call.keywords().isEmpty() || !allHold(call.args())) {
            return false;
        }
        if (call.func() instanceof Expr.Attribute method) {
            return isText(method.value())
                    && holds(method.value())
                    && TEXT_METHODS.contains(method.attr())
                    && call.args().stream().allMatch(this::isText);
        }
        return call.func() instanceof Expr.Name
                && context.typeOf(call.func()) instanceof Type.Native function
                && function.module().equals("builtins")
                && call.args().size() == 1
                && isSafe(function.name(), call.args().getFirst());
    }

    private boolean isSafe(String function, Expr argument) {
        return switch (function) {
            case "len" -> isText(argument) || isContainer(argument);
            case "str", "repr", "bool" -> isScalar(argument);
            case "abs" -> isNumber(argument);
            case "range" ->
                    context.typeOf(argument).isInt()
                            && Forms.of(context.typeOf(argument)).equals(JavaType.LONG);
            default -> false;
        };
    }
}
