package pyloom.stdlib.dataclasses;

import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.script.Functions;

/** A value that only is itself: the absence of a default, the start of keyword-only fields. */
final class Marker extends PyObject {

    static final Marker MISSING = new Marker("_MISSING_TYPE", null);
    static final Marker KW_ONLY = new Marker("_KW_ONLY_TYPE", null);
    static final Marker FACTORY = new Marker("_HAS_DEFAULT_FACTORY_CLASS", "<factory>");

    private final PyType type;

    private Marker(String typeName, String text) {
        type = PyType.nativeType("dataclasses", typeName, PyType.OBJECT);
        if (text != null) {
            type.define(
                    "__repr__",
                    Functions.of("dataclasses", typeName + ".__repr__", "self", self -> text));
        }
    }

    @Override
    public PyType pyType() {
        return type;
    }

    @Override
    public String toString() {
        return Texts.repr(this);
    }
}
