package pyloom.stdlib.enumeration;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.PyDict;
import pyloom.object.PyList;
import pyloom.object.PyType;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What {@code dir} says of a member. */
final class MemberDirectory {

    private MemberDirectory() {}

    static PyList of(Object self) {
        PyType type = BuiltinTypes.typeOf(self);
        PyDict members = EnumType.members(type);
        Set<String> names = new TreeSet<>();
        if (Attributes.getAttr(type, "_member_type_") != PyType.OBJECT) {
            Object all = Python.call(Attributes.getAttr(PyType.OBJECT, "__dir__"), self);
            Python.list(all).forEach(name -> names.add((String) name));
        }
        if (Attributes.getAttrOr(self, "__dict__", ABSENT) instanceof PyDict own) {
            for (Object name : own.keyList()) {
                if (!((String) name).startsWith("_") && !members.containsKey(name)) {
                    names.add((String) name);
                }
            }
        }
        for (Object base : type.mro()) {
            addPublic(Python.ownNamespace((PyType) base), members, names);
        }
        names.addAll(List.of("__class__", "__doc__", "__eq__", "__hash__", "__module__"));
        return PyList.of(names.toArray());
    }

    private static void addPublic(PyDict namespace, PyDict members, Set<String> names) {
        for (Object key : namespace.keyList()) {
            if (!(key instanceof String name) || name.startsWith("_")) {
                continue;
            }
            if (namespace.getOrAbsent(key) instanceof EnumProperty property) {
                if (property.fget() != null || !members.containsKey(name)) {
                    names.add(name);
                } else {
                    names.remove(name);
                }
            } else if (!members.containsKey(name)) {
                names.add(name);
            }
        }
    }
}
