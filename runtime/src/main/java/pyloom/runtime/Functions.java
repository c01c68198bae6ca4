package pyloom.runtime;

import static pyloom.object.Code.Flavor.GENERATOR;
import static pyloom.object.Code.Flavor.PLAIN;

import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Entry;
import pyloom.object.Frames;
import pyloom.object.PyFunction;
import pyloom.runtime.linemap.LineMaps;

/**
 * Makes function objects where a {@code def} or {@code lambda} stands: the name, the parameters as
 * Python writes them, and what runs. The variables of functions around are those that the lambda of
 * Java captures.
 *
 * <p>The compile step tells each such place which class it is in, what the function around is
 * called, and which line of Python it comes from ({@link #woven}); so the function has the identity
 * (class, place), which is the same in every process. Without that step the caller is looked up.
 */
public final class Functions {

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Functions() {}

    /** {@return a function without parameters} */
    public static PyFunction function(String name, String parameters, FunctionBody.Of0 body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with one parameter} */
    public static <A> PyFunction function(
            String name, String parameters, FunctionBody.Of1<A> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with two parameters} */
    public static <A, B> PyFunction function(
            String name, String parameters, FunctionBody.Of2<A, B> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with three parameters} */
    public static <A, B, C> PyFunction function(
            String name, String parameters, FunctionBody.Of3<A, B, C> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with four parameters} */
    public static <A, B, C, D> PyFunction function(
            String name, String parameters, FunctionBody.Of4<A, B, C, D> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with five parameters} */
    public static <A, B, C, D, E> PyFunction function(
            String name, String parameters, FunctionBody.Of5<A, B, C, D, E> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with six parameters} */
    public static <A, B, C, D, E, F> PyFunction function(
            String name, String parameters, FunctionBody.Of6<A, B, C, D, E, F> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with any number of parameters, which come in an array} */
    public static PyFunction functionOfArray(String name, String parameters, Entry.OfArray body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function without parameters that returns nothing} */
    public static PyFunction procedure(String name, String parameters, Procedure.Of0 body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with one parameter that returns nothing} */
    public static <A> PyFunction procedure(String name, String parameters, Procedure.Of1<A> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with two parameters that returns nothing} */
    public static <A, B> PyFunction procedure(
            String name, String parameters, Procedure.Of2<A, B> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with three parameters that returns nothing} */
    public static <A, B, C> PyFunction procedure(
            String name, String parameters, Procedure.Of3<A, B, C> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with four parameters that returns nothing} */
    public static <A, B, C, D> PyFunction procedure(
            String name, String parameters, Procedure.Of4<A, B, C, D> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with five parameters that returns nothing} */
    public static <A, B, C, D, E> PyFunction procedure(
            String name, String parameters, Procedure.Of5<A, B, C, D, E> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a function with six parameters that returns nothing} */
    public static <A, B, C, D, E, F> PyFunction procedure(
            String name, String parameters, Procedure.Of6<A, B, C, D, E, F> body) {
        return unwoven(name, parameters, body, PLAIN);
    }

    /** {@return a generator function without parameters} */
    public static PyFunction generator(String name, String parameters, FunctionBody.Of0 body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with one parameter} */
    public static <A> PyFunction generator(
            String name, String parameters, FunctionBody.Of1<A> body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with two parameters} */
    public static <A, B> PyFunction generator(
            String name, String parameters, FunctionBody.Of2<A, B> body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with three parameters} */
    public static <A, B, C> PyFunction generator(
            String name, String parameters, FunctionBody.Of3<A, B, C> body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with four parameters} */
    public static <A, B, C, D> PyFunction generator(
            String name, String parameters, FunctionBody.Of4<A, B, C, D> body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with five parameters} */
    public static <A, B, C, D, E> PyFunction generator(
            String name, String parameters, FunctionBody.Of5<A, B, C, D, E> body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with six parameters} */
    public static <A, B, C, D, E, F> PyFunction generator(
            String name, String parameters, FunctionBody.Of6<A, B, C, D, E, F> body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    /** {@return a generator function with any number of parameters, which come in an array} */
    public static PyFunction generatorOfArray(String name, String parameters, Entry.OfArray body) {
        return unwoven(name, parameters, body, GENERATOR);
    }

    private static PyFunction unwoven(
            String name, String parameters, Entry body, Code.Flavor flavor) {
        StackWalker.StackFrame caller =
                WALKER.walk(
                        frames ->
                                frames.dropWhile(
                                                each -> each.getDeclaringClass() == Functions.class)
                                        .findFirst()
                                        .orElseThrow());
        Class<?> owner = caller.getDeclaringClass();
        int line = caller.getLineNumber();
        String around = LineMaps.of(owner).flatMap(map -> map.function(line)).orElse("<module>");
        int pythonLine =
                LineMaps.of(owner).flatMap(map -> map.place(line)).map(it -> it.line()).orElse(1);
        return make(name, parameters, body, owner, around, pythonLine).flavored(flavor);
    }

    /**
     * {@return a function at a place that the compile step has described}
     *
     * @param name its name; a qualified one if it does not begin with that of the function around
     * @param parameters its parameters, as {@link pyloom.object.Signature#of} reads them
     * @param body what runs it
     * @param owner the class that the place is in
     * @param around the qualified name of the function that the place is in
     * @param line the Python line
     */
    public static PyFunction woven(
            String name, String parameters, Entry body, Class<?> owner, String around, int line) {
        return make(name, parameters, body, owner, around, line);
    }

    /** {@return the same for a generator function} */
    public static PyFunction wovenGenerator(
            String name, String parameters, Entry body, Class<?> owner, String around, int line) {
        return make(name, parameters, body, owner, around, line).flavored(GENERATOR);
    }

    private static PyFunction make(
            String name, String parameters, Entry body, Class<?> owner, String around, int line) {
        CodeTable codes = Frames.codesOf(owner);
        boolean isQualified = name.indexOf('.') >= 0 || around.equals("<module>");
        String qualname = isQualified ? name : around + ".<locals>." + name;
        return codes.local(qualname, line, parameters, body);
    }
}
