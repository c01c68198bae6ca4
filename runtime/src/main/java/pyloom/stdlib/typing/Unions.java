package pyloom.stdlib.typing;

import pyloom.object.BuiltinTypes;
import pyloom.object.Comparisons;
import pyloom.object.PyTuple;
import pyloom.object.TypeError;
import pyloom.object.UnionType;

import java.util.ArrayList;
import java.util.List;

/** {@code typing.Union} and {@code typing.Optional}. */
final class Unions {

    private Unions() {}

    static Object of(Object parameters) {
        PyTuple given = Checks.tuple(parameters);
        if (given.size() == 0) {
            throw new TypeError("Cannot take a Union of no types.");
        }
        List<Object> types = new ArrayList<>();
        for (Object parameter : given) {
            add(Checks.type(parameter, "Union[arg, ...]: each arg must be a type."), types);
        }
        if (types.size() == 1) {
            return types.getFirst();
        }
        boolean isOptional = types.size() == 2 && types.contains(BuiltinTypes.NONE);
        return new TypingAlias(
                TypingAlias.UNION,
                Forms.UNION,
                PyTuple.of(types.toArray()),
                isOptional ? "Optional" : null);
    }

    private static void add(Object type, List<Object> types) {
        if (type instanceof TypingAlias alias && alias.pyType() == TypingAlias.UNION) {
            alias.args().forEach(inner -> add(inner, types));
        } else if (type instanceof UnionType union) {
            union.args().forEach(inner -> add(inner, types));
        } else if (types.stream().noneMatch(known -> Comparisons.equal(known, type))) {
            types.add(type);
        }
    }

    static Object optional(SpecialForm form, Object parameter) {
        Object type = Checks.type(parameter, form.repr() + " requires a single type.");
        return of(PyTuple.of(type, BuiltinTypes.NONE));
    }
}
