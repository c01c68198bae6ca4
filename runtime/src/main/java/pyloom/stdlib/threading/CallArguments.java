package pyloom.stdlib.threading;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PySequence;
import pyloom.object.PyTuple;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments that a thread keeps for what it calls: {@code target(*args, **kwargs)}.
 *
 * @param positional any iterable
 * @param keywords a mapping
 */
public record CallArguments(Object positional, Object keywords) {

    /** No arguments. */
    static final CallArguments NONE = new CallArguments(PyTuple.EMPTY, new PyDict());

    /**
     * {@return the result of the call, whose stars are unpacked now}
     *
     * @param target what is called
     */
    public Object call(Object target) {
        Object[] arguments = unpack(target);
        if (keywords instanceof PyDict dict && dict.isEmpty()) {
            return Calls.callArray(target, arguments, null);
        }
        if (!Specials.has(keywords, "keys")) {
            throw refused(target, "** must be a mapping", keywords);
        }
        List<Object> values = new ArrayList<>(Arrays.asList(arguments));
        List<String> names = new ArrayList<>();
        for (Object key : Iteration.iterate(Attributes.callMethod(keywords, "keys"))) {
            if (!(key instanceof String name)) {
                throw new TypeError("keywords must be strings");
            }
            names.add(name.intern());
            values.add(Items.getItem(keywords, key));
        }
        return Calls.callArray(target, values.toArray(), names.toArray(new String[0]));
    }

    private Object[] unpack(Object target) {
        if (positional instanceof PySequence known) {
            return known.toArray();
        }
        if (!Specials.has(positional, "__iter__") && !Specials.has(positional, "__getitem__")) {
            throw refused(target, "* must be an iterable", positional);
        }
        List<Object> items = new ArrayList<>();
        for (Object item : Iteration.iterate(positional)) {
            items.add(item);
        }
        return items.toArray();
    }

    private static TypeError refused(Object target, String what, Object value) {
        return new TypeError(
                "%s argument after %s, not %s"
                        .formatted(nameOf(target), what, BuiltinTypes.typeOf(value).name()));
    }

    /** {@return how messages name a callable} */
    private static String nameOf(Object callable) {
        Object name = Attributes.getAttrOr(callable, "__qualname__", ABSENT);
        if (name == ABSENT) {
            return Texts.str(callable);
        }
        Object module = Attributes.getAttrOr(callable, "__module__", null);
        String prefix = module == null || "builtins".equals(module) ? "" : Texts.str(module) + ".";
        return prefix + Texts.str(name) + "()";
    }
}
