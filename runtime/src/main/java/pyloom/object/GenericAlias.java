package pyloom.object;

import static pyloom.object.Absent.ABSENT;

import java.util.ArrayList;
import java.util.List;

/** A type with parameters, such as {@code list[int]}; Python's {@code types.GenericAlias}. */
public final class GenericAlias extends PyObject {

    /** The type {@code types.GenericAlias}. */
    public static final PyType TYPE =
            PyType.nativeType("types", "GenericAlias", PyType.OBJECT).solid().dotted();

    private final Object origin;
    private final PyTuple args;
    private final boolean unpacked; // written with a star

    /**
     * Makes {@code origin[args]}.
     *
     * @param origin the type
     * @param args a tuple of parameters, or one parameter
     */
    public GenericAlias(Object origin, Object args) {
        this(origin, args instanceof PyTuple several ? several : PyTuple.of(args), false);
    }

    private GenericAlias(Object origin, PyTuple args, boolean unpacked) {
        this.origin = origin;
        this.args = args;
        this.unpacked = unpacked;
    }

    /** {@return the type without its parameters} */
    public Object origin() {
        return origin;
    }

    /** {@return the parameters} */
    public PyTuple args() {
        return args;
    }

    boolean isUnpacked() {
        return unpacked;
    }

    GenericAlias unpack() {
        return new GenericAlias(origin, args, true);
    }

    /** {@return the type variables among the parameters, each once} */
    PyTuple parameters() {
        List<Object> variables = new ArrayList<>();
        for (Object arg : args) {
            if (arg instanceof PyType) {
                continue;
            }
            if (Attributes.getAttrOr(arg, "__typing_subst__", ABSENT) != ABSENT) {
                addOnce(variables, arg);
            } else if (Attributes.getAttrOr(arg, "__parameters__", ABSENT)
                    instanceof PyTuple inner) {
                inner.forEach(variable -> addOnce(variables, variable));
            }
        }
        return PyTuple.of(variables.toArray());
    }

    private static void addOnce(List<Object> variables, Object variable) {
        if (variables.stream().noneMatch(known -> known == variable)) {
            variables.add(variable);
        }
    }

    /** {@return the alias with its type variables replaced} */
    Object substitute(Object items) {
        PyTuple variables = parameters();
        if (variables.size() == 0) {
            throw new TypeError(Texts.repr(this) + " is not a generic class");
        }
        PyTuple values = items instanceof PyTuple several ? several : PyTuple.of(items);
        if (values.size() != variables.size()) {
            throw new TypeError(
                    "Too "
                            + (values.size() > variables.size() ? "many" : "few")
                            + " arguments for "
                            + Texts.repr(this)
                            + "; actual "
                            + values.size()
                            + ", expected "
                            + variables.size());
        }
        Object[] replaced = new Object[args.size()];
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = substitute(args.get(i), variables, values);
        }
        return new GenericAlias(origin, PyTuple.of(replaced), unpacked);
    }

    private static Object substitute(Object arg, PyTuple variables, PyTuple values) {
        if (arg instanceof PyType) {
            return arg;
        }
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i) == arg) {
                return Attributes.callMethod(arg, "__typing_subst__", values.get(i));
            }
        }
        if (!(Attributes.getAttrOr(arg, "__parameters__", ABSENT) instanceof PyTuple inner)
                || inner.size() == 0) {
            return arg;
        }
        Object[] wanted = new Object[inner.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = substitute(inner.get(i), variables, values);
        }
        return Items.getItem(arg, wanted.length == 1 ? wanted[0] : PyTuple.of(wanted));
    }

    /** {@return the attribute: its own, else that of the type without parameters} */
    Object get(String name) {
        boolean own =
                switch (name) {
                    case "__class__",
                            "__origin__",
                            "__args__",
                            "__parameters__",
                            "__unpacked__",
                            "__mro_entries__",
                            "__reduce_ex__",
                            "__reduce__",
                            "__copy__",
                            "__deepcopy__",
                            "__typing_unpacked_tuple_args__" ->
                            true;
                    default ->
                            !name.startsWith("__") || !name.endsWith("__")
                                    ? false
                                    : isSpecial(name);
                };
        return own
                ? AttributeReads.generic(this, TYPE, name)
                : AttributeReads.required(origin, name);
    }

    /** Special methods that the interpreter would find in the alias are looked up there. */
    private static boolean isSpecial(String name) {
        return name.equals("__getitem__") || name.equals("__call__") || name.equals("__dir__");
    }

    @Override
    public Object callArray(Object[] arguments, String[] keywords) {
        Object made = Calls.callArray(origin, arguments, keywords);
        try {
            Attributes.setAttr(made, "__orig_class__", this);
        } catch (AttributeError | TypeError _) {
            // instances without a dict do not remember it
        }
        return made;
    }

    @Override
    public PyType pyType() {
        return TYPE;
    }
}
