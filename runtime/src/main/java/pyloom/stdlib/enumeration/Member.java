package pyloom.stdlib.enumeration;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyType;

/** Makes a member of what would not be one. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.member")
@PythonType(name = "member")
public final class Member {

    /** The type. */
    public static final PyType TYPE = Wrapper.declare("member");

    private Member() {}

    @PythonApi("member.__init__(self, value)")
    static void initialize(Object self, Object value) {
        Attributes.setAttr(self, "value", value);
    }
}
