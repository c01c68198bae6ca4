package pyloom.stdlib.builtins;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.MappingProxy;
import pyloom.object.Operators;
import pyloom.object.PyType;
import pyloom.object.Specials;
import pyloom.object.Texts;
import pyloom.object.TypeError;

/** The methods of {@code mappingproxy}, which ask the mapping. */
@PythonModule("builtins")
@PythonType(
        name = "mappingproxy",
        holder = MappingProxy.class,
        exported = false,
        doc = "library/types.html#types.MappingProxyType")
final class MappingProxies {

    private MappingProxies() {}

    @PythonApi("mappingproxy.__new__(cls, /, mapping)")
    static MappingProxy make(PyType type, Object mapping) {
        boolean usable =
                Specials.has(mapping, "__getitem__")
                        && !(mapping instanceof pyloom.object.PySequence)
                        && Payloads.text(mapping) == null;
        if (!usable) {
            throw new TypeError(
                    "mappingproxy() argument must be a mapping, not " + Payloads.typeName(mapping));
        }
        return new MappingProxy(mapping);
    }

    private static Object plain(Object value) {
        return value instanceof MappingProxy proxy ? proxy.mapping() : value;
    }

    private static Object method(MappingProxy self, String name, Object... arguments) {
        return Calls.callArray(Attributes.getAttr(self.mapping(), name), arguments, null);
    }

    @PythonApi("mappingproxy.__repr__(self, /)")
    static String repr(MappingProxy self) {
        return "mappingproxy(" + Texts.repr(self.mapping()) + ")";
    }

    @PythonApi("mappingproxy.__str__(self, /)")
    static String str(MappingProxy self) {
        return Texts.str(self.mapping());
    }

    @PythonApi("mappingproxy.__len__(self, /)")
    static long length(MappingProxy self) {
        return Items.len(self.mapping());
    }

    @PythonApi("mappingproxy.__getitem__(self, key, /)")
    static Object item(MappingProxy self, Object key) {
        return Items.getItem(self.mapping(), key);
    }

    @PythonApi("mappingproxy.__contains__(self, key, /)")
    static boolean contains(MappingProxy self, Object key) {
        return Items.contains(self.mapping(), key);
    }

    @PythonApi("mappingproxy.__iter__(self, /)")
    static Object iterate(MappingProxy self) {
        return Iteration.iter(self.mapping());
    }

    @PythonApi("mappingproxy.__reversed__(self, /)")
    static Object reversed(MappingProxy self) {
        return method(self, "__reversed__");
    }

    @PythonApi("mappingproxy.__hash__(self, /)")
    static long hash(MappingProxy self) {
        return Hashing.hash(self.mapping());
    }

    @PythonApi("mappingproxy.__or__(self, value, /)")
    static Object or(MappingProxy self, Object value) {
        return Operators.or(self.mapping(), plain(value));
    }

    @PythonApi("mappingproxy.__ror__(self, value, /)")
    static Object reflectedOr(MappingProxy self, Object value) {
        return Operators.or(plain(value), self.mapping());
    }

    @PythonApi("mappingproxy.__ior__(self, value, /)")
    static Object updateInPlace(MappingProxy self, Object value) {
        throw new TypeError("'|=' is not supported by mappingproxy; use '|' instead");
    }

    @PythonApi("mappingproxy.__eq__(self, value, /)")
    static Object eq(MappingProxy self, Object value) {
        return Comparisons.eq(self.mapping(), plain(value));
    }

    @PythonApi("mappingproxy.__ne__(self, value, /)")
    static Object ne(MappingProxy self, Object value) {
        return Comparisons.ne(self.mapping(), plain(value));
    }

    @PythonApi("mappingproxy.get(self, key, default=None, /)")
    static Object get(MappingProxy self, Object key, Object otherwise) {
        return method(self, "get", key, otherwise);
    }

    @PythonApi("mappingproxy.keys(self, /)")
    static Object keys(MappingProxy self) {
        return method(self, "keys");
    }

    @PythonApi("mappingproxy.values(self, /)")
    static Object values(MappingProxy self) {
        return method(self, "values");
    }

    @PythonApi("mappingproxy.items(self, /)")
    static Object items(MappingProxy self) {
        return method(self, "items");
    }

    @PythonApi("mappingproxy.copy(self, /)")
    static Object copy(MappingProxy self) {
        return method(self, "copy");
    }
}
