package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ThrowStmt;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

import java.util.List;

/**
 * Lowers {@code raise}. What is raised first in a handler or anew is a new object of Java; a bare
 * {@code raise} in a handler throws what was caught.
 */
final class LowerRaise {

    private LowerRaise() {}

    static void lower(Stmt.Raise raise, Context context) {
        if (raise.exc() == null) {
            again(context);
        } else if (raise.cause() == null) {
            Expression created = created(raise.exc(), context);
            context.block()
                    .add(
                            created != null
                                    ? new ThrowStmt(created)
                                    : Statements.raise(
                                            Runtime.RAISE,
                                            Expressions.lower(raise.exc(), context).java()));
        } else {
            List<Operand> operands =
                    Sequence.lowerParts(
                            List.of(
                                    at -> value(raise.exc(), at),
                                    at -> Expressions.lower(raise.cause(), at)),
                            context);
            context.block()
                    .add(new ThrowStmt(Java.runtime(Runtime.RAISE_FROM, Sequence.java(operands))));
        }
    }

    private static void again(Context context) {
        JavaVariable handled = context.method().handled();
        context.block()
                .add(
                        handled == null
                                ? Statements.raise(Runtime.RERAISE)
                                : new ThrowStmt(handled.mention()));
    }

    private static Operand value(Expr raised, Context context) {
        Expression created = created(raised, context);
        return created == null ? Expressions.lower(raised, context) : Operand.object(created);
    }

    /** {@return the creation of the exception that is raised, or null if it is not that simple} */
    private static Expression created(Expr raised, Context context) {
        ClassType own = classOf(raised, context);
        if (own != null) {
            return NativeConstructor.exception(own, raised, context);
        }
        boolean isCall = raised instanceof Expr.Call;
        Expr type = raised instanceof Expr.Call call ? call.func() : raised;
        List<Expr> arguments = raised instanceof Expr.Call call ? call.args() : List.of();
        boolean isSimple =
                !isCall
                        || ((Expr.Call) raised).keywords().isEmpty()
                                && arguments.stream().noneMatch(Expr.Starred.class::isInstance);
        String java = ExceptionClasses.of(type, context);
        if (java == null || !isSimple || !isPublic(java, arguments, context)) {
            return null;
        }
        List<Operand> operands = Sequence.lower(arguments, context);
        Expression creation =
                new ObjectCreationExpr(
                        null,
                        ExceptionClasses.type(java),
                        new NodeList<>(LowerCall.spreadable(operands)));
        return NodeNotes.from(raised.span(), creation);
    }

    private static ClassType classOf(Expr raised, Context context) {
        Expr type = raised instanceof Expr.Call call ? call.func() : raised;
        return type instanceof Expr.Name
                        && context.typeOf(type) instanceof Type.ClassOf known
                        && known.type().isException()
                ? known.type()
                : null;
    }

    /** Several arguments of an OSError choose its class; those of some others mean more in Java. */
    private static boolean isPublic(String java, List<Expr> arguments, Context context) {
        boolean isSpecial =
                ExceptionClasses.extendsOrIs(java, "pyloom.object.OSError", context)
                        || java.equals("pyloom.object.NameError")
                        || java.equals("pyloom.object.AttributeError");
        boolean isOwn = java.indexOf('.') < 0;
        return (isOwn || java.startsWith("pyloom.object."))
                && (arguments.size() < 2 || !isSpecial)
                && !java.equals("pyloom.object.UnicodeError");
    }
}
