package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyObject;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** A value that the enumeration itself chooses. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.auto")
@PythonType(name = "auto")
public final class Auto {

    /** The type. */
    public static final PyType TYPE = Wrapper.declare("auto");

    /** The value until it is chosen. */
    static final Object UNSET = new Unset();

    private Auto() {}

    /** What {@code auto()} has for a value at first. */
    @PythonModule(value = "enum", pure = true)
    @PythonType(name = "_auto_null", exported = false)
    static final class Unset extends PyObject {

        static final PyType TYPE = PyType.nativeType("enum", "_auto_null", PyType.OBJECT).sealed();

        @PythonApi("_auto_null.__repr__(self)")
        String repr() {
            return "_auto_null";
        }

        @Override
        public PyType pyType() {
            return TYPE;
        }
    }

    @PythonApi("auto.__init__(self, value=<unset>)")
    static void initialize(Object self, Object value) {
        Attributes.setAttr(self, "value", value == ABSENT ? UNSET : value);
    }

    @PythonApi("auto.__repr__(self)")
    static String repr(Object self) {
        return "auto(" + Texts.repr(Wrapper.valueOf(self)) + ")";
    }
}
