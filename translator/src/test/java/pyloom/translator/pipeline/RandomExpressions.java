package pyloom.translator.pipeline;

import pyloom.translator.pipeline.RandomScope.Function;
import pyloom.translator.pipeline.RandomScope.Habit;
import pyloom.translator.pipeline.RandomScope.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random expressions of Python that most likely have a given type. */
final class RandomExpressions {

    private static final String[] INTS = {
        "{I} + {I}",
        "{I} - {I}",
        "{I} * {I}",
        "{I} // {I}",
        "{I} % {I}",
        "{I} & {I}",
        "{I} | {I}",
        "{I} ^ {I}",
        "{I} % 7",
        "{I} // 10",
        "{I} % -3",
        "{I} // -4",
        "{I} >> ({I} & 63)",
        "1 << ({I} & 63)",
        "{I} << ({I} & 7)",
        "{I} >> 70",
        "{I} & 255",
        "{I} + {B}",
        "{B} + {B}",
        "{B} & {I}",
        "-{I}",
        "~{I}",
        "+{B}",
        "-{B}",
        "len({S})",
        "len({L})",
        "len({D})",
        "{I} if {B} else {I}",
        "{I} or {I}",
        "{I} and {I}",
        "{O} or {I}",
        "abs({I})",
        "min({I}, {I})",
        "max({I}, {I}, {I})",
        "max({L})",
        "sum({L})",
        "sum(q * q for q in {L})",
        "{L}[{I}]",
        "{L}[0]",
        "{L}[-1]",
        "{D}[{S}]",
        "{P}[0]",
        "{I} ** 2",
        "{I} ** ({I} & 3)",
        "int({F})",
        "int({S})",
        "int({B})",
        "round({F})",
        "ord({S}[0])",
        "{S}.find({S})",
        "{S}.count({S})",
        "{L}.index({I})",
        "{L}.count({I})",
        "divmod({I}, {I})[1]",
        "pow({I}, 3, 1000)",
        "{D}.get({S}, {I})",
        "(lambda q: q + {I})({I})",
        "(w := {I}) + w",
        "hash({I}) % 5",
        "int({I} / {I})",
        "({I}).bit_length()",
        "{I} + 1"
    };

    private final Random random;

