package pyloom.stdlib.typing;

import pyloom.object.Frames;
import pyloom.object.PyInstance;
import pyloom.object.PyModule;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** A parameter of generic types and functions. */
public abstract class TypeParameter extends PyInstance {

    private final String name;
    private final Lazy defaultValue;

    TypeParameter(PyType type, String name, Lazy defaultValue) {
        super(type);
        this.name = name;
        this.defaultValue = defaultValue;
        PyModule caller = Frames.callerModule(0);
        putOwn("__module__", caller == null ? "typing" : caller.peek("__name__"));
    }

    static PyType declare(String name) {
        return PyType.nativeType("typing", name, PyType.OBJECT).withDict().weak().sealed().dotted();
    }

    String name() {
        return name;
    }

    boolean hasDefault() {
        return defaultValue() != NoDefault.NO_DEFAULT;
    }

    Object defaultValue() {
        return defaultValue.get();
    }

    @Override
    public String toString() {
        return Texts.repr(this);
    }
}
