package pyloom.stdlib.threading;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.args;
import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.get;
import static pyloom.stdlib.Python.keywords;
import static pyloom.stdlib.Python.member;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.Attributes;
import pyloom.object.Exceptions;
import pyloom.object.PyDict;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.ValueError;
import pyloom.stdlib.Python;
import pyloom.sync.Flag;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts are those of CPython 3.13.0. */
class ThreadTest {

    private static final Object THREAD = member("threading", "Thread");

    private static Thread thread(Object target, Object... args) {
        return (Thread) keywords(THREAD, args(), "target", target, "args", PyTuple.of(args));
    }

    @Test
    void aNewThreadIsInitial() {
        Thread thread = (Thread) keywords(THREAD, args(), "name", "x");
        assertThat(get(thread, "ident")).isNull();
        assertThat(get(thread, "native_id")).isNull();
        assertThat(method(thread, "is_alive")).isEqualTo(false);
        assertThat(thread.repr()).isEqualTo("<Thread(x, initial daemon)>"); // as the test's thread
        assertThat(error(() -> method(thread, "join")))
                .isEqualTo("RuntimeError: cannot join thread before it is started");
    }

    @Test
    void aThreadRunsOnceAndShowsItsState() {
        Flag mayEnd = new Flag();
        Thread thread = Thread.of("f", () -> mayEnd.await(pyloom.sync.Deadline.NEVER));
        thread.start();
        assertThat(thread.repr())
                .matches("<Thread\\(Thread-\\d+ \\(f\\), started( daemon)? \\d+\\)>");
        assertThat(thread.isAlive()).isTrue();
        assertThat(Threads.alive()).contains(thread);
        assertThat(error(thread::start))
                .isEqualTo("RuntimeError: threads can only be started once");
        assertThat(error(() -> Attributes.setAttr(thread, "daemon", true)))
                .isEqualTo("RuntimeError: cannot set daemon status of active thread");
        mayEnd.set();
        thread.join();
        assertThat(thread.repr()).contains("stopped");
        assertThat(thread.isAlive()).isFalse();
        assertThat(Threads.alive()).doesNotContain(thread);
        assertThat(error(thread::start))
                .isEqualTo("RuntimeError: threads can only be started once");
    }

    @Test
    void theTargetGetsItsArgumentsAndTheyAreDroppedThen() {
        PyList list = PyList.of();
        PyTuple argument = PyTuple.of(5L);
        Thread thread = thread(new Hook(list::add), argument);
        assertThat(get(thread, "_args")).isEqualTo(PyTuple.of(argument));
        thread.start();
        thread.join();
        assertThat(list.toArray()).containsExactly(argument);
        assertThat(error(() -> get(thread, "_target")))
                .isEqualTo("AttributeError: 'Thread' object has no attribute '_target'");
    }

    @Test
    void argumentsAreUnpackedInTheThread() {
        List<String> reports =
                reportsOf(() -> start(keywords(THREAD, args(), "target", THREAD, "args", 5L)));
        assertThat(reports)
                .containsExactly(
                        "TypeError: threading.Thread() argument after * must be an iterable, not"
                                + " int");
        reports = reportsOf(() -> start(keywords(THREAD, args(), "target", THREAD, "kwargs", 5L)));
        assertThat(reports)
                .containsExactly(
                        "TypeError: threading.Thread() argument after ** must be a mapping, not"
                                + " int");
    }

    private static void start(Object thread) {
        method(thread, "start");
        method(thread, "join");
    }

    /** What threading.excepthook got meanwhile, as texts. */
    private static List<String> reportsOf(Runnable action) {
        List<String> reports = new CopyOnWriteArrayList<>();
        Object before = member("threading", "excepthook");
        Hook hook =
                new Hook(
                        args -> {
                            PyException exception = (PyException) args.get(1);
                            reports.add(
                                    error(
                                            () -> {
                                                throw exception;
                                            }));
                        });
        pyloom.object.NativeModule.named("threading").global("excepthook").set(hook);
        try {
            action.run();
        } finally {
            pyloom.object.NativeModule.named("threading").global("excepthook").set(before);
        }
        return reports;
    }

    @Test
    void anExceptionGoesToTheHookAsItIs() {
        ValueError raised = new ValueError("x");
        assertThat(
                        reportsOf(
                                () ->
                                        start(
                                                Thread.of(
                                                        "f",
                                                        () -> {
                                                            throw raised;
                                                        }))))
                .containsExactly("ValueError: x");
        assertThat(Exceptions.of(raised)).isSameAs(raised);
    }

