package pyloom.translator.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import pyloom.object.Absent;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.GeneratorExit;
import pyloom.object.KeyError;
import pyloom.object.PyException;
import pyloom.object.PyFunction;
import pyloom.object.PyGenerator;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.StopIteration;
import pyloom.object.ValueError;

import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A woven body does what the body as it was written does on a thread of its own. */
class GeneratorWeaverTest {

    private static final PyModule MODULE = new PyModule("demo");

    private static Class<?> plain;
    private static Class<?> woven;
    private static Map<String, byte[]> wovenClasses;

    @BeforeAll
    static void weave() throws Exception {
        Map<String, byte[]> compiled = WeavingFixture.compile("Bodies");
        wovenClasses =
                new GeneratorWeaver(WeavingFixture.hierarchy(compiled)).weave(compiled, _ -> null);
        plain = WeavingFixture.load(compiled, "demo.Bodies");
        woven = WeavingFixture.load(wovenClasses, "demo.Bodies");
    }

    private static PyGenerator<?> make(Class<?> bodies, String name, Object[] args, Cell... cells) {
        try {
            Code code = (Code) bodies.getField(name).get(null);
            return (PyGenerator<?>) new PyFunction(code, MODULE, cells).callArray(args, null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a generator yields when these are sent, exceptions thrown in; then how it ends. */
    private static List<Object> course(PyGenerator<?> generator, Object... inputs) {
        List<Object> course = new ArrayList<>();
        try {
            course.add(generator.send(null));
            for (Object input : inputs) {
                course.add(
                        input instanceof PyException exception
                                ? generator.raise(exception)
                                : generator.send(input == Absent.ABSENT ? null : input));
            }
        } catch (StopIteration stop) {
            course.add("returned " + stop.value());
        } catch (PyException error) {
            course.add(error.pyType().name() + error.args().toArray().length);
        }
        return course;
    }

    private static void assertSame(String name, Object[] args, Object... inputs) {
        List<Object> expected = course(make(plain, name, args), inputs);
        assertThat(course(make(woven, name, args), inputs)).isEqualTo(expected);
        assertThat(expected).isNotEmpty();
    }

    private static Object[] args(Object... args) {
        return args;
    }

    private static final Object NEXT = Absent.ABSENT;

    @Test
    void theWovenClassIsValid() {
        wovenClasses.values().forEach(bytes -> assertThat(ClassFile.of().verify(bytes)).isEmpty());
    }

    @Test
    void loopsAndWhatIsSentAgree() {
        assertThat(course(make(woven, "COUNT", args(3L)), NEXT, NEXT, NEXT))
                .containsExactly(0L, 1L, 2L, "returned done");
        assertSame("COUNT", args(10L), NEXT, 5L, NEXT, 8L, NEXT, NEXT);
        assertSame("COUNT", args(0L));
        List<List<Long>> rows = List.of(List.of(1L, 2L), List.of(), List.of(30L, 4L), List.of(5L));
        assertSame("LOOPS", args(rows), NEXT, NEXT, NEXT, NEXT);
    }

    @Test
    void variablesOfEveryTypeAreKept() {
        assertSame("MIXED", args("a", 2L), "sent", "none", "last");
        assertSame("MIXED", args("a", 2L), NEXT, NEXT, NEXT);
        assertSame("BRANCHES", args(1L), "x", NEXT);
        assertSame("BRANCHES", args(2L), NEXT, "y", NEXT);
        assertSame("BRANCHES", args(12L), "z", NEXT);
    }

    @Test
    void whatIsOnTheOperandStackIsKept() {
        assertSame("OPERANDS", args("a"), "p", "q", "r", "s", 6L, 7L, 0L);
    }

    @Test
    void handlersAndFinallyBlocksSeeWhatIsThrownIn() {
        for (Class<?> bodies : List.of(plain, woven)) {
            List<Object> log = new ArrayList<>();
            PyGenerator<?> generator = make(bodies, "HANDLERS", args(log));
            List<Object> course =
                    course(generator, "a", NEXT, new ValueError("v"), NEXT, NEXT, new KeyError());
            assertThat(course)
                    .containsExactly(1, "in finally", 2, "caught v", "in finally", 3, "in finally");
            assertThat(generator.next()).isEqualTo(4);
            assertThat(log).containsExactly("sent a", "inner", "inner", "inner", "outer");
            generator.next();
            assertThat(catchThrowable(() -> generator.send(null)))
                    .isInstanceOf(StopIteration.class);
        }
    }

    @Test
    void closingRunsTheHandlersAndEndsTheBody() {
        for (Class<?> bodies : List.of(plain, woven)) {
            List<Object> log = new ArrayList<>();
            PyGenerator<?> generator = make(bodies, "HANDLERS", args(log));
            generator.next();
            assertThat(catchThrowable(generator::close))
                    .hasMessage("generator ignored GeneratorExit");
            assertThat(catchThrowable(generator::next)).isInstanceOf(GeneratorExit.class);
            assertThat(generator.next()).isEqualTo(Absent.ABSENT);
            assertThat(log).containsExactly("inner", "exit");
        }
    }

    @Test
    void delegationPassesThrough() {
        for (Class<?> bodies : List.of(plain, woven)) {
            PyGenerator<?> inner = make(bodies, "COUNT", args(2L));
            assertThat(course(make(bodies, "DELEGATING", args(inner)), NEXT, NEXT, NEXT))
                    .containsExactly(0L, 1L, "beforedone", "returned null");
            assertThat(course(make(bodies, "DELEGATING", args(5L)))).containsExactly("TypeError1");
            PyTuple tuple = PyTuple.of("a", "b");
            assertThat(course(make(bodies, "DELEGATING", args(tuple)), NEXT, NEXT, NEXT))
                    .containsExactly("a", "b", "beforenull", "a");
        }
    }

    @Test
    void cellsAreShared() {
        for (Class<?> bodies : List.of(plain, woven)) {
            Cell cell = new Cell();
            PyGenerator<?> generator = make(bodies, "CLOSURE", args("v"), cell);
            assertThat(generator.next()).isEqualTo("v");
            assertThat(generator.next()).isEqualTo(List.of("v"));
            assertThat(cell.peek()).isEqualTo(List.of("v"));
        }
    }

    @Test
    void whatIsRaisedBeforeTheFirstYieldComesOut() {
        assertSame("NEVER", args());
    }

    @Test
    void aClassThatCannotBeWovenStaysAsItIs() throws Exception {
        Map<String, byte[]> compiled = WeavingFixture.compile("Unusual");
        assertThat(
                        new GeneratorWeaver(WeavingFixture.hierarchy(compiled))
                                .weave(compiled, _ -> null))
                .isEqualTo(compiled);
        assertThat(course(make(WeavingFixture.load(compiled, "demo.Unusual"), "BODY", args()), "x"))
                .containsExactly(1L, "returned x!");
    }
}
