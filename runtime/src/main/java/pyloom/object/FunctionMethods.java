package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The attributes of functions that programs define. */
@PythonModule("builtins")
@PythonType(name = "function", holder = PyFunction.class, exported = false)
final class FunctionMethods {

    private FunctionMethods() {}

    @PythonApi("function.__repr__(self, /)")
    static String repr(FunctionLike self) {
        return "<function " + self.qualname() + " at " + Identity.address(self) + ">";
    }

    @PythonApi("function.__call__(self, /, *args, **kwargs)")
    static Object call(FunctionLike self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi("function.__get__(self, instance, owner=None, /)")
    static Object get(Object self, Object instance, Object owner) {
        return instance == null && owner != BuiltinTypes.NONE
                ? self
                : new BoundMethod(self, instance);
    }

    @PythonApi(value = "function.__name__", kind = Kind.GETTER)
    static Object name(FunctionLike self) {
        return self.name();
    }

    @PythonApi(value = "function.__name__", kind = Kind.SETTER)
    static void setName(PyFunction self, Object value) {
        self.rename(text("__name__", value));
    }

    @PythonApi(value = "function.__qualname__", kind = Kind.GETTER)
    static Object qualname(FunctionLike self) {
        return self.qualname();
    }

    @PythonApi(value = "function.__qualname__", kind = Kind.SETTER)
    static void setQualname(PyFunction self, Object value) {
        self.requalify(text("__qualname__", value));
    }

    private static String text(String attribute, Object value) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError(attribute + " must be set to a string object");
    }

    @PythonApi(value = "function.__module__", kind = Kind.GETTER)
    static Object module(FunctionLike self) {
        return self instanceof PyFunction function
                ? function.moduleName()
                : ((NativeFunction) self).moduleName();
    }

    @PythonApi(value = "function.__module__", kind = Kind.SETTER)
    static void setModule(PyFunction self, Object value) {
        self.setModuleName(value);
    }

    @PythonApi(value = "function.__doc__", kind = Kind.MEMBER)
    static Object doc(FunctionLike self) {
        return self instanceof PyFunction function ? function.doc() : null;
    }

    @PythonApi(value = "function.__doc__", kind = Kind.SETTER)
    static void setDoc(PyFunction self, Object value) {
        self.setDoc(value);
    }

    @PythonApi(value = "function.__doc__", kind = Kind.DELETER)
    static void deleteDoc(PyFunction self) {
        self.setDoc(null);
    }

    @PythonApi(value = "function.__dict__", kind = Kind.GETTER)
    static PyDict dict(FunctionLike self) {
        return self instanceof PyFunction function ? function.attributes().dict() : new PyDict();
    }

    @PythonApi(value = "function.__dict__", kind = Kind.SETTER)
    static void setDict(PyFunction self, Object value) {
        if (!(value instanceof PyDict dict)) {
            throw new TypeError(
                    "__dict__ must be set to a dictionary, not a '"
                            + BuiltinTypes.typeOf(value).name()
                            + "'");
        }
        self.attributes().replaceDict(dict);
    }

    @PythonApi(value = "function.__code__", kind = Kind.GETTER)
    static Code code(PyFunction self) {
        return self.code();
    }

    @PythonApi(value = "function.__code__", kind = Kind.SETTER)
    static void setCode(PyFunction self, Object value) {
        if (!(value instanceof Code code)) {
            throw new TypeError("__code__ must be set to a code object");
        }
        int before = self.cells().length;
        int after = code.free().size();
        if (before != after) {
            throw new ValueError(
                    self.name()
                            + "() requires a code object with "
                            + before
                            + " free vars, not "
                            + after);
        }
        self.recode(code);
    }

    @PythonApi(value = "function.__defaults__", kind = Kind.GETTER)
    static Object defaults(FunctionLike self) {
        return self instanceof PyFunction function ? function.defaults() : null;
    }

    @PythonApi(value = "function.__defaults__", kind = Kind.SETTER)
    static void setDefaults(PyFunction self, Object value) {
        if (value != null && !(value instanceof PyTuple)) {
            throw new TypeError("__defaults__ must be set to a tuple object");
        }
        self.setDefaults(value);
    }

    @PythonApi(value = "function.__defaults__", kind = Kind.DELETER)
    static void deleteDefaults(PyFunction self) {
        self.setDefaults(null);
    }

    @PythonApi(value = "function.__kwdefaults__", kind = Kind.GETTER)
    static Object keywordDefaults(FunctionLike self) {
        return self instanceof PyFunction function ? function.keywordDefaults() : null;
    }

    @PythonApi(value = "function.__kwdefaults__", kind = Kind.SETTER)
    static void setKeywordDefaults(PyFunction self, Object value) {
        if (value != null && !(value instanceof PyDict)) {
            throw new TypeError("__kwdefaults__ must be set to a dict object");
        }
        self.setKeywordDefaults(value);
    }

    @PythonApi(value = "function.__kwdefaults__", kind = Kind.DELETER)
    static void deleteKeywordDefaults(PyFunction self) {
        self.setKeywordDefaults(null);
    }

    @PythonApi(value = "function.__annotations__", kind = Kind.GETTER)
    static PyDict annotations(FunctionLike self) {
        return self instanceof PyFunction function ? function.annotations() : new PyDict();
    }

    @PythonApi(value = "function.__annotations__", kind = Kind.SETTER)
    static void setAnnotations(PyFunction self, Object value) {
        if (value != null && !(value instanceof PyDict)) {
            throw new TypeError("__annotations__ must be set to a dict object");
        }
        self.setAnnotations((PyDict) value);
    }

    @PythonApi(value = "function.__annotations__", kind = Kind.DELETER)
    static void deleteAnnotations(PyFunction self) {
        self.setAnnotations(null);
    }

    @PythonApi(value = "function.__type_params__", kind = Kind.GETTER)
    static Object typeParams(PyFunction self) {
        return self.typeParams();
    }

    @PythonApi(value = "function.__type_params__", kind = Kind.SETTER)
    static void setTypeParams(PyFunction self, Object value) {
        if (!(value instanceof PyTuple)) {
            throw new TypeError("__type_params__ must be set to a tuple");
        }
        self.setTypeParams(value);
    }

    @PythonApi(value = "function.__closure__", kind = Kind.MEMBER)
    static Object closure(PyFunction self) {
        Cell[] cells = self.cells();
        return cells.length == 0 ? null : PyTuple.of((Object[]) cells.clone());
    }

    @PythonApi(value = "function.__globals__", kind = Kind.MEMBER)
    static Object globals(PyFunction self) {
        return self.module() == null ? new PyDict() : self.module().dict();
    }

    @PythonApi(value = "function.__builtins__", kind = Kind.MEMBER)
    static Object builtins(PyFunction self) {
        Object own = self.module() == null ? ABSENT : self.module().peek("__builtins__");
        if (own instanceof PyModule module) {
            return module.dict();
        }
        return own instanceof PyDict dict ? dict : NativeModule.builtins().dict();
    }
}
