package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.ConstantNamespace;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyDictInstance;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.StaticMethod;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The namespace in which the body of an enumeration runs: it finds out what becomes a member. */
@PythonModule(value = "enum", pure = true, doc = "library/enum.html#enum.EnumDict")
@PythonType(name = "EnumDict")
public final class EnumDict extends PyDictInstance implements ConstantNamespace {

    /** The type. */
    public static final PyType TYPE =
            PyType.nativeType("enum", "EnumDict", PyDict.TYPE)
                    .withDict()
                    .changeable()
                    .allocating(type -> new EnumDict(type, null));

    private static final Set<String> SUNDERS =
            Set.of(
                    "_order_",
                    "_generate_next_value_",
                    "_numeric_repr_",
                    "_missing_",
                    "_ignore_",
                    "_iter_member_",
                    "_iter_member_by_value_",
                    "_iter_member_by_def_",
                    "_add_alias_",
                    "_add_value_alias_");

    private final Set<Object> memberNames = new LinkedHashSet<>();
    private final List<Object> lastValues = new ArrayList<>();
    private final String className;
    private List<Object> ignored = List.of();
    private Object generator;
    private boolean autoCalled;
    private Map<String, Enum<?>> constants = Map.of();

    EnumDict(PyType type, String className) {
        super(type);
        this.className = className;
    }

    @Override
    public void useConstants(Enum<?>[] members) {
        constants = new HashMap<>();
        for (Enum<?> each : members) {
            constants.put(each.name(), each);
        }
    }

    /** {@return the object that is to be the member of that name, or null} */
    Enum<?> constant(Object name) {
        return constants.get(name);
    }

    Set<Object> members() {
        return memberNames;
    }

    @PythonApi("EnumDict.__setitem__(self, key, value)")
    void setItem(Object key, Object given) {
        Object value = given;
        String name = Python.textOrNull(key);
        if (name == null || Names.isPrivate(className, name)) {
            put(key, value);
            return;
        }
        if (Names.isSunder(name)) {
            value = reserved(name, value);
        } else if (Names.isDunder(name)) {
            if (name.equals("__order__")) {
                put("_order_", value);
                return;
            }
        } else if (memberNames.contains(name)) {
            throw new TypeError(
                    Texts.repr(name) + " already defined as " + Texts.repr(getOrAbsent(name)));
        } else if (!ignored.contains(name)) {
            value = memberOrNot(name, value);
        }
        put(key, value);
    }

    private Object reserved(String name, Object value) {
        if (!SUNDERS.contains(name) && !name.startsWith("_repr_")) {
            throw new ValueError(
                    "_sunder_ names, such as "
                            + Texts.repr(name)
                            + ", are reserved for future Enum use");
        }
        if (name.equals("_generate_next_value_")) {
            if (autoCalled) {
                throw new TypeError("_generate_next_value_ must be defined before members");
            }
            generator = value instanceof StaticMethod method ? method.function() : value;
        } else if (name.equals("_ignore_")) {
            ignored =
                    value instanceof String text
                            ? Names.split(text)
                            : new ArrayList<>(Python.list(value));
            Set<Object> already = new LinkedHashSet<>(ignored);
            already.retainAll(memberNames);
            if (!already.isEmpty()) {
                throw new ValueError(
                        "_ignore_ cannot specify already set names: "
                                + Texts.repr(PySet.of(already.toArray())));
            }
            return PyList.of(ignored.toArray());
        }
        return value;
    }

    private Object memberOrNot(String name, Object value) {
        if (Python.isInstance(value, NonMember.TYPE)) {
            return Wrapper.valueOf(value);
        }
        if (Names.isDescriptor(value) || Names.isInternalClass(className, value)) {
            return value;
        }
        if (containsKey(name)) {
            throw new TypeError(
                    Texts.repr(name) + " already defined as " + Texts.repr(getOrAbsent(name)));
        }
        Object plain = Python.isInstance(value, Member.TYPE) ? Wrapper.valueOf(value) : value;
        if (isAuto(plain)) {
            plain = next(name, plain);
            memberNames.add(name);
        } else if (plain instanceof PyTuple tuple
                && tuple.asList().stream().anyMatch(this::isAuto)) {
            plain = withNext(name, tuple);
            memberNames.add(name);
        } else {
            memberNames.add(name);
            lastValues.add(plain);
        }
        return plain;
    }

    private boolean isAuto(Object value) {
        return value != null && Python.isInstance(value, Auto.TYPE);
    }

    private Object next(String name, Object auto) {
        Object value = Wrapper.valueOf(auto);
        if (value == Auto.UNSET) {
            Object[] arguments = {
                name, 1L, (long) memberNames.size(), PyList.of(lastValues.toArray())
            };
            value = Calls.callArray(generator, arguments, null);
            Attributes.setAttr(auto, "value", value);
            autoCalled = true;
        }
        lastValues.add(value);
        return value;
    }

    private Object withNext(String name, PyTuple tuple) {
        Object[] values = tuple.toArray().clone();
        for (int i = 0; i < values.length; i++) {
            if (isAuto(values[i])) {
                values[i] = next(name, values[i]);
            }
        }
        PyType type = BuiltinTypes.typeOf(tuple);
        if (type == PyTuple.TYPE) {
            return PyTuple.of(values);
        }
        try {
            return Calls.call(type, PyList.of(values));
        } catch (TypeError takesThemOneByOne) {
            return Calls.callArray(type, values, null);
        }
    }

    @PythonApi("EnumDict.update(self, members, **more_members)")
    void update(Object members, PyDict more) {
        if (Python.has(members, "keys")) {
            for (Object name : Python.list(Attributes.callMethod(members, "keys"))) {
                setItem(name, Items.getItem(members, name));
            }
        } else {
            for (Object pair : Python.list(members)) {
                List<Object> parts = Python.list(pair);
                setItem(parts.get(0), parts.get(1));
            }
        }
        more.keyList().forEach(name -> setItem(name, more.getOrAbsent(name)));
    }

    @PythonApi(value = "EnumDict.member_names", kind = Kind.GETTER)
    PyList memberNames() {
        return PyList.of(memberNames.toArray());
    }

    @PythonApi(value = "EnumDict._member_names", kind = Kind.MEMBER)
    PyDict memberTable() {
        PyDict names = new PyDict();
        memberNames.forEach(name -> names.put(name, null));
        return names;
    }

    @PythonApi(value = "EnumDict._last_values", kind = Kind.MEMBER)
    PyList lastValues() {
        return PyList.of(lastValues.toArray());
    }

    /** {@return an ordinary dict of the entries, without those to be ignored} */
    PyDict finished() {
        PyDict plain = new PyDict();
        List<Object> unwanted = new ArrayList<>(ignored);
        unwanted.add("_ignore_");
        for (Object key : keyList()) {
            if (!unwanted.contains(key)) {
                plain.put(key, getOrAbsent(key));
            }
        }
        memberNames.removeAll(unwanted);
        Object generate = plain.getOrAbsent("_generate_next_value_");
        if (generate != ABSENT && generate != null && !(generate instanceof StaticMethod)) {
            plain.put("_generate_next_value_", new StaticMethod(generate));
        }
        return plain;
    }
}
