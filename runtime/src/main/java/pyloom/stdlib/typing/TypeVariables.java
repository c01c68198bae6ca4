package pyloom.stdlib.typing;

import pyloom.object.PyTuple;

/**
 * Type parameters and aliases as emitted code makes them: bounds, constraints, defaults and values
 * come as functions, which are called when somebody asks.
 */
public final class TypeVariables {

    private TypeVariables() {}

    private static Lazy lazy(Object function, Object otherwise) {
        return function == null ? Lazy.of(otherwise) : Lazy.calculated(function);
    }

    /**
     * {@return the variable of a type parameter}
     *
     * @param name its name
     * @param bound a function for its bound, or null
     * @param constraints a function for the tuple of its constraints, or null
     * @param defaultValue a function for its default, or null
     */
    public static Object variable(
            String name, Object bound, Object constraints, Object defaultValue) {
        return TypeVariable.declared(
                name,
                lazy(bound, null),
                lazy(constraints, PyTuple.EMPTY),
                lazy(defaultValue, NoDefault.NO_DEFAULT));
    }

    /**
     * {@return the parameter specification {@code **name}}
     *
     * @param name its name
     * @param defaultValue a function for its default, or null
     */
    public static Object specification(String name, Object defaultValue) {
        return ParameterSpec.declared(name, lazy(defaultValue, NoDefault.NO_DEFAULT));
    }

    /**
     * {@return the variable {@code *name}}
     *
     * @param name its name
     * @param defaultValue a function for its default, or null
     */
    public static Object several(String name, Object defaultValue) {
        return TypeVariableTuple.declared(name, lazy(defaultValue, NoDefault.NO_DEFAULT));
    }

    /**
     * {@return {@code Generic[parameters]}, the base that a generic class gets}
     *
     * @param parameters the type parameters
     */
    public static Object generic(PyTuple parameters) {
        Object[] shown = parameters.toArray().clone();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] instanceof TypeVariableTuple) {
                shown[i] = Forms.unpack(Forms.UNPACK, shown[i]);
            }
        }
        return new TypingAlias(TypingAlias.GENERIC, GenericTypes.GENERIC, PyTuple.of(shown), null);
    }

    /**
     * {@return what {@code type name[parameters] = ...} makes}
     *
     * @param name its name
     * @param parameters its type parameters
     * @param value a function for the type
     */
    public static Object alias(String name, PyTuple parameters, Object value) {
        return TypeAlias.declared(name, parameters, value);
    }
}
