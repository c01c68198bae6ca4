package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code property}. */
@PythonModule("builtins")
@PythonType(name = "property", holder = PyProperty.class)
final class PropertyMethods {

    private PropertyMethods() {}

    @PythonApi("property.__init__(self, fget=None, fset=None, fdel=None, doc=None)")
    static void initialize(
            PyProperty self, Object getter, Object setter, Object deleter, Object doc) {
        self.initialize(getter, setter, deleter);
        boolean fromGetter = doc == null && getter != null;
        Object text = fromGetter ? Attributes.getAttrOr(getter, "__doc__", null) : doc;
        self.takeDocFromGetter(fromGetter && text != null);
        self.describe(text);
    }

    @PythonApi("property.__get__(self, instance, owner=None, /)")
    static Object get(PyProperty self, Object instance, Object owner) {
        return instance == null ? self : self.get(instance);
    }

    @PythonApi("property.__set__(self, instance, value, /)")
    static void set(PyProperty self, Object instance, Object value) {
        self.set(instance, value);
    }

    @PythonApi("property.__delete__(self, instance, /)")
    static void delete(PyProperty self, Object instance) {
        self.set(instance, ABSENT);
    }

    @PythonApi("property.getter(self, fget, /)")
    static Object withGetter(PyProperty self, Object getter) {
        return copy(self, getter, self.setter(), self.deleter());
    }

    @PythonApi("property.setter(self, fset, /)")
    static Object withSetter(PyProperty self, Object setter) {
        return copy(self, self.getter(), setter, self.deleter());
    }

    @PythonApi("property.deleter(self, fdel, /)")
    static Object withDeleter(PyProperty self, Object deleter) {
        return copy(self, self.getter(), self.setter(), deleter);
    }

    private static Object copy(PyProperty self, Object getter, Object setter, Object deleter) {
        Object doc = self.docFromGetter() && getter != null ? null : doc(self);
        Object copy = self.pyType().call(getter, setter, deleter, doc);
        if (copy instanceof PyProperty property && self.ownName() != ABSENT) {
            property.rename(self.ownName());
        }
        return copy;
    }

    @PythonApi("property.__set_name__(self, owner, name, /)")
    static void setName(PyProperty self, Object owner, Object name) {
        self.rename(name);
    }

    @PythonApi(value = "property.fget", kind = Kind.MEMBER)
    static Object getter(PyProperty self) {
        return self.getter();
    }

    @PythonApi(value = "property.fset", kind = Kind.MEMBER)
    static Object setter(PyProperty self) {
        return self.setter();
    }

    @PythonApi(value = "property.fdel", kind = Kind.MEMBER)
    static Object deleter(PyProperty self) {
        return self.deleter();
    }

    @PythonApi(value = "property.__doc__", kind = Kind.MEMBER)
    static Object doc(PyProperty self) {
        return self.doc();
    }

    @PythonApi(value = "property.__doc__", kind = Kind.SETTER)
    static void setDoc(PyProperty self, Object value) {
        self.describe(value);
    }

    @PythonApi(value = "property.__name__", kind = Kind.GETTER)
    static Object name(PyProperty self) {
        Object name = self.knownName();
        if (name == ABSENT) {
            throw Attributes.missing(self, "__name__");
        }
        return name;
    }

    @PythonApi(value = "property.__name__", kind = Kind.SETTER)
    static void rename(PyProperty self, Object value) {
        self.rename(value);
    }

    @PythonApi(value = "property.__name__", kind = Kind.DELETER)
    static void deleteName(PyProperty self) {
        self.rename(ABSENT);
    }

    @PythonApi(value = "property.__isabstractmethod__", kind = Kind.GETTER)
    static boolean isAbstract(PyProperty self) {
        return AbstractMethods.is(self.getter())
                || AbstractMethods.is(self.setter())
                || AbstractMethods.is(self.deleter());
    }
}
