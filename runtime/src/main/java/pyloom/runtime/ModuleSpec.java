package pyloom.runtime;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** {@code ModuleSpec}: the name of a module that can be imported. Immutable; it has no loader. */
@PythonModule(value = "_frozen_importlib", pure = true)
@PythonType(name = "ModuleSpec")
public final class ModuleSpec extends PyObject {

    /** The type {@code ModuleSpec}. */
    public static final PyType TYPE =
            PyType.nativeType("_frozen_importlib", "ModuleSpec", PyType.OBJECT).sealed();

    private final String name;
    private final Object origin; // the path of its file, or null if it is not known

    ModuleSpec(String name, Object origin) {
        this.name = name;
        this.origin = origin;
    }

    @PythonApi(value = "ModuleSpec.name", kind = Kind.MEMBER)
    String name() {
        return name;
    }

    @PythonApi(value = "ModuleSpec.origin", kind = Kind.MEMBER)
    Object origin() {
        return origin;
    }

    @PythonApi("ModuleSpec.__repr__(self)")
    String repr() {
        String place = origin == null ? "" : ", origin=" + Texts.repr(origin);
        return "ModuleSpec(name=" + Texts.repr(name) + ", loader=None" + place + ")";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
