package pyloom.stdlib.enumeration;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;

/** Keeps a value from becoming a member. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.nonmember")
@PythonType(name = "nonmember")
public final class NonMember {

    /** The type. */
    public static final PyType TYPE = Wrapper.declare("nonmember");

    private NonMember() {}

    @PythonApi("nonmember.__init__(self, value)")
    static void initialize(Object self, Object value) {
        Attributes.setAttr(self, "value", value);
    }
}
