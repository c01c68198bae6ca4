package pyloom.object;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;

/** The methods of {@code types.MappingProxyType}: those of the mapping that only read. */
@PythonModule("builtins")
@PythonType(name = "mappingproxy", holder = MappingProxy.class, exported = false)
final class MappingProxyMethods {

    private MappingProxyMethods() {}

    @PythonApi("mappingproxy.__new__(cls, mapping)")
    static MappingProxy make(PyType type, Object mapping) {
        if (!Specials.has(mapping, "__getitem__")
                || mapping instanceof PyList
                || mapping instanceof PyTuple
                || mapping instanceof String) {
            throw new TypeError(
                    "mappingproxy() argument must be a mapping, not "
                            + BuiltinTypes.typeOf(mapping).name());
        }
        return new MappingProxy(mapping);
    }

    private static Object unwrap(Object value) {
        return value instanceof MappingProxy proxy ? proxy.mapping() : value;
    }

    @PythonApi("mappingproxy.__repr__(self, /)")
    static String repr(MappingProxy self) {
        return "mappingproxy(" + Texts.repr(self.mapping()) + ")";
    }

    @PythonApi("mappingproxy.__str__(self, /)")
    static String str(MappingProxy self) {
        return Texts.str(self.mapping());
    }

    @PythonApi("mappingproxy.__hash__(self, /)")
    static long hash(MappingProxy self) {
        return Hashing.hash(self.mapping());
    }

    @PythonApi("mappingproxy.__eq__(self, value, /)")
    static Object eq(MappingProxy self, Object value) {
        return Comparisons.eq(self.mapping(), unwrap(value));
    }

    @PythonApi("mappingproxy.__ne__(self, value, /)")
    static Object ne(MappingProxy self, Object value) {
        return Comparisons.ne(self.mapping(), unwrap(value));
    }

    @PythonApi("mappingproxy.__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return Operators.or(unwrap(self), unwrap(value));
    }

    @PythonApi("mappingproxy.__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return Operators.or(unwrap(value), unwrap(self));
    }

    @PythonApi("mappingproxy.__ior__(self, value, /)")
    static Object inPlaceOr(MappingProxy self, Object value) {
        throw new TypeError("'|=' is not supported by mappingproxy; use '|' instead");
    }

    @PythonApi("mappingproxy.__len__(self, /)")
    static int len(MappingProxy self) {
        return Items.len(self.mapping());
    }

    @PythonApi("mappingproxy.__getitem__(self, key, /)")
    static Object getItem(MappingProxy self, Object key) {
        return Items.getItem(self.mapping(), key);
    }

    @PythonApi("mappingproxy.__contains__(self, key, /)")
    static boolean contains(MappingProxy self, Object key) {
        return Items.contains(self.mapping(), key);
    }

    @PythonApi("mappingproxy.__iter__(self, /)")
    static Object iter(MappingProxy self) {
        return Iteration.iter(self.mapping());
    }

    @PythonApi("mappingproxy.__reversed__(self, /)")
    static Object reversed(MappingProxy self) {
        return Attributes.callMethod(self.mapping(), "__reversed__");
    }

    @PythonApi("mappingproxy.get(self, key, default=None, /)")
    static Object get(MappingProxy self, Object key, Object otherwise) {
        return Attributes.callMethod(self.mapping(), "get", key, otherwise);
    }

    @PythonApi("mappingproxy.keys(self, /)")
    static Object keys(MappingProxy self) {
        return Attributes.callMethod(self.mapping(), "keys");
    }

    @PythonApi("mappingproxy.values(self, /)")
    static Object values(MappingProxy self) {
        return Attributes.callMethod(self.mapping(), "values");
    }

    @PythonApi("mappingproxy.items(self, /)")
    static Object items(MappingProxy self) {
        return Attributes.callMethod(self.mapping(), "items");
    }

    @PythonApi("mappingproxy.copy(self, /)")
    static Object copy(MappingProxy self) {
        return Attributes.callMethod(self.mapping(), "copy");
    }

    @PythonApi(value = "mappingproxy.__class_getitem__(cls, item, /)", kind = Kind.CLASS)
    static Object classGetItem(PyType type, Object item) {
        return GenericAliases.make(type, item);
    }
}
