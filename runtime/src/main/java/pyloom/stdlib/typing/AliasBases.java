package pyloom.stdlib.typing;

import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** The classes that an alias stands for among the bases of a class. */
final class AliasBases {

    private AliasBases() {}

    static PyTuple of(TypingAlias alias, PyTuple bases) {
        Object origin = alias.origin();
        if (origin instanceof SpecialForm) {
            throw new TypeError("Cannot subclass " + Texts.repr(alias));
        }
        if (alias.name() != null) {
            return ofStandard(alias, origin, bases);
        }
        if (origin == GenericTypes.GENERIC) {
            List<Object> all = bases.asList();
            if (all.contains(GenericTypes.PROTOCOL)) {
                return PyTuple.EMPTY;
            }
            for (int i = indexOf(all, alias) + 1; i < all.size(); i++) {
                if (all.get(i) != alias && isAlias(all.get(i))) {
                    return PyTuple.EMPTY;
                }
            }
        }
        return PyTuple.of(new Object[] {origin});
    }

    /** {@return the class itself and, unless a later base brings it along, Generic} */
    static PyTuple ofStandard(Object alias, Object origin, PyTuple bases) {
        List<Object> all = bases.asList();
        List<Object> resolved = new ArrayList<>();
        if (!all.contains(origin)) {
            resolved.add(origin);
        }
        boolean isGeneric = false;
        for (int i = indexOf(all, alias) + 1; i < all.size(); i++) {
            Object base = all.get(i);
            isGeneric |=
                    isAlias(base)
                            || base instanceof PyType type
                                    && type.isSubtypeOf(GenericTypes.GENERIC);
        }
        if (!isGeneric) {
            resolved.add(GenericTypes.GENERIC);
        }
        return Python.tuple(resolved);
    }

    private static boolean isAlias(Object base) {
        return base instanceof TypingAlias || base instanceof StandardAlias;
    }

    private static int indexOf(List<Object> all, Object alias) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == alias) {
                return i;
            }
        }
        return all.indexOf(alias);
    }
}
