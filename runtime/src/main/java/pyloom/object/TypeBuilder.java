package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.LinkedHashSet;
import java.util.Set;

/** {@code type.__new__}: makes a class of bases and a namespace. */
final class TypeBuilder {

    private final PyType metaclass;
    private final String name;
    private final PyType[] bases;
    private final PyType base; // the one whose layout the class has
    private final PyDict namespace; // a copy

    private TypeBuilder(PyType metaclass, String name, PyType[] bases, PyDict namespace) {
        this.metaclass = metaclass;
        this.name = name;
        this.bases = bases;
        this.base = Layouts.best(bases);
        this.namespace = namespace;
    }

    /** {@return the new class} */
    static Object build(
            PyType metaclass, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
        PyType winner = Metaclasses.mostDerived(metaclass, bases);
        if (winner != metaclass) {
            Object make = winner.lookup("__new__");
            if (make != PyType.TYPE.lookup("__new__")) {
                Object[] arguments = {winner, name, bases, namespace};
                return Calls.callWith(Descriptors.bindToClass(make, winner), arguments, keywords);
            }
        }
        if (name.indexOf('\0') >= 0) {
            throw new ValueError("type name must not contain null characters");
        }
        PyDict copy = new PyDict();
        for (Object key : namespace.keyList()) {
            copy.put(key instanceof String text ? text.intern() : key, namespace.getOrAbsent(key));
        }
        return new TypeBuilder(winner, name, checked(bases), copy).build(keywords);
    }

    private static PyType[] checked(PyTuple bases) {
        if (bases.size() == 0) {
            return new PyType[] {PyType.OBJECT};
        }
        PyType[] types = new PyType[bases.size()];
        Set<PyType> seen = new LinkedHashSet<>();
        for (int i = 0; i < types.length; i++) {
            if (!(bases.get(i) instanceof PyType type)) {
                throw Attributes.getAttrOr(bases.get(i), "__mro_entries__", ABSENT) != ABSENT
                        ? new TypeError(
                                "type() doesn't support MRO entry resolution; use"
                                        + " types.new_class()")
                        : new TypeError("bases must be types");
            }
            if (!seen.add(type) && type.baseType) {
                throw new TypeError("duplicate base class " + type.name());
            }
            types[i] = type;
        }
        return types;
    }

    private PyType build(PyDict keywords) {
        SlotPlan slots = SlotPlan.of(namespace, base, name);
        PyType type = new PyType(metaclass, name, bases, base);
        layOut(type, slots);
        type.requalify(takeQualname());
        Object cell = namespace.removeOrAbsent("__classcell__");
        addDefaults();
        type.adopt(namespace);
        addSlots(type, slots);
        type.setMro(Mro.of(type));
        if (cell instanceof Cell variable) {
            variable.set(type);
        } else if (cell != ABSENT) {
            throw new TypeError(
                    "__classcell__ must be a nonlocal cell, not <class '"
                            + BuiltinTypes.typeOf(cell).qualifiedName()
                            + "'>");
        }
        nameAttributes(type);
        initSubclass(type, keywords);
        return type;
    }

    private void layOut(PyType type, SlotPlan slots) {
        boolean hasDict = base.layout.root() != null || slots.addsDict;
        for (PyType other : bases) {
            hasDict |= other.layout.root() != null;
            type.layout.weakrefable |= other.layout.weakrefable;
        }
        type.layout.weakrefable |= slots.addsWeakref;
        type.layout.solid = !slots.names.isEmpty();
        type.layout.define(
                base.layout.slotCount() + slots.names.size(), hasDict, predictedAttributes());
    }

    /** The names that methods assign through self are a good guess of what instances get. */
    private int predictedAttributes() {
        Object names = namespace.getOrAbsent("__static_attributes__");
        int own = names instanceof PyTuple tuple ? tuple.size() : 0;
        return Math.min(own + base.layout.capacity() - base.layout.slotCount(), 64);
    }

    private String takeQualname() {
        Object qualname = namespace.removeOrAbsent("__qualname__");
        if (qualname == ABSENT) {
            return name;
        }
        if (PyValueInstance.unwrap(qualname) instanceof String text) {
            return text;
        }
        throw new TypeError(
                "type __qualname__ must be a str, not " + BuiltinTypes.typeOf(qualname).name());
    }

    private void addDefaults() {
        wrap("__new__", false);
        wrap("__init_subclass__", true);
        wrap("__class_getitem__", true);
        if (namespace.getOrAbsent("__module__") == ABSENT) {
            Object module = Frames.currentModuleName();
            if (module != ABSENT) {
                namespace.put("__module__", module);
            }
        }
    }

    private void wrap(String method, boolean ofClass) {
        if (namespace.getOrAbsent(method) instanceof PyFunction function) {
            namespace.put(method, ofClass ? new ClassMethod(function) : new StaticMethod(function));
        }
    }

    private void addSlots(PyType type, SlotPlan slots) {
        TypeNamespace own = type.ownNamespace();
        int first = base.layout.slotCount();
        for (int i = 0; i < slots.names.size(); i++) {
            String slot = slots.names.get(i);
            own.put(slot, new SlotDescriptor(slot, type, first + i));
        }
        boolean isMetaclass = base.isSubtypeOf(PyType.TYPE); // which inherits that of type
        if (slots.addsDict && !isMetaclass && own.getOrAbsent("__dict__") == ABSENT) {
            own.put("__dict__", new DictDescriptor(type));
        }
        if (slots.addsWeakref && own.getOrAbsent("__weakref__") == ABSENT) {
            own.put("__weakref__", new WeakrefDescriptor(type));
        }
        if (own.getOrAbsent("__doc__") == ABSENT) {
            own.put("__doc__", null);
        }
        if (own.getOrAbsent("__eq__") != ABSENT && own.getOrAbsent("__hash__") == ABSENT) {
            own.put("__hash__", null);
        }
    }

    private void nameAttributes(PyType type) {
        for (Object key : namespace.keyList()) {
            Object value = namespace.getOrAbsent(key);
            if (value instanceof FunctionLike || !Specials.has(value, "__set_name__")) {
                continue;
            }
            try {
                Specials.call(value, "__set_name__", type, key);
            } catch (PyException error) {
                error.addNote(
                        "Error calling __set_name__ on '"
                                + BuiltinTypes.typeOf(value).name()
                                + "' instance "
                                + Texts.repr(key)
                                + " in '"
                                + name
                                + "'");
                throw error;
            }
        }
    }

    private static void initSubclass(PyType type, PyDict keywords) {
        Object method = new Super(type, type).get("__init_subclass__");
        Calls.callWith(method, PyObject.NO_ARGUMENTS, keywords);
    }
}
