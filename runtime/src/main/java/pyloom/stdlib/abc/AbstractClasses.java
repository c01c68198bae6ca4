package pyloom.stdlib.abc;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.object.AssertionError;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.RuntimeError;
import pyloom.object.Truth;
import pyloom.object.TypeChecks;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.script.Python;

import java.util.LinkedHashSet;
import java.util.Set;

/** Making abstract base classes and asking them who belongs to them. */
public final class AbstractClasses {

    private static final String DATA = "_abc_impl";

    private AbstractClasses() {}

    /**
     * {@return a new abstract base class}
     *
     * @param metaclass {@code ABCMeta} or a subclass
     * @param name the name of the class
     * @param bases its bases
     * @param namespace its attributes
     * @param keywords the other keyword arguments of the class statement
     */
    public static Object make(
            PyType metaclass, Object name, Object bases, Object namespace, PyDict keywords) {
        Object make = Attributes.getAttr(PyType.TYPE, "__new__");
        Object body = namespace;
        if (namespace instanceof PyDict dict && dict.getOrAbsent("__module__") == ABSENT) {
            PyDict copy = dict.copy();
            copy.put("__module__", "abc"); // whose code calls type.__new__
            body = copy;
        }
        Object made = Calls.callWith(make, new Object[] {metaclass, name, bases, body}, keywords);
        if (made instanceof PyType type) {
            initialize(type);
        }
        return made;
    }

    /**
     * Makes a class an abstract base class: collects its abstract methods.
     *
     * @param type a class whose metaclass is {@code ABCMeta}
     */
    public static void initialize(PyType type) {
        collectMethods(type);
        Python.ownNamespace(type).put(DATA, new AbstractBase());
    }

    /** Sets {@code __abstractmethods__} anew. */
    static void collectMethods(PyType type) {
        Set<Object> names = new LinkedHashSet<>();
        PyDict own = Python.ownNamespace(type);
        for (Object name : own.keyList()) {
            if (isAbstract(own.getOrAbsent(name))) {
                names.add(name);
            }
        }
        for (Object base : type.bases()) {
            Object inherited = Attributes.getAttrOr(base, "__abstractmethods__", PyTuple.EMPTY);
            for (Object name : Iteration.iterate(inherited)) {
                String attribute = ((String) name).intern();
                if (isAbstract(Attributes.getAttrOr(type, attribute, null))) {
                    names.add(attribute);
                }
            }
        }
        Attributes.setAttr(type, "__abstractmethods__", PyFrozenSet.of(names.toArray()));
    }

    static boolean isAbstract(Object value) {
        return value != null
                && value != ABSENT
                && Truth.truth(Attributes.getAttrOr(value, "__isabstractmethod__", false));
    }

    static AbstractBase dataOf(Object type) {
        Object data = type instanceof PyType known ? Python.own(known, DATA) : (Object) ABSENT;
        if (data instanceof AbstractBase base) {
            return base;
        }
        throw new TypeError("_abc_impl is set to a wrong type");
    }

    /**
     * Registers a class as a virtual subclass.
     *
     * @param self the abstract base class
     * @param subclass the class
     * @return the class
     */
    public static Object register(PyType self, Object subclass) {
        if (!(subclass instanceof PyType type)) {
            throw new TypeError("Can only register classes");
        }
        if (TypeChecks.isSubclass(type, self)) {
            return type;
        }
        if (TypeChecks.isSubclass(self, type)) {
            throw new RuntimeError("Refusing to create an inheritance cycle");
        }
        dataOf(self).register(type);
        return type;
    }

    static boolean hasInstance(PyType self, Object instance) {
        AbstractBase data = dataOf(self);
        PyType actual = BuiltinTypes.typeOf(instance);
        Object claimed = Attributes.getAttr(instance, "__class__");
        if (claimed instanceof PyType type && data.accepts(type)) {
            return true;
        }
        if (claimed == actual) {
            return !data.refuses(actual) && asks(self, claimed);
        }
        return asks(self, claimed) || asks(self, actual);
    }

    private static boolean asks(PyType self, Object subclass) {
        return Truth.truth(Attributes.callMethod(self, "__subclasscheck__", subclass));
    }

    static boolean hasSubclass(PyType self, Object subclass) {
        if (!(subclass instanceof PyType type)) {
            throw new TypeError("issubclass() arg 1 must be a class");
        }
        AbstractBase data = dataOf(self);
        if (data.accepts(type)) {
            return true;
        }
        if (data.refuses(type)) {
            return false;
        }
        data.renew();
        boolean belongs = decide(self, type, data);
        if (belongs) {
            data.accept(type);
        } else {
            data.refuse(type);
        }
        return belongs;
    }

    private static boolean decide(PyType self, PyType type, AbstractBase data) {
        Object hook = Attributes.callMethod(self, "__subclasshook__", type);
        if (hook instanceof Boolean answer) {
            return answer;
        }
        if (hook != NOT_IMPLEMENTED) {
            throw new AssertionError(
                    "__subclasshook__ must return either False, True, or NotImplemented");
        }
        if (type.isSubtypeOf(self)) {
            return true;
        }
        for (PyType registered : data.registered()) {
            if (TypeChecks.isSubclass(type, registered)) {
                return true;
            }
        }
        for (Object derived : Python.list(Attributes.callMethod(self, "__subclasses__"))) {
            if (TypeChecks.isSubclass(type, derived)) {
                return true;
            }
        }
        return false;
    }
}
