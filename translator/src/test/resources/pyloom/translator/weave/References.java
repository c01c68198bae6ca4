package demo;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Method references and lambdas of several shapes. */
public final class References {

    public static final List<IntBinaryOperator> OPERATORS =
            List.of(References::add, References::subtract, (a, b) -> a * b, Inner::quotient);

    public static final Supplier<Object> NESTED = Inner::text;

    private References() {}

    private static int add(int a, int b) {
        return a + b;
    }

    private static int subtract(int a, int b) {
        return a - b;
    }

    public static Supplier<Object> capturing(String text) {
        return () -> text;
    }

    private static final class Inner {

        private static int quotient(int a, int b) {
            return a / b;
        }

        private static Object text() {
            return "nested";
        }
    }
}
