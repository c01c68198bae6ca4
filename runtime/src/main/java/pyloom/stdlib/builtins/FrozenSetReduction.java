package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** How frozen sets are copied and pickled. */
@PythonModule("builtins")
@PythonType(name = "frozenset", holder = PyFrozenSet.class)
public final class FrozenSetReduction {

    private FrozenSetReduction() {}

    @PythonApi("frozenset.__reduce__(self, /)")
    static PyTuple reduce(PyAnySet self) {
        return SetReduction.of(self, PyList.of(self.toArray()));
    }
}
