package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.PyInstance;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

/** A generic type with its parameters: {@code typing.List[int]}, {@code Stack[T]}. */
public final class TypingAlias extends PyInstance {

    /** The type {@code typing._GenericAlias}. */
    static final PyType GENERIC = declare("_GenericAlias", PyType.OBJECT);

    static final PyType UNION = declare("_UnionGenericAlias", GENERIC);
    static final PyType LITERAL = declare("_LiteralGenericAlias", GENERIC);
    static final PyType ANNOTATED = declare("_AnnotatedAlias", GENERIC);
    static final PyType CALLABLE = declare("_CallableGenericAlias", GENERIC);
    static final PyType CONCATENATE = declare("_ConcatenateGenericAlias", GENERIC);
    static final PyType UNPACK = declare("_UnpackGenericAlias", GENERIC);

    private final Object origin;
    private final PyTuple args;
    private final String name; // of the standard alias that it was made of, else null
    private boolean isInstantiable = true;
    private PyTuple metadata; // of Annotated, else null
    private PyTuple parameters; // found at the first use; benign race

    TypingAlias(PyType type, Object origin, PyTuple args, String name) {
        super(type);
        this.origin = origin;
        this.args = args;
        this.name = name;
    }

    private static PyType declare(String name, PyType base) {
        return PyType.nativeType("typing", name, base).withDict().weak().changeable();
    }

    TypingAlias notInstantiable() {
        isInstantiable = false;
        return this;
    }

    void describe(PyTuple newMetadata) {
        metadata = newMetadata;
    }

    Object origin() {
        return origin instanceof StandardAlias standard ? standard.origin() : origin;
    }

    /** {@return the type, or the standard alias that leads to it} */
    Object written() {
        return origin;
    }

    PyTuple args() {
        return args;
    }

    String name() {
        return name;
    }

    PyTuple metadata() {
        return metadata;
    }

    PyTuple parameters() {
        if (parameters == null) {
            parameters = Python.tuple(Checks.parametersOf(args.asList()));
        }
        return parameters;
    }

    /** {@return the same with other arguments} */
    Object with(PyTuple newArgs) {
        if (pyType() == UNION) {
            return Unions.of(newArgs);
        }
        if (pyType() == ANNOTATED) {
            return Forms.annotate(newArgs.get(0), metadata);
        }
        TypingAlias made = new TypingAlias(pyType(), origin, newArgs, name);
        made.isInstantiable = isInstantiable;
        return made;
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        if (!isInstantiable) {
            throw new TypeError(
                    "Type "
                            + name
                            + " cannot be instantiated; use "
                            + Python.text(origin(), "__name__")
                            + "() instead");
        }
        Object made = Calls.callArray(origin(), arguments, keywords);
        try {
            Attributes.setAttr(made, "__orig_class__", this);
        } catch (pyloom.object.OrdinaryException withoutAttributes) {
            return made;
        }
        return made;
    }

    /** {@return the attribute of the type without its parameters} */
    Object forwarded(String attribute) {
        boolean isSpecial = attribute.startsWith("__") && attribute.endsWith("__");
        Object value = isSpecial ? ABSENT : Attributes.getAttrOr(origin(), attribute, ABSENT);
        if (value == ABSENT) {
            throw new pyloom.object.AttributeError(
                    isSpecial
                            ? attribute
                            : "type object '"
                                    + Python.text(origin(), "__name__")
                                    + "' has no attribute '"
                                    + attribute
                                    + "'",
                    this,
                    attribute);
        }
        return value;
    }

    @Override
    public String toString() {
        return Texts.repr(this);
    }
}
