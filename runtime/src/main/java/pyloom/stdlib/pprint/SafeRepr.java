package pyloom.stdlib.pprint;

import pyloom.object.BuiltinTypes;
import pyloom.object.Identity;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.Truth;
import pyloom.stdlib.script.Python;

import java.util.StringJoiner;

/** The text of a value on one line, without walking in circles. */
final class SafeRepr {

    private final PrettyPrinter printer;
    private final PyDict context; // the identities of what is being written
    private final Object most;
    private final long level;
    private boolean isReadable = true;
    private boolean isRecursive;

    SafeRepr(PrettyPrinter printer, PyDict context, Object most, long level) {
        this.printer = printer;
        this.context = context;
        this.most = most;
        this.level = level;
    }

    static boolean reprIs(Object value, PyType type) {
        return BuiltinTypes.typeOf(value).lookup("__repr__") == type.lookup("__repr__");
    }

    static String recursion(Object value) {
        return "<Recursion on %s with id=%d>".formatted(Python.typeName(value), Identity.id(value));
    }

    /** {@return the text, whether it can be read back, and whether the value contains itself} */
    PyTuple of(Object value) {
        String text = text(value);
        return PyTuple.of(text, isReadable, isRecursive);
    }

    private String text(Object value) {
        PyType type = BuiltinTypes.typeOf(value);
        if (type.isSubtypeOf(BuiltinTypes.INT) && reprIs(value, BuiltinTypes.INT)) {
            return printer.underscores() ? Texts.format(value, "_d") : Texts.repr(value);
        }
        if (value instanceof PyDict dict && reprIs(value, PyDict.TYPE)) {
            return nested(value, "{", "}", dict.isEmpty());
        }
        if (value instanceof PyList && reprIs(value, PyList.TYPE)) {
            return nested(value, "[", "]", Items.len(value) == 0);
        }
        if (value instanceof PyTuple tuple && reprIs(value, PyTuple.TYPE)) {
            return nested(value, "(", tuple.size() == 1 ? ",)" : ")", tuple.size() == 0);
        }
        String text = Texts.repr(value);
        boolean isKnown = value instanceof String || value == null;
        isReadable = isKnown || !text.isEmpty() && !text.startsWith("<");
        return text;
    }

    private String nested(Object value, String open, String close, boolean isEmpty) {
        if (isEmpty) {
            return open + close;
        }
        long id = Identity.id(value);
        boolean isOpen = context.containsKey(id);
        if (Truth.truth(most) && level >= pyloom.object.Numbers.index(most)) {
            isReadable = false;
            isRecursive = isOpen;
            return open + "..." + close;
        }
        if (isOpen) {
            isReadable = false;
            isRecursive = true;
            return recursion(value);
        }
        context.put(id, 1L);
        StringJoiner parts = new StringJoiner(", ", open, close);
        if (value instanceof PyDict dict) {
            for (Object pair : printer.items(dict)) {
                String key = part(Items.getItem(pair, 0L));
                parts.add(key + ": " + part(Items.getItem(pair, 1L)));
            }
        } else {
            for (Object item : Iteration.iterate(value)) {
                parts.add(part(item));
            }
        }
        context.removeOrAbsent(id);
        return parts.toString();
    }

    private String part(Object value) {
        Object triple = printer.formatted(value, context, most, level + 1);
        isReadable &= Truth.truth(Items.getItem(triple, 1L));
        isRecursive |= Truth.truth(Items.getItem(triple, 2L));
        return Texts.str(Items.getItem(triple, 0L));
    }
}
