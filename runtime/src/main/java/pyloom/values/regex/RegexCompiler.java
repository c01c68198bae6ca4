package pyloom.values.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes instructions of nodes.
 *
 * <p>Repetitions of one character give nothing back if what follows could not begin with any of it
 * anyway, and alternatives are chosen by the next character where that is enough.
 */
final class RegexCompiler {

    private static final FirstSets FIRST = new FirstSets(false);
    private static final FirstSet END = FirstSet.end();

    private int[] code = new int[32];
    private int size;
    private final List<CharClass> classes = new ArrayList<>();
    private final List<FirstSet> sets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final ParseState state;
    private int registers;

    RegexCompiler(ParseState state) {
        this.state = state;
        registers = 2 * state.groups() - 1; // and the last group
    }

    Program compile(List<Node> nodes) {
        emit(nodes, state.flags(), END);
        put(Op.ACCEPT);
        return new Program(
                Arrays.copyOf(code, size),
                classes.toArray(new CharClass[0]),
                sets.toArray(new FirstSet[0]),
                strings.toArray(new String[0]),
                state.groups() - 1,
                registers);
    }

    private void put(int... words) {
        if (size + words.length > code.length) {
            code = Arrays.copyOf(code, 2 * size + words.length);
        }
        System.arraycopy(words, 0, code, size, words.length);
        size += words.length;
    }

    private int register() {
        return registers++;
    }

    private int add(CharClass characters) {
        classes.add(characters);
        return classes.size() - 1;
    }

    private int add(FirstSet set) {
        sets.add(set);
        return sets.size() - 1;
    }

    // --- sequences

    private void emit(List<Node> nodes, int flags, FirstSet behind) {
        int at = 0;
        while (at < nodes.size()) {
            String text = literals(nodes, at, flags);
            if (text.length() > 1) {
                strings.add(text);
                put(Op.STRING, strings.size() - 1);
                at += text.codePointCount(0, text.length());
            } else {
                List<Node> rest = nodes.subList(at + 1, nodes.size());
                emit(nodes.get(at), flags, rest, behind);
                at++;
            }
        }
    }

