package pyloom.object;

import static pyloom.object.Absent.ABSENT;

/** A class between the two ends of its body: its namespace is there, the class is not yet. */
final class ClassMaking {

    private final String name;
    private final PyTuple given;
    private final PyTuple resolved;
    private final PyDict rest = new PyDict();
    private final Object metaclass;
    private final Object namespace;

    ClassMaking(PyModule module, String qualname, int line, Object[] bases, PyDict keywords) {
        name = qualname.substring(qualname.lastIndexOf('.') + 1);
        given = PyTuple.of(bases);
        resolved = Classes.resolveBases(given);
        if (keywords != null) {
            keywords.keyList().forEach(key -> rest.put(key, keywords.getOrAbsent(key)));
        }
        metaclass = Classes.takeMetaclass(resolved, rest);
        namespace = Classes.prepare(metaclass, name, resolved, rest);
        Items.setItem(namespace, "__module__", module.global("__name__").get());
        Items.setItem(namespace, "__qualname__", qualname);
        Items.setItem(namespace, "__firstlineno__", (long) line);
    }

    Object namespace() {
        return namespace;
    }

    /** {@return the class, after its body} */
    Object finish(Cell cell, String... attributes) {
        Items.setItem(namespace, "__static_attributes__", PyTuple.of((Object[]) attributes));
        if (cell != null) {
            Items.setItem(namespace, "__classcell__", cell);
        }
        if (resolved != given) {
            Items.setItem(namespace, "__orig_bases__", given);
        }
        Object made = Calls.callWith(metaclass, new Object[] {name, resolved, namespace}, rest);
        checkCell(cell, made, name);
        return made;
    }

    private static void checkCell(Cell cell, Object made, String name) {
        if (cell == null || !(made instanceof PyType)) {
            return;
        }
        Object inside = cell.peek();
        if (inside == ABSENT) {
            throw new RuntimeError(
                    "__class__ not set defining "
                            + Texts.repr(name)
                            + " as "
                            + Texts.repr(made)
                            + ". Was __classcell__ propagated to type.__new__?");
        }
        if (inside != made) {
            throw new TypeError(
                    "__class__ set to "
                            + Texts.repr(inside)
                            + " defining "
                            + Texts.repr(name)
                            + " as "
                            + Texts.repr(made));
        }
    }
}
