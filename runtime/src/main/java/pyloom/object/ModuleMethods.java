package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of modules. */
@PythonModule("builtins")
@PythonType(name = "module", holder = PyModule.class, exported = false)
final class ModuleMethods {

    private ModuleMethods() {}

    @PythonApi("module.__init__(self, name, doc=None)")
    static void initialize(PyModule self, String name, Object doc) {
        self.initialize(name, doc);
    }

    @PythonApi("module.__getattribute__(self, name, /)")
    static Object getAttribute(PyModule self, Object name) {
        return ModuleAttributes.get(self, AttributeNames.intern(name));
    }

    @PythonApi("module.__setattr__(self, name, value, /)")
    static void setAttribute(PyModule self, Object name, Object value) {
        ModuleAttributes.set(self, AttributeNames.intern(name), value);
    }

    @PythonApi("module.__delattr__(self, name, /)")
    static void delAttribute(PyModule self, Object name) {
        ModuleAttributes.set(self, AttributeNames.intern(name), ABSENT);
    }

    @PythonApi("module.__repr__(self, /)")
    static String repr(PyModule self) {
        Object name = self.peek("__name__");
        Object file = self.peek("__file__");
        String title = "<module " + (name == ABSENT ? "'?'" : Texts.repr(name));
        if (file instanceof String) {
            return title + " from " + Texts.repr(file) + ">";
        }
        return self instanceof NativeModule ? title + " (built-in)>" : title + ">";
    }

    @PythonApi("module.__dir__(self, /)")
    static Object dir(PyModule self) {
        Object hook = self.peek("__dir__");
        return hook == ABSENT ? PyList.of(self.dict().keyList().toArray()) : Calls.call(hook);
    }

    @PythonApi(value = "module.__dict__", kind = Kind.MEMBER)
    static PyDict dict(PyModule self) {
        return self.dict();
    }

    @PythonApi(value = "module.__annotations__", kind = Kind.GETTER)
    static Object annotations(PyModule self) {
        Object own = self.peek("__annotations__");
        if (own == ABSENT) {
            own = new PyDict();
            self.global("__annotations__").set(own);
        }
        return own;
    }

    @PythonApi(value = "module.__annotations__", kind = Kind.SETTER)
    static void setAnnotations(PyModule self, Object value) {
        self.global("__annotations__").set(value);
    }

    @PythonApi(value = "module.__annotations__", kind = Kind.DELETER)
    static void deleteAnnotations(PyModule self) {
        if (self.peek("__annotations__") == ABSENT) {
            throw new AttributeError("__annotations__", self, "__annotations__");
        }
        self.global("__annotations__").delete();
    }
}
