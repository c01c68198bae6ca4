package pyloom.translator.lower;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;

import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Operator;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.UnaryOperator;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.source.Comment;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first assignment to a global variable that is a field of Java, where the field can be
 * declared with its value: nobody can tell that it is made when the class is initialised, before
 * the statements of the module run.
 */
final class FieldAssignment {

    /** Classes whose objects are made without anybody noticing. */
    private static final Set<String> SILENT =
            Set.of(
                    "_thread.RLock",
                    "_thread.lock",
                    "builtins.object",
                    "threading.Event",
                    "threading.Lock",
                    "threading.RLock",
                    "queue.LifoQueue",
                    "queue.PriorityQueue",
                    "queue.Queue",
                    "_queue.SimpleQueue",
                    "queue.SimpleQueue");

    private final Context context;

    private FieldAssignment(Context context) {
        this.context = context;
    }

    /** Declares a field with its value instead of the statement; tells whether it did. */
    static boolean lower(Stmt statement, Context context) {
        Expr target = target(statement, context);
        Expr value = value(statement);
        if (context.method().kind() != MethodUnit.Kind.MODULE
                || context.names().namespace() != null
                || target == null
                || value == null) {
            return false;
        }
        FieldAssignment assignment = new FieldAssignment(context);
        List<FieldDeclaration> fields =
                target instanceof Expr.Tuple names
                                && value instanceof Expr.Tuple values
                                && names.elts().size() == values.elts().size()
                        ? assignment.declare(names.elts(), values.elts())
                        : assignment.declare(List.of(target), List.of(value));
        if (!fields.isEmpty()) {
            addComments(fields.getFirst(), statement, context);
        }
        return !fields.isEmpty();
    }

    private static Expr target(Stmt statement, Context context) {
        return switch (statement) {
            case Stmt.Assign it when it.targets().size() == 1 -> it.targets().getFirst();
            case Stmt.AnnAssign it when context.file().facts().ignoresAnnotations() -> it.target();
            default -> null;
        };
    }

    private static Expr value(Stmt statement) {
        return switch (statement) {
            case Stmt.Assign it -> it.value();
            case Stmt.AnnAssign it -> it.value();
            default -> null;
        };
    }

    /** Declares all of the targets with their values, or none. */
    private List<FieldDeclaration> declare(List<Expr> targets, List<Expr> values) {
        if (targets.size() == 1
                && targets.getFirst() instanceof Expr.Name name
                && context.file().constantGlobal(name.id()) != null) {
            return List.of(context.file().constantDeclaration(name.id()));
        }
        Map<String, Expression> initial = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Expression value =
                    targets.get(i) instanceof Expr.Name name && canHave(name.id(), values.get(i))
                            ? initial(name.id(), values.get(i))
                            : null;
            if (value == null) {
                return List.of();
            }
            initial.put(((Expr.Name) targets.get(i)).id(), value);
        }
        if (initial.size() < targets.size()) {
            return List.of(); // one is set twice
        }
        List<FieldDeclaration> fields = new ArrayList<>();
        initial.forEach(
                (name, value) -> fields.add(context.file().fields().initialize(name, value)));
        return fields;
    }

    private boolean canHave(String name, Expr value) {
        return context.names().variable(name) instanceof Variable.InField
                && !context.file().fields().isInitialized(name)
                && isSilent(value);
    }

    /** {@return the value of a field, or null if it needs statements} */
    private Expression initial(String name, Expr value) {
        Block statements = new Block();
        Operand operand = Expressions.lower(value, context.in(statements));
        Expression java = Coercion.to(context.names().variable(name).type(), operand);
        return statements.isEmpty() && isMade(value, java) ? java : null;
    }

    private boolean isSilent(Expr value) {
        return switch (value) {
            case Expr.Constant _ -> true;
            case Expr.UnaryOp it -> it.op() == UnaryOperator.U_SUB && isNumber(it.operand());
            case Expr.BinOp it ->
                    (it.op() == Operator.ADD || it.op() == Operator.MULT)
                            && isNumber(it.left())
                            && isNumber(it.right());
            case Expr.Tuple it -> it.elts().stream().allMatch(this::isSilent);
            case Expr.ListExpr it -> it.elts().stream().allMatch(this::isSilent);
            case Expr.Set it -> it.elts().stream().allMatch(Expr.Constant.class::isInstance);
            case Expr.Dict it ->
                    it.keys().stream().allMatch(Expr.Constant.class::isInstance)
                            && it.values().stream().allMatch(this::isSilent);
            case Expr.Name name -> isKnown(name.id());
            case Expr.Call call ->
                    call.keywords().stream().allMatch(each -> isNumber(each.value()))
                            && call.args().stream().allMatch(FieldAssignment::isNumber)
                            && context.typeOf(call.func()) instanceof Type.Native(var module, var n)
                            && SILENT.contains(module + "." + n);
            default -> false;
        };
    }

    private static boolean isNumber(Expr value) {
        return value instanceof Expr.Constant constant
                && (constant.value() instanceof ConstantValue.SmallInt
                        || constant.value() instanceof ConstantValue.Float);
    }

    private boolean isKnown(String name) {
        return context.file().constantGlobal(name) != null
                || context.names().variable(name) instanceof Variable.InField field
                        && field.steady()
                        && context.file().fields().isInitialized(name);
    }

    /** Whether an object is made by its constructor: a call by name needs the program to run. */
    private static boolean isMade(Expr value, Expression java) {
        return !(value instanceof Expr.Call)
                || java instanceof MethodCallExpr call && call.getNameAsString().equals("object")
                || java instanceof ObjectCreationExpr creation
                        && creation.getArguments().stream()
                                .allMatch(
                                        each ->
                                                each instanceof LiteralExpr
                                                        || each instanceof ObjectCreationExpr);
    }

    private static void addComments(FieldDeclaration field, Stmt statement, Context context) {
        CommentPlan.Notes notes = context.file().comments().of(statement);
        boolean isGuarded = !NodeNotes.comments(field).isEmpty();
        List<Comment> above = notes.before;
        if (notes.opening != null) {
            NodeNotes.commentBefore(field, CommentText.ofPython(notes.opening.text()));
        }
        above.forEach(each -> NodeNotes.commentBefore(field, CommentText.ofPython(each.text())));
        boolean isApart =
                !above.isEmpty()
                        && context.file()
                                .comments()
                                .hasBlankLineAbove(above.getFirst().span().line());
        if (isApart) {
            NodeNotes.blankLineBefore(field, true);
        }
        if (notes.behind != null && isGuarded) {
            NodeNotes.commentBefore(field, CommentText.ofPython(notes.behind.text()));
        } else if (notes.behind != null) {
            NodeNotes.commentBehind(field, CommentText.ofPython(notes.behind.text()));
        }
        notes.atEnd.forEach(each -> context.block().addComment(CommentText.ofPython(each.text())));
    }
}
