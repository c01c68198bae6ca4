package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.object.Demo.dict;
import static pyloom.object.Demo.errorOf;
import static pyloom.object.Demo.type;

import org.junit.jupiter.api.Test;

/** Exceptions as CPython 3.13 builds, prints and chains them. */
class ExceptionTest {

    private static Object call(PyType type, Object... args) {
        return type.callArray(args, null);
    }

    @Test
    void theNumberOfAnOsErrorDecidesAboutItsClass() {
        PyException missing = (PyException) call(OSError.TYPE, 2L, "m", "f");
        assertThat(missing).isInstanceOf(FileNotFoundError.class);
        assertThat(missing.args()).isEqualTo(PyTuple.of(2L, "m"));
        assertThat(missing.getMessage()).isEqualTo("[Errno 2] m: 'f'");
        assertThat(((PyException) call(OSError.TYPE, 2L, "m", "f", null, "g")).getMessage())
                .isEqualTo("[Errno 2] m: 'f' -> 'g'");
        assertThat(((PyException) call(OSError.TYPE, 2L)).getMessage()).isEqualTo("2");
        assertThat(
                        Attributes.getAttr(
                                call(BlockingIOError.TYPE, 11L, "m", 5L), "characters_written"))
                .isEqualTo(5L);
    }

    @Test
    void fieldsComeFromTheArguments() {
        assertThat(((StopIteration) call(StopIteration.TYPE, 1L, 2L)).value()).isEqualTo(1L);
        assertThat(((SystemExit) call(SystemExit.TYPE, 1L, 2L)).code())
                .isEqualTo(PyTuple.of(1L, 2L));
        Object imported = Calls.callWith(ImportError.TYPE, Demo.args("a"), dict("name", "b"));
        assertThat(Attributes.getAttr(imported, "name")).isEqualTo("b");
        assertThat(errorOf(() -> Calls.callWith(ImportError.TYPE, Demo.args("a"), dict("foo", 1L))))
                .isEqualTo("TypeError: ImportError() got an unexpected keyword argument 'foo'");
        assertThat(errorOf(() -> Calls.callWith(ValueError.TYPE, Demo.args(), dict("x", 1L))))
                .isEqualTo("TypeError: ValueError() takes no keyword arguments");
    }

    @Test
    void textsAreCPythons() {
        assertThat(new KeyError("a").getMessage()).isEqualTo("'a'");
        assertThat(Texts.repr(new KeyError("a"))).isEqualTo("KeyError('a')");
        assertThat(new KeyError().getMessage()).isEmpty();
        PyTuple place = PyTuple.of("f/g", 3L, 4L, "t");
        assertThat(new SyntaxError("m", place).getMessage()).isEqualTo("m (g, line 3)");
        assertThat(new UnicodeEncodeError("ascii", "\u00e9\u1234", 0L, 1L, "r").getMessage())
                .isEqualTo("'ascii' codec can't encode character '\\xe9' in position 0: r");
        assertThat(new UnicodeEncodeError("ascii", "abc", 0L, 2L, "r").getMessage())
                .isEqualTo("'ascii' codec can't encode characters in position 0-1: r");
    }

    @Test
    void whatIsRaisedWhileAnotherIsHandledGetsItAsContext() {
        ThreadState thread = ThreadState.current();
        PyException first = new ValueError("first");
        PyException before = thread.beginHandling(first);
        PyException second = new KeyError("second");
        assertThat(second.context()).isSameAs(first);
        PyException inner = thread.beginHandling(second);
        Exceptions.raise(first); // would close a circle: the old link is cut
        assertThat(first.context()).isSameAs(second);
        assertThat(second.context()).isNull();
        thread.endHandling(inner);
        PyException third = Exceptions.raiseFrom(TypeError.TYPE, null);
        assertThat(third.context()).isSameAs(first);
        assertThat(third.suppressContext()).isTrue();
        thread.endHandling(before);
        assertThat(new ValueError().context()).isNull();
        assertThat(errorOf(Exceptions::reraise))
                .isEqualTo("RuntimeError: No active exception to reraise");
    }

