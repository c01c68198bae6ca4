package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.OrdinaryException;
import pyloom.object.PyDict;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

/** Members by value. */
final class Lookup {

    private Lookup() {}

    static Object of(PyType type, Object value) {
        if (BuiltinTypes.typeOf(value) == type) {
            return value;
        }
        Object member = known(type, value);
        if (member != ABSENT) {
            return member;
        }
        if (EnumType.members(type).isEmpty()) {
            String inProgress = ("_" + Python.text(type, "__name__") + "__in_progress").intern();
            if (Truth.truth(Attributes.getAttrOr(type, inProgress, false))) {
                throw new TypeError(
                        "do not use `super().__new__; call the appropriate __new__ directly");
            }
            throw new TypeError(Texts.repr(type) + " has no members defined");
        }
        return missing(type, value);
    }

    private static Object known(PyType type, Object value) {
        try {
            return ((PyDict) Attributes.getAttr(type, "_value2member_map_")).getOrAbsent(value);
        } catch (TypeError unhashable) {
            PyDict byName = (PyDict) Attributes.getAttr(type, "_unhashable_values_map_");
            for (Object name : byName.keyList()) {
                for (Object known : Python.list(byName.getOrAbsent(name))) {
                    if (Comparisons.equal(known, value)) {
                        return EnumType.getItem(type, name);
                    }
                }
            }
            return ABSENT;
        }
    }

    private static Object missing(PyType type, Object value) {
        OrdinaryException error = null;
        Object result = null;
        try {
            result = Attributes.callMethod(type, "_missing_", value);
        } catch (OrdinaryException raised) {
            error = raised;
        }
        if (result != null) {
            if (Python.isInstance(result, type)) {
                return result;
            }
            boolean ejects =
                    type.isSubtypeOf(EnumTypes.FLAG)
                            && Attributes.getAttr(type, "_boundary_") == EnumTypes.EJECT;
            if (ejects && FlagMasks.integer(result) != null) {
                return result;
            }
        }
        ValueError invalid =
                new ValueError(
                        Texts.repr(value) + " is not a valid " + Python.text(type, "__qualname__"));
        if (result == null && error == null) {
            throw invalid;
        }
        if (error == null) {
            error =
                    new TypeError(
                            "error in "
                                    + Python.text(type, "__name__")
                                    + "._missing_: returned "
                                    + Texts.repr(result)
                                    + " instead of None or a valid member");
        }
        if (!(error instanceof ValueError)) {
            error.setContext(invalid);
        }
        throw error;
    }
}
