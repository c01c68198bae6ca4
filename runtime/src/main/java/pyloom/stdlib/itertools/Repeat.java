package pyloom.stdlib.itertools;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Numbers;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.SubclassableIterator;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.concurrent.atomic.AtomicLong;

/** One object so many times or without end. */
@PythonModule(value = "itertools", doc = "library/itertools.html#itertools.repeat")
@PythonType(name = "repeat")
public final class Repeat extends SubclassableIterator {

    /** The type {@code itertools.repeat}. */
    public static final PyType TYPE =
            PyType.nativeType("itertools", "repeat", PyType.OBJECT).dotted().subclassableIterator();

    private final Object object;
    private final AtomicLong left; // null: without end

    private Repeat(PyType type, Object object, AtomicLong left) {
        super(type);
        this.object = object;
        this.left = left;
    }

    @PythonApi("repeat.__new__(cls, object, times=<unset>)")
    public static Repeat make(PyType type, Object object, Object times) {
        return new Repeat(
                type,
                object,
                times == ABSENT ? null : new AtomicLong(Math.max(0, Numbers.index(times))));
    }

    /**
     * {@return one object so many times}
     *
     * @param object the object
     * @param times how many times, an int
     */
    public static Repeat of(Object object, Object times) {
        return make(TYPE, object, times);
    }

    @Override
    protected Object advance() {
        return left == null || left.getAndUpdate(count -> Math.max(0, count - 1)) > 0
                ? object
                : ABSENT;
    }

    @PythonApi("repeat.__length_hint__(self, /)")
    Object hint() {
        if (left == null) {
            throw new TypeError("len() of unsized object");
        }
        return left.get();
    }

    @Override
    public Object lengthHint() {
        return left == null ? super.lengthHint() : (Long) left.get();
    }

    @PythonApi("repeat.__repr__(self, /)")
    String repr() {
        return pyType().shortName()
                + "("
                + Texts.repr(object)
                + (left == null ? "" : ", " + left.get())
                + ")";
    }

    @PythonApi("repeat.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(
                pyType(),
                left == null ? PyTuple.of(new Object[] {object}) : PyTuple.of(object, left.get()));
    }
}
