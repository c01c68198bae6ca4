package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.CodeTable;
import pyloom.object.NativeModule;
import pyloom.object.PyDict;
import pyloom.object.PyFunction;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PySet;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the bases of an enumeration are for: the type of the values, and the enumeration before. */
final class Mixins {

    private Mixins() {}

    /** {@return the data type, which may be object, and the enumeration that is extended} */
    static PyType[] of(String name, PyTuple bases) {
        if (bases.size() == 0) {
            return new PyType[] {PyType.OBJECT, EnumTypes.ENUM};
        }
        if (!(bases.get(bases.size() - 1) instanceof PyType last) || !isEnum(last)) {
            throw new TypeError(
                    "new enumerations should be created as `EnumName([mixin_type, ...]"
                            + " [data_type,] enum_type)`");
        }
        return new PyType[] {dataType(name, bases), last};
    }

    static boolean isEnum(Object type) {
        return type instanceof PyType known && known.pyType().isSubtypeOf(EnumType.TYPE);
    }

    static void refuseMembers(Object name, PyTuple bases) {
        for (Object base : bases) {
            for (Object above : ((PyType) base).mro()) {
                if (isEnum(above)
                        && ((PyList) Attributes.getAttr(above, "_member_names_")).size() > 0) {
                    throw new TypeError(
                            "<enum " + Texts.repr(name) + "> cannot extend " + Texts.repr(above));
                }
            }
        }
    }

    private static PyType dataType(String name, PyTuple bases) {
        Set<Object> types = new LinkedHashSet<>();
        for (Object chain : bases) {
            PyType candidate = null;
            for (Object above : ((PyType) chain).mro()) {
                PyType base = (PyType) above;
                if (base == PyType.OBJECT) {
                    continue;
                }
                if (isEnum(base)) {
                    Object memberType = Attributes.getAttr(base, "_member_type_");
                    if (memberType != PyType.OBJECT) {
                        types.add(memberType);
                        break;
                    }
                } else if (Python.own(base, "__new__") != ABSENT
                        || Python.own(base, "__dataclass_fields__") != ABSENT) {
                    types.add(candidate == null ? base : candidate);
                    break;
                } else if (candidate == null) {
                    candidate = base;
                }
            }
        }
        if (types.size() > 1) {
            throw new TypeError(
                    "too many data types for "
                            + Texts.repr(name)
                            + ": "
                            + Texts.repr(PySet.of(types.toArray())));
        }
        return types.isEmpty() ? PyType.OBJECT : (PyType) types.iterator().next();
    }

    static Object objectNew() {
        return Attributes.getAttr(PyType.OBJECT, "__new__");
    }

    /** {@return what makes members, if the enumeration does not say it} */
    static Object findNew(PyType memberType, PyType firstEnum) {
        for (String method : List.of("__new_member__", "__new__")) {
            for (PyType possible : List.of(memberType, firstEnum)) {
                Object found = Attributes.getAttrOr(possible, method, null);
                if (found != null && found != objectNew() && found != EnumMaker.enumNew()) {
                    return found;
                }
            }
        }
        return objectNew();
    }

    /** {@return how the value of a member is shown, or None for {@code repr}} */
    static Object valueRepr(PyTuple bases) {
        for (Object chain : bases) {
            for (Object above : ((PyType) chain).mro()) {
                PyType base = (PyType) above;
                if (base == PyType.OBJECT) {
                    continue;
                }
                if (isEnum(base)) {
                    return Attributes.getAttr(base, "_value_repr_");
                }
                Object repr = Python.own(base, "__repr__");
                if (repr != ABSENT) {
                    boolean isData =
                            Python.own(base, "__dataclass_fields__") != ABSENT
                                    && Python.is(Python.get(base, "__dataclass_params__"), "repr");
                    return isData ? dataclassRepr() : repr;
                }
            }
        }
        return null;
    }

    private static Object dataclassRepr() {
        CodeTable codes = new CodeTable("enum", "enum.py");
        return new PyFunction(
                codes.function("_dataclass_repr", 1, "self", Mixins::showFields),
                NativeModule.named("enum"));
    }

    private static Object showFields(Object self) {
        PyDict fields = (PyDict) Attributes.getAttr(self, "__dataclass_fields__");
        List<String> parts = new ArrayList<>();
        for (Object name : fields.keyList()) {
            if (Python.is(fields.getOrAbsent(name), "repr")) {
                Object value = Attributes.getAttr(self, ((String) name).intern());
                parts.add(name + "=" + Texts.repr(value));
            }
        }
        return String.join(", ", parts);
    }
}
