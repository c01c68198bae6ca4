package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code __slots__} of a class says: which attributes have a slot of their own, and whether
 * instances have a {@code __dict__} and can be referenced weakly.
 */
final class SlotPlan {

    final List<String> names = new ArrayList<>(); // mangled and sorted, as they are laid out
    final List<String> special =
            new ArrayList<>(); // __dict__ and __weakref__ as they were asked for
    boolean addsDict;
    boolean addsWeakref;

    private final PyType base;
    private final String className;

    private SlotPlan(PyType base, String className) {
        this.base = base;
        this.className = className;
    }

    static SlotPlan of(PyDict namespace, PyType base, String className) {
        SlotPlan plan = new SlotPlan(base, className);
        Object slots = namespace.getOrAbsent("__slots__");
        if (slots == ABSENT) {
            plan.addsDict = base.layout.root() == null;
            plan.addsWeakref = !base.layout.weakrefable;
        } else {
            plan.read(slots, namespace);
        }
        return plan;
    }

    private void read(Object slots, PyDict namespace) {
        Object[] all = slots instanceof String ? new Object[] {slots} : Iteration.toArray(slots);
        if (all.length > 0 && base.nativeBase.layout.variableSized) {
            throw new TypeError(
                    "nonempty __slots__ not supported for subtype of '" + base.name() + "'");
        }
        for (Object slot : all) {
            String name = identifier(slot);
            if (name.equals("__dict__")) {
                if (addsDict || base.layout.root() != null) {
                    throw new TypeError("__dict__ slot disallowed: we already got one");
                }
                addsDict = true;
            } else if (name.equals("__weakref__")) {
                if (addsWeakref || base.layout.weakrefable) {
                    throw new TypeError("__weakref__ slot disallowed: we already got one");
                }
                addsWeakref = true;
            } else {
                add(PrivateNames.mangled(name, className).intern(), namespace);
            }
        }
        names.sort(null);
    }

    private void add(String name, PyDict namespace) {
        boolean harmless = name.equals("__qualname__") || name.equals("__classcell__");
        if (!harmless && namespace.getOrAbsent(name) != ABSENT) {
            throw new ValueError("'" + name + "' in __slots__ conflicts with class variable");
        }
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static String identifier(Object slot) {
        if (!(PyValueInstance.unwrap(slot) instanceof String name)) {
            throw new TypeError(
                    "__slots__ items must be strings, not '"
                            + BuiltinTypes.typeOf(slot).name()
                            + "'");
        }
        boolean valid = !name.isEmpty() && Character.isUnicodeIdentifierStart(first(name));
        for (int i = 0; valid && i < name.length(); i++) {
            char c = name.charAt(i);
            valid = Character.isUnicodeIdentifierPart(c) || Character.isSurrogate(c);
        }
        if (!valid) {
            throw new TypeError("__slots__ must be identifiers");
        }
        return name;
    }

    private static int first(String name) {
        int first = name.codePointAt(0);
        return first == '_' ? 'a' : first;
    }
}
