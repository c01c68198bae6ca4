package pyloom.stdlib.builtins;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.Specials;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

/**
 * What {@code dict()}, {@code dict.update()} and {@code |=} accept: mappings and iterables of
 * pairs.
 */
public final class DictUpdate {

    private DictUpdate() {}

    static void update(PyDict self, String function, Object[] args, PyDict keywords) {
        if (args.length > 1) {
            throw new TypeError(function + " expected at most 1 argument, got " + args.length);
        }
        if (args.length == 1) {
            updateFrom(self, args[0]);
        }
        self.putAll(keywords);
    }

    /** Puts the entries of a mapping or of an iterable of pairs into a dict. */
    public static void updateFrom(PyDict self, Object source) {
        if (source instanceof PyDict dict && iteratesAsDict(dict)) {
            self.putAll(dict);
            return;
        }
        if (source instanceof PyDict || Attributes.getAttrOr(source, "keys", ABSENT) != ABSENT) {
            Object keys = Calls.call(Attributes.getAttr(source, "keys"));
            Object iterator = Iteration.iter(keys);
            for (Object key = Iteration.next(iterator);
                    key != ABSENT;
                    key = Iteration.next(iterator)) {
                self.put(key, Items.getItem(source, key));
            }
            return;
        }
        int number = 0;
        Object iterator = Iteration.iter(source);
        for (Object pair = Iteration.next(iterator);
                pair != ABSENT;
                pair = Iteration.next(iterator)) {
            putPair(self, pair, number++);
        }
    }

    /**
     * {@return whether a dict is of no subclass that iterates in its own way, whatever else it
     * does}
     */
    private static boolean iteratesAsDict(PyDict dict) {
        return dict.pyType() == PyDict.TYPE
                || dict.pyType().lookup("__iter__") == PyDict.TYPE.lookup("__iter__");
    }

    private static void putPair(PyDict self, Object pair, int number) {
        if (!Specials.has(pair, "__iter__") && !Specials.has(pair, "__getitem__")) {
            throw new TypeError(
                    "cannot convert dictionary update sequence element #"
                            + number
                            + " to a sequence");
        }
        Object[] items = Iterables.toArray(pair);
        if (items.length != 2) {
            throw new ValueError(
                    "dictionary update sequence element #"
                            + number
                            + " has length "
                            + items.length
                            + "; 2 is required");
        }
        self.put(items[0], items[1]);
    }
}
