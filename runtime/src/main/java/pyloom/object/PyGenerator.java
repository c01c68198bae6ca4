package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.annotation.TypedForm;

import java.util.Iterator;

/**
 * Python's {@code generator}.
 *
 * <p>The handle that programs hold; the machine behind it does not know it, so that it can be
 * closed when nobody holds the handle any more.
 *
 * @param <T> what typed code gets from it
 */
@PythonModule("builtins")
@PythonType(name = "generator", exported = false)
public final class PyGenerator<T> extends PyIterator implements Iterable<T> {

    /** The type {@code generator}. */
    public static final PyType TYPE = PyType.builtin("generator").generic().weak().sealed();

    private final GeneratorCore core;
    private final Code code;
    private String name;
    private String qualname;

    PyGenerator(PyFunction function, Object[] parameters) {
        core = new GeneratorCore(function.code(), function.cells(), parameters);
        code = function.code();
        name = function.name();
        qualname = function.qualname();
    }

    /** A generator of a function that has no object. */
    PyGenerator(Code code, Object[] parameters) {
        core = new GeneratorCore(code, PyFunction.NO_CELLS, parameters);
        this.code = code;
        name = code.name();
        qualname = code.qualname();
    }

    GeneratorCore core() {
        return core;
    }

    PyFrame frame() {
        return new PyFrame(code.name(), code.table().file(), null, code.line());
    }

    /** {@return the {@code gi_code}} */
    public Code code() {
        return code;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    String qualname() {
        return qualname;
    }

    void requalify(String newName) {
        qualname = newName;
    }

    @Override
    public void drop() {
        close();
    }

    @Override
    public Object next() {
        return core.resume(null, null);
    }

    /**
     * {@return what is yielded next; StopIteration with what the generator returned at the end}
     *
     * @param value what the yield evaluates to
     */
    @TypedForm("generator.send(self, arg)")
    @SuppressWarnings("unchecked")
    public T send(Object value) {
        return (T) unlessEnded(core.resume(value, null));
    }

    /**
     * {@return what is yielded next; StopIteration with what the generator returned at the end}
     *
     * @param exception what is raised at the yield
     */
    public Object raise(PyException exception) {
        return unlessEnded(core.resume(null, exception));
    }

    Object unlessEnded(Object value) {
        if (value == ABSENT) {
            throw stop();
        }
        return value;
    }

    /** {@return the StopIteration that carries what the generator returned} */
    StopIteration stop() {
        Object result = core.takeResult();
        return result == null ? new StopIteration() : new StopIteration(result);
    }

    /** {@return what the generator returned, once {@link #next} gave {@code ABSENT}} */
    public Object result() {
        return core.takeResult();
    }

    /**
     * {@return what is yielded next}
     *
     * @param exception an exception or a class of exceptions, raised at the yield
     */
    @TypedForm("generator.throw(self, typ)")
    @SuppressWarnings("unchecked")
    public T raise(Object exception) {
        return (T) raise(GeneratorMethods.thrown(exception, ABSENT, ABSENT));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<T> iterator() {
        return (Iterator<T>) Iteration.iterate(this).iterator();
    }

    /** {@return what the body returned when {@code GeneratorExit} was raised in it, or null} */
    @TypedForm("generator.close(self)")
    public Object close() {
        return core.close();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
