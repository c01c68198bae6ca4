package pyloom.stdlib.typing;

import static pyloom.object.NotImplemented.NOT_IMPLEMENTED;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonApi.Kind;
import pyloom.annotation.PythonModule;
import pyloom.annotation.PythonType;
import pyloom.object.AttributeError;
import pyloom.object.Attributes;
import pyloom.object.BuiltinTypes;
import pyloom.object.Calls;
import pyloom.object.Comparisons;
import pyloom.object.Ellipsis;
import pyloom.object.Hashing;
import pyloom.object.Iteration;
import pyloom.object.PyDict;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.object.Texts;
import pyloom.object.TypeChecks;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyFrozenSet;
import pyloom.stdlib.script.Python;

import java.util.List;
import java.util.stream.Collectors;

/** The methods of {@link TypingAlias}. */
@PythonModule(value = "typing", pure = true)
@PythonType(name = "_GenericAlias", holder = TypingAlias.class, field = "GENERIC", exported = false)
final class AliasMethods {

    private AliasMethods() {}

    @PythonApi("_GenericAlias.__repr__(self)")
    static String repr(TypingAlias self) {
        PyTuple args = self.args();
        PyType kind = self.pyType();
        if (kind == TypingAlias.UNION && args.size() == 2) {
            boolean first = args.get(0) == BuiltinTypes.NONE;
            if (first || args.get(1) == BuiltinTypes.NONE) {
                return "typing.Optional[" + TypingTexts.of(args.get(first ? 1 : 0)) + "]";
            }
        }
        if (kind == TypingAlias.ANNOTATED) {
            String notes =
                    self.metadata().asList().stream()
                            .map(Texts::repr)
                            .collect(Collectors.joining(", "));
            return "typing.Annotated[" + TypingTexts.of(self.origin()) + ", " + notes + "]";
        }
        if (kind == TypingAlias.CALLABLE) {
            return callable(args);
        }
        String name =
                kind == TypingAlias.UNION
                        ? "typing.Union"
                        : self.name() == null
                                ? TypingTexts.of(self.origin())
                                : "typing." + self.name();
        return name + "[" + (args.size() == 0 ? "()" : TypingTexts.list(args)) + "]";
    }

    private static String callable(PyTuple args) {
        int last = args.size() - 1;
        Object result = args.get(last);
        boolean open =
                args.size() == 2
                        && (args.get(0) == Ellipsis.ELLIPSIS
                                || args.get(0) instanceof ParameterSpec
                                || args.get(0) instanceof TypingAlias inner
                                        && inner.pyType() == TypingAlias.CONCATENATE);
        String parameters = TypingTexts.list(args.slice(0, last));
        return "typing.Callable["
                + (open ? parameters : "[" + parameters + "]")
                + ", "
                + TypingTexts.of(result)
                + "]";
    }

    @PythonApi("_GenericAlias.__getitem__(self, args)")
    static Object getItem(TypingAlias self, Object args) {
        if (self.written() == GenericTypes.GENERIC || self.written() == GenericTypes.PROTOCOL) {
            throw new TypeError("Cannot subscript already-subscripted " + Texts.str(self));
        }
        if (self.parameters().size() == 0) {
            throw new TypeError(Texts.str(self) + " is not a generic class");
        }
        return self.with(Substitution.apply(self, self.parameters(), self.args(), args));
    }

    @PythonApi("_GenericAlias.__call__(self, /, *args, **kwargs)")
    static Object call(TypingAlias self, Object[] args, PyDict keywords) {
        return Calls.callWith(self, args, keywords);
    }

    @PythonApi("_GenericAlias.__mro_entries__(self, bases)")
    static PyTuple bases(TypingAlias self, PyTuple bases) {
        return AliasBases.of(self, bases);
    }

    @PythonApi("_GenericAlias.__getattr__(self, attr)")
    static Object getAttribute(TypingAlias self, String name) {
        return self.forwarded(name.intern());
    }

    @PythonApi("_GenericAlias.__setattr__(self, attr, val)")
    static void setAttribute(TypingAlias self, String name, Object value) {
        if (name.startsWith("__") && name.endsWith("__") || name.startsWith("_")) {
            self.putOwn(name.intern(), value);
        } else {
            Attributes.setAttr(self.origin(), name.intern(), value);
        }
    }

    @PythonApi("_GenericAlias.__eq__(self, other)")
    static Object equal(TypingAlias self, Object other) {
        if (self.pyType() == TypingAlias.UNION) {
            PyTuple args =
                    other instanceof TypingAlias alias && alias.pyType() == TypingAlias.UNION
                            ? alias.args()
                            : other instanceof pyloom.object.UnionType union ? union.args() : null;
            return args == null
                    ? NOT_IMPLEMENTED
                    : (Object)
                            Comparisons.equal(
                                    PyFrozenSet.from(self.args()), PyFrozenSet.from(args));
        }
        if (!(other instanceof TypingAlias alias)) {
            return NOT_IMPLEMENTED;
        }
        if (self.pyType() != alias.pyType()
                || !Comparisons.equal(self.written(), alias.written())) {
            return false;
        }
        if (self.pyType() == TypingAlias.LITERAL) {
            return sameLiterals(self.args().asList(), alias.args().asList());
        }
        return Comparisons.equal(self.args(), alias.args())
                && (self.metadata() == null
                        || Comparisons.equal(self.metadata(), alias.metadata()));
    }

