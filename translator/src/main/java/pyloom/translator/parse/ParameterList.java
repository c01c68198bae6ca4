package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;

import java.util.ArrayList;
import java.util.List;

/** Sorts the parameters of a function into their kinds and checks their order. */
final class ParameterList {

    /** No parameters. */
    static final Arguments EMPTY =
            new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());

    private List<Arg> positionalOnly = List.of();
    private final List<Arg> positional = new ArrayList<>();
    private final List<Expr> defaults = new ArrayList<>(0);
    private final List<Arg> keywordOnly = new ArrayList<>(0);
    private final List<Expr> keywordDefaults = new ArrayList<>(0);
    private Arg starred;
    private Arg doubleStarred;
    private boolean afterStar;
    private boolean afterBareStar;

    private ParameterList() {}

    /**
     * What stands between two commas of a parameter list.
     *
     * @param arg null for a lone star or slash
     * @param value the default, or null
     */
    record Parameter(Kind kind, Arg arg, Expr value) {

        enum Kind {
            NAMED,
            STAR,
            DOUBLE_STAR,
            SLASH
        }
    }

    static Arguments arrange(PythonContext place, Parameter[] parameters) {
        ParameterList list = new ParameterList();
        for (Parameter parameter : parameters) {
            if (!list.add(parameter)) {
                throw NodeBuilder.reject(place);
            }
        }
        if (list.afterBareStar) {
            throw NodeBuilder.reject(place);
        }
        return list.arguments();
    }

    private Arguments arguments() {
        return new Arguments(
                positionalOnly,
                List.copyOf(positional),
                starred,
                List.copyOf(keywordOnly),
                NodeBuilder.withNulls(keywordDefaults.toArray(NodeBuilder.NO_EXPRESSIONS)),
                doubleStarred,
                List.copyOf(defaults));
    }

    /** False if the parameter must not stand here. */
    private boolean add(Parameter parameter) {
        if (doubleStarred != null) {
            return false;
        }
        return switch (parameter.kind()) {
            case NAMED -> afterStar ? addKeywordOnly(parameter) : addPositional(parameter);
            case STAR -> addStar(parameter);
            case DOUBLE_STAR -> addDoubleStar(parameter);
            case SLASH -> addSlash();
        };
    }

    private boolean addKeywordOnly(Parameter parameter) {
        afterBareStar = false;
        keywordOnly.add(parameter.arg());
        keywordDefaults.add(parameter.value());
        return true;
    }

    private boolean addPositional(Parameter parameter) {
        positional.add(parameter.arg());
        if (parameter.value() == null) {
            return defaults.isEmpty();
        }
        defaults.add(parameter.value());
        return true;
    }

    private boolean addStar(Parameter parameter) {
        boolean first = !afterStar;
        afterStar = true;
        afterBareStar = parameter.arg() == null;
        starred = parameter.arg();
        return first;
    }

    private boolean addDoubleStar(Parameter parameter) {
        doubleStarred = parameter.arg();
        return !afterBareStar;
    }

    private boolean addSlash() {
        if (afterStar || positional.isEmpty() || !positionalOnly.isEmpty()) {
            return false;
        }
        positionalOnly = List.copyOf(positional);
        positional.clear();
        return true;
    }
}
