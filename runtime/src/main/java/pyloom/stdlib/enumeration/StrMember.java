package pyloom.stdlib.enumeration;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.PyFunction;
import pyloom.object.PyTuple;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.Str;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

/** The {@code __new__} of {@code StrEnum}: values must be strings already. */
final class StrMember {

    private StrMember() {}

    static PyFunction make() {
        return Functions.ofArray(
                "enum",
                "StrEnum.__new__",
                "cls, *values",
                arguments -> member(arguments[0], (PyTuple) arguments[1]));
    }

    /** {@return the rule for values that are not given: the name in lower case} */
    static PyFunction lowerCase() {
        return Functions.ofArray(
                "enum",
                "StrEnum._generate_next_value_",
                "name, start, count, last_values",
                arguments -> Str.lower((String) arguments[0]));
    }

    private static Object member(Object type, PyTuple values) {
        int count = values.size();
        if (count > 3) {
            throw new TypeError("too many arguments for str(): " + Texts.repr(values));
        }
        if (count == 1 && Python.textOrNull(values.get(0)) == null) {
            throw new TypeError(Texts.repr(values.get(0)) + " is not a string");
        }
        if (count >= 2 && Python.textOrNull(values.get(1)) == null) {
            throw new TypeError("encoding must be a string, not " + Texts.repr(values.get(1)));
        }
        if (count == 3 && Python.textOrNull(values.get(2)) == null) {
            throw new TypeError("errors must be a string, not " + Texts.repr(values.get(2)));
        }
        Object value = Calls.callArray(BuiltinTypes.STR, values.toArray().clone(), null);
        Object make = Attributes.getAttr(BuiltinTypes.STR, "__new__");
        Object member = Calls.call(make, type, value);
        Attributes.setAttr(member, "_value_", value);
        return member;
    }
}