    @Test
    void onlyExceptionsCanBeRaisedAndCaught() {
        assertThat(errorOf(() -> Exceptions.raise(5L)))
                .isEqualTo("TypeError: exceptions must derive from BaseException");
        assertThat(errorOf(() -> Exceptions.raiseFrom(ValueError.TYPE, 5L)))
                .isEqualTo("TypeError: exception causes must derive from BaseException");
        PyException error = new ValueError();
        assertThat(Exceptions.matches(error, PyTuple.of(KeyError.TYPE, OrdinaryException.TYPE)))
                .isTrue();
        assertThat(errorOf(() -> Exceptions.matches(error, PyTuple.of(ValueError.TYPE, 5L))))
                .isEqualTo(
                        "TypeError: catching classes that do not inherit from BaseException is not"
                                + " allowed");
    }

    @Test
    void exceptionsOfProgramsAreInstancesOfTheBuiltInJavaClass() {
        PyType mine = type("Mine", body -> {}, KeyError.TYPE, AttributeError.TYPE);
        Object made = mine.call("a");
        assertThat(made).isInstanceOf(AttributeError.class);
        assertThat(Texts.str(made)).isEqualTo("'a'");
        assertThat(Texts.repr(made)).isEqualTo("Mine('a')");
        Attributes.setAttr(made, "extra", 1L);
        assertThat(Attributes.getAttr(made, "extra")).isEqualTo(1L);
    }

    @Test
    void groupsAreSplitWithTheirNesting() {
        BaseExceptionGroup inner =
                BaseExceptionGroup.of("in", new TypeError(2L), new ValueError(3L));
        BaseExceptionGroup group = BaseExceptionGroup.of("out", new ValueError(1L), inner);
        PyTuple parts = (PyTuple) Attributes.callMethod(group, "split", ValueError.TYPE);
        assertThat(Texts.repr(parts.get(0))).contains("ValueError(1)").contains("ValueError(3)");
        assertThat(((BaseExceptionGroup) parts.get(1)).exceptions().size()).isEqualTo(1);
        assertThat(group.getMessage()).isEqualTo("out (2 sub-exceptions)");
        assertThat(group).isInstanceOf(ExceptionGroup.class);
        assertThat(
                        errorOf(
                                () ->
                                        call(
                                                ExceptionGroup.TYPE,
                                                "a",
                                                PyList.of(new KeyboardInterrupt()))))
                .isEqualTo("TypeError: Cannot nest BaseExceptions in an ExceptionGroup");
        assertThat(errorOf(() -> call(BaseExceptionGroup.TYPE, "a", PyList.of())))
                .isEqualTo("ValueError: second argument (exceptions) must be a non-empty sequence");
    }

    @Test
    void clausesWithAStarTakeTheirPartsAndTheRestGoesOn() {
        BaseExceptionGroup group =
                BaseExceptionGroup.of("g", new ValueError(1L), new TypeError(2L), new KeyError(3L));
        ExceptStar course = new ExceptStar(group);
        assertThat(Texts.str(course.match(ValueError.TYPE))).isEqualTo("g (1 sub-exception)");
        assertThat(course.match(OSError.TYPE)).isNull();
        course.match(TypeError.TYPE);
        PyException fresh = new RuntimeError("fresh");
        course.raised(fresh);
        BaseExceptionGroup rest = (BaseExceptionGroup) course.finish();
        assertThat(rest.exceptions().get(0)).isSameAs(fresh);
        assertThat(((BaseExceptionGroup) rest.exceptions().get(1)).exceptions().size())
                .isEqualTo(1);
        ExceptStar naked = new ExceptStar(new ValueError("alone"));
        assertThat(naked.match(ValueError.TYPE)).isInstanceOf(ExceptionGroup.class);
        assertThat(naked.finish()).isNull();
    }

    @Test
    void notesAndTracebacksAreChecked() {
        PyException error = new ValueError();
        error.addNote("a");
        assertThat(Attributes.getAttr(error, "__notes__")).isEqualTo(PyList.of("a"));
        assertThat(errorOf(() -> Attributes.callMethod(error, "add_note", 5L)))
                .isEqualTo("TypeError: note must be a str, not 'int'");
        assertThat(errorOf(() -> Attributes.setAttr(error, "__traceback__", 5L)))
                .isEqualTo("TypeError: __traceback__ must be a traceback or None");
        assertThat(errorOf(() -> Attributes.setAttr(error, "__cause__", 5L)))
                .isEqualTo("TypeError: exception cause must be None or derive from BaseException");
    }
}