    @Test
    void wrongCallsAreRefusedAsCPythonDoes() {
        assertThat(error(() -> call("threading", "Thread", 1L)))
                .isEqualTo("AssertionError: group argument must be None for now");
        assertThat(error(() -> keywords(THREAD, args(), "foo", 1L)))
                .isEqualTo("TypeError: Thread.__init__() got an unexpected keyword argument 'foo'");
        assertThat(
                        error(
                                () ->
                                        call(
                                                "threading",
                                                "Thread",
                                                null,
                                                null,
                                                null,
                                                PyTuple.EMPTY,
                                                null,
                                                true)))
                .isEqualTo(
                        "TypeError: Thread.__init__() takes from 1 to 6 positional arguments but 7"
                                + " were given");
        assertThat(error(() -> call("threading", "Timer")))
                .isEqualTo(
                        "TypeError: Timer.__init__() missing 2 required positional arguments:"
                                + " 'interval' and 'function'");
        assertThat(error(() -> call("threading", "stack_size", 1L)))
                .isEqualTo("ValueError: size not valid: 1 bytes");
        assertThat(error(() -> call("threading", "stack_size", -1L)))
                .isEqualTo("ValueError: size must be 0 or a positive value");
        assertThat(error(() -> method(Threads.current(), "join")))
                .isEqualTo("RuntimeError: cannot join a dummy thread");
    }

    @Test
    void aThreadThatWasNotInitialisedSaysSo() {
        Thread thread = new Thread(Thread.TYPE);
        assertThat(error(thread::start)).isEqualTo("RuntimeError: thread.__init__() not called");
        assertThat(error(thread::join)).isEqualTo("RuntimeError: Thread.__init__() not called");
        assertThat(error(() -> get(thread, "name")))
                .isEqualTo("AssertionError: Thread.__init__() not called");
        assertThat(error(() -> Attributes.setAttr(thread, "daemon", true)))
                .isEqualTo("RuntimeError: Thread.__init__() not called");
        assertThat(error(thread::repr))
                .isEqualTo("AssertionError: Thread.__init__() was not called");
        assertThat(get(thread, "_initialized")).isEqualTo(false);
    }

    @Test
    void identsAreNeverUsedAgain() {
        Thread first = Thread.of("f", () -> {});
        Thread second = Thread.of("f", () -> {});
        start(first);
        start(second);
        assertThat(first.ident()).isNotEqualTo(second.ident());
        assertThat(Threads.main().strand().nativeId()).isEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void localAttributesBelongToTheThread() {
        Object local = call("threading", "local");
        Attributes.setAttr(local, "x", 1L);
        Object[] seen = new Object[2];
        start(
                Thread.of(
                        "f",
                        () -> {
                            seen[0] = Attributes.getAttrOr(local, "x", "none");
                            Attributes.setAttr(local, "x", 2L);
                            seen[1] = get(local, "x");
                        }));
        assertThat(seen).containsExactly("none", 2L);
        assertThat(get(local, "x")).isEqualTo(1L);
        assertThat(error(() -> call("threading", "local", 1L)))
                .isEqualTo("TypeError: Initialization arguments are not supported");
    }

    @Test
    void aLowLevelThreadHasADummyName() {
        PyList names = PyList.of();
        Hook hook = new Hook(_ -> names.add(Threads.current().getName()));
        long ident = (Long) call("_thread", "start_new_thread", hook, PyTuple.of(PyTuple.EMPTY));
        assertThat(ident).isPositive();
        ThreadHandle handle =
                (ThreadHandle) call("_thread", "start_joinable_thread", new Hook(_ -> {}));
        handle.join(null);
        assertThat(handle.isDone()).isTrue();
        assertThat(error(() -> call("_thread", "start_new_thread", 1L, PyTuple.EMPTY)))
                .isEqualTo("TypeError: first arg must be callable");
        assertThat(error(() -> call("_thread", "start_new_thread", hook, 1L)))
                .isEqualTo("TypeError: 2nd arg must be a tuple");
    }

    @Test
    void hookArgumentsAreATupleWithNames() {
        Object type = member("threading", "ExceptHookArgs");
        Object made = Python.call("threading", "ExceptHookArgs", PyTuple.of(1L, 2L, 3L, 4L));
        assertThat(get(made, "exc_traceback")).isEqualTo(3L);
        assertThat(method(made, "__repr__"))
                .isEqualTo(
                        "_thread._ExceptHookArgs(exc_type=1, exc_value=2, exc_traceback=3,"
                                + " thread=4)");
        assertThat(error(() -> pyloom.object.Calls.call(type, PyTuple.of(1L, 2L))))
                .isEqualTo(
                        "TypeError: _thread._ExceptHookArgs() takes a 4-sequence (2-sequence"
                                + " given)");
        assertThat(error(() -> pyloom.object.Calls.call(type, 1L)))
                .isEqualTo("TypeError: constructor requires a sequence");
        assertThat(error(() -> call("threading", "excepthook", new PyDict())))
                .isEqualTo("TypeError: _thread.excepthook argument type must be ExceptHookArgs");
    }
}
