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
 * @param owner the class of Java that it is a method of, or null
 * @param isRecursive whether it may be called while it runs
 */
public record FunctionFacts(
        Node definition,
        String name,
        List<Type> parameters,
        Type result,
        boolean isDirect,
        ClassType owner,
        boolean isRecursive) {}
