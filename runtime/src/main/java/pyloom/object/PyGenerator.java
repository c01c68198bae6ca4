package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/**
 * Python's {@code generator}.
 *
 * <p>The handle that programs hold; the machine behind it does not know it, so that it can be
 * closed when nobody holds the handle any more.
 */
public final class PyGenerator extends PyIterator {

    /** The type {@code generator}. */
    public static final PyType TYPE = PyType.builtin("generator").generic().weak().sealed();

    private final GeneratorCore core;
    private final Code code;
    private String name;
    private String qualname;

    PyGenerator(PyFunction function, Object[] parameters) {
        core = new GeneratorCore(function, parameters);
        code = function.code();
        name = function.name();
        qualname = function.qualname();
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
    public Object send(Object value) {
        return unlessEnded(core.resume(value, null));
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

    /** {@return what the body returned when {@code GeneratorExit} was raised in it, or null} */
    public Object close() {
        return core.close();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
