package pyloom.stdlib.copy;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.stdlib.copyreg.CopyregModule;

/** Making an object again from what {@code __reduce_ex__} says of it. */
final class Reconstruction {

    private Reconstruction() {}

    static Object reduce(Object object, PyType type, String kind) {
        Object registered = CopyregModule.DISPATCH_TABLE.getOrAbsent(type);
        if (registered != ABSENT) {
            return Calls.call(registered, object);
        }
        Object newer = Attributes.getAttrOr(object, "__reduce_ex__", ABSENT);
        if (newer != ABSENT) {
            return Calls.call(newer, 4L);
        }
        Object older = Attributes.getAttrOr(object, "__reduce__", ABSENT);
        if (older == ABSENT) {
            throw new CopyError("un(" + kind + ")copyable object of type " + Texts.str(type));
        }
        return Calls.call(older);
    }

    /** {@return the object made again; with the content copied too if {@code deep} is not null} */
    static Object make(Object original, Object reduced, DeepCopy deep) {
        PyTuple parts = (PyTuple) reduced;
        Object[] arguments = Iteration.toArray(parts.get(1));
        for (int i = 0; deep != null && i < arguments.length; i++) {
            arguments[i] = deep.of(arguments[i]);
        }
        Object made = Calls.callArray(parts.get(0), arguments, null);
        if (deep != null) {
            deep.remember(original, made);
        }
        Object state = part(parts, 2);
        if (state != null) {
            setState(made, deep == null ? state : deep.of(state));
        }
        if (part(parts, 3) != null) {
            for (Object item : Iteration.iterate(part(parts, 3))) {
                Attributes.callMethod(made, "append", deep == null ? item : deep.of(item));
            }
        }
        if (part(parts, 4) != null) {
            for (Object pair : Iteration.iterate(part(parts, 4))) {
                Object[] entry = Iteration.toArray(pair);
                if (deep == null) {
                    Items.setItem(made, entry[0], entry[1]);
                } else {
                    Items.setItem(made, deep.of(entry[0]), deep.of(entry[1]));
                }
            }
        }
        return made;
    }

    private static Object part(PyTuple parts, int index) {
        return index < parts.size() ? parts.get(index) : null;
    }

    private static void setState(Object made, Object state) {
        Object own = Attributes.getAttrOr(made, "__setstate__", ABSENT);
        if (own != ABSENT) {
            Calls.call(own, state);
            return;
        }
        Object attributes = state;
        Object slots = null;
        if (state instanceof PyTuple both && both.size() == 2) {
            attributes = both.get(0);
            slots = both.get(1);
        }
        if (attributes != null) {
            Attributes.callMethod(Attributes.getAttr(made, "__dict__"), "update", attributes);
        }
        if (slots instanceof PyDict dict) {
            for (Object name : dict.keyList()) {
                Attributes.setAttr(made, ((String) name).intern(), dict.getOrAbsent(name));
            }
        }
    }
}
