package pyloom.object;

/** The {@code __class_getitem__} of built-in types that take type parameters. */
final class GenericFunction extends NativeFunction {

    GenericFunction(PyType type) {
        super(0, "__class_getitem__", "cls, item, /", type, false);
    }

    @Override
    public Object call(Object type, Object item) {
        return new GenericAlias(type, item);
    }

    @Override
    protected Object invoke(Object[] values) {
        return new GenericAlias(values[0], values[1]);
    }
}
