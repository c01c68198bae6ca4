package pyloom.stdlib.argparse;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.builtins.StrTests;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** {@code argparse.Namespace}: the values that a command line gave. */
@PythonModule(value = "argparse", pure = true, doc = "library/argparse.html#the-namespace-object")
@PythonType(name = "Namespace")
public final class Namespaces {

    /** The type {@code argparse.Namespace}. */
    public static final PyType TYPE =
            PyType.nativeType("argparse", "Namespace", PyType.OBJECT)
                    .withDict()
                    .weak()
                    .unhashable()
                    .changeable()
                    .allocating(PyInstance::new);

    private Namespaces() {}

    static PyDict dict(Object self) {
        return (PyDict) Attributes.getAttr(self, "__dict__");
    }

    @PythonApi("Namespace.__init__(self, **kwargs)")
    static void initialize(Object self, PyDict values) {
        for (Object name : values.keyList()) {
            Attributes.setAttr(self, ((String) name).intern(), values.getOrAbsent(name));
        }
    }

    @PythonApi("Namespace.__eq__(self, other)")
    static Object equal(Object self, Object other) {
        return Python.isInstance(other, TYPE)
                ? Comparisons.eq(dict(self), dict(other))
                : NOT_IMPLEMENTED;
    }

    @PythonApi("Namespace.__contains__(self, key)")
    static boolean contains(Object self, Object key) {
        return dict(self).containsKey(key);
    }

    @PythonApi("Namespace.__repr__(self)")
    static String repr(Object self) {
        return show(self, dict(self));
    }

    /** {@return class and attributes; names that are no identifiers come as a dict} */
    static String show(Object self, PyDict values) {
        List<String> parts = new ArrayList<>();
        PyDict others = new PyDict();
        for (Object key : values.keyList()) {
            String name = (String) key;
            Object value = values.getOrAbsent(key);
            if (StrTests.isidentifier(name)) {
                parts.add(name + "=" + Texts.repr(value));
            } else {
                others.put(name, value);
            }
        }
        if (!others.isEmpty()) {
            parts.add("**" + Texts.repr(others));
        }
        return Python.typeName(self) + "(" + String.join(", ", parts) + ")";
    }
}
