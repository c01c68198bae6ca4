package pyloom.stdlib.dataclasses;

import pyloom.object.Calls;
import pyloom.object.Frames;
import pyloom.object.Items;
import pyloom.object.PyDict;
import pyloom.object.PyModule;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.StrTests;
import pyloom.stdlib.keyword.KeywordModule;
import pyloom.stdlib.script.Python;
import pyloom.stdlib.types.ClassMaking;

import java.util.List;

/** The class that {@code make_dataclass} decorates. */
final class MadeClass {

    private MadeClass() {}

    static Object of(Object name, Object fields, Object bases, Object namespace, Object module) {
        PyDict body = new PyDict();
        if (namespace != null) {
            body.putAll((PyDict) namespace);
        }
        PyDict annotations = new PyDict();
        for (Object item : Python.list(fields)) {
            add(item, annotations, body);
        }
        PyDict attributes = new PyDict();
        attributes.putAll(body);
        attributes.put("__annotations__", annotations);
        Object home = module;
        if (home == null) {
            PyModule caller = Frames.callerModule(0);
            home = caller == null ? null : caller.peek("__name__");
        }
        PyTuple prepared = ClassMaking.prepareClass(name, bases, null);
        Object scope = prepared.get(1);
        for (Object key : attributes.keyList()) {
            Items.setItem(scope, key, attributes.getOrAbsent(key));
        }
        if (home != null && !attributes.containsKey("__module__")) {
            Items.setItem(scope, "__module__", home);
        }
        return Calls.callWith(
                (PyType) prepared.get(0),
                new Object[] {name, ClassMaking.resolveBases(bases), scope},
                (PyDict) prepared.get(2));
    }

    private static void add(Object item, PyDict annotations, PyDict body) {
        Object name;
        Object type = "typing.Any";
        if (item instanceof String) {
            name = item;
        } else {
            List<Object> parts = Python.list(item);
            if (parts.size() < 2 || parts.size() > 3) {
                throw new TypeError("Invalid field: " + Texts.repr(item));
            }
            name = parts.get(0);
            type = parts.get(1);
            if (parts.size() == 3) {
                body.put(name, parts.get(2));
            }
        }
        if (!(name instanceof String text) || !StrTests.isidentifier(text)) {
            throw new TypeError("Field names must be valid identifiers: " + Texts.repr(name));
        }
        if (KeywordModule.isKeyword(text)) {
            throw new TypeError("Field names must not be keywords: " + Texts.repr(name));
        }
        if (annotations.containsKey(name)) {
            throw new TypeError("Field name duplicated: " + Texts.repr(name));
        }
        annotations.put(name, type);
    }
}
