package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Node;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Facts;
import pyloom.translator.types.Type;

/**
 * How typed code gets at the elements of a list: without a lock where no other thread can be in the
 * way.
 */
final class ListAccess {

    private static final String UNSHARED = "pyloom.stdlib.builtins.Unshared";

    private ListAccess() {}

    /** {@return what reads an element of that type at {@code node}} */
    static RuntimeMember read(Node node, Type.ListOf list, JavaType element, Context context) {
        boolean isAlone = facts(context).readsAlone(node, list);
        return switch (element.name()) {
            case "long" -> member(isAlone, "getLong", "longAt");
            case "double" -> member(isAlone, "getDouble", "doubleAt");
            case "boolean" -> member(isAlone, "getBoolean", "booleanAt");
            default -> member(isAlone, "get", "at");
        };
    }

    /** {@return what replaces an element at {@code node}} */
    static RuntimeMember write(Node node, Type.ListOf list, Context context) {
        return member(facts(context).changesAlone(node, list), "set", "setAt");
    }

    /** {@return what adds to an element at {@code node}} */
    static RuntimeMember add(Node node, Type.ListOf list, Context context) {
        return member(facts(context).changesAlone(node, list), "increase", "addAt");
    }

    /** {@return whether nobody else can see the list that {@code node} appends to} */
    static boolean appendsAlone(Node node, Type.ListOf list, Context context) {
        return facts(context).changesAlone(node, list);
    }

    /**
     * {@return the call that appends} Objects are appended as in any Java: making them costs more
     * than the lock.
     */
    static Expression append(Expression list, JavaType element, Operand item, boolean isAlone) {
        JavaType number = element.unboxed();
        return isAlone && isNumber(number)
                ? Java.runtime(
                        new RuntimeMember(UNSHARED, "append"), list, Coercion.to(number, item))
                : Java.call(list, "add", Coercion.boxed(element, item));
    }

    /** {@return whether arrays of the runtime hold such elements as numbers} */
    static boolean isNumber(JavaType element) {
        return element.isPrimitive();
    }

    /** {@return a list as the argument that decides which overload is meant} */
    static Expression container(JavaType type, Operand list) {
        Expression java = Coercion.to(type, list);
        if (Coercion.isUncheckedCast(java)) {
            ((MethodCallExpr) java).setTypeArguments(type.node());
        }
        return java;
    }

    /** {@return an element in the form in which it is stored} */
    static Expression element(JavaType element, Operand value) {
        JavaType stored = element.unboxed();
        return stored.isPrimitive() ? Coercion.to(stored, value) : Coercion.boxed(element, value);
    }

    private static RuntimeMember member(boolean isAlone, String unshared, String shared) {
        return isAlone ? new RuntimeMember(UNSHARED, unshared) : RuntimeMember.typed(shared);
    }

    private static Facts facts(Context context) {
        return context.file().facts();
    }
}
