package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.DictCursor;
import pyloom.object.InternedNames;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PySequence;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A call some of whose arguments are unpacked, in order. */
public final class Call {

    private static final String[] NO_NAMES = {};

    private final Object function;
    private final List<Object> positional = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Call(Object function) {
        this.function = function;
    }

    /** Adds a positional argument and returns this. */
    public Call with(Object argument) {
        positional.add(argument);
        return this;
    }

    /** Adds positional arguments, {@code *iterable} and returns this. */
    public Call spread(Object iterable) {
        if (iterable instanceof PySequence sequence && sequence.pyType().isBuiltIn()) {
            Collections.addAll(positional, sequence.toArray());
            return this;
        }
        if (!Specials.has(iterable, "__iter__") && !Specials.has(iterable, "__getitem__")) {
            throw new TypeError(
                    describe()
                            + " argument after * must be an iterable, not "
                            + BuiltinTypes.typeOf(iterable).name());
        }
        for (Object argument : Iteration.iterate(iterable)) {
            positional.add(argument);
        }
        return this;
    }

    /** Adds a keyword argument and returns this. */
    public Call keyword(String name, Object value) {
        if (names.contains(name)) {
            throw new TypeError(
                    describe() + " got multiple values for keyword argument '" + name + "'");
        }
        names.add(name);
        values.add(value);
        return this;
    }

    /** Adds keyword arguments, {@code **mapping} and returns this. */
    public Call spreadKeywords(Object mapping) {
        if (mapping instanceof PyDict dict && hasOwnIterator(dict)) {
            for (DictCursor cursor = dict.cursor(); cursor.advance(); ) {
                keyword(nameOf(cursor.key()), cursor.value());
            }
            return this;
        }
        Object keys = Attributes.getAttrOr(mapping, "keys", ABSENT);
        if (keys == ABSENT) {
            throw new TypeError(
                    describe()
                            + " argument after ** must be a mapping, not "
                            + BuiltinTypes.typeOf(mapping).name());
        }
        for (Object key : Iteration.iterate(Calls.call(keys))) {
            Object value = Items.getItem(mapping, key);
            keyword(nameOf(key), value);
        }
        return this;
    }

    /** {@return whether a dict is walked as a dict: its type has no {@code __iter__} of its own} */
    private static boolean hasOwnIterator(PyDict dict) {
        PyType type = dict.pyType();
        return type == PyDict.TYPE || type.lookup("__iter__") == PyDict.TYPE.lookup("__iter__");
    }

    private static String nameOf(Object key) {
        if (!(PyValueInstance.unwrap(key) instanceof String name)) {
            throw new TypeError("keywords must be strings");
        }
        return InternedNames.of(name);
    }

    /** {@return the result of the call} */
    public Object call() {
        if (names.isEmpty()) {
            return Calls.callArray(function, positional.toArray(), null);
        }
        positional.addAll(values);
        return Calls.callArray(function, positional.toArray(), names.toArray(NO_NAMES));
    }

    /** How CPython names the function in its messages. */
    private String describe() {
        Object qualname = Attributes.getAttrOr(function, "__qualname__", ABSENT);
        if (qualname == ABSENT) {
            return Texts.str(function);
        }
        Object module = Attributes.getAttrOr(function, "__module__", null);
        boolean isBuiltin = module == null || "builtins".equals(module);
        return (isBuiltin ? "" : Texts.str(module) + ".") + Texts.str(qualname) + "()";
    }
}
