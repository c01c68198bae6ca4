package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.VarType;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.WithItem;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.types.Type;

import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code with} where the end of the statement does not depend on the exception of its body and
 * cannot swallow it: locks, and other managers of the runtime in a program that has no managers of
 * its own. Then {@code try} with a resource does the same; woven classes let what the end raises
 * replace what the body raised, as in Python.
 */
final class TypedWith {

    private static final Set<String> HELD =
            Set.of("BoundedSemaphore", "Condition", "Lock", "RLock", "Semaphore");

    private TypedWith() {}

    /** {@return whether the statement may be a {@code try} with a resource} */
    static boolean applies(WithItem item, Context context) {
        return isHeld(item, context) || !context.file().facts().habits().exitsLook();
    }

    /** Whether the manager is a lock, a condition or a semaphore of the runtime. */
    private static boolean isHeld(WithItem item, Context context) {
        return item.optionalVars() == null
                && context.typeOf(item.contextExpr()) instanceof Type.Instance instance
                && HELD.contains(instance.name())
                && (!instance.name().equals("Condition")
                        || !context.file().facts().habits().exitsLook())
                && !Forms.of(instance).isSameAs(JavaType.OBJECT)
                && context.file().facts().isOriginal(item.contextExpr());
    }

    /** Whether the manager is an executor whose variable nobody uses outside the statement. */
    private static boolean isExecutor(WithItem item, Context context) {
        boolean isNamed =
                item.optionalVars() == null
                        || item.optionalVars() instanceof Expr.Name name
                                && Capturable.isResource(name, item, context);
        return isNamed
                && context.typeOf(item.contextExpr()) instanceof Type.Instance instance
                && instance.name().equals("ThreadPoolExecutor")
                && context.file().facts().isOriginal(item.contextExpr());
    }

    /** Adds the statement that runs {@code statements} while the manager is entered. */
    static void lower(WithItem item, Consumer<Context> statements, Context context) {
        Block body = new Block();
        Operand manager = Expressions.lower(item.contextExpr(), context);
        SimpleName name = new SimpleName("_");
        Expression held;
        JavaType type = Forms.of(context.typeOf(item.contextExpr()));
        String bound = null;
        if (isHeld(item, context)) {
            held = Java.call(Coercion.receiver(type, manager), "hold");
        } else if (isExecutor(item, context)) {
            held = Coercion.to(type, manager);
            if (item.optionalVars() instanceof Expr.Name variable) {
                JavaVariable executor = JavaVariable.helper(variable.id()).typed(type);
                name = executor.declaredName();
                bound = variable.id();
                context.names().rename(bound, new Variable.Local(executor));
            }
        } else {
            held = Java.call(Java.className(Runtime.WITH), "enter", manager.java());
            if (item.optionalVars() != null) {
                JavaVariable with = JavaVariable.helper("with");
                name = with.declaredName();
                Operand value = Operand.object(Java.call(with.mention(), "value"));
                LowerTarget.assign(item.optionalVars(), value, context.in(body));
                body.markFrom(0, item.optionalVars().span());
            }
        }
        NodeNotes.from(item.contextExpr().span(), held);
        statements.accept(context.in(body));
        if (bound != null) {
            context.names().restore(bound);
        }
        context.block().add(resource(name, held, body));
    }

    private static Statement resource(SimpleName name, Expression held, Block body) {
        VariableDeclarationExpr resource =
                new VariableDeclarationExpr(new VariableDeclarator(new VarType(), name, held));
        if (body.size() == 1
                && body.statements().getFirst().orElseThrow() instanceof TryStmt inner
                && !inner.getResources().isEmpty()
                && inner.getCatchClauses().isEmpty()
                && inner.getFinallyBlock().isEmpty()
                && inner.getTryBlock().getStatements().isNonEmpty()) {
            inner.getResources().addFirst(resource);
            return Java.detach(inner);
        }
        return new TryStmt(new NodeList<>(resource), body.toStatement(), new NodeList<>(), null);
    }
}
