package pyloom.translator.lower;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.Type;

import java.util.List;
import java.util.Set;

/**
 * Code that can neither raise nor notice which exception is being handled, so that nobody needs to
 * be told which one it is.
 */
final class Quiet {

    private static final Set<String> FUNCTIONS =
            Set.of("print", "str", "repr", "len", "isinstance", "type", "id", "bool", "list");

    private static final Set<String> OF_LISTS = Set.of("append", "clear", "copy", "reverse");

    private static final Set<String> OF_DICTS = Set.of("get", "clear", "copy", "items", "values");

    private static final Set<String> OF_TEXTS =
            Set.of("strip", "lstrip", "rstrip", "lower", "upper", "title", "capitalize");

    private static final Set<String> OF_INSTANCES = Set.of("set", "clear", "is_set", "is_alive");

    private final Context context;
    private final String caught; // the name of the exception, or null

    private Quiet(Context context, String caught) {
        this.context = context;
        this.caught = caught;
    }

    /** {@return whether a handler and the test whether it is the right one are quiet} */
    static boolean isQuiet(ExceptHandler handler, Context context) {
        return (handler.type() == null || isNameOrNames(handler.type()))
                && isQuietInside(handler, context);
    }

    /** {@return whether what a handler does is quiet} */
    static boolean isQuietInside(ExceptHandler handler, Context context) {
        return new Quiet(context, handler.name()).isQuiet(handler.body());
    }

    /**
     * {@return whether a {@code finally} part needs no word of the exception that it runs for: what
     * it raises gets that one as its context when it leaves the part}
     */
    static boolean needsNoException(List<Stmt> statements, Context context) {
        return new Quiet(context, null).isQuiet(statements)
                || !context.file().facts().habits().looksAround()
                        && statements.stream().noneMatch(Quiet::suspends);
    }

    private static boolean suspends(Node node) {
        boolean[] found = {
            node instanceof Expr.Yield
                    || node instanceof Expr.YieldFrom
                    || node instanceof Expr.Await
                    || node instanceof Stmt.Raise raise && raise.exc() == null
        };
        SyntaxChildren.visit(node, child -> found[0] |= suspends(child));
        return found[0];
    }

    private boolean isQuiet(List<Stmt> statements) {
        return statements.stream().allMatch(this::isQuiet);
    }

    private boolean isQuiet(Stmt statement) {
        return switch (statement) {
            case Stmt.Pass _, Stmt.Break _, Stmt.Continue _ -> true;
            case Stmt.Return exit -> exit.value() == null || isQuiet(exit.value());
            case Stmt.Raise raise -> raise.exc() == null && context.method().handled() != null;
            case Stmt.ExprStmt simple -> isQuiet(simple.value());
            case Stmt.Assign assignment ->
                    isQuiet(assignment.value())
                            && assignment.targets().stream().allMatch(Quiet::isNameOrNames)
                            && (assignment.targets().stream().allMatch(Expr.Name.class::isInstance)
                                    || assignment.value() instanceof Expr.Name
                                    || assignment.value() instanceof Expr.Tuple);
            case Stmt.AugAssign assignment ->
                    assignment.target() instanceof Expr.Name
                            && isQuiet(assignment.value())
                            && isPlain(context.file().facts().result(assignment))
                            && isHarmless(assignment.op());
            case Stmt.If choice ->
                    isQuiet(choice.test()) && isQuiet(choice.body()) && isQuiet(choice.orelse());
            default -> false;
        };
    }

