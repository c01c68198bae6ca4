package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** How sets are copied and pickled. */
@PythonModule("builtins")
@PythonType(name = "set", holder = PySet.class)
public final class SetReduction {

    private SetReduction() {}

    @PythonApi("set.__reduce__(self, /)")
    static PyTuple reduce(PyAnySet self) {
        return of(self, PyList.of(self.toArray()));
    }

    /** {@return class, elements and attributes} */
    static PyTuple of(Object self, Object content) {
        Object dict = Attributes.getAttrOr(self, "__dict__", ABSENT);
        boolean has = dict instanceof PyDict own && !own.isEmpty();
        return PyTuple.of(
                Attributes.getAttr(self, "__class__"),
                PyTuple.of(new Object[] {content}),
                has ? dict : null);
    }
}
