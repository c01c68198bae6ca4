package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.object.Demo.args;
import static pyloom.object.Demo.def;
import static pyloom.object.Demo.defArray;
import static pyloom.object.Demo.dict;
import static pyloom.object.Demo.errorOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

/** Calls of {@code def f(...)} and CPython's texts for those that do not fit. */
class FunctionTest {

    private static PyFunction tuple(String parameters) {
        return defArray("f", parameters, PyTuple::of);
    }

    @Test
    void everyKindOfParameterGetsItsArguments() {
        PyFunction f =
                tuple("a, /, b, *c, d, **e").withDefaults(2L).withKeywordDefaults(dict("d", 4L));
        assertThat(items(f.call(1L))).containsExactly(1L, 2L, PyTuple.EMPTY, 4L, new PyDict());
        Object[] given = items(f.callArray(args(1L, 9L, 8L, 7L, 6L), new String[] {"d", "x"}));
        assertThat(items(given[2])).containsExactly(8L);
        given[2] = null;
        assertThat(given).containsExactly(1L, 9L, null, 7L, dict("x", 6L));
        assertThat(items(f.callArray(args(1L, 3L), new String[] {"a"})))
                .containsExactly(1L, 2L, PyTuple.EMPTY, 4L, dict("a", 3L));
    }

    private static Object[] items(Object tuple) {
        return ((PyTuple) tuple).toArray();
    }

    @Test
    void defaultsCanBeReplacedLater() {
        PyFunction f = tuple("a, b");
        Attributes.setAttr(f, "__defaults__", PyTuple.of(1L, 2L));
        assertThat(items(f.call())).containsExactly(1L, 2L);
        assertThat(errorOf(() -> Attributes.setAttr(f, "__defaults__", 5L)))
                .isEqualTo("TypeError: __defaults__ must be set to a tuple object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | 0 | 1 |     | f() takes 0 positional arguments but 1 was given",
                "a               | 0 | 2 |     | f() takes 1 positional argument but 2 were given",
                "a, b            | 1 | 3 |     | f() takes from 1 to 2 positional arguments but 3"
                        + " were given",
                "a               | 0 | 0 |     | f() missing 1 required positional argument: 'a'",
                "a, b            | 0 | 0 |     | f() missing 2 required positional arguments: 'a'"
                        + " and 'b'",
                "a, b, c         | 0 | 0 |     | f() missing 3 required positional arguments: 'a',"
                        + " 'b', and 'c'",
                "*, k            | 0 | 0 |     | f() missing 1 required keyword-only argument: 'k'",
                "*, k, l         | 0 | 0 |     | f() missing 2 required keyword-only arguments: 'k'"
                        + " and 'l'",
                "a, *, k         | 0 | 3 | k   | f() takes 1 positional argument but 3 positional"
                        + " arguments (and 1 keyword-only argument) were given",
                "a               | 0 | 1 | a   | f() got multiple values for argument 'a'",
                "a               | 0 | 1 | z   | f() got an unexpected keyword argument 'z'",
                "abc, bcd        | 0 | 0 | bcf | f() got an unexpected keyword argument 'bcf'. Did"
                        + " you mean 'bcd'?",
                "a, /            | 0 | 0 | a   | f() got some positional-only arguments passed as"
                        + " keyword arguments: 'a'",
            })
    void wrongCallsFailWithCPythonsText(
            String parameters, int defaults, int count, String keyword, String message) {
        PyFunction f = tuple(parameters);
        if (defaults > 0) {
            f.withDefaults(new Object[defaults]);
        }
        Object[] arguments = new Object[count + (keyword == null ? 0 : 1)];
        Arrays.fill(arguments, 1L);
        String[] keywords = keyword == null ? null : new String[] {keyword};
        assertThat(errorOf(() -> f.callArray(arguments, keywords)))
                .isEqualTo("TypeError: " + message);
    }

    @Test
    void codeTellsTheParametersAsCPythonDoes() {
        PyFunction f = tuple("a, /, b, *c, d, **e");
        Code code = f.code().withLocals("z");
        assertThat(Attributes.getAttr(code, "co_varnames"))
                .isEqualTo(PyTuple.of("a", "b", "d", "c", "e", "z"));
        assertThat(Attributes.getAttr(code, "co_argcount")).isEqualTo(2L);
        assertThat(Attributes.getAttr(code, "co_posonlyargcount")).isEqualTo(1L);
        assertThat(Attributes.getAttr(code, "co_kwonlyargcount")).isEqualTo(1L);
        assertThat(Attributes.getAttr(code, "co_flags")).isEqualTo(15L);
        assertThat(Attributes.getAttr(code, "co_nlocals")).isEqualTo(6L);
    }

    @Test
    void functionsHaveAttributes() {
        PyFunction f = tuple("a");
        Attributes.setAttr(f, "note", "n");
        assertThat(Attributes.getAttr(f, "note")).isEqualTo("n");
        assertThat(((PyDict) Attributes.getAttr(f, "__dict__")).keyList()).containsExactly("note");
        assertThat(Attributes.getAttr(f, "__name__")).isEqualTo("f");
        assertThat(Attributes.getAttr(f, "__module__")).isEqualTo("demo");
        assertThat(Texts.repr(f)).startsWith("<function f at 0x7f");
        assertThat(errorOf(() -> Attributes.setAttr(f, "__name__", 1L)))
                .isEqualTo("TypeError: __name__ must be set to a string object");
        assertThat(errorOf(() -> Attributes.setAttr(f, "__code__", 1L)))
                .isEqualTo("TypeError: __code__ must be set to a code object");
    }

    @Test
    void boundMethodsCompareByFunctionAndInstance() {
        PyType a = Demo.type("A", body -> body.put("f", def("A.f", "self", s -> s)));
        Object instance = a.call();
        Object method = Attributes.getAttr(instance, "f");
        assertThat(Calls.call(method)).isSameAs(instance);
        assertThat(Comparisons.eq(method, Attributes.getAttr(instance, "f"))).isEqualTo(true);
        assertThat(Comparisons.eq(method, Attributes.getAttr(a.call(), "f"))).isEqualTo(false);
        assertThat(Texts.repr(method)).startsWith("<bound method A.f of <demo.A object at 0x");
        assertThat(Attributes.getAttr(method, "__name__")).isEqualTo("f");
        assertThat(Attributes.getAttr(method, "__self__")).isSameAs(instance);
    }

    @Test
    void recursionEndsAtTheLimit() {
        PyFunction[] f = new PyFunction[1];
        int[] depth = {0};
        f[0] =
                def(
                        "f",
                        "n",
                        n -> {
                            depth[0]++;
                            return f[0].call(n);
                        });
        assertThat(errorOf(() -> f[0].call(0L)))
                .isEqualTo("RecursionError: maximum recursion depth exceeded");
        assertThat(depth[0]).isEqualTo(Recursion.limit());
    }
}
