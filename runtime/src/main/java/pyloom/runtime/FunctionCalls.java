package pyloom.runtime;

import pyloom.object.PyFunction;

/** Calls of functions of the program with the arguments that another function got. */
public final class FunctionCalls {

    private FunctionCalls() {}

    /** {@return {@code function(*arguments)}} */
    public static Object apply(PyFunction function, Object arguments) {
        return new Call(function).spread(arguments).call();
    }

    /** {@return {@code function(first, *arguments)}} */
    public static Object applyWith(PyFunction function, Object first, Object arguments) {
        return new Call(function).with(first).spread(arguments).call();
    }

    /** {@return {@code function(*arguments, **options)}} */
    public static Object apply(PyFunction function, Object arguments, Object options) {
        return new Call(function).spread(arguments).spreadKeywords(options).call();
    }

    /** {@return {@code function(first, *arguments, **options)}} */
    public static Object applyWith(
            PyFunction function, Object first, Object arguments, Object options) {
        return new Call(function).with(first).spread(arguments).spreadKeywords(options).call();
    }
}
