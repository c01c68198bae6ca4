package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.PyObject;
import pyloom.object.PyType;

/** The names, the values or both of {@code os.environ} at one moment. */
@PythonModule(value = "os", pure = true)
@PythonType(name = "_EnvironView", exported = false)
final class EnvironView extends PyObject {

    private static final PyType TYPE =
            PyType.nativeType("os", "_EnvironView", PyType.OBJECT).sealed();

    private final String kind;
    private final Object content;

    EnvironView(String kind, Object content) {
        this.kind = kind;
        this.content = content;
    }

    @PythonApi("_EnvironView.__iter__(self)")
    Object iterate() {
        return Iteration.iter(content);
    }

    @PythonApi("_EnvironView.__len__(self)")
    long size() {
        return Items.len(content);
    }

    @PythonApi("_EnvironView.__contains__(self, item)")
    boolean has(Object item) {
        return Items.contains(content, item);
    }

    @PythonApi("_EnvironView.__repr__(self)")
    String repr() {
        return kind + "(" + Environ.ENVIRON.repr() + ")";
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
