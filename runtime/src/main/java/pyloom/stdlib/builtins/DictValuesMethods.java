package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.DictIterator;
import pyloom.object.MappingProxy;
import pyloom.object.PyDictValues;

/** The methods of {@code dict_values}. */
@PythonModule("builtins")
@PythonType(
        name = "dict_values",
        holder = PyDictValues.class,
        exported = false,
        doc = "library/stdtypes.html#dictionary-view-objects")
public final class DictValuesMethods {

    private DictValuesMethods() {}

    @PythonApi("dict_values.__repr__(self, /)")
    static String repr(PyDictValues self) {
        return Reprs.guarded(self, self.pyType().shortName() + "([", self.toArray(), "])", "...");
    }

    @PythonApi("dict_values.__len__(self, /)")
    static long length(PyDictValues self) {
        return self.size();
    }

    @PythonApi("dict_values.__iter__(self, /)")
    static DictIterator iterate(PyDictValues self) {
        return self.pyIterator();
    }

    @PythonApi("dict_values.__reversed__(self, /)")
    static DictIterator reversed(PyDictValues self) {
        return self.reversed();
    }

    @PythonApi(value = "dict_values.mapping", kind = Kind.GETTER)
    static MappingProxy mapping(PyDictValues self) {
        return new MappingProxy(self.dict());
    }
}
