package pyloom.runtime;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.DictUpdate;

/** The entries of a dict display some of which are unpacked, in order. */
public final class Entries {

    private final PyDict dict = new PyDict();

    Entries() {}

    /** Adds an entry and returns this. */
    public Entries with(Object key, Object value) {
        dict.put(key, value);
        return this;
    }

    /** Adds some entries, each key before its value, and returns this. */
    public Entries withAll(Object... keysAndValues) {
        for (int i = 0; i < keysAndValues.length; i += 2) {
            dict.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return this;
    }

    /** Adds all entries of {@code mapping} and returns this. */
    public Entries spread(Object mapping) {
        if (mapping instanceof PyDict) {
            DictUpdate.updateFrom(dict, mapping);
            return this;
        }
        Object keys = Attributes.getAttrOr(mapping, "keys", pyloom.object.Absent.ABSENT);
        if (keys == pyloom.object.Absent.ABSENT) {
            throw new TypeError(
                    "'" + BuiltinTypes.typeOf(mapping).name() + "' object is not a mapping");
        }
        for (Object key : Iteration.iterate(pyloom.object.Calls.call(keys))) {
            dict.put(key, Items.getItem(mapping, key));
        }
        return this;
    }

    /** {@return the dict of them} */
    public PyDict toDict() {
        return dict;
    }
}
