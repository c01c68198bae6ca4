package pyloom.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pyloom.object.NativeFunction;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyType;

import java.nio.file.Path;

/** The expected texts are those of CPython 3.13 for its functions of the same signature. */
class ApiProcessorTest {

    @TempDir static Path output;

    private static GeneratedBindings bindings;
    private static PyType text;

    @BeforeAll
    static void compile() throws Exception {
        bindings = GeneratedBindings.compileResource("DemoApi", output);
        text = PyType.nativeType("builtins", "str", PyType.OBJECT).solid();
        bindings.fill(text);
    }

    @Test
    void generatedCodeCompilesWithoutAnyWarning() {
        assertThat(bindings.messages()).isEmpty();
    }

    @Test
    void positionalCallsConvertArgumentsAndFillDefaults() throws Exception {
        assertThat(bindings.function("len").call("x")).isEqualTo(7L);
        assertThat(bindings.function("open").call("f")).isEqualTo("fr-1true");
        assertThat(bindings.function("open").call("f", "w", 3L, 0L)).isEqualTo("fw3false");
        assertThat(bindings.function("getattr").call(1L, "n")).isEqualTo("1 n true");
        assertThat(bindings.function("getattr").call(1L, "n", null)).isEqualTo("1 n false");
        assertThat(bindings.function("total").call(1L)).isEqualTo(0L);
    }

    @Test
    void namedArgumentsReachTheirParameters() throws Exception {
        assertThat(call("open", args("f", false), "closefd")).isEqualTo("fr-1false");
        assertThat(call("show", args(1L, 2L, "-", 9L), "sep", "other")).isEqualTo("2-\n1");
        assertThat(call("sort", args(1L), "reverse")).isEqualTo(true);
        assertThat(call("scale", args(2L, 1.5), "factor")).isEqualTo(3.0);
    }

    @Test
    void methodsOfATypeTakeTheReceiverFirst() {
        NativeFunction upper = (NativeFunction) text.lookup("upper");
        assertThat(upper.call("abc")).isEqualTo("ABC");
        NativeFunction replace = (NativeFunction) text.lookup("replace");
        assertThat(replace.call("abc", "b", "x")).isEqualTo("axc");
    }

    @Test
    void aMethodWithoutResultGivesNone() throws Exception {
        PyList list = PyList.of();
        assertThat(bindings.function("grow").call(list, 3L)).isNull();
        assertThat(list.get(0)).isEqualTo(3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "len     | 0 |         | demo.len() takes exactly one argument (0 given)",
                "len     | 2 |         | demo.len() takes exactly one argument (2 given)",
                "len     | 0 | x       | demo.len() takes no keyword arguments",
                "now     | 1 |         | demo.now() takes no arguments (1 given)",
                "getattr | 1 |         | getattr expected at least 2 arguments, got 1",
                "getattr | 4 |         | getattr expected at most 3 arguments, got 4",
                "total   | 0 |         | total() takes at least 1 positional argument (0 given)",
                "total   | 3 |         | total() takes at most 2 arguments (3 given)",
                "total   | 1 | foo     | total() got an unexpected keyword argument 'foo'",
                "open    | 0 |         | open() missing required argument 'file' (pos 1)",
                "open    | 5 |         | open() takes at most 4 arguments (5 given)",
                "open    | 1 | file    | argument for open() given by name ('file') and position"
                        + " (1)",
                "sort    | 1 |         | sort() takes no positional arguments",
                "sort    | 0 | revers  | sort() got an unexpected keyword argument 'revers'."
                        + " Did you mean 'reverse'?",
                "scale   | 1 |         | scale() missing required argument 'factor' (pos 2)",
                "scale   | 0 | factor  | scale() takes exactly 1 positional argument (0 given)",
                "scale   | 2 |         | scale() takes exactly 1 positional argument (2 given)",
                "grow    | 2 |         | grow() argument 1 must be list, not int",
            })
    void wrongCallsFailWithCPythonsText(String name, int count, String keyword, String message)
            throws Exception {
        Object[] arguments = new Object[count + (keyword == null ? 0 : 1)];
        java.util.Arrays.fill(arguments, 1L);
        String[] keywords = keyword == null ? null : new String[] {keyword};
        NativeFunction function = bindings.function(name);
        assertThat(messageOf(() -> function.callArray(arguments, keywords))).isEqualTo(message);
    }

    @Test
    void wrongTypesFailWithCPythonsText() throws Exception {
        NativeFunction upper = (NativeFunction) text.lookup("upper");
        assertThat(messageOf(upper::call))
                .isEqualTo("unbound method str.upper() needs an argument");
        assertThat(messageOf(() -> upper.call(1L)))
                .isEqualTo("descriptor 'upper' for 'str' objects doesn't apply to a 'int' object");
        NativeFunction open = bindings.function("open");
        assertThat(messageOf(() -> open.call(1L, 2L)))
                .isEqualTo("open() argument 'mode' must be str, not int");
        NativeFunction grow = bindings.function("grow");
        assertThat(messageOf(() -> grow.call(PyList.of(), 1.5)))
                .isEqualTo("'float' object cannot be interpreted as an integer");
    }

    @Test
    void theIndexNamesJavaMembersAndDescriptors() throws Exception {
        assertThat(bindings.index().lines())
                .contains(
                        "demo\tfunction\tlen\t(obj, /)\tdemo.DemoApi\tlen\t(Ljava/lang/Object;)I\t"
                                + "\tpublic static",
                        "demo\tmethod\tstr.upper\t(self, /)\tdemo.DemoApi\tupper"
                                + "\t(Ljava/lang/String;)Ljava/lang/String;\t\tpublic static",
                        "demo\tconstant\tpi\t\tdemo.DemoApi\tPI\tD\t\tpublic static");
    }

    @Test
    void aSignatureThatDoesNotFitTheMethodIsAnError(@TempDir Path directory) {
        String source =
                """
                package demo;
                @pyloom.annotation.PythonModule("demo")
                final class Wrong {
                    @pyloom.annotation.PythonApi("f(a, b)")
                    static void f(Object a) {}
                }
                """;
        assertThat(GeneratedBindings.compile("demo/Wrong", source, directory).messages())
                .contains("the Java method takes 1 values (receiver included)");
    }

    private static Object call(String name, Object[] arguments, String... keywords)
            throws Exception {
        return bindings.function(name).callArray(arguments, keywords);
    }

    private static Object[] args(Object... arguments) {
        return arguments;
    }

    private static String messageOf(Runnable call) {
        Throwable thrown = catchThrowable(call::run);
        assertThat(thrown).isInstanceOf(PyException.class);
        return (String) ((PyException) thrown).args().get(0);
    }
}