    /** {@return the text that nodes from an index on match literally} */
    static String literals(List<Node> nodes, int from, int flags) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < nodes.size(); at++) {
            int only =
                    nodes.get(at) instanceof Node.Literal literal
                            ? Units.of(literal, flags).only()
                            : -1;
            if (only < 0 || only >= Character.MIN_SURROGATE && only <= Character.MAX_SURROGATE) {
                break;
            }
            text.appendCodePoint(only);
        }
        return text.toString();
    }

    private void emit(Node node, int flags, List<Node> rest, FirstSet outside) {
        switch (node) {
            case Node.Literal _, Node.NotLiteral _, Node.Any _, Node.CharSet _ ->
                    emitUnit(node, flags);
            case Node.At at -> emitPlace(at.place(), flags);
            case Node.Branch branch ->
                    emitBranch(branch.alternatives(), flags, FIRST.of(rest, flags, outside));
            case Node.Group group -> emitGroup(group, flags, FIRST.of(rest, flags, outside));
            case Node.Atomic atomic -> {
                int height = register();
                put(Op.ATOMIC, height);
                emit(atomic.body(), flags, END);
                put(Op.ATOMIC_END, height);
            }
            case Node.Repeat repeat -> emitRepeat(repeat, flags, rest, outside);
            case Node.Look look -> emitLook(look, flags);
            case Node.GroupReference reference ->
                    put(Op.SAME, reference.number(), Units.folding(flags).ordinal());
            case Node.Conditional conditional ->
                    emitConditional(conditional, flags, FIRST.of(rest, flags, outside));
            case Node.Failure _ -> put(Op.FAIL);
        }
    }

    private void emitUnit(Node node, int flags) {
        CharClass unit = Units.of(node, flags);
        int only = unit.only();
        boolean isChar =
                only >= 0 && only <= Character.MAX_VALUE && !Character.isSurrogate((char) only);
        if (isChar) {
            put(Op.CHAR, only);
        } else {
            put(Op.CLASS, add(unit));
        }
    }

    private void emitPlace(Node.Place place, int flags) {
        boolean lines = (flags & RegexFlags.MULTILINE) != 0;
        int kind =
                switch (place) {
                    case BEGINNING -> lines ? Matcher.LINE_BEGINNING : Matcher.TEXT_BEGINNING;
                    case END -> lines ? Matcher.LINE_END : Matcher.LAST_LINE_END;
                    case TEXT_BEGINNING -> Matcher.TEXT_BEGINNING;
                    case TEXT_END -> Matcher.TEXT_END;
                    case BOUNDARY -> Matcher.BOUNDARY;
                    case NO_BOUNDARY -> Matcher.NO_BOUNDARY;
                };
        boolean needsWord = kind == Matcher.BOUNDARY || kind == Matcher.NO_BOUNDARY;
        put(Op.AT, kind, needsWord ? add(Units.word(flags)) : -1);
    }

    private void emitGroup(Node.Group group, int flags, FirstSet behind) {
        int inside = RegexFlags.combine(flags, group.added(), group.deleted());
        if (group.number() < 0) {
            emit(group.body(), inside, behind);
        } else {
            int register = 2 * (group.number() - 1);
            put(Op.OPEN, register);
            emit(group.body(), inside, behind);
            put(Op.CLOSE, register + 1, group.number());
        }
    }

    // --- choices

    private void emitBranch(List<List<Node>> alternatives, int flags, FirstSet behind) {
        List<FirstSet> firsts = new ArrayList<>();
        for (List<Node> alternative : alternatives) {
            firsts.add(FIRST.of(alternative, flags, behind));
        }
        List<Integer> jumps = new ArrayList<>();
        for (int at = 0; at < alternatives.size(); at++) {
            boolean isLast = at == alternatives.size() - 1;
            FirstSet later = union(firsts.subList(at + 1, firsts.size()));
            int target = isLast ? -1 : emitSplit(firsts.get(at), later);
            emit(alternatives.get(at), flags, behind);
            if (!isLast) {
                put(Op.JUMP, 0);
                jumps.add(size - 1);
                code[target] = size;
            }
        }
        for (int jump : jumps) {
            code[jump] = size;
        }
    }

    private static FirstSet union(List<FirstSet> sets) {
        FirstSet union = new FirstSet();
        for (FirstSet set : sets) {
            union.add(set);
        }
        return union;
    }

    /** {@return where to put the target of an instruction that goes on behind it, or elsewhere} */
    private int emitSplit(FirstSet first, FirstSet elsewhere) {
        if (!first.isSelective()) {
            put(Op.SPLIT, 0);
            return size - 1;
        }
        put(first.isDisjoint(elsewhere) ? Op.CHOOSE : Op.SPLIT_IF, 0, add(first));
        return size - 2;
    }

    private void emitConditional(Node.Conditional conditional, int flags, FirstSet behind) {
        put(Op.UNLESS, conditional.number(), 0);
        int target = size - 1;
        emit(conditional.matched(), flags, behind);
        if (conditional.otherwise() == null) {
            code[target] = size;
            return;
        }
        put(Op.JUMP, 0);
        int jump = size - 1;
        code[target] = size;
        emit(conditional.otherwise(), flags, behind);
        code[jump] = size;
    }

    private void emitLook(Node.Look look, int flags) {
        int back = 0;
        if (look.behind()) {
            Widths widths = Widths.of(look.body(), state);
            if (widths.least() != widths.most()) {
                throw new RegexError("look-behind requires fixed-width pattern", -1);
            }
            if (widths.least() > Node.UNBOUNDED) {
                throw new RegexError("looks too much behind", -1);
            }
            back = clamp(widths.least());
        }
        int register = register();
        register();
        if (look.negative()) {
            put(Op.LOOK_NOT, register, back, 0);
            int target = size - 1;
            emit(look.body(), flags, END);
            put(Op.LOOK_NOT_END, register);
            code[target] = size;
        } else {
            put(Op.LOOK, register, back);
            emit(look.body(), flags, END);
            put(Op.LOOK_END, register);
        }
    }

    // --- repetitions

    private static int clamp(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private void emitRepeat(Node.Repeat repeat, int flags, List<Node> rest, FirstSet outside) {
        List<Node> body = repeat.body();
        if (repeat.maximum() == 0) {
            return;
        }
        FirstSet behind = FIRST.of(rest, flags, outside);
        if (body.size() == 1 && body.getFirst().isUnit()) {
            emitUnits(repeat, flags, rest, behind);
            return;
        }
        FirstSet inside = FIRST.of(body, flags, behind);
        inside.add(behind);
        boolean isSimple =
                repeat.greed() != Node.Greed.POSSESSIVE
                        && !FIRST.mayBeEmpty(body, flags)
                        && repeat.minimum() <= 1
                        && repeat.maximum() == Node.UNBOUNDED;
        if (repeat.minimum() == 0 && repeat.maximum() == 1 && repeat.greed() == Node.Greed.GREEDY) {
            int target = emitSplit(FIRST.of(body, flags, behind), behind);
            emit(body, flags, behind);
            code[target] = size;
        } else if (isSimple) {
            emitSimpleLoop(repeat, flags, inside, behind);
        } else {
            emitLoop(repeat, flags, inside);
        }
    }

    private void emitUnits(Node.Repeat repeat, int flags, List<Node> rest, FirstSet behind) {
        CharClass unit = Units.of(repeat.body().getFirst(), flags);
        int least = clamp(repeat.minimum());
        int most = clamp(repeat.maximum());
        int characters = add(unit);
        boolean keepsAll =
                repeat.greed() == Node.Greed.POSSESSIVE
                        || repeat.greed() == Node.Greed.GREEDY
                                && (least == most || behind.isDisjoint(unit));
        if (keepsAll) {
            put(Op.POSSESSIVE, characters, least, most);
            return;
        }
        String text = literals(rest, 0, flags);
        int next = text.isEmpty() ? -1 : text.charAt(0);
        put(repeat.greed() == Node.Greed.LAZY ? Op.LAZY : Op.GREEDY, characters, least, most, next);
    }

    /** A loop whose rounds match something each needs no registers. */
    private void emitSimpleLoop(Node.Repeat repeat, int flags, FirstSet inside, FirstSet behind) {
        boolean lazy = repeat.greed() == Node.Greed.LAZY;
        int start = size;
        if (repeat.minimum() == 1) {
            emit(repeat.body(), flags, inside);
            if (lazy) {
                put(Op.SPLIT, start);
                return;
            }
            int target = emitSplit(FIRST.of(repeat.body(), flags, behind), behind);
            put(Op.JUMP, start);
            code[target] = size;
        } else if (lazy) {
            put(Op.SPLIT, start + 4, Op.JUMP, 0);
            emit(repeat.body(), flags, inside);
            put(Op.JUMP, start);
            code[start + 3] = size;
        } else {
            int target = emitSplit(FIRST.of(repeat.body(), flags, behind), behind);
            emit(repeat.body(), flags, inside);
            put(Op.JUMP, start);
            code[target] = size;
        }
    }

    private void emitLoop(Node.Repeat repeat, int flags, FirstSet inside) {
        int least = clamp(repeat.minimum());
        int most = clamp(repeat.maximum());
        int register = register();
        register();
        put(Op.LOOP, register);
        int start = size;
        int target = start + 4;
        switch (repeat.greed()) {
            case GREEDY -> {
                put(Op.ROUND, register, least, most, 0);
                emit(repeat.body(), flags, inside);
            }
            case LAZY -> {
                put(Op.LAZY_ROUND, register, least, most, 0, Op.MORE_ROUNDS, register, most);
                emit(repeat.body(), flags, inside);
            }
            case POSSESSIVE -> {
                int height = register();
                put(Op.CLOSED_ROUND, register, least, most, 0, height);
                emit(repeat.body(), flags, END);
                put(Op.ATOMIC_END, height);
            }
        }
        put(Op.JUMP, start);
        code[target] = size;
    }
}
