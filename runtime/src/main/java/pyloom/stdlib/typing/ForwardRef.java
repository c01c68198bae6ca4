package pyloom.stdlib.typing;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.PyObject;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;

/** A type of which only the text is known. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html#typing.ForwardRef")
@PythonType(name = "ForwardRef")
public final class ForwardRef extends PyObject {

    /** The type {@code typing.ForwardRef}. */
    public static final PyType TYPE =
            PyType.nativeType("typing", "ForwardRef", PyType.OBJECT).sealed();

    private final String text;
    private final Object module;

    ForwardRef(String text, Object module) {
        this.text = text;
        this.module = module;
    }

    @PythonApi("ForwardRef.__new__(cls, arg, is_argument=True, module=None, *, is_class=False)")
    static ForwardRef make(
            PyType type, String text, Object isArgument, Object module, Object isClass) {
        return new ForwardRef(text, module);
    }

    String text() {
        return text;
    }

    Object module() {
        return module;
    }

    @PythonApi("ForwardRef.__repr__(self)")
    String repr() {
        String home = module == null ? "" : ", module=" + Texts.repr(module);
        return "ForwardRef(" + Texts.repr(text) + home + ")";
    }

    @PythonApi("ForwardRef.__eq__(self, other)")
    Object equal(Object other) {
        return other instanceof ForwardRef reference
                ? (Object) reference.text.equals(text)
                : NOT_IMPLEMENTED;
    }

    @PythonApi("ForwardRef.__hash__(self)")
    long hash() {
        return text.hashCode();
    }

    @PythonApi("ForwardRef.__or__(self, other)")
    Object or(Object other) {
        return Unions.of(PyTuple.of(this, other));
    }

    @PythonApi("ForwardRef.__ror__(self, other)")
    Object reflectedOr(Object other) {
        return Unions.of(PyTuple.of(other, this));
    }

    @PythonApi(value = "ForwardRef.__forward_arg__", kind = Kind.MEMBER)
    String argument() {
        return text;
    }

    @PythonApi(value = "ForwardRef.__forward_module__", kind = Kind.MEMBER)
    Object moduleAttribute() {
        return module;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
