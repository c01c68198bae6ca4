package pyloom.stdlib.types;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Comparisons;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An object whose attributes a program sets as it likes. */
@PythonModule(value = "types", doc = "library/types.html#types.SimpleNamespace")
@PythonType(name = "SimpleNamespace")
public final class SimpleNamespace extends PyInstance {

    /** The type {@code types.SimpleNamespace}. */
    public static final PyType TYPE =
            PyType.nativeType("types", "SimpleNamespace", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .dotted()
                    .unhashable()
                    .allocating(SimpleNamespace::new);

    /** The namespaces whose text is being made in this thread: one inside itself is cut short. */
    private static final ThreadLocal<Set<SimpleNamespace>> SHOWN =
            ThreadLocal.withInitial(HashSet::new);

    /**
     * Makes one without attributes.
     *
     * @param type the type or a subclass
     */
    public SimpleNamespace(PyType type) {
        super(type);
    }

    /** Sets attributes. */
    @PythonApi("SimpleNamespace.__init__(self, /, *args, **kwargs)")
    public void initialize(Object[] args, PyDict keywords) {
        if (args.length > 1) {
            throw new TypeError(
                    pyType().shortName() + " expected at most 1 argument, got " + args.length);
        }
        if (args.length == 1) {
            PyDict given = (PyDict) PyDict.TYPE.call(args[0]);
            for (Object key : given.keyList()) {
                if (!(key instanceof String)) {
                    throw new TypeError("keywords must be strings");
                }
                dict().put(key, given.getOrAbsent(key));
            }
        }
        keywords.keyList().forEach(key -> dict().put(key, keywords.getOrAbsent(key)));
    }

    @PythonApi("SimpleNamespace.__repr__(self, /)")
    String repr() {
        String name = pyType() == TYPE ? "namespace" : pyType().shortName();
        if (!SHOWN.get().add(this)) {
            return name + "(...)";
        }
        try {
            List<String> parts = new ArrayList<>();
            for (Object key : dict().keyList()) {
                if (key instanceof String text && !text.isEmpty()) {
                    parts.add(text + "=" + Texts.repr(dict().getOrAbsent(key)));
                }
            }
            return name + "(" + String.join(", ", parts) + ")";
        } finally {
            SHOWN.get().remove(this);
        }
    }

    @PythonApi("SimpleNamespace.__eq__(self, value, /)")
    Object eq(Object value) {
        return value instanceof SimpleNamespace other
                ? Comparisons.eq(dict(), other.dict())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("SimpleNamespace.__lt__(self, value, /)")
    Object lt(Object value) {
        return value instanceof SimpleNamespace other
                ? Comparisons.lt(dict(), other.dict())
                : NOT_IMPLEMENTED;
    }

    @PythonApi("SimpleNamespace.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(pyType(), PyTuple.EMPTY, dict());
    }

    @PythonApi("SimpleNamespace.__replace__(self, /, **kwargs)")
    Object replace(PyDict changes) {
        PyDict all = dict().copy();
        changes.keyList().forEach(key -> all.put(key, changes.getOrAbsent(key)));
        Object made = pyType().call();
        all.keyList()
                .forEach(
                        key ->
                                Attributes.setAttr(
                                        made, ((String) key).intern(), all.getOrAbsent(key)));
        return made;
    }

    @PythonApi(value = "SimpleNamespace.__dict__", kind = Kind.MEMBER)
    PyDict dictionary() {
        return dict();
    }
}
