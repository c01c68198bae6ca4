package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import static pyloom.object.Absent.ABSENT;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The expected behaviour is what CPython 3.13 does with the generator in the comment. */
class GeneratorTest {

    private static final CodeTable CODES = new CodeTable("demo", "demo.py");
    private static final PyModule MODULE = new PyModule("demo");

    private static PyGenerator<?> generator(Entry.Of0 body) {
        Code code = CODES.function("g", 1, "", body).flavored(Code.Flavor.GENERATOR);
        return (PyGenerator<?>) new PyFunction(code, MODULE).call();
    }

    private static Object count(long from, long to) {
        for (long i = from; i < to; i++) {
            Generators.yield(i);
        }
        return "done";
    }

    private static List<Object> drain(PyGenerator<?> generator) {
        List<Object> values = new ArrayList<>();
        for (Object v = generator.next(); v != ABSENT; v = generator.next()) {
            values.add(v);
        }
        return values;
    }

    @Test
    void valuesComeInOrderAndTheResultWithStopIteration() {
        PyGenerator<?> counting = generator(() -> count(0, 3));
        assertThat(counting.send(null)).isEqualTo(0L);
        assertThat(counting.next()).isEqualTo(1L);
        assertThat(counting.next()).isEqualTo(2L);
        Throwable end = catchThrowable(() -> counting.send(null));
        assertThat(((StopIteration) end).value()).isEqualTo("done");
        assertThat(counting.next()).isEqualTo(ABSENT);
        assertThat(((StopIteration) catchThrowable(() -> counting.send(null))).value()).isNull();
    }

    @Test
    void whatIsSentIsTheValueOfTheYield() {
        PyGenerator<?> echo =
                generator(
                        () -> {
                            Object got = Generators.yield("first");
                            return Generators.yield(List.of(got));
                        });
        assertThat(catchThrowable(() -> echo.send(1L)))
                .isInstanceOf(TypeError.class)
                .hasMessage("can't send non-None value to a just-started generator");
        assertThat(echo.next()).isEqualTo("first");
        assertThat(echo.send(7L)).isEqualTo(List.of(7L));
    }

    @Test
    void anExceptionThrownInCanBeHandledInside() {
        PyGenerator<?> resilient =
                generator(
                        () -> {
                            try {
                                Generators.yield(1L);
                            } catch (ValueError error) {
                                Generators.yield(error.args().get(0));
                            }
                            return null;
                        });
        resilient.next();
        assertThat(resilient.raise(new ValueError("inside"))).isEqualTo("inside");
        assertThat(catchThrowable(() -> resilient.raise(new KeyError("k"))))
                .isInstanceOf(KeyError.class);
        assertThat(resilient.next()).isEqualTo(ABSENT);
    }

    @Test
    void closeRunsFinallyAndReturnsWhatTheBodyReturns() {
        List<String> log = new ArrayList<>();
        PyGenerator<?> cleaning =
                generator(
                        () -> {
                            try {
                                Generators.yield(1L);
                                return "not reached";
                            } catch (GeneratorExit exit) {
                                return "closed";
                            } finally {
                                log.add("finally");
                            }
                        });
        cleaning.next();
        assertThat(cleaning.close()).isEqualTo("closed");
        assertThat(log).containsExactly("finally");
        assertThat(cleaning.close()).isNull();
    }

    @Test
    void aBodyThatYieldsInsteadOfClosingIsAnError() {
        PyGenerator<?> stubborn =
                generator(
                        () -> {
                            while (true) {
                                try {
                                    Generators.yield(1L);
                                } catch (GeneratorExit exit) {
                                    Generators.yield(2L);
                                }
                            }
                        });
        stubborn.next();
        assertThat(catchThrowable(stubborn::close))
                .isInstanceOf(RuntimeError.class)
                .hasMessage("generator ignored GeneratorExit");
    }

    @Test
    void stopIterationThatEscapesTheBodyBecomesRuntimeError() {
        PyGenerator<?> leaking =
                generator(
                        () -> {
                            throw new StopIteration(1L);
                        });
        Throwable error = catchThrowable(leaking::next);
        assertThat(error)
                .isInstanceOf(RuntimeError.class)
                .hasMessage("generator raised StopIteration");
        assertThat(((PyException) error).cause()).isInstanceOf(StopIteration.class);
    }

    @Test
    void aGeneratorCannotResumeItself() {
        PyGenerator<?>[] self = new PyGenerator<?>[1];
        self[0] = generator(() -> self[0].next());
        assertThat(catchThrowable(() -> self[0].next()))
                .isInstanceOf(ValueError.class)
                .hasMessage("generator already executing");
    }

    @Test
    void yieldFromPassesValuesExceptionsAndTheResult() {
        List<Object> results = new ArrayList<>();
        PyGenerator<?> outer =
                generator(
                        () -> {
                            results.add(Generators.yieldFrom(generator(() -> count(0, 2))));
                            results.add(Generators.yieldFrom(PyTuple.of("a", "b")));
                            try {
                                Generators.yieldFrom(generator(() -> count(5, 9)));
                            } catch (KeyError error) {
                                results.add("caught");
                            }
                            return null;
                        });
        assertThat(outer.next()).isEqualTo(0L);
        assertThat(outer.next()).isEqualTo(1L);
        assertThat(outer.next()).isEqualTo("a");
        assertThat(outer.next()).isEqualTo("b");
        assertThat(outer.next()).isEqualTo(5L);
        assertThat(catchThrowable(() -> outer.raise(new KeyError("k"))))
                .isInstanceOf(StopIteration.class);
        assertThat(results).containsExactly("done", null, "caught");
    }

    private static Object depth(int level) {
        if (level == 0) {
            return count(0, 3);
        }
        Generators.yieldFrom(generator(() -> depth(level - 1)));
        return Generators.yield("after " + level);
    }

    @Test
    void deepDelegationsKeepTheirOrder() {
        assertThat(drain(generator(() -> depth(3))))
                .containsExactly(0L, 1L, 2L, "after 1", "after 2", "after 3");
    }

    @Test
    void whatAGeneratorHandlesIsNotSeenOutsideWhileItIsSuspended() {
        PyGenerator<?> handling =
                generator(
                        () -> {
                            PyException error = new ValueError("inside");
                            PyException before = ThreadState.current().beginHandling(error);
                            Generators.yield(ThreadState.current().handled());
                            Generators.yield(ThreadState.current().handled());
                            ThreadState.current().endHandling(before);
                            return null;
                        });
        Object inside = handling.next();
        assertThat(ThreadState.current().handled()).isNull();
        assertThat(handling.next()).isSameAs(inside).isInstanceOf(ValueError.class);
    }

    /** The compiler of the JVM must not remember in one thread what it knew in another. */
    @Test
    void aGeneratorSeesTheThreadThatResumesIt() throws InterruptedException {
        PyGenerator<?> states =
                generator(
                        () -> {
                            while (true) {
                                Generators.yield(ThreadState.current());
                            }
                        });
        int[] wrong = {0};
        Runnable use =
                () -> {
                    for (int i = 0; i < 30_000; i++) {
                        synchronized (states) {
                            if (states.next() != ThreadState.current()) {
                                wrong[0]++;
                            }
                        }
                    }
                };
        List<Thread> threads =
                List.of(
                        new PyloomThread(null, use, "a", 0),
                        new PyloomThread(null, use, "b", 0),
                        Thread.ofVirtual().unstarted(use));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong[0]).isZero();
    }
}
