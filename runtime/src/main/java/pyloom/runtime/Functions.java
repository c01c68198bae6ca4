package pyloom.runtime;

import pyloom.object.CodeTable;
import pyloom.object.Entry;
import pyloom.object.Frames;
import pyloom.object.PyFunction;
import pyloom.runtime.linemap.LineMaps;

/**
 * Makes function objects where a {@code def} or {@code lambda} stands inside another function: the
 * name, the parameters as Python writes them, and what runs. The variables of functions around are
 * those that the lambda of Java captures.
 *
 * <p>The compile step tells each such place which class it is in, what the function around is
 * called, and which line of Python it comes from ({@link #woven}); so the function has the identity
 * (class, place), which is the same in every process. Without that step the caller is looked up.
 */
public final class Functions {

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** What runs a function that returns nothing. */
    public interface Procedure {

        /** No parameters. */
        @FunctionalInterface
        interface Of0 extends Procedure {
            /** Runs it. */
            void run();
        }

        /** One parameter. */
        @FunctionalInterface
        interface Of1 extends Procedure {
            /** Runs it. */
            void run(Object a);
        }

        /** Two parameters. */
        @FunctionalInterface
        interface Of2 extends Procedure {
            /** Runs it. */
            void run(Object a, Object b);
        }

        /** Three parameters. */
        @FunctionalInterface
        interface Of3 extends Procedure {
            /** Runs it. */
            void run(Object a, Object b, Object c);
        }

        /** Four parameters. */
        @FunctionalInterface
        interface Of4 extends Procedure {
            /** Runs it. */
            void run(Object a, Object b, Object c, Object d);
        }
    }

    private Functions() {}

    /** {@return a function without parameters} */
    public static PyFunction function(String name, String parameters, Entry.Of0 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with one parameter} */
    public static PyFunction function(String name, String parameters, Entry.Of1 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with two parameters} */
    public static PyFunction function(String name, String parameters, Entry.Of2 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with three parameters} */
    public static PyFunction function(String name, String parameters, Entry.Of3 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with four parameters} */
    public static PyFunction function(String name, String parameters, Entry.Of4 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with five parameters} */
    public static PyFunction function(String name, String parameters, Entry.Of5 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with six parameters} */
    public static PyFunction function(String name, String parameters, Entry.Of6 entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function with any number of parameters, which come in an array} */
    public static PyFunction functionOfArray(String name, String parameters, Entry.OfArray entry) {
        return unwoven(name, parameters, entry);
    }

    /** {@return a function without parameters that returns nothing} */
    public static PyFunction procedure(String name, String parameters, Procedure.Of0 body) {
        return unwoven(name, parameters, entry(body));
    }

    /** {@return a function with one parameter that returns nothing} */
    public static PyFunction procedure(String name, String parameters, Procedure.Of1 body) {
        return unwoven(name, parameters, entry(body));
    }

    /** {@return a function with two parameters that returns nothing} */
    public static PyFunction procedure(String name, String parameters, Procedure.Of2 body) {
        return unwoven(name, parameters, entry(body));
    }

    /** {@return a function with three parameters that returns nothing} */
    public static PyFunction procedure(String name, String parameters, Procedure.Of3 body) {
        return unwoven(name, parameters, entry(body));
    }

    /** {@return a function with four parameters that returns nothing} */
    public static PyFunction procedure(String name, String parameters, Procedure.Of4 body) {
        return unwoven(name, parameters, entry(body));
    }

    private static Entry entry(Procedure procedure) {
        return switch (procedure) {
            case Procedure.Of0 body ->
                    (Entry.Of0)
                            () -> {
                                body.run();
                                return null;
                            };
            case Procedure.Of1 body ->
                    (Entry.Of1)
                            a -> {
                                body.run(a);
                                return null;
                            };
            case Procedure.Of2 body ->
                    (Entry.Of2)
                            (a, b) -> {
                                body.run(a, b);
                                return null;
                            };
            case Procedure.Of3 body ->
                    (Entry.Of3)
                            (a, b, c) -> {
                                body.run(a, b, c);
                                return null;
                            };
            case Procedure.Of4 body ->
                    (Entry.Of4)
                            (a, b, c, d) -> {
                                body.run(a, b, c, d);
                                return null;
                            };
            default -> throw new IllegalArgumentException("not a procedure: " + procedure);
        };
    }

    private static PyFunction unwoven(String name, String parameters, Entry entry) {
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
        return make(name, parameters, entry, owner, around, pythonLine);
    }

    /**
     * {@return a function at a place that the compile step has described}
     *
     * @param name its name; a qualified one if it does not begin with that of the function around
     * @param parameters its parameters, as {@link pyloom.object.Signature#of} reads them
     * @param entry an entry or a procedure
     * @param owner the class that the place is in
     * @param around the qualified name of the function that the place is in
     * @param line the Python line
     */
    public static PyFunction woven(
            String name, String parameters, Object entry, Class<?> owner, String around, int line) {
        Entry made = entry instanceof Entry known ? known : entry((Procedure) entry);
        return make(name, parameters, made, owner, around, line);
    }

    private static PyFunction make(
            String name, String parameters, Entry entry, Class<?> owner, String around, int line) {
        CodeTable codes = Frames.codesOf(owner);
        boolean isQualified = name.indexOf('.') >= 0 || around.equals("<module>");
        String qualname = isQualified ? name : around + ".<locals>." + name;
        return codes.local(qualname, line, parameters, entry);
    }
}