    private static boolean sameLiterals(List<Object> a, List<Object> b) {
        return a.size() == b.size()
                && a.stream()
                        .allMatch(
                                one ->
                                        b.stream()
                                                .anyMatch(
                                                        two ->
                                                                BuiltinTypes.typeOf(one)
                                                                                == BuiltinTypes
                                                                                        .typeOf(two)
                                                                        && Comparisons.equal(
                                                                                one, two)));
    }

    @PythonApi("_GenericAlias.__hash__(self)")
    static long hash(TypingAlias self) {
        boolean unordered =
                self.pyType() == TypingAlias.UNION || self.pyType() == TypingAlias.LITERAL;
        return unordered
                ? PyFrozenSet.from(self.args()).hash()
                : Hashing.hash(self.written()) * 31 + self.args().hash();
    }

    @PythonApi("_GenericAlias.__or__(self, right)")
    static Object or(Object self, Object other) {
        return Unions.of(PyTuple.of(self, other));
    }

    @PythonApi("_GenericAlias.__ror__(self, left)")
    static Object reflectedOr(Object self, Object other) {
        return Unions.of(PyTuple.of(other, self));
    }

    @PythonApi("_GenericAlias.__iter__(self)")
    static Object iterate(TypingAlias self) {
        return Iteration.iter(PyTuple.of(new Object[] {Forms.unpack(Forms.UNPACK, self)}));
    }

    @PythonApi("_GenericAlias.__instancecheck__(self, obj)")
    static boolean instanceCheck(TypingAlias self, Object object) {
        if (self.pyType() == TypingAlias.UNION) {
            return self.args().asList().stream()
                    .anyMatch(type -> TypeChecks.isInstance(object, type));
        }
        throw notForChecks();
    }

    @PythonApi("_GenericAlias.__subclasscheck__(self, cls)")
    static boolean subclassCheck(TypingAlias self, Object type) {
        if (self.pyType() == TypingAlias.UNION) {
            return self.args().asList().stream()
                    .anyMatch(known -> TypeChecks.isSubclass(type, known));
        }
        throw notForChecks();
    }

    private static TypeError notForChecks() {
        return new TypeError("Subscripted generics cannot be used with class and instance checks");
    }

    @PythonApi("_GenericAlias.__reduce__(self)")
    static PyTuple reduce(TypingAlias self) {
        Object origin = self.name() == null ? self.origin() : Python.member("typing", self.name());
        return PyTuple.of(
                Python.get(Python.call(Python.member("builtins", "type"), origin), "__getitem__"),
                PyTuple.of(origin, self.args()));
    }

    @PythonApi(value = "_GenericAlias.__origin__", kind = Kind.MEMBER)
    static Object origin(TypingAlias self) {
        return self.origin();
    }

    @PythonApi(value = "_GenericAlias.__args__", kind = Kind.MEMBER)
    static PyTuple args(TypingAlias self) {
        return self.args();
    }

    @PythonApi(value = "_GenericAlias.__parameters__", kind = Kind.MEMBER)
    static PyTuple parameters(TypingAlias self) {
        return self.parameters();
    }

    @PythonApi(value = "_GenericAlias._name", kind = Kind.MEMBER)
    static Object name(TypingAlias self) {
        return self.name();
    }

    @PythonApi(value = "_GenericAlias.__name__", kind = Kind.GETTER)
    static Object shortName(TypingAlias self) {
        return self.name() == null ? Python.get(self.origin(), "__name__") : self.name();
    }

    @PythonApi(value = "_GenericAlias.__qualname__", kind = Kind.GETTER)
    static Object qualname(TypingAlias self) {
        return self.name() == null ? Python.get(self.origin(), "__qualname__") : self.name();
    }

    @PythonApi(value = "_GenericAlias.__module__", kind = Kind.GETTER)
    static Object module(TypingAlias self) {
        return self.name() == null ? Python.get(self.origin(), "__module__", "typing") : "typing";
    }

    @PythonApi(value = "_GenericAlias.__metadata__", kind = Kind.GETTER)
    static PyTuple metadata(TypingAlias self) {
        if (self.metadata() == null) {
            throw new AttributeError("__metadata__", self, "__metadata__");
        }
        return self.metadata();
    }

    @PythonApi(value = "_GenericAlias.__typing_unpacked_tuple_args__", kind = Kind.GETTER)
    static Object unpackedArgs(TypingAlias self) {
        boolean isTuple =
                self.pyType() == TypingAlias.UNPACK
                        && Python.get(self.args().get(0), "__origin__", null) == PyTuple.TYPE;
        return isTuple ? Python.get(self.args().get(0), "__args__") : null;
    }
}
