package pyloom.values;

import java.util.Objects;

/**
 * Makes the Python exceptions that value algorithms raise.
 *
 * <p>This package stands below the object model, which owns the exception classes, and finds the
 * {@link Maker} that knows them by its name. Without it a fault is an {@link Unmapped} exception
 * that names the Python type, so that the algorithms can be used on their own.
 */
public final class Fault {

    /** Builds the Python exception of a built-in type. */
    @FunctionalInterface
    public interface Maker {

        /**
         * {@return the exception of the built-in class named {@code type}, with these Python
         * arguments}
         */
        RuntimeException make(String type, Object... arguments);
    }

    /** A Python exception outside of a running program; its message reads {@code Type: text}. */
    public static final class Unmapped extends RuntimeException {

        Unmapped(String type, Object[] arguments) {
            super(arguments.length == 0 ? type : type + ": " + text(arguments), null, false, false);
        }

        private static String text(Object[] arguments) {
            return arguments.length == 1
                    ? Objects.toString(arguments[0])
                    : Objects.toString(java.util.Arrays.asList(arguments));
        }
    }

    private static final String MAKER = "pyloom.stdlib.builtins.NamedExceptions";
    private static final Maker INSTALLED = load();

    private Fault() {}

    private static Maker load() {
        try {
            // by name, so that the order of the packages stays one-way
            return (Maker) Class.forName(MAKER).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException alone) {
            return Unmapped::new;
        } catch (ReflectiveOperationException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    /** {@return the exception of the built-in class {@code type}} */
    public static RuntimeException of(String type, Object... arguments) {
        return INSTALLED.make(type, arguments);
    }

    /** {@return a {@code ValueError}} */
    public static RuntimeException value(String text) {
        return of("ValueError", text);
    }

    /** {@return a {@code TypeError}} */
    public static RuntimeException type(String text) {
        return of("TypeError", text);
    }

    /** {@return an {@code OverflowError}} */
    public static RuntimeException overflow(String text) {
        return of("OverflowError", text);
    }

    /** {@return a {@code ZeroDivisionError}} */
    public static RuntimeException zeroDivision(String text) {
        return of("ZeroDivisionError", text);
    }

    /** {@return an {@code IndexError}} */
    public static RuntimeException index(String text) {
        return of("IndexError", text);
    }

    /** {@return a {@code MemoryError}, which CPython raises without a text} */
    public static RuntimeException memory() {
        return of("MemoryError");
    }
}
