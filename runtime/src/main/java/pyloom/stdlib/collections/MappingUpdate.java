package pyloom.stdlib.collections;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/** What {@code update} of a mapping does: every entry is stored by {@code __setitem__}. */
public final class MappingUpdate {

    private MappingUpdate() {}

    static void update(Object self, String function, Object[] args, PyDict keywords) {
        if (args.length > 1) {
            throw new TypeError(
                    function
                            + "() takes at most 1 positional argument ("
                            + args.length
                            + " given)");
        }
        if (args.length == 1) {
            from(self, args[0]);
        }
        for (Object key : keywords.keyList()) {
            Items.setItem(self, key, keywords.getOrAbsent(key));
        }
    }

    /**
     * Stores the entries of a mapping or of an iterable of pairs.
     *
     * @param self the mapping that gets them
     * @param source the mapping or iterable
     */
    public static void from(Object self, Object source) {
        if (source instanceof PyDict || Attributes.getAttrOr(source, "keys", ABSENT) != ABSENT) {
            for (Object key : Iteration.iterate(Attributes.callMethod(source, "keys"))) {
                Items.setItem(self, key, Items.getItem(source, key));
            }
            return;
        }
        for (Object pair : Iteration.iterate(source)) {
            Object[] parts = Iteration.toArray(pair);
            if (parts.length != 2) {
                throw new ValueError(
                        parts.length < 2
                                ? "need more than "
                                        + parts.length
                                        + " value"
                                        + (parts.length == 1 ? "" : "s")
                                        + " to unpack"
                                : "too many values to unpack (expected 2)");
            }
            Items.setItem(self, parts[0], parts[1]);
        }
    }
}
