package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.VarType;

import pyloom.translator.ast.WithItem;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.Type;

/**
 * {@code with lock} where nobody releases locks by hand: then the end of the statement cannot fail,
 * and {@code try} with a resource does the same.
 */
final class TypedWith {

    private TypedWith() {}

    /** {@return whether the manager is a lock that is only held by such statements} */
    static boolean applies(WithItem item, Context context) {
        return item.optionalVars() == null
                && !context.file().facts().releasesByHand()
                && context.typeOf(item.contextExpr()) instanceof Type.Instance instance
                && Forms.lock(instance) != null;
    }

    /** {@return the statement that runs {@code body} while the lock is held} */
    static Statement holding(WithItem item, Block body, Context context) {
        JavaType type = Forms.of(context.typeOf(item.contextExpr()));
        Expression lock = Coercion.to(type, Expressions.lower(item.contextExpr(), context));
        Expression held = Java.call(lock, "hold");
        NodeNotes.from(item.contextExpr().span(), held);
        return new TryStmt(
                new NodeList<>(
                        new VariableDeclarationExpr(
                                new VariableDeclarator(new VarType(), "_", held))),
                body.toStatement(),
                new NodeList<>(),
                null);
    }
}