    RandomExpressions(Random random) {
        this.random = random;
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    Kind kind() {
        return Kind.values()[random.nextInt(Kind.values().length - 1)];
    }

    /** {@return a constant} */
    String constant(Kind kind, RandomScope scope) {
        return switch (kind) {
            case INT ->
                    scope.has(Habit.BIG_NUMBERS) && chance(40)
                            ? pick(
                                    "9223372036854775807",
                                    "-9223372036854775808",
                                    "2**63",
                                    "2**62",
                                    "-2**63 - 1",
                                    "4294967296",
                                    "2147483647",
                                    "-2147483648",
                                    "3037000500",
                                    "12345678901234567890",
                                    "9007199254740993")
                            : pick("0", "1", "2", "3", "-1", "-7", "10", "63", "64", "255", "1000");
            case FLOAT ->
                    pick("0.0", "1.0", "-1.5", "2.5", "1e308", "1e-7", "0.1", "-0.0", "1e16")
                            .concat(chance(10) ? " * float('inf')" : "");
            case BOOL -> pick("True", "False");
            case STR -> pick("''", "'a'", "'abc'", "'xyz '", "'é𝄞'", "'12'", "'𝄞a𝄞'", "'-5'");
            case LIST -> pick("[1, 2, 3]", "[]", "[0] * 4", "list(range(5))", "[5, -4, 3]");
            case FLOATS -> pick("[1.0, 2.5]", "[0.0] * 3", "[-0.0, 1e308]");
            case DICT -> pick("{}", "{'a': 1}", "{'a': 1, 'b': 2}");
            case PAIR -> pick("(1, 'a')", "(0, '')", "(2**62, 'xyz')");
            case OPTION -> pick("None", "None", "7", "0", "2**63");
            case OBJECT -> "Point(1, 2)";
        };
    }

    /** {@return an expression} */
    String of(Kind wanted, RandomScope scope, int depth) {
        boolean errs = scope.has(Habit.WRONG_TYPES) && chance(3);
        Kind kind = errs ? kind() : wanted;
        if (depth <= 0 || chance(15)) {
            String variable = scope.variable(kind);
            return variable != null && chance(85) ? variable : constant(kind, scope);
        }
        if (chance(8)) {
            String call = call(kind, scope, depth);
            if (call != null) {
                return call;
            }
        }
        return switch (kind) {
            case INT -> ofInt(scope, depth - 1);
            case FLOAT -> ofFloat(scope, depth - 1);
            case BOOL -> ofBool(scope, depth - 1);
            case STR -> ofStr(scope, depth - 1);
            case LIST, FLOATS -> ofList(kind, scope, depth - 1);
            case DICT -> ofDict(scope, depth - 1);
            case PAIR ->
                    "("
                            + of(Kind.INT, scope, depth - 1)
                            + ", "
                            + of(Kind.STR, scope, depth - 1)
                            + ")";
            case OPTION ->
                    chance(50)
                            ? fill("{O} if {B} else {I}", scope, depth - 1)
                            : fill("{D}.get({S})", scope, depth - 1);
            case OBJECT -> fill(pick("Point({I}, {I})", "Spot({I}, {I}, {I})"), scope, depth - 1);
        };
    }

    /** {@return a call of a function of the program that gives a kind, or null} */
    String call(Kind kind, RandomScope scope, int depth) {
        List<Function> fitting =
                scope.callable().stream().filter(each -> each.result() == kind).toList();
        if (fitting.isEmpty() || scope.loops() > 1) {
            return null;
        }
        return call(fitting.get(random.nextInt(fitting.size())), scope, depth);
    }

    /** {@return a call of {@code function}} */
    String call(Function function, RandomScope scope, int depth) {
        List<String> arguments = new ArrayList<>();
        int given = function.parameters().size() - random.nextInt(function.defaults() + 1);
        for (int i = 0; i < given; i++) {
            arguments.add(of(function.parameters().get(i), scope, Math.min(1, depth - 1)));
        }
        if (!arguments.isEmpty() && scope.has(Habit.KEYWORDS) && chance(40)) {
            int last = arguments.size() - 1;
            arguments.set(
                    last,
                    pick("p" + last + "=", "*[", "**{'p" + last + "': ") + arguments.get(last));
            String opened = arguments.get(last);
            String closing = opened.startsWith("**") ? "}" : opened.startsWith("*") ? "]" : "";
            arguments.set(last, opened + closing);
        }
        return function.name() + "(" + String.join(", ", arguments) + ")";
    }

    /** Fills {I}, {F}, {B}, {S}, {L}, {G}, {D}, {P}, {O}, {C} with expressions. */
    String fill(String template, RandomScope scope, int depth) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            boolean isHole =
                    template.charAt(i) == '{'
                            && i + 2 < template.length()
                            && template.charAt(i + 2) == '}';
            Kind kind = isHole ? hole(template.charAt(i + 1)) : null;
            if (kind == null) {
                filled.append(template.charAt(i));
            } else {
                String inner = of(kind, scope, depth);
                filled.append(isSimple(inner) ? inner : "(" + inner + ")");
                i += 2;
            }
        }
        return filled.toString();
    }

    private static boolean isSimple(String text) {
        return text.matches("[a-z_]\\w*|'[^']*'"); // not an int: a dot may follow
    }

    private static Kind hole(char letter) {
        return switch (letter) {
            case 'I' -> Kind.INT;
            case 'F' -> Kind.FLOAT;
            case 'B' -> Kind.BOOL;
            case 'S' -> Kind.STR;
            case 'L' -> Kind.LIST;
            case 'G' -> Kind.FLOATS;
            case 'D' -> Kind.DICT;
            case 'P' -> Kind.PAIR;
            case 'O' -> Kind.OPTION;
            case 'C' -> Kind.OBJECT;
            default -> null;
        };
    }

    private String ofInt(RandomScope scope, int depth) {
        String template =
                scope.has(Habit.CLASSES) && chance(10)
                        ? pick("{C}.x", "{C}.moved({I})", "{C}.total")
                        : pick(INTS);
        return fill("(" + template + ")", scope, depth);
    }

    private String ofFloat(RandomScope scope, int depth) {
        return fill(
                "("
                        + pick(
                                "{F} + {F}",
                                "{F} - {I}",
                                "{I} * {F}",
                                "{F} * {F}",
                                "{F} / {F}",
                                "{I} / {I}",
                                "{F} / {I}",
                                "{F} // {F}",
                                "{F} % {F}",
                                "{I} % {F}",
                                "float({I})",
                                "float({S})",
                                "-{F}",
                                "abs({F})",
                                "{F} ** 2",
                                "{I} ** -1",
                                "min({F}, {I})",
                                "max({F}, {F})",
                                "{G}[{I}]",
                                "sum({G})",
                                "{F} if {B} else {F}",
                                "round({F}, 1)",
                                "{F} + {B}")
                        + ")",
                scope,
                depth);
    }

    private String ofBool(RandomScope scope, int depth) {
        return fill(
                "("
                        + pick(
                                "{I} " + comparison() + " {I}",
                                "{I} " + comparison() + " {F}",
                                "{F} " + comparison() + " {F}",
                                "{S} " + comparison() + " {S}",
                                "{L} " + comparison() + " {L}",
                                "{P} " + comparison() + " {P}",
                                "{B} == {I}",
                                "{I} " + comparison() + " {I} " + comparison() + " {I}",
                                "{B} and {B}",
                                "{B} or {B}",
                                "not ({B} is True)",
                                "not {I}",
                                "not {S}",
                                "not {L}",
                                "{I} in {L}",
                                "{S} in {S}",
                                "{S} not in {D}",
                                "{O} is None",
                                "{O} is not None",
                                "{O} == {I}",
                                "{S} == {I}",
                                "isinstance({O}, int)",
                                "isinstance({B}, int)",
                                "any(q > {I} for q in {L})",
                                "all({L})",
                                "{B} ^ {B}",
                                "{B} & {B}",
                                "bool({S})",
                                "{S}.startswith({S})",
                                "{F} != {F}")
                        + ")",
                scope,
                depth);
    }

    private String comparison() {
        return pick("<", "<=", ">", ">=", "==", "!=");
    }

    private String ofStr(RandomScope scope, int depth) {
        return fill(
                pick(
                        "({S} + {S})",
                        "str({I})",
                        "str({F})",
                        "str({B})",
                        "str({O})",
                        "repr({S})",
                        "str({L})",
                        "repr({P})",
                        "str({D})",
                        "({S} * 2)",
                        "({S} * ({I} & 3))",
                        "{S}.upper()",
                        "{S}.strip()",
                        "{S}.replace({S}, {S})",
                        "{S}[0]",
                        "{S}[-1]",
                        "{S}[1:]",
                        "{S}[::-1]",
                        "{S}[{I}:{I}]",
                        "{S}[:2]",
                        "{P}[1]",
                        "chr({I} & 1023)",
                        "'-'.join([{S}, {S}])",
                        "({S} or {S})",
                        "({S} if {B} else {S})",
                        "'%s|%d' % ({S}, {I})",
                        "'{}:{}'.format({I}, {S})",
                        "hex({I})",
                        "bin({I} & 255)",
                        "f\"<{" + safe(scope, Kind.INT) + "}>\"",
                        "f\"{" + safe(scope, Kind.FLOAT) + ":.2f}\"",
                        "f\"{" + safe(scope, Kind.INT) + ":>5}\"",
                        "f\"{" + safe(scope, Kind.STR) + "!r}\""),
                scope,
                depth);
    }

    private String safe(RandomScope scope, Kind kind) {
        String variable = scope.variable(kind);
        return variable == null ? "1" : variable;
    }

    private String ofList(Kind kind, RandomScope scope, int depth) {
        String list = kind == Kind.LIST ? "{L}" : "{G}";
        String element = kind == Kind.LIST ? "{I}" : "{F}";
        return fill(
                pick(
                        "[" + element + ", " + element + "]",
                        "[" + element + "]",
                        "(" + list + " + " + list + ")",
                        list + "[1:]",
                        list + "[:{I}]",
                        list + "[::-1]",
                        "sorted(" + list + ")",
                        "list(reversed(" + list + "))",
                        "[q for q in " + list + " if q > 1]",
                        "[q * 2 for q in " + list + "]",
                        "(" + list + " * 2)[:6]",
                        kind == Kind.LIST ? "list(range({I} & 7))" : "[q / 2 for q in {L}]",
                        kind == Kind.LIST ? "[len(q) for q in [{S}, {S}]]" : "[float({I})]",
                        kind == Kind.LIST ? "[i * q for i, q in enumerate({L})]" : "{G}[:2]",
                        kind == Kind.LIST ? "[q + r for q, r in zip({L}, {L})]" : "[{F}] * 2"),
                scope,
                depth);
    }

    private String ofDict(RandomScope scope, int depth) {
        return fill(
                pick(
                        "{{S}: {I}}".replace("{{", "{ {").replace("}}", "} }"),
                        "dict(a={I}, b={I})",
                        "({D} | {D})",
                        "{k: v + 1 for k, v in {D}.items()}",
                        "{ {S}: {I}, {S}: {I} }"),
                scope,
                depth);
    }
}
