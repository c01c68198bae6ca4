package pyloom.translator.weave;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.IntBinaryOperator;

/**
 * Changes which line numbers javac writes into the class files of a compilation unit. There is no
 * public way to do so: the field of the tree is only to be seen where javac runs with {@code
 * --add-exports jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED}, and its type likewise.
 */
final class UnitLines {

    private static final String FIELD = "lineMap";
    private static final String QUESTION = "getLineNumber";

    private UnitLines() {}

    /**
     * Changes the numbers from now on; the places in javac's messages stay.
     *
     * @param number gives the number of a line and a column, both from 1
     * @return whether that is possible here
     */
    static boolean renumber(CompilationUnitTree unit, IntBinaryOperator number) {
        try {
            Field field = unit.getClass().getField(FIELD);
            LineMap original = (LineMap) field.get(unit);
            Object changed =
                    Proxy.newProxyInstance(
                            field.getType().getClassLoader(),
                            new Class<?>[] {field.getType()},
                            (proxy, method, arguments) ->
                                    answer(original, number, method, arguments));
            field.set(unit, changed);
            return true;
        } catch (ReflectiveOperationException | IllegalArgumentException closed) {
            return false;
        }
    }

    private static Object answer(
            LineMap original, IntBinaryOperator number, Method method, Object[] arguments)
            throws Throwable {
        if (!method.getName().equals(QUESTION)) {
            try {
                return method.invoke(original, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
        long position = ((Number) arguments[0]).longValue();
        int line = (int) original.getLineNumber(position);
        int column = (int) original.getColumnNumber(position);
        int changed = number.applyAsInt(line, column);
        return method.getReturnType() == long.class ? (Object) (long) changed : (Object) changed;
    }
}
