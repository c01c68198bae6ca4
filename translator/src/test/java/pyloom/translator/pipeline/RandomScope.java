package pyloom.translator.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What a random program can mention at some point of it. */
final class RandomScope {

    /** What a variable most likely holds. */
    enum Kind {
        INT,
        FLOAT,
        BOOL,
        STR,
        LIST,
        FLOATS,
        DICT,
        PAIR,
        OPTION,
        OBJECT
    }

    /** What some programs do and others leave out, as each spoils what is proven of others. */
    enum Habit {
        WRONG_TYPES,
        CHANGING_TYPES,
        ESCAPES,
        CLASSES,
        PATCHES,
        GLOBALS,
        CLOSURES,
        GENERATORS,
        SHADOWS,
        DELETES,
        RECURSION,
        KEYWORDS,
        BIG_NUMBERS
    }

    /**
     * A function of the program.
     *
     * @param level it calls functions of lower levels only, so that calls end soon
     */
    record Function(String name, List<Kind> parameters, int defaults, Kind result, int level) {}

    private final Random random;
    private final Set<Habit> habits;
    private final Map<String, Kind> variables;
    private final List<Function> functions;
    private final int loops;
    private final boolean inFunction;
    private final int level;

    private RandomScope(
            Random random,
            Set<Habit> habits,
            Map<String, Kind> variables,
            List<Function> functions,
            int loops,
            boolean inFunction,
            int level) {
        this.random = random;
        this.habits = habits;
        this.variables = variables;
        this.functions = functions;
        this.loops = loops;
        this.inFunction = inFunction;
        this.level = level;
    }

    /** {@return the scope of a new module with habits of its own} */
    static RandomScope module(Random random) {
        Set<Habit> habits = EnumSet.noneOf(Habit.class);
        for (Habit each : Habit.values()) {
            if (random.nextInt(3) == 0) {
                habits.add(each);
            }
        }
        return new RandomScope(
                random, habits, new LinkedHashMap<>(), new ArrayList<>(), 0, false, 9);
    }

    /** {@return the scope of a block here; what it binds may be unbound behind it} */
    RandomScope block(boolean isLoop) {
        return new RandomScope(
                random,
                habits,
                new LinkedHashMap<>(variables),
                functions,
                loops + (isLoop ? 1 : 0),
                inFunction,
                level);
    }

    /** {@return the scope of a function's body} */
    RandomScope function(int newLevel, Map<String, Kind> parameters) {
        return new RandomScope(
                random, habits, new LinkedHashMap<>(parameters), functions, 0, true, newLevel);
    }

    /** {@return how many loops are around} */
    int loops() {
        return loops;
    }

    boolean inFunction() {
        return inFunction;
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    void bind(String name, Kind kind) {
        variables.put(name, kind);
    }

    Kind kindOf(String name) {
        return variables.get(name);
    }

    /** {@return a variable of a kind, or null} */
    String variable(Kind kind) {
        List<String> fitting =
                variables.keySet().stream().filter(it -> variables.get(it) == kind).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    /** {@return any variable but those whose text differs in each run, or null} */
    String anyVariable() {
        List<String> all =
                variables.keySet().stream().filter(it -> variables.get(it) != Kind.OBJECT).toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    void define(Function function) {
        functions.add(function);
    }

    /** {@return the functions that may be called here} */
    List<Function> callable() {
        return functions.stream().filter(each -> each.level() < level).toList();
    }
}
