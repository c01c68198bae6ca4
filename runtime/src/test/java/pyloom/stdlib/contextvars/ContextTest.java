package pyloom.stdlib.contextvars;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.object.Absent.ABSENT;
import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.get;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.stdlib.threading.Thread;

/** The texts are those of CPython 3.13.0. */
class ContextTest {

    private final ContextVar variable = new ContextVar("v", ABSENT);

    @Test
    void aVariableWithoutValueSaysSo() {
        assertThat(error(() -> method(variable, "get")))
                .matches("LookupError: <ContextVar name='v' at 0x[0-9a-f]+>");
        assertThat(method(variable, "get", 7L)).isEqualTo(7L);
        assertThat(new ContextVar("w", 5L).repr())
                .matches("<ContextVar name='w' default=5 at 0x.*>");
    }

    @Test
    void aTokenUndoesASetOnce() {
        Token token = variable.set(1L);
        assertThat(get(token, "old_value")).isSameAs(Token.MISSING);
        variable.reset(token);
        assertThat(method(variable, "get", "none")).isEqualTo("none");
        assertThat(error(() -> variable.reset(token)))
                .matches(
                        "RuntimeError: <Token used var=<ContextVar .*> at 0x.*> has already been"
                                + " used once");
        assertThat(error(() -> new ContextVar("w", ABSENT).reset(variable.set(2L))))
                .endsWith("was created by a different ContextVar");
        assertThat(error(() -> variable.reset(1L)))
                .isEqualTo("TypeError: expected an instance of Token, got 1");
    }

    @Test
    void aCopyKeepsTheValuesOfItsTime() {
        Token token = variable.set(10L);
        Context copy = (Context) call("contextvars", "copy_context");
        variable.reset(token);
        assertThat(method(copy, "__getitem__", variable)).isEqualTo(10L);
        assertThat(method(copy, "run", get(variable, "get"))).isEqualTo(10L);
        assertThat(method(copy, "__eq__", copy.copy())).isEqualTo(true);
        assertThat(error(() -> method(copy, "get", "x")))
                .isEqualTo("TypeError: a ContextVar key was expected, got 'x'");
        assertThat(error(() -> method(copy, "run")))
                .isEqualTo("TypeError: run() missing 1 required positional argument");
    }

    @Test
    void aContextIsEnteredOnce() {
        Context context = new Context();
        assertThat(error(() -> method(context, "run", get(context, "run"), get(variable, "get"))))
                .matches("RuntimeError: cannot enter context: .* is already entered");
    }

    @Test
    void aThreadBeginsWithoutValues() {
        Token token = variable.set(1L);
        Object[] seen = new Object[1];
        Thread thread = Thread.of("f", () -> seen[0] = variable.get("none"));
        thread.start();
        thread.join();
        variable.reset(token);
        assertThat(seen).containsExactly("none");
    }
}
