package pyloom.stdlib.difflib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.Iteration;
import pyloom.object.PyInstance;
import pyloom.object.PyType;

/** Python's {@code difflib.Differ}. */
@PythonModule(value = "difflib", pure = true, doc = "library/difflib.html#differ-objects")
@PythonType(name = "Differ")
public final class Differ extends PyInstance {

    /** The type {@code difflib.Differ}. */
    public static final PyType TYPE =
            PyType.nativeType("difflib", "Differ", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(Differ::new);

    private Differ(PyType type) {
        super(type);
    }

    @PythonApi("Differ.__init__(self, linejunk=None, charjunk=None)")
    void initialize(Object lineJunk, Object charJunk) {
        Attributes.setAttr(this, "linejunk", lineJunk);
        Attributes.setAttr(this, "charjunk", charJunk);
    }

    @PythonApi("Differ.compare(self, a, b)")
    Object compare(Object a, Object b) {
        return compare(
                Attributes.getAttr(this, "linejunk"), Attributes.getAttr(this, "charjunk"), a, b);
    }

    static LateList compare(Object lineJunk, Object charJunk, Object a, Object b) {
        return new LateList(
                "Differ.compare",
                out ->
                        new FancyDiff(charJunk, Iteration.toArray(a), Iteration.toArray(b), out)
                                .write(SequenceMatcher.of(lineJunk, a, b).changes()));
    }
}
