package pyloom.stdlib.typing;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.Ellipsis;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.TypeError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** The names of {@code typing} that only annotations use. */
@PythonModule(value = "typing", pure = true, doc = "library/typing.html")
public final class Forms {

    private static final String ONE_TYPE = " accepts only single type.";

    /** {@code typing.Union}. */
    @PythonApi("Union")
    public static final SpecialForm UNION =
            new SpecialForm("Union", (form, parameters) -> Unions.of(parameters));

    /** {@code typing.Optional}. */
    @PythonApi("Optional")
    public static final SpecialForm OPTIONAL = new SpecialForm("Optional", Unions::optional);

    /** {@code typing.ClassVar}. */
    @PythonApi("ClassVar")
    public static final SpecialForm CLASS_VAR = new SpecialForm("ClassVar", Forms::single);

    /** {@code typing.Final}. */
    @PythonApi("Final")
    public static final SpecialForm FINAL = new SpecialForm("Final", Forms::single);

    /** {@code typing.TypeGuard}. */
    @PythonApi("TypeGuard")
    public static final SpecialForm TYPE_GUARD = new SpecialForm("TypeGuard", Forms::single);

    /** {@code typing.TypeIs}. */
    @PythonApi("TypeIs")
    public static final SpecialForm TYPE_IS = new SpecialForm("TypeIs", Forms::single);

    /** {@code typing.Required}. */
    @PythonApi("Required")
    public static final SpecialForm REQUIRED = new SpecialForm("Required", Forms::single);

    /** {@code typing.NotRequired}. */
    @PythonApi("NotRequired")
    public static final SpecialForm NOT_REQUIRED = new SpecialForm("NotRequired", Forms::single);

    /** {@code typing.ReadOnly}. */
    @PythonApi("ReadOnly")
    public static final SpecialForm READ_ONLY = new SpecialForm("ReadOnly", Forms::single);

    /** {@code typing.NoReturn}. */
    @PythonApi("NoReturn")
    public static final SpecialForm NO_RETURN = new SpecialForm("NoReturn", null);

    /** {@code typing.Never}. */
    @PythonApi("Never")
    public static final SpecialForm NEVER = new SpecialForm("Never", null);

    /** {@code typing.Self}. */
    @PythonApi("Self")
    public static final SpecialForm SELF = new SpecialForm("Self", null);

    /** {@code typing.LiteralString}. */
    @PythonApi("LiteralString")
    public static final SpecialForm LITERAL_STRING = new SpecialForm("LiteralString", null);

    /** {@code typing.TypeAlias}. */
    @PythonApi("TypeAlias")
    public static final SpecialForm TYPE_ALIAS = new SpecialForm("TypeAlias", null);

    /** {@code typing.Literal}. */
    @PythonApi("Literal")
    public static final SpecialForm LITERAL = new SpecialForm("Literal", Forms::literal);

    /** {@code typing.Annotated}. */
    @PythonApi("Annotated")
    public static final SpecialForm ANNOTATED = new SpecialForm("Annotated", Forms::annotated);

    /** {@code typing.Concatenate}. */
    @PythonApi("Concatenate")
    public static final SpecialForm CONCATENATE =
            new SpecialForm("Concatenate", Forms::concatenate);

    /** {@code typing.Unpack}. */
    @PythonApi("Unpack")
    public static final SpecialForm UNPACK = new SpecialForm("Unpack", Forms::unpack);

    private Forms() {}

    private static Object single(SpecialForm form, Object parameter) {
        Object item = Checks.type(parameter, form.repr() + ONE_TYPE);
        return alias(TypingAlias.GENERIC, form, item);
    }

    private static TypingAlias alias(PyType type, Object origin, Object... args) {
        return new TypingAlias(type, origin, PyTuple.of(args), null);
    }

    private static Object literal(SpecialForm form, Object parameters) {
        List<Object> values = new ArrayList<>();
        for (Object value : Checks.tuple(parameters)) {
            boolean isLiteral =
                    value instanceof TypingAlias inner && inner.pyType() == TypingAlias.LITERAL;
            for (Object one :
                    isLiteral ? ((TypingAlias) value).args() : PyTuple.of(new Object[] {value})) {
                if (values.stream().noneMatch(known -> same(known, one))) {
                    values.add(one);
                }
            }
        }
        return alias(TypingAlias.LITERAL, form, values.toArray());
    }

    private static boolean same(Object a, Object b) {
        return BuiltinTypes.typeOf(a) == BuiltinTypes.typeOf(b) && Comparisons.equal(a, b);
    }

    private static Object annotated(SpecialForm form, Object parameters) {
        if (!(parameters instanceof PyTuple several) || several.size() < 2) {
            throw new TypeError(
                    "Annotated[...] should be used with at least two arguments (a type and an"
                            + " annotation).");
        }
        Object type = Checks.type(several.get(0), "Annotated[t, ...]: t must be a type.");
        return annotate(type, several.slice(1, several.size()));
    }

    static TypingAlias annotate(Object type, PyTuple metadata) {
        if (type instanceof TypingAlias inner && inner.metadata() != null) {
            Object[] all = Python.append(inner.metadata().toArray(), metadata.toArray());
            return annotate(inner.origin(), PyTuple.of(all));
        }
        TypingAlias made = alias(TypingAlias.ANNOTATED, type, type);
        made.describe(metadata);
        return made;
    }

    private static Object concatenate(SpecialForm form, Object parameters) {
        PyTuple types = Checks.tuple(parameters);
        if (types.size() == 0) {
            throw new TypeError("Cannot take a Concatenate of no types.");
        }
        Object last = types.get(types.size() - 1);
        if (last != Ellipsis.ELLIPSIS && !(last instanceof ParameterSpec)) {
            throw new TypeError(
                    "The last parameter to Concatenate should be a ParamSpec variable or"
                            + " ellipsis.");
        }
        Object[] checked = types.toArray().clone();
        for (int i = 0; i < checked.length - 1; i++) {
            checked[i] = Checks.type(checked[i], "Concatenate[arg, ...]: each arg must be a type.");
        }
        return alias(TypingAlias.CONCATENATE, form, checked);
    }

    static Object unpack(SpecialForm form, Object parameter) {
        Object item = Checks.type(parameter, form.repr() + ONE_TYPE);
        return alias(TypingAlias.UNPACK, form, item);
    }
}
