package pyloom.translator.pipeline;

import pyloom.translator.pipeline.RandomScope.Function;
import pyloom.translator.pipeline.RandomScope.Habit;
import pyloom.translator.pipeline.RandomScope.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random programs of Python that end, and that print the same in every run. What they do most is
 * what inference reasons about; each leaves out some of it, so that much is proven of some.
 */
final class RandomPrograms {

    private static final int FUNCTIONS = 6;

    private final RandomExpressions expressions;
    private final RandomStatements statements;
    private final RandomScope module;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private RandomPrograms(long seed) {
        random = new Random(seed);
        expressions = new RandomExpressions(random);
        statements = new RandomStatements(expressions);
        module = RandomScope.module(random);
    }

    /** {@return the program of a seed} */
    static String of(long seed) {
        return new RandomPrograms(seed).program();
    }

    private String program() {
        lines.add("G0 = " + expressions.constant(Kind.INT, module));
        lines.add("G1 = " + expressions.constant(expressions.kind(), module));
        helpers();
        if (module.has(Habit.CLASSES)) {
            lines.addAll(new RandomObjects(expressions).classes(module));
        }
        for (int i = 0; i < FUNCTIONS; i++) {
            function(i);
        }
        for (Function each : List.copyOf(module.callable())) {
            calls(each);
        }
        return String.join("\n", lines) + "\n";
    }

    private void helpers() {
        if (module.has(Habit.GLOBALS)) {
            add("def set_globals(value):", "    global G0, G1");
            add("    G0 += " + expressions.pick("1", "2**62", "value"), "    G1 = value");
        }
        if (module.has(Habit.GENERATORS)) {
            add("def numbers(count, items):", "    for i in range(count):");
            add("        got = yield i * " + expressions.pick("2", "2**62"));
            add("    yield from items[:2]", "    return count");
        }
        if (module.has(Habit.RECURSION)) {
            add("def down(n, value):", "    if n <= 0:", "        return value");
            add("    return down(n - 1, value " + expressions.pick("+ n", "* 2", "// n") + ")");
            add("def depth(n, items):", "    if not items or n == 0:", "        return []");
            add("    return [n] + depth(n - 1, items[1:])");
        }
        if (module.has(Habit.ESCAPES)) {
            add("def apply(function, *args, **named):", "    return function(*args, **named)");
        }
        if (module.has(Habit.SHADOWS) && expressions.chance(30)) {
            add(expressions.pick("def abs(v):", "def sorted(v):", "def str(v):"));
            add("    return v");
        }
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    private void function(int number) {
        int level = number / 2;
        Map<String, Kind> parameters = new LinkedHashMap<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parameters.put("p" + i, expressions.chance(40) ? Kind.INT : expressions.kind());
        }
        int defaults = expressions.chance(30) ? random.nextInt(count + 1) : 0;
        List<String> signature = new ArrayList<>();
        for (Map.Entry<String, Kind> each : parameters.entrySet()) {
            boolean hasDefault = signature.size() >= count - defaults;
            signature.add(
                    each.getKey()
                            + (hasDefault
                                    ? "=" + expressions.constant(each.getValue(), module)
                                    : ""));
        }
        RandomScope inside = module.function(level, parameters);
        Kind result = expressions.chance(40) ? Kind.INT : expressions.kind();
        lines.add("def f" + number + "(" + String.join(", ", signature) + "):");
        List<String> body = new ArrayList<>();
        if (module.has(Habit.GLOBALS) && expressions.chance(30)) {
            body.add("global G0");
            inside.bind("G0", Kind.INT);
        }
        body.addAll(statements.block(inside, 2 + random.nextInt(5), 3));
        if (expressions.chance(90)) {
            body.add("return " + expressions.of(result, inside, 3));
        }
        lines.addAll(RandomStatements.indented(body));
        module.define(
                new Function(
                        "f" + number, List.copyOf(parameters.values()), defaults, result, level));
    }

    private void calls(Function function) {
        for (int i = 0; i < 2; i++) {
            lines.add("try:");
            lines.add("    print(" + expressions.call(function, module, 1) + ")");
            lines.add("except Exception as err:");
            lines.add("    print(type(err).__name__, err)");
        }
        if (expressions.chance(30)) {
            lines.add("try:");
            lines.addAll(RandomStatements.indented(statements.block(module, 2, 2)));
            lines.add("except Exception as err:");
            lines.add("    print(type(err).__name__, err)");
        }
        if (module.has(Habit.PATCHES) && expressions.chance(20)) {
            lines.add(
                    expressions.pick(
                            function.name() + " = lambda *args, **named: args",
                            "G0 = 'changed'",
                            "len = lambda v: 2**70",
                            "range = lambda *v: [1, 'x']"));
        }
    }
}
