package pyloom.runtime;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.stdlib.typing.TypeVariables;

/**
 * Type parameters and {@code type} statements as emitted code makes them.
 *
 * @see <a href="https://docs.python.org/3.13/reference/compound_stmts.html#type-params">Type
 *     parameter lists</a>
 */
public final class Generics {

    private Generics() {}

    /** {@return what the scope of some type parameters makes} */
    public static Object evaluate(Object scope, Object... arguments) {
        return Calls.callArray(scope, arguments, null);
    }

    /** {@return the function, with its type parameters} */
    public static Object function(Object function, Object parameters) {
        Attributes.setAttr(function, "__type_params__", parameters);
        return function;
    }

    /** {@return the base that a class has for its type parameters} */
    public static Object base(Object parameters) {
        return TypeVariables.generic((PyTuple) parameters);
    }

    /** {@return the type parameter {@code name: bound = default}} */
    public static Object variable(
            String name, PyFunction bound, PyFunction constraints, PyFunction defaultValue) {
        return TypeVariables.variable(name, bound, constraints, defaultValue);
    }

    /** {@return the type parameter {@code **name = default}} */
    public static Object specification(String name, PyFunction defaultValue) {
        return TypeVariables.specification(name, defaultValue);
    }

    /** {@return the type parameter {@code *name = default}} */
    public static Object several(String name, PyFunction defaultValue) {
        return TypeVariables.several(name, defaultValue);
    }

    /** {@return what {@code type name[parameters] = value} makes} */
    public static Object alias(String name, Object parameters, PyFunction value) {
        return TypeVariables.alias(name, (PyTuple) parameters, value);
    }
}
