package pyloom.stdlib.pprint;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Items;
import pyloom.object.Iteration;
import pyloom.object.NativeModule;
import pyloom.object.Numbers;
import pyloom.object.PyDict;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Truth;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** Python's {@code pprint.PrettyPrinter}. Programs may override {@code format}. */
@PythonModule(value = "pprint", pure = true, doc = "library/pprint.html")
@PythonType(name = "PrettyPrinter")
public final class PrettyPrinter extends PyInstance {

    /** The type {@code pprint.PrettyPrinter}. */
    public static final PyType TYPE =
            PyType.nativeType("pprint", "PrettyPrinter", PyType.OBJECT)
                    .solid()
                    .withDict()
                    .weak()
                    .changeable()
                    .allocating(PrettyPrinter::new);

    private PrettyPrinter(PyType type) {
        super(type);
    }

    /** {@code PrettyPrinter.__init__}. */
    @PythonApi(
            "PrettyPrinter.__init__(self, indent=1, width=80, depth=None, stream=None, *,"
                    + " compact=False, sort_dicts=True, underscore_numbers=False)")
    void initialize(
            Object indent,
            Object width,
            Object depth,
            Object stream,
            boolean compact,
            Object sortDicts,
            Object underscoreNumbers) {
        long perLevel = Numbers.index(Calls.call(BuiltinTypes.INT, indent));
        long columns = Numbers.index(Calls.call(BuiltinTypes.INT, width));
        if (perLevel < 0) {
            throw new ValueError("indent must be >= 0");
        }
        if (depth != null && Truth.truth(Comparisons.le(depth, 0L))) {
            throw new ValueError("depth must be > 0");
        }
        if (columns == 0) {
            throw new ValueError("width must be != 0");
        }
        Attributes.setAttr(this, "_depth", depth);
        Attributes.setAttr(this, "_indent_per_level", perLevel);
        Attributes.setAttr(this, "_width", columns);
        Attributes.setAttr(this, "_stream", stream == null ? standardOutput() : stream);
        Attributes.setAttr(this, "_compact", compact);
        Attributes.setAttr(this, "_sort_dicts", sortDicts);
        Attributes.setAttr(this, "_underscore_numbers", underscoreNumbers);
    }

    private static Object standardOutput() {
        return Attributes.getAttr(NativeModule.named("sys"), "stdout");
    }

    /** {@return a printer made with these arguments} */
    static PrettyPrinter with(PyDict arguments) {
        return (PrettyPrinter) Calls.callWith(TYPE, new Object[0], arguments);
    }

    boolean is(String name) {
        return Truth.truth(Attributes.getAttr(this, name));
    }

    int number(String name) {
        return (int) Math.min(Numbers.index(Attributes.getAttr(this, name)), Integer.MAX_VALUE);
    }

    boolean underscores() {
        return is("_underscore_numbers");
    }

    /** {@return the pairs of a dict, in order if that is wanted} */
    List<Object> items(Object dict) {
        Object items = Attributes.callMethod(dict, "items");
        if (is("_sort_dicts")) {
            return SafeOrder.sorted(Iteration.iterate(items), pair -> Items.getItem(pair, 0L));
        }
        return new ArrayList<>(Python.list(items));
    }

    /** {@return what {@code format} returns, which programs may override} */
    Object formatted(Object value, PyDict context, Object most, long level) {
        return Attributes.getAttr(this, "format") instanceof pyloom.object.BoundMethod method
                        && pyType() != TYPE
                ? Calls.call(method, value, context, most, level)
                : format(value, context, most, level);
    }

    /** {@code PrettyPrinter.format}. */
    @PythonApi("PrettyPrinter.format(self, object, context, maxlevels, level)")
    PyTuple format(Object value, PyDict context, Object most, long level) {
        return new SafeRepr(this, context, most, level).of(value);
    }

    /** {@code PrettyPrinter.pformat}. */
    @PythonApi("PrettyPrinter.pformat(self, object)")
    String text(Object value) {
        return new PrettyWriter(this).write(value);
    }

    /** {@code PrettyPrinter.pprint}. */
    @PythonApi("PrettyPrinter.pprint(self, object)")
    void print(Object value) {
        Object stream = Attributes.getAttr(this, "_stream");
        if (stream != null) {
            Attributes.callMethod(stream, "write", text(value) + "\n");
        }
    }

    /** {@code PrettyPrinter.isrecursive}. */
    @PythonApi("PrettyPrinter.isrecursive(self, object)")
    Object isRecursive(Object value) {
        return Items.getItem(formatted(value, new PyDict(), 0L, 0), 2L);
    }

    /** {@code PrettyPrinter.isreadable}. */
    @PythonApi("PrettyPrinter.isreadable(self, object)")
    boolean isReadable(Object value) {
        Object triple = formatted(value, new PyDict(), 0L, 0);
        return Truth.truth(Items.getItem(triple, 1L)) && !Truth.truth(Items.getItem(triple, 2L));
    }
}
