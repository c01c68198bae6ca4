package pyloom.translator.types;

import pyloom.translator.ast.Node;

import java.util.List;

/**
 * What is known of a function.
 *
 * @param definition its {@code def}
 * @param name its name in Python
 * @param parameters the types of its parameters in the order of its signature
 * @param result what it returns
 * @param isDirect whether calls of it may go straight to its Java method
 * @param isUsedAsValue whether more is done with it than calling it directly
 * @param owner the class of Java that it is a method of, or null
 */
public record FunctionFacts(
        Node definition,
        String name,
        List<Type> parameters,
        Type result,
        boolean isDirect,
        boolean isUsedAsValue,
        ClassType owner) {

    /**
     * How many parameters a Java method gets, as Java allows 255: numbers count twice, and the
     * cells of a closure come on top. Functions with more take an array and are not called
     * directly.
     */
    public static final int MAX_PARAMETERS = 120;

    /** How many parameters, with what it captures, the method of a generator function gets. */
    public static final int MAX_GENERATOR_PARAMETERS = 6;
}