    private boolean isQuiet(Expr expression) {
        return switch (expression) {
            case Expr.Constant _, Expr.Name _ -> true;
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(this::isQuiet);
            case Expr.ListExpr list -> list.elts().stream().allMatch(this::isQuiet);
            case Expr.JoinedStr text -> text.values().stream().allMatch(this::isQuiet);
            case Expr.FormattedValue value ->
                    value.formatSpec() == null && isQuiet(value.value()) && isShown(value.value());
            case Expr.Attribute attribute when isTypeName(attribute) ->
                    isQuiet(context.file().facts().typeNameOf(attribute));
            case Expr.Attribute attribute ->
                    attribute.value() instanceof Expr.Name name
                            && name.id().equals(caught)
                            && ExceptionClasses.hasAttribute(attribute.attr());
            case Expr.BinOp sum ->
                    isHarmless(sum.op())
                            && isPlain(context.typeOf(sum))
                            && isQuiet(sum.left())
                            && isQuiet(sum.right());
            case Expr.Compare comparison -> isQuiet(comparison);
            case Expr.UnaryOp operation ->
                    isQuiet(operation.operand()) && isPlain(context.typeOf(operation.operand()));
            case Expr.BoolOp operation ->
                    operation.values().stream()
                            .allMatch(each -> isQuiet(each) && isPlain(context.typeOf(each)));
            case Expr.Call call -> isQuiet(call);
            default -> false;
        };
    }

    private boolean isTypeName(Expr.Attribute attribute) {
        return attribute.value() instanceof Expr.Call
                && context.file().facts().typeNameOf(attribute) != null;
    }

    private boolean isQuiet(Expr.Compare comparison) {
        boolean isIdentity =
                comparison.ops().stream()
                        .allMatch(op -> op == CmpOperator.IS || op == CmpOperator.IS_NOT);
        return isQuiet(comparison.left())
                && comparison.comparators().stream().allMatch(this::isQuiet)
                && (isIdentity
                        || isPlain(context.typeOf(comparison.left()))
                                && comparison.comparators().stream()
                                        .allMatch(each -> isPlain(context.typeOf(each))));
    }

    private boolean isQuiet(Expr.Call call) {
        boolean areQuiet =
                call.args().stream().allMatch(this::isQuiet)
                        && call.keywords().stream()
                                .allMatch(
                                        each ->
                                                each.arg() != null
                                                        && each.value() instanceof Expr.Constant);
        return areQuiet
                && switch (context.typeOf(call.func())) {
                    case Type.Native function ->
                            function.module().equals("builtins")
                                    && FUNCTIONS.contains(function.name())
                                    && call.args().stream().allMatch(this::isShown);
                    case Type.Method method ->
                            ((Expr.Attribute) call.func()).value() instanceof Expr.Name
                                    && isQuiet(method);
                    default -> false;
                };
    }

    private static boolean isQuiet(Type.Method method) {
        return switch (method.receiver()) {
            case Type.ListOf _ -> OF_LISTS.contains(method.name());
            case Type.DictOf _ -> OF_DICTS.contains(method.name());
            case Type.Str _ -> OF_TEXTS.contains(method.name());
            case Type.Instance _ -> OF_INSTANCES.contains(method.name());
            default -> false;
        };
    }

    /** Whether the text of a value is made without code of the program. */
    private boolean isShown(Expr value) {
        return switch (value) {
            case Expr.Name name when name.id().equals(caught) -> true;
            case Expr.Attribute attribute
                    when attribute.value() instanceof Expr.Name name && name.id().equals(caught) ->
                    true;
            case Expr.Call call when context.typeOf(call.func()) instanceof Type.Native -> true;
            default -> isPlain(context.typeOf(value));
        };
    }

    private static boolean isPlain(Type type) {
        return switch (type) {
            case Type.Int _, Type.Bool _, Type.Float _, Type.Str _, Type.None _ -> true;
            case Type.Optional optional -> isPlain(optional.type());
            case Type.Instance instance -> instance.name().equals("Thread");
            default -> false;
        };
    }

    private static boolean isHarmless(Operator operator) {
        return switch (operator) {
            case ADD, SUB, MULT -> true;
            default -> false;
        };
    }

    private static boolean isNameOrNames(Expr expression) {
        return switch (expression) {
            case Expr.Name _ -> true;
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(Expr.Name.class::isInstance);
            default -> false;
        };
    }
}
