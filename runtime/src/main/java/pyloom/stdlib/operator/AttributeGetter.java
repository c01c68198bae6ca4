package pyloom.stdlib.operator;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.PyDict;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.TypeError;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A callable that reads attributes of its argument; dots lead on. */
@PythonModule(value = "operator", doc = "library/operator.html#operator.attrgetter")
@PythonType(name = "attrgetter")
public final class AttributeGetter extends PyObject {

    /** The type {@code operator.attrgetter}. */
    public static final PyType TYPE =
            PyType.nativeType("operator", "attrgetter", PyType.OBJECT).dotted().sealed();

    private final String[][] paths;

    private AttributeGetter(String[][] paths) {
        this.paths = paths;
    }

    @PythonApi("attrgetter.__new__(cls, /, *attrs)")
    static AttributeGetter make(PyType type, Object[] attrs) {
        if (attrs.length == 0) {
            throw new TypeError("attrgetter expected 1 argument, got 0");
        }
        return new AttributeGetter(
                Arrays.stream(attrs).map(AttributeGetter::path).toArray(String[][]::new));
    }

    private static String[] path(Object name) {
        if (!(PyValueInstance.unwrap(name) instanceof String text)) {
            throw new TypeError("attribute name must be a string");
        }
        return Arrays.stream(text.split("\\.", -1)).map(String::intern).toArray(String[]::new);
    }

    private static Object read(Object object, String[] path) {
        Object value = object;
        for (String name : path) {
            value = Attributes.getAttr(value, name);
        }
        return value;
    }

    @Override
    public Object call(Object object) {
        if (paths.length == 1) {
            return read(object, paths[0]);
        }
        return PyTuple.of(Arrays.stream(paths).map(path -> read(object, path)).toArray());
    }

    @PythonApi("attrgetter.__call__(self, /, *args, **kwargs)")
    Object invoke(Object[] args, PyDict keywords) {
        Getters.checkOneArgument("attrgetter", args, keywords);
        return call(args[0]);
    }

    private Object[] names() {
        return Arrays.stream(paths).map(path -> String.join(".", path)).toArray();
    }

    @PythonApi("attrgetter.__repr__(self, /)")
    String repr() {
        return "operator.attrgetter("
                + Arrays.stream(names()).map(Texts::repr).collect(Collectors.joining(", "))
                + ")";
    }

    @PythonApi("attrgetter.__reduce__(self, /)")
    PyTuple reduce() {
        return PyTuple.of(TYPE, PyTuple.of(names()));
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
