package pyloom.runtime;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeChecks;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tests of {@code match} statements. Each takes a subject apart, or gives null if it is of the
 * wrong form.
 *
 * @see <a href="https://docs.python.org/3.13/reference/compound_stmts.html#the-match-statement">The
 *     match statement</a>
 */
public final class Patterns {

    private static final Set<String> SEQUENCES =
            Set.of(
                    "list",
                    "tuple",
                    "range",
                    "memoryview",
                    "collections.deque",
                    "array.array",
                    "collections.abc.Sequence");

    private static final Set<String> MAPPINGS =
            Set.of("dict", "mappingproxy", "collections.abc.Mapping");

    /** The types whose only positional pattern is the subject itself. */
    private static final Set<String> SELF_MATCHING =
            Set.of(
                    "bool",
                    "bytearray",
                    "bytes",
                    "dict",
                    "float",
                    "frozenset",
                    "int",
                    "list",
                    "set",
                    "str",
                    "tuple");

    private Patterns() {}

    /** {@return the elements of a sequence of exactly {@code count}, or null} */
    public static Object[] matchSequence(Object subject, int count) {
        if (!isKind(subject, SEQUENCES) || Items.len(subject) != count) {
            return null;
        }
        return Unpacking.unpack(subject, count);
    }

    /** {@return the elements of a sequence, those between the outer ones as a list, or null} */
    public static Object[] matchSequence(Object subject, int before, int after) {
        if (!isKind(subject, SEQUENCES) || Items.len(subject) < before + after) {
            return null;
        }
        List<Object> all = new ArrayList<>();
        for (Object element : Iteration.iterate(subject)) {
            all.add(element);
        }
        return Unpacking.withRest(all, before, after);
    }

    private static boolean isKind(Object subject, Set<String> names) {
        for (Object type : BuiltinTypes.typeOf(subject).mro()) {
            if (names.contains(((PyType) type).qualifiedName())) {
                return true;
            }
        }
        return false;
    }

    /** {@return the values of a mapping that has all these keys, or null} */
    public static Object[] matchMapping(Object subject, Object... keys) {
        if (!isKind(subject, MAPPINGS) || Items.len(subject) < keys.length) {
            return null;
        }
        Set<Object> seen = new HashSet<>();
        Object[] values = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (!seen.add(PyTuple.of(keys[i]))) {
                throw new ValueError(
                        "mapping pattern checks duplicate key (" + Py.repr(keys[i]) + ")");
            }
            values[i] = valueOf(subject, keys[i]);
            if (values[i] == ABSENT) {
                return null;
            }
        }
        return values;
    }

    private static Object valueOf(Object mapping, Object key) {
        return mapping instanceof PyDict dict && dict.pyType() == PyDict.TYPE
                ? dict.getOrAbsent(key)
                : Attributes.callMethod(mapping, "get", key, ABSENT);
    }

    /** {@return the values of a mapping that has all these keys and a dict of the rest, or null} */
    public static Object[] matchMappingWithRest(Object subject, Object... keys) {
        Object[] values = matchMapping(subject, keys);
        if (values == null) {
            return null;
        }
        PyDict rest = new Entries().spread(subject).toDict();
        for (Object key : keys) {
            rest.removeOrAbsent(key);
        }
        Object[] all = new Object[keys.length + 1];
        System.arraycopy(values, 0, all, 0, keys.length);
        all[keys.length] = rest;
        return all;
    }

    /**
     * {@return the attributes of an instance: the first ones that {@code __match_args__} names,
     * then those named here; or null}
     */
    public static Object[] matchClass(
            Object subject, Object type, int positional, String... names) {
        if (!(type instanceof PyType known)) {
            throw new TypeError("called match pattern must be a class");
        }
        if (!TypeChecks.isInstance(subject, type)) {
            return null;
        }
        List<String> attributes = new ArrayList<>();
        boolean isItself = false;
        if (positional > 0) {
            Object matchArgs = Attributes.getAttrOr(type, "__match_args__", ABSENT);
            isItself = matchArgs == ABSENT && isKindOf(known, SELF_MATCHING);
            int allowed = isItself ? 1 : countMatchArgs(known, matchArgs);
            if (positional > allowed) {
                throw new TypeError(
                        known.name()
                                + "() accepts "
                                + allowed
                                + " positional sub-pattern"
                                + (allowed == 1 ? "" : "s")
                                + " ("
                                + positional
                                + " given)");
            }
            for (int i = 0; i < positional && !isItself; i++) {
                attributes.add(matchArg(known, ((PyTuple) matchArgs).get(i), attributes));
            }
        }
        for (String name : names) {
            attributes.add(unique(known, name, attributes));
        }
        return attributesOf(subject, isItself, attributes);
    }

    private static boolean isKindOf(PyType type, Set<String> names) {
        for (Object base : type.mro()) {
            if (names.contains(((PyType) base).qualifiedName())) {
                return true;
            }
        }
        return false;
    }

    private static int countMatchArgs(PyType type, Object matchArgs) {
        if (matchArgs == ABSENT) {
            return 0;
        }
        if (matchArgs instanceof PyTuple tuple) {
            return tuple.size();
        }
        throw new TypeError(
                type.name()
                        + ".__match_args__ must be a tuple (got "
                        + BuiltinTypes.typeOf(matchArgs).name()
                        + ")");
    }

    private static String matchArg(PyType type, Object name, List<String> before) {
        if (name instanceof String text) {
            return unique(type, text.intern(), before);
        }
        throw new TypeError(
                "__match_args__ elements must be strings (got "
                        + BuiltinTypes.typeOf(name).name()
                        + ")");
    }

    private static String unique(PyType type, String name, List<String> before) {
        if (before.contains(name)) {
            throw new TypeError(
                    type.name() + "() got multiple sub-patterns for attribute " + Py.repr(name));
        }
        return name;
    }

    private static Object[] attributesOf(Object subject, boolean isItself, List<String> names) {
        int offset = isItself ? 1 : 0;
        Object[] values = new Object[names.size() + offset];
        if (isItself) {
            values[0] = subject;
        }
        for (int i = 0; i < names.size(); i++) {
            values[offset + i] = Attributes.getAttrOr(subject, names.get(i), ABSENT);
            if (values[offset + i] == ABSENT) {
                return null;
            }
        }
        return values;
    }
}
