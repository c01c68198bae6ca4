package pyloom.translator.pipeline;

import pyloom.translator.pipeline.RandomScope.Habit;
import pyloom.translator.pipeline.RandomScope.Kind;

import java.util.ArrayList;
import java.util.List;

/** Random statements of Python that end after few steps. */
final class RandomStatements {

    private static final int DEPTH = 2;

    private final RandomExpressions expressions;
    private int names;

    RandomStatements(RandomExpressions expressions) {
        this.expressions = expressions;
    }

    private String pick(String... choices) {
        return expressions.pick(choices);
    }

    private boolean chance(int percent) {
        return expressions.chance(percent);
    }

    /** {@return lines for a block: {@code count} statements, compound ones {@code depth} deep} */
    List<String> block(RandomScope scope, int count, int depth) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.addAll(statement(scope, depth));
        }
        return lines;
    }

    /** {@return lines, each one level further in} */
    static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "    " + line).toList();
    }

    private List<String> nested(String head, RandomScope inside, int depth) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(indented(block(inside, 1 + (chance(50) ? 1 : 0), depth - 1)));
        return lines;
    }

    private List<String> statement(RandomScope scope, int depth) {
        if (depth <= 0 || chance(40)) {
            return simple(scope);
        }
        return switch (pick("if", "for", "while", "try", "finally", "special", "special")) {
            case "if" -> choice(scope, depth);
            case "for" -> forLoop(scope, depth);
            case "while" -> whileLoop(scope, depth);
            case "try" -> attempt(scope, depth);
            case "finally" -> last(scope, depth);
            default -> special(scope, depth);
        };
    }

    private String e(Kind kind, RandomScope scope) {
        return expressions.of(kind, scope, DEPTH);
    }

    private String fill(String template, RandomScope scope) {
        return expressions.fill(template, scope, 1);
    }

    private String fresh(String stem) {
        return stem + names++;
    }

    private List<String> simple(RandomScope scope) {
        return switch (pick("set", "set", "set", "aug", "aug", "list", "dict", "print", "odd")) {
            case "set" -> assignment(scope);
            case "aug" -> augmented(scope);
            case "list" -> onList(scope);
            case "dict" -> onDict(scope);
            case "print" -> List.of(print(scope));
            default -> odd(scope);
        };
    }

    private String print(RandomScope scope) {
        String variable = scope.anyVariable();
        return "print("
                + (variable == null ? "0" : variable)
                + ", "
                + e(expressions.kind(), scope)
                + ")";
    }

    private List<String> assignment(RandomScope scope) {
        Kind kind = chance(40) ? Kind.INT : expressions.kind();
        String name = chance(50) ? scope.variable(kind) : null;
        if (name == null && scope.has(Habit.CHANGING_TYPES)) {
            name = scope.anyVariable();
        }
        if (name == null) {
            name = fresh("v");
        }
        String value = e(kind, scope);
        scope.bind(name, kind);
        List<String> lines = new ArrayList<>(List.of(name + " = " + value));
        lines.addAll(kept(name, kind, scope));
        return lines;
    }

    /** What keeps a variable small in loops. */
    private List<String> kept(String name, Kind kind, RandomScope scope) {
        if (scope.loops() == 0) {
            return List.of();
        }
        return switch (kind) {
            case INT ->
                    List.of(
                            pick(
                                    "if abs(" + name + ") > 10**25: " + name + " = 3",
                                    "if not -2**63 <= " + name + " < 2**63: " + name + " = -1",
                                    "if " + name + " > 2**70 or " + name + " < -5: break",
                                    name + " %= 10**20"));
            case STR, LIST, FLOATS -> List.of(name + " = " + name + "[:9]");
            default -> List.of();
        };
    }

    private List<String> augmented(RandomScope scope) {
        Kind kind =
                switch (pick("i", "i", "i", "f", "s", "l", "b")) {
                    case "i" -> Kind.INT;
                    case "f" -> Kind.FLOAT;
                    case "s" -> Kind.STR;
                    case "l" -> Kind.LIST;
                    default -> Kind.BOOL;
                };
        String name = scope.variable(kind);
        if (name == null) {
            return assignment(scope);
        }
        String change =
                switch (kind) {
                    case INT ->
                            pick(
                                    "+= {I}",
                                    "+= {I}",
                                    "-= {I}",
                                    "*= {I}",
                                    "//= {I}",
                                    "%= {I}",
                                    "&= {I}",
                                    "|= {I}",
                                    "^= {I}",
                                    "<<= 3",
                                    ">>= 2",
                                    "+= 1",
                                    "-= 1",
                                    "+= {B}",
                                    "<<= {I} & 63",
                                    ">>= {I} & 63",
                                    "*= 3");
                    case FLOAT -> pick("+= {F}", "*= {I}", "-= {F}", "/= {F}", "//= {F}", "%= {I}");
                    case STR -> pick("+= {S}", "*= 2", "+= str({I})");
                    case LIST -> pick("+= {L}", "+= [{I}]", "*= 2", "+= {S}");
                    default -> pick("&= {B}", "|= {B}", "^= {I}", "+= {B}");
                };
        List<String> lines = new ArrayList<>(List.of(name + " " + fill(change, scope)));
        lines.addAll(kept(name, kind, scope));
        return lines;
    }

    private List<String> onList(RandomScope scope) {
        String list = scope.variable(Kind.LIST);
        if (list == null) {
            list = fresh("v");
            scope.bind(list, Kind.LIST);
            return List.of(list + " = " + e(Kind.LIST, scope).replace(list, "[]"));
        }
        String alias = fresh("v");
        String line =
                pick(
                        ".append({I})",
                        ".append({I})",
                        "[{I}] = {I}",
                        "[0] = {I}",
                        "[-1] += {I}",
                        "[{I}] -= {I}",
                        "[1:] = {L}",
                        ".insert({I}, {I})",
                        ".pop()",
                        ".extend({L})",
                        ".sort()",
                        ".reverse()",
                        ".remove({I})",
                        ".append({F})",
                        ".append(None)",
                        "del",
                        "alias",
                        "alias");
        if (line.equals("del")) {
            return List.of(fill("del " + list + "[{I}]", scope));
        }
        if (line.equals("alias")) {
            scope.bind(alias, Kind.LIST);
            return List.of(alias + " = " + list);
        }
        boolean mixes = line.equals(".append({F})") || line.equals(".append(None)");
        if (mixes && !scope.has(Habit.CHANGING_TYPES)) {
            line = ".append({I} * 2)";
        }
        boolean grows = line.startsWith(".a") || line.startsWith(".e") || line.startsWith(".i");
        List<String> lines = new ArrayList<>(List.of(fill(list + line, scope)));
        if (grows || line.startsWith("[1:]")) {
            lines.add("del " + list + "[9:]");
        }
        return lines;
    }

    private List<String> onDict(RandomScope scope) {
        String dict = scope.variable(Kind.DICT);
        if (dict == null) {
            dict = fresh("v");
            scope.bind(dict, Kind.DICT);
            return List.of(dict + " = {'a': 1}");
        }
        return List.of(
                fill(
                        dict
                                + pick(
                                        "[{S}] = {I}",
                                        "['a'] += {I}",
                                        "[{S}] = {S}",
                                        ".pop({S}, None)",
                                        ".setdefault({S}, {I})",
                                        ".update(a={I})"),
                        scope));
    }

    private List<String> odd(RandomScope scope) {
        String name = scope.anyVariable();
        String other = scope.variable(Kind.INT);
        if (name == null || other == null) {
            return assignment(scope);
        }
        return switch (pick("swap", "del", "raise", "assert", "pass", "jump", "star", "chain")) {
            case "swap" -> {
                String third = scope.variable(Kind.INT);
                yield List.of(fill(other + ", " + third + " = " + third + ", {I}", scope));
            }
            case "del" ->
                    List.of(
                            scope.has(Habit.DELETES)
                                    ? fill("if {B}: del " + name, scope)
                                    : "print(" + name + ")");
            case "raise" ->
                    List.of(
                            fill(
                                    "if {B}: raise " + pick("ValueError", "KeyError") + "({I})",
                                    scope));
            case "assert" -> List.of(fill("assert {B} or {B}, {S}", scope));
            case "jump" ->
                    List.of(
                            scope.loops() > 0
                                    ? fill("if {B}: " + pick("break", "continue"), scope)
                                    : "pass");
            case "star" -> {
                scope.bind("rest", Kind.LIST);
                yield List.of(fill(other + ", *rest = {L}", scope));
            }
            case "chain" -> {
                String made = fresh("v");
                scope.bind(made, Kind.INT);
                yield List.of(fill(made + " = " + other + " = {I}", scope));
            }
            default -> List.of("pass");
        };
    }

    private List<String> choice(RandomScope scope, int depth) {
        String test =
                chance(30)
                        ? narrowing(scope)
                        : chance(10) ? fill("(z := {I}) > {I}", scope) : e(Kind.BOOL, scope);
        RandomScope first = scope.block(false);
        List<String> lines = new ArrayList<>(nested("if " + test + ":", first, depth));
        if (chance(30)) {
            lines.addAll(nested("elif " + e(Kind.BOOL, scope) + ":", scope.block(false), depth));
        }
        if (chance(60)) {
            lines.addAll(nested("else:", scope.block(false), depth));
        }
        leak(first, scope);
        return lines;
    }

    private String narrowing(RandomScope scope) {
        String option = scope.variable(Kind.OPTION);
        String number = scope.variable(Kind.INT);
        if (option != null && chance(60)) {
            return option + pick(" is None", " is not None", "", " == 7", " != None");
        }
        return number == null
                ? e(Kind.BOOL, scope)
                : fill(
                        pick(
                                number + " < {I}",
                                "0 <= " + number + " < {I}",
                                number + " == {I}",
                                number + " * " + number + " <= {I}",
                                number,
                                "not " + number,
                                "isinstance(" + number + ", int)",
                                "isinstance(" + number + ", bool)",
                                "{I} > " + number + " or " + number + " == 3",
                                number + " > 0 and {I} // " + number + " > 1"),
                        scope);
    }

    /** Some programs go on with what a block has bound, be it bound or not. */
    private void leak(RandomScope inside, RandomScope scope) {
        String name = inside.anyVariable();
        if (name != null && scope.kindOf(name) == null && chance(25)) {
            scope.bind(name, inside.kindOf(name));
        }
    }

    private List<String> forLoop(RandomScope scope, int depth) {
        if (scope.loops() > 1) {
            return simple(scope);
        }
        RandomScope inside = scope.block(true);
        String name =
                chance(20) && scope.variable(Kind.INT) != null
                        ? scope.variable(Kind.INT)
                        : fresh("i");
        String over =
                fill(
                        pick(
                                "range({I} & 3)",
                                "range(4)",
                                "range(3, -3, -2)",
                                "range({I}, {I} + 3)".replace("{I}", "{I} % 9"),
                                "range(2**63 - 2, 2**63 + 1)",
                                "range(-2**63 + 1, -2**63 - 2, -1)",
                                "range(0, 5, {I})",
                                "range(5, 0, {I})",
                                "reversed(range(4))",
                                "{L}",
                                "{L}[:4]",
                                "{D}.values()",
                                "map(int, {L})",
                                "sorted({L})"),
                        scope);
        if (over.startsWith("range(2**63") || over.startsWith("range(-2**63")) {
            over = scope.has(Habit.BIG_NUMBERS) ? over : "range(1, 4)";
        }
        String other = fresh("k");
        String head = "for " + name + " in list(" + over + ")[:5]:";
        if (over.startsWith("range") && !over.contains("{") && over.length() < 32) {
            head = "for " + name + " in " + over + ":";
        }
        inside.bind(name, Kind.INT);
        if (chance(15)) {
            head = fill("for " + name + ", " + other + " in enumerate({S}):", scope);
            inside.bind(other, Kind.STR);
        } else if (chance(10)) {
            head = fill("for " + other + ", " + name + " in {D}.items():", scope);
            head = head.replace(".items()", ".copy().items()");
            inside.bind(other, Kind.STR);
        }
        List<String> lines = new ArrayList<>(nested(head, inside, depth));
        if (chance(20)) {
            lines.addAll(nested("else:", scope.block(false), depth));
        }
        leak(inside, scope);
        return lines;
    }

    private List<String> whileLoop(RandomScope scope, int depth) {
        if (scope.loops() > 1) {
            return simple(scope);
        }
        String fuel = fresh("n");
        RandomScope inside = scope.block(true);
        List<String> lines = new ArrayList<>();
        lines.add(fuel + " = " + pick("0", "0", "2**63 - 3", "-2"));
        lines.add("while " + pick("", e(Kind.BOOL, scope) + " or ") + fuel + " < 3:");
        lines.add("    " + fuel + " += 1");
        lines.add("    if " + fuel + " > 3: break");
        lines.addAll(indented(block(inside, 2, depth - 1)));
        if (chance(20)) {
            lines.addAll(nested("else:", scope.block(false), depth));
        }
        leak(inside, scope);
        return lines;
    }

    private List<String> attempt(RandomScope scope, int depth) {
        RandomScope inside = scope.block(false);
        List<String> lines = new ArrayList<>(nested("try:", inside, depth));
        lines.add(
                pick(
                        "except Exception as err:",
                        "except (ArithmeticError, LookupError) as err:",
                        "except TypeError as err:",
                        "except (ValueError, ZeroDivisionError) as err:"));
        lines.add("    print(type(err).__name__, err)");
        lines.addAll(indented(block(scope.block(false), 1, depth - 1)));
        if (chance(20)) {
            lines.addAll(nested("else:", scope.block(false), depth));
        }
        if (chance(20)) {
            lines.addAll(nested("finally:", scope.block(false), depth));
        }
        leak(inside, scope);
        return lines;
    }

    private List<String> last(RandomScope scope, int depth) {
        RandomScope inside = scope.block(false);
        List<String> lines = new ArrayList<>(nested("try:", inside, depth));
        if (scope.inFunction() && chance(50)) {
            lines.add("    return " + e(expressions.kind(), inside));
        }
        lines.addAll(nested("finally:", scope.block(false), depth));
        leak(inside, scope);
        return lines;
    }

    private List<String> special(RandomScope scope, int depth) {
        List<List<String>> all = new ArrayList<>();
        if (scope.inFunction()) {
            all.add(List.of(fill("if {B}:", scope), "    return " + e(expressions.kind(), scope)));
        }
        if (scope.has(Habit.CLOSURES)) {
            all.add(closure(scope, depth));
        }
        if (scope.has(Habit.CLASSES)) {
            all.addAll(new RandomObjects(expressions).uses(scope));
        }
        if (scope.has(Habit.SHADOWS) && scope.inFunction() && chance(30)) {
            all.add(
                    List.of(
                            pick(
                                    "len = lambda q: 3",
                                    "abs = str",
                                    "range = reversed",
                                    "max = min",
                                    "int = float",
                                    "str = repr")));
        }
        if (scope.has(Habit.GLOBALS)) {
            all.add(List.of("set_globals(" + e(expressions.kind(), scope) + ")"));
            all.add(List.of("print(G0, G1)"));
            all.add(List.of("print(G0 + " + e(Kind.INT, scope) + ")"));
        }
        if (scope.has(Habit.GENERATORS) && scope.loops() == 0) {
            all.add(nested(fill("for g in numbers({I} & 3, {L}):", scope), with(scope), depth));
        }
        if (scope.has(Habit.RECURSION) && scope.loops() == 0) {
            all.add(List.of(fill("print(down({I} & 7, {I}), depth({I} & 3, {L}))", scope)));
        }
        if (scope.has(Habit.ESCAPES) && !scope.callable().isEmpty() && scope.loops() == 0) {
            String function = scope.callable().getLast().name();
            all.add(List.of(fill("print(apply(" + function + ", {I}, {F}))", scope)));
            all.add(List.of(fill("print([" + function + "][0]({I}, {S}))", scope)));
        }
        return all.isEmpty()
                ? assignment(scope)
                : all.get(Integer.parseInt(pick("0", "1", "2", "3", "4", "5")) % all.size());
    }

    private static RandomScope with(RandomScope scope) {
        RandomScope inside = scope.block(true);
        inside.bind("g", Kind.INT);
        return inside;
    }

    private List<String> closure(RandomScope scope, int depth) {
        String number = scope.variable(Kind.INT);
        if (number == null || !scope.inFunction()) {
            return assignment(scope);
        }
        String name = fresh("inner");
        RandomScope inside = scope.block(false);
        inside.bind("q", Kind.INT);
        List<String> lines = new ArrayList<>(List.of("def " + name + "(q):"));
        lines.add(pick("    nonlocal ", "    print(") + number);
        if (lines.getLast().endsWith("(" + number)) {
            lines.set(1, lines.getLast() + ", q)");
        } else {
            lines.add("    " + number + fill(pick(" += {I}", " = {I}", " = {S}"), inside));
        }
        lines.add("    return " + e(Kind.INT, inside));
        lines.add("print(" + name + "(" + e(Kind.INT, scope) + "), " + number + ")");
        return lines;
    }
}
