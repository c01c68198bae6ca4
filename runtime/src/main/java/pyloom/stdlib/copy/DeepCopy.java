package pyloom.stdlib.copy;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BoundMethod;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.DictCursor;
import pyloom.object.Identity;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;

/** One deep copy: an object that is reached twice is copied once. */
final class DeepCopy {

    private final PyDict memo; // copies by the identity of the originals

    DeepCopy(PyDict memo) {
        this.memo = memo;
    }

    /** {@return the copy of an object} */
    Object of(Object object) {
        PyType type = BuiltinTypes.typeOf(object);
        if (Atoms.isWhole(object, type)) {
            return object;
        }
        Object known = memo.getOrAbsent(Identity.id(object));
        if (known != ABSENT) {
            return known;
        }
        Object copy = copy(object, type);
        if (copy != object) {
            remember(object, copy);
            keepAlive(object);
        }
        return copy;
    }

    void remember(Object original, Object copy) {
        memo.put(Identity.id(original), copy);
    }

    private void keepAlive(Object original) {
        Long key = Identity.id(memo);
        if (memo.getOrAbsent(key) instanceof PyList kept) {
            kept.add(original);
        } else {
            memo.put(key, PyList.of(original));
        }
    }

    private Object copy(Object object, PyType type) {
        if (type == PyList.TYPE) {
            return ofList((PyList) object);
        }
        if (type == PyTuple.TYPE) {
            return ofTuple((PyTuple) object);
        }
        if (type == PyDict.TYPE) {
            return ofDict((PyDict) object);
        }
        if (type == BoundMethod.TYPE) {
            BoundMethod method = (BoundMethod) object;
            return new BoundMethod(method.function(), of(method.self()));
        }
        Object own = Attributes.getAttrOr(object, "__deepcopy__", ABSENT);
        if (own != ABSENT) {
            return Calls.call(own, memo);
        }
        Object reduced = Reconstruction.reduce(object, type, "deep");
        return reduced instanceof String ? object : Reconstruction.make(object, reduced, this);
    }

    private Object ofList(PyList list) {
        PyList copy = new PyList();
        remember(list, copy);
        for (int i = 0; i < list.size(); i++) {
            copy.add(of(list.get(i)));
        }
        return copy;
    }

    private Object ofTuple(PyTuple tuple) {
        Object[] copies = new Object[tuple.size()];
        boolean changed = false;
        for (int i = 0; i < copies.length; i++) {
            copies[i] = of(tuple.get(i));
            changed |= copies[i] != tuple.get(i);
        }
        Object meanwhile = memo.getOrAbsent(Identity.id(tuple)); // it may contain itself
        if (meanwhile != ABSENT) {
            return meanwhile;
        }
        return changed ? PyTuple.of(copies) : tuple;
    }

    private Object ofDict(PyDict dict) {
        PyDict copy = new PyDict();
        remember(dict, copy);
        for (DictCursor cursor = dict.cursor(); cursor.advance(); ) {
            Object key = of(cursor.key());
            copy.put(key, of(cursor.value()));
        }
        return copy;
    }
}
