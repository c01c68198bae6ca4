package pyloom.stdlib.structseq;

import pyloom.object.NativeFunction;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.StructSequence.Fields;

import java.util.List;

/**
 * The type of tuples whose elements have names, made from the names alone; for tuples that Java
 * code only makes and never reads by name.
 */
public final class TupleType {

    private final PyType type;
    private final Fields fields;

    private TupleType(PyType type, Fields fields) {
        this.type = type;
        this.fields = fields;
    }

    /**
     * {@return the type}
     *
     * @param module its module
     * @param name its name
     * @param visible how many of the values are elements
     * @param names the names of the values
     */
    public static TupleType of(String module, String name, int visible, String... names) {
        PyType type = PyType.nativeType(module, name, PyTuple.TYPE).dotted().sealed();
        TupleType made = new TupleType(type, Fields.of(module + "." + name, visible, names));
        for (int i = 0; i < names.length; i++) {
            NativeFunction getter = new Getter(i, names[i], type);
            type.define(
                    names[i].intern(),
                    new pyloom.object.NativeAttribute(
                            names[i].intern(), type, getter, null, null, true));
        }
        type.define("__repr__", new ToText(type));
        type.define("n_fields", (long) names.length);
        type.define("n_sequence_fields", (long) visible);
        type.define("n_unnamed_fields", 0L);
        type.define("__match_args__", PyTuple.of(List.of(names).subList(0, visible).toArray()));
        return made;
    }

    /** {@return this, whose Python type can be called with the values} */
    public TupleType callable() {
        type.define("__new__", new Maker());
        return this;
    }

    /** {@return the Python type} */
    public PyType type() {
        return type;
    }

    /** {@return a tuple of these values} */
    public PyTuple make(Object... values) {
        return new NamedTuple(values);
    }

    /** A tuple of this type. */
    private final class NamedTuple extends StructSequence {

        NamedTuple(Object[] values) {
            super(fields, values);
        }

        Object at(int index) {
            return value(index);
        }

        String shown() {
            return text();
        }

        @Override
        public PyType pyType() {
            return type;
        }
    }

    /** Reads a value by its name. */
    private static final class Getter extends NativeFunction {

        Getter(int index, String name, PyType type) {
            super(index, name, "self, /", type, false);
        }

        @Override
        public Object call(Object self) {
            return ((NamedTuple) self).at(index);
        }

        @Override
        protected Object invoke(Object[] arguments) {
            return call(arguments[0]);
        }
    }

    /** The method {@code __repr__}. */
    private static final class ToText extends NativeFunction {

        ToText(PyType type) {
            super(0, "__repr__", "self, /", type, false);
        }

        @Override
        public Object call(Object self) {
            return ((NamedTuple) self).shown();
        }

        @Override
        protected Object invoke(Object[] arguments) {
            return call(arguments[0]);
        }
    }

    /** The method {@code __new__}. */
    private final class Maker extends NativeFunction {

        Maker() {
            super(0, "__new__", "cls, sequence, dict=None", type, false);
        }

        @Override
        protected Object invoke(Object[] arguments) {
            Object dict = arguments[2] instanceof pyloom.object.PyDict ? arguments[2] : null;
            return new NamedTuple(fields.values(arguments[1], dict));
        }
    }
}
