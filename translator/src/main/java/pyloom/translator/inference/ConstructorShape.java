package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.ClassType;

import java.util.List;

/**
 * Whether {@code __init__} can be a constructor: it calls that of the base first and sets each
 * field before anyone else sees the object, so that no field is ever missing.
 */
final class ConstructorShape {

    private final ClassType type;

    ConstructorShape(ClassType type) {
        this.type = type;
    }

    /** Adds the fields that the constructor sets; tells whether it is one. */
    boolean fits() {
        Stmt.FunctionDef init = type.methods().get("__init__");
        if (init == null) {
            return true;
        }
        String self = init.args().args().getFirst().arg();
        boolean hasBase = type.base() != null && type.base().method("__init__") != null;
        List<Stmt> body = init.body();
        int first = isDocstring(body.getFirst()) ? 1 : 0;
        boolean callsBase = first < body.size() && baseCall(body.get(first), type) != null;
        if (hasBase && !callsBase) {
            return false;
        }
        for (Stmt statement : body.subList(callsBase ? first + 1 : first, body.size())) {
            if (mentionsBaseCall(statement)
                    || !setsField(statement, self) && mentions(statement, self)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDocstring(Stmt statement) {
        return statement instanceof Stmt.ExprStmt simple && simple.value() instanceof Expr.Constant;
    }

    /** {@return the call {@code Base.__init__(self, ...)} that {@code statement} is, or null} */
    static Expr.Call baseCall(Stmt statement, ClassType type) {
        boolean isCall =
                type.base() != null
                        && statement instanceof Stmt.ExprStmt simple
                        && simple.value() instanceof Expr.Call call
                        && isBaseInit(call, type);
        return isCall ? (Expr.Call) ((Stmt.ExprStmt) statement).value() : null;
    }

    private static boolean isBaseInit(Expr.Call call, ClassType type) {
        Stmt.FunctionDef init = type.methods().get("__init__");
        String self = init.args().args().getFirst().arg();
        return call.func() instanceof Expr.Attribute attribute
                && attribute.attr().equals("__init__")
                && attribute.value() instanceof Expr.Name base
                && base.id().equals(type.base().name())
                && call.keywords().isEmpty()
                && !call.args().isEmpty()
                && call.args().getFirst() instanceof Expr.Name first
                && first.id().equals(self)
                && call.args().stream().skip(1).noneMatch(each -> mentions(each, self));
    }

    private static boolean mentionsBaseCall(Node node) {
        boolean[] found = {
            node instanceof Expr.Attribute attribute && attribute.attr().equals("__init__")
        };
        SyntaxChildren.visit(node, child -> found[0] |= mentionsBaseCall(child));
        return found[0];
    }

    private boolean setsField(Stmt statement, String self) {
        if (!(statement instanceof Stmt.Assign assignment)
                || assignment.targets().size() != 1
                || !(assignment.targets().getFirst() instanceof Expr.Attribute target)
                || !(target.value() instanceof Expr.Name name)
                || !name.id().equals(self)
                || !mentionsFieldsOnly(assignment.value(), self)) {
            return false;
        }
        if (!type.hasField(target.attr())) {
            type.addField(target.attr());
        }
        return true;
    }

    private boolean mentionsFieldsOnly(Node node, String self) {
        if (node instanceof Expr.Attribute attribute
                && attribute.value() instanceof Expr.Name name
                && name.id().equals(self)) {
            return type.hasField(attribute.attr());
        }
        if (node instanceof Expr.Name name && name.id().equals(self)) {
            return false;
        }
        boolean[] fine = {true};
        SyntaxChildren.visit(node, child -> fine[0] &= mentionsFieldsOnly(child, self));
        return fine[0];
    }

    private static boolean mentions(Node node, String self) {
        boolean[] found = {node instanceof Expr.Name name && name.id().equals(self)};
        SyntaxChildren.visit(node, child -> found[0] |= mentions(child, self));
        return found[0];
    }
}
