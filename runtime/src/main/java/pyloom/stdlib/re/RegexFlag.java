package pyloom.stdlib.re;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;
import pyloom.values.regex.RegexFlags;

/** Python's {@code re.RegexFlag}, an {@code enum.IntFlag} whose members are names of the module. */
final class RegexFlag {

    /** The type {@code re.RegexFlag}. */
    static final PyType TYPE = make();

    private RegexFlag() {}

    private static PyType make() {
        PyDict members =
                Python.dict(
                        "NOFLAG", 0L,
                        "ASCII", (long) RegexFlags.ASCII,
                        "A", (long) RegexFlags.ASCII,
                        "IGNORECASE", (long) RegexFlags.IGNORECASE,
                        "I", (long) RegexFlags.IGNORECASE,
                        "LOCALE", (long) RegexFlags.LOCALE,
                        "L", (long) RegexFlags.LOCALE,
                        "UNICODE", (long) RegexFlags.UNICODE,
                        "U", (long) RegexFlags.UNICODE,
                        "MULTILINE", (long) RegexFlags.MULTILINE,
                        "M", (long) RegexFlags.MULTILINE,
                        "DOTALL", (long) RegexFlags.DOTALL,
                        "S", (long) RegexFlags.DOTALL,
                        "VERBOSE", (long) RegexFlags.VERBOSE,
                        "X", (long) RegexFlags.VERBOSE,
                        "DEBUG", (long) RegexFlags.DEBUG);
        Object type =
                Calls.callArray(
                        Python.member("enum", "IntFlag"),
                        new Object[] {"RegexFlag", members, "re", Python.member("enum", "KEEP")},
                        new String[] {"module", "boundary"});
        Attributes.setAttr(type, "__repr__", Python.member("enum", "global_flag_repr"));
        Attributes.setAttr(type, "__str__", Attributes.getAttr(PyType.OBJECT, "__str__"));
        Attributes.setAttr(type, "_numeric_repr_", Python.member("builtins", "hex"));
        return (PyType) type;
    }

    /** {@return a member} */
    static Object member(String name) {
        return Attributes.getAttr(TYPE, name);
    }
}
