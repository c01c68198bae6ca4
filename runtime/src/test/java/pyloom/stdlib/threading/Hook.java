package pyloom.stdlib.threading;

import pyloom.object.FunctionLike;
import pyloom.object.PyTuple;
import pyloom.object.PyType;

import java.util.function.Consumer;

/** A callable of a test, called with at most one tuple. */
final class Hook extends FunctionLike {

    private static final PyType TYPE = PyType.nativeType("test", "Hook", PyType.OBJECT);

    private final Consumer<PyTuple> action;

    Hook(Consumer<PyTuple> action) {
        super(false);
        this.action = action;
    }

    @Override
    public String name() {
        return "hook";
    }

    @Override
    public String qualname() {
        return "hook";
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        action.accept(arguments.length == 0 ? PyTuple.EMPTY : (PyTuple) arguments[0]);
        return null;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
