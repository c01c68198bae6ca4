package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The computed attributes of {@code type}. */
@PythonModule("builtins")
@PythonType(name = "type", holder = PyType.class)
final class TypeGetters {

    private TypeGetters() {}

    @PythonApi(value = "type.__name__", kind = Kind.GETTER)
    static String name(PyType self) {
        return self.shortName();
    }

    @PythonApi(value = "type.__name__", kind = Kind.SETTER)
    static void setName(PyType self, Object value) {
        String text = text(self, "__name__", value);
        if (text.indexOf('\0') >= 0) {
            throw new ValueError("type name must not contain null characters");
        }
        self.rename(text);
    }

    @PythonApi(value = "type.__name__", kind = Kind.DELETER)
    static void deleteName(PyType self) {
        throw undeletable(self, "__name__");
    }

    @PythonApi(value = "type.__qualname__", kind = Kind.GETTER)
    static String qualname(PyType self) {
        return TypeNames.qualname(self);
    }

    @PythonApi(value = "type.__qualname__", kind = Kind.SETTER)
    static void setQualname(PyType self, Object value) {
        self.requalify(text(self, "__qualname__", value));
    }

    @PythonApi(value = "type.__qualname__", kind = Kind.DELETER)
    static void deleteQualname(PyType self) {
        throw undeletable(self, "__qualname__");
    }

    private static String text(PyType self, String attribute, Object value) {
        if (PyValueInstance.unwrap(value) instanceof String text) {
            return text;
        }
        throw new TypeError(
                "can only assign string to "
                        + self.name()
                        + "."
                        + attribute
                        + ", not '"
                        + BuiltinTypes.typeOf(value).name()
                        + "'");
    }

    private static TypeError undeletable(PyType self, String attribute) {
        return new TypeError(
                "cannot delete '"
                        + attribute
                        + "' attribute of immutable type '"
                        + self.name()
                        + "'");
    }

    @PythonApi(value = "type.__module__", kind = Kind.GETTER)
    static Object module(PyType self) {
        Object module = TypeNames.module(self);
        if (module == ABSENT) {
            throw new AttributeError("__module__", self, "__module__");
        }
        return module;
    }

    @PythonApi(value = "type.__module__", kind = Kind.SETTER)
    static void setModule(PyType self, Object value) {
        self.ownNamespace().put("__module__", value);
    }

    @PythonApi(value = "type.__bases__", kind = Kind.GETTER)
    static PyTuple bases(PyType self) {
        return self.bases();
    }

    @PythonApi(value = "type.__bases__", kind = Kind.SETTER)
    static void setBases(PyType self, Object value) {
        TypeChanges.setBases(self, value);
    }

    @PythonApi(value = "type.__bases__", kind = Kind.DELETER)
    static void deleteBases(PyType self) {
        throw undeletable(self, "__bases__");
    }

    @PythonApi(value = "type.__base__", kind = Kind.MEMBER)
    static Object base(PyType self) {
        return self.base();
    }

    @PythonApi(value = "type.__mro__", kind = Kind.GETTER)
    static PyTuple mro(PyType self) {
        return self.mro();
    }

    @PythonApi(value = "type.__dict__", kind = Kind.GETTER)
    static MappingProxy dict(PyType self) {
        return new MappingProxy(self.ownNamespace());
    }

    @PythonApi(value = "type.__doc__", kind = Kind.GETTER)
    static Object doc(PyType self) {
        Object doc = self.ownNamespace().getOrAbsent("__doc__");
        return doc == ABSENT ? null : Descriptors.bindToClass(doc, self);
    }

    @PythonApi(value = "type.__doc__", kind = Kind.SETTER)
    static void setDoc(PyType self, Object value) {
        self.ownNamespace().put("__doc__", value);
    }

    @PythonApi(value = "type.__doc__", kind = Kind.DELETER)
    static void deleteDoc(PyType self) {
        throw undeletable(self, "__doc__");
    }

    @PythonApi(value = "type.__annotations__", kind = Kind.GETTER)
    static Object annotations(PyType self) {
        if (self.immutable) {
            throw Attributes.missing(self, "__annotations__");
        }
        Object own = self.ownNamespace().getOrAbsent("__annotations__");
        if (own == ABSENT) {
            own = new PyDict();
            self.ownNamespace().put("__annotations__", own);
        }
        return own;
    }

    @PythonApi(value = "type.__annotations__", kind = Kind.SETTER)
    static void setAnnotations(PyType self, Object value) {
        self.ownNamespace().put("__annotations__", value);
    }

    @PythonApi(value = "type.__annotations__", kind = Kind.DELETER)
    static void deleteAnnotations(PyType self) {
        if (self.ownNamespace().removeOrAbsent("__annotations__") == ABSENT) {
            throw new AttributeError("__annotations__", self, "__annotations__");
        }
    }

    @PythonApi(value = "type.__type_params__", kind = Kind.GETTER)
    static Object typeParams(PyType self) {
        Object own = self.ownNamespace().getOrAbsent("__type_params__");
        return own == ABSENT ? PyTuple.EMPTY : own;
    }

    @PythonApi(value = "type.__type_params__", kind = Kind.SETTER)
    static void setTypeParams(PyType self, Object value) {
        self.ownNamespace().put("__type_params__", value);
    }

    @PythonApi(value = "type.__abstractmethods__", kind = Kind.GETTER)
    static Object abstractMethods(PyType self) {
        Object own =
                self == PyType.TYPE
                        ? ABSENT
                        : self.ownNamespace().getOrAbsent("__abstractmethods__");
        if (own == ABSENT) {
            throw new AttributeError("__abstractmethods__", self, "__abstractmethods__");
        }
        return own;
    }

    @PythonApi(value = "type.__abstractmethods__", kind = Kind.SETTER)
    static void setAbstractMethods(PyType self, Object value) {
        self.ownNamespace().put("__abstractmethods__", value);
        self.setAbstract(Truth.truth(value));
    }

    @PythonApi(value = "type.__abstractmethods__", kind = Kind.DELETER)
    static void deleteAbstractMethods(PyType self) {
        if (self.ownNamespace().removeOrAbsent("__abstractmethods__") == ABSENT) {
            throw new AttributeError("__abstractmethods__", self, "__abstractmethods__");
        }
        self.setAbstract(false);
    }

    @PythonApi(value = "type.__flags__", kind = Kind.MEMBER)
    static long flags(PyType self) {
        return TypeFlags.of(self);
    }
}
