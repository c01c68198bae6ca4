package pyloom.stdlib.decimal;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Iteration;
import pyloom.object.KeyError;
import pyloom.object.NotImplemented;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.decimal.Conditions.Named;

import java.util.StringJoiner;

/** The flags or the traps of a context, as a dict. */
@PythonModule("decimal")
@PythonType(name = "SignalDict", exported = false)
public final class SignalDict extends PyObject {

    static final PyType TYPE =
            PyType.nativeType("decimal", "SignalDict", PyType.OBJECT)
                    .dotted()
                    .unhashable()
                    .sealed();

    private final PyContext context;
    private final boolean isOfTraps;

    SignalDict(PyContext context, boolean isOfTraps) {
        this.context = context;
        this.isOfTraps = isOfTraps;
    }

    int bits() {
        return isOfTraps ? context.traps : context.flags;
    }

    static KeyError unknown() {
        return new KeyError(
                "valid values for signals are:\n"
                        + "  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                        + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                        + "   Clamped]");
    }

    static int bitsOf(Object signal) {
        for (Named each : Conditions.SIGNALS) {
            if (each.type() == signal) {
                return each.bits();
            }
        }
        throw unknown();
    }

    /** {@return the bits of a list of signals, or of a dict that says which are set} */
    static int bitsOfAll(Object signals) {
        if (signals instanceof SignalDict dict) {
            return dict.bits();
        }
        int bits = 0;
        if (signals instanceof PyDict dict) {
            if (dict.size() != Conditions.SIGNALS.size()) {
                throw unknown();
            }
            for (Object key : dict.keyList()) {
                bits |= Truth.truth(dict.getOrAbsent(key)) ? bitsOf(key) : 0;
            }
            return bits;
        }
        for (Object signal : Iteration.toArray(signals)) {
            bits |= bitsOf(signal);
        }
        return bits;
    }

    @PythonApi("SignalDict.__getitem__(self, key, /)")
    boolean get(Object key) {
        return (bits() & bitsOf(key)) != 0;
    }

    @PythonApi("SignalDict.__setitem__(self, key, value, /)")
    void set(Object key, Object value) {
        int changed = bitsOf(key);
        int bits = Truth.truth(value) ? bits() | changed : bits() & ~changed;
        if (isOfTraps) {
            context.traps = bits;
        } else {
            context.flags = bits;
        }
    }

    @PythonApi("SignalDict.__delitem__(self, key, /)")
    void delete(Object key) {
        throw new ValueError("signal keys cannot be deleted");
    }

    @PythonApi("SignalDict.__contains__(self, key, /)")
    boolean contains(Object key) {
        return Conditions.SIGNALS.stream().anyMatch(each -> each.type() == key);
    }

    @PythonApi("SignalDict.__len__(self, /)")
    long length() {
        return Conditions.SIGNALS.size();
    }

    @PythonApi("SignalDict.keys(self, /)")
    PyList keys() {
        return PyList.of(Conditions.SIGNALS.stream().map(Named::type).toArray());
    }

    @PythonApi("SignalDict.values(self, /)")
    PyList values() {
        return PyList.of(
                Conditions.SIGNALS.stream().map(each -> (Object) get(each.type())).toArray());
    }

    @PythonApi("SignalDict.items(self, /)")
    PyList items() {
        return PyList.of(
                Conditions.SIGNALS.stream()
                        .map(each -> (Object) PyTuple.of(each.type(), get(each.type())))
                        .toArray());
    }

    @PythonApi("SignalDict.get(self, key, default=None, /)")
    Object getOr(Object key, Object otherwise) {
        return contains(key) ? (Object) get(key) : otherwise;
    }

    @PythonApi("SignalDict.__iter__(self, /)")
    Object iterator() {
        return Iteration.iter(keys());
    }

    @PythonApi("SignalDict.copy(self, /)")
    PyDict copy() {
        PyDict copy = new PyDict();
        Conditions.SIGNALS.forEach(each -> copy.put(each.type(), get(each.type())));
        return copy;
    }

    @PythonApi("SignalDict.__eq__(self, value, /)")
    Object eq(Object value) {
        if (value instanceof SignalDict || value instanceof PyDict dict && dict.size() == 9) {
            return bits() == bitsOfAll(value);
        }
        return NotImplemented.NOT_IMPLEMENTED;
    }

    @PythonApi("SignalDict.__repr__(self, /)")
    String repr() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (Named each : Conditions.SIGNALS) {
            text.add(Texts.repr(each.type()) + ":" + (get(each.type()) ? "True" : "False"));
        }
        return text.toString();
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
