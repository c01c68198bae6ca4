package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.util.function.Consumer;

/** Writes classes and functions as emitted code does, with less around them. */
final class Demo {

    static final CodeTable CODES = new CodeTable("demo", "demo.py");
    static final PyModule MODULE = new PyModule("demo");

    private Demo() {}

    static PyFunction def(String name, String parameters, Entry.Of0 body) {
        return new PyFunction(CODES.function(name, 1, parameters, body), MODULE);
    }

    static PyFunction def(String name, String parameters, Entry.Of1 body) {
        return new PyFunction(CODES.function(name, 1, parameters, body), MODULE);
    }

    static PyFunction def(String name, String parameters, Entry.Of2 body) {
        return new PyFunction(CODES.function(name, 1, parameters, body), MODULE);
    }

    static PyFunction def(String name, String parameters, Entry.Of3 body) {
        return new PyFunction(CODES.function(name, 1, parameters, body), MODULE);
    }

    static PyFunction defArray(String name, String parameters, Entry.OfArray body) {
        return new PyFunction(CODES.functionOfArray(name, 1, parameters, body), MODULE);
    }

    /** A class with these bases whose body sets names. */
    static PyType type(String name, Consumer<PyDict> body, Object... bases) {
        return (PyType) typeWith(name, null, body, bases);
    }

    static Object typeWith(String name, PyDict keywords, Consumer<PyDict> body, Object... bases) {
        return Classes.build(
                MODULE,
                name,
                1,
                bases,
                keywords,
                namespace -> {
                    body.accept((PyDict) namespace);
                    return null;
                });
    }

    static Object[] args(Object... arguments) {
        return arguments;
    }

    static PyDict dict(Object... keysAndValues) {
        PyDict dict = new PyDict();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            dict.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return dict;
    }

    /** What {@code str} of the exception is, after its type. */
    static String errorOf(ThrowingCallable code) {
        Throwable thrown = catchThrowable(code);
        assertThat(thrown).isInstanceOf(PyException.class);
        PyException exception = (PyException) thrown;
        return exception.pyType().name() + ": " + exception.args().get(0);
    }
}
