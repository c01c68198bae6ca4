package pyloom.values.regex;

import java.util.Arrays;

/**
 * Searches a text. What could still be tried otherwise is on a stack of its own, so that no text is
 * too long.
 *
 * <p>The stack consists of triples: either where to go on (an instruction, an offset, {@link
 * #PLAIN} or what the repetition there needs), or the register to restore (complemented) and its
 * value. Not thread-safe.
 */
public final class Matcher {

    static final int TEXT_BEGINNING = 0;
    static final int LINE_BEGINNING = 1;
    static final int LAST_LINE_END = 2;
    static final int LINE_END = 3;
    static final int TEXT_END = 4;
    static final int BOUNDARY = 5;
    static final int NO_BOUNDARY = 6;

    private static final int FAILED = -1;
    private static final int PLAIN = -1;
    private static final int FRAME = 3;
    private static final int FIRST_STACK = 48;
    private static final CaseFolding[] FOLDINGS = CaseFolding.values();

    private final Regex regex;
    private final Program program;
    private final int[] code;
    private final String text;
    private final int end;
    private final int[] registers;
    private final int lastGroup; // the register
    private int[] stack = {};
    private int height;
    private int resumed; // the offset to go on at
    private int start;
    private int matchEnd;
    private boolean mustEnd; // at the end of the text
    private boolean mustAdvance;
    private boolean isFresh = true; // the registers are as at the beginning

    Matcher(Regex regex, String text, int end) {
        this.regex = regex;
        this.program = regex.program();
        this.code = program.code();
        this.text = text;
        this.end = end;
        this.registers = new int[program.registers()];
        this.lastGroup = 2 * program.groups();
        Arrays.fill(registers, -1);
    }

    // --- results

    /** {@return the offset of the match} */
    public int start() {
        return start;
    }

    /** {@return the offset behind the match} */
    public int end() {
        return matchEnd;
    }

    /** {@return the number of the group that ended last, or -1} */
    public int lastGroup() {
        return registers[lastGroup];
    }

    /** {@return the offset of a group from 1 on, or -1} */
    public int start(int group) {
        int at = 2 * (group - 1);
        return registers[at + 1] < 0 ? -1 : registers[at];
    }

    /** {@return the offset behind a group from 1 on, or -1} */
    public int end(int group) {
        int at = 2 * (group - 1);
        return registers[at] < 0 ? -1 : registers[at + 1];
    }

    /** {@return beginning and end of the match and of every group, -1 where it has not matched} */
    public int[] spans() {
        int[] spans = new int[2 * program.groups() + 2];
        spans[0] = start;
        spans[1] = matchEnd;
        for (int group = 1; group <= program.groups(); group++) {
            spans[2 * group] = start(group);
            spans[2 * group + 1] = end(group);
        }
        return spans;
    }

    // --- searching

    /**
     * Matches at an offset.
     *
     * @param all whether the match must be all of the rest
     * @return whether it does
     */
    public boolean match(int at, boolean all) {
        mustEnd = all;
        mustAdvance = false;
        return at <= end && attempt(at);
    }

    /**
     * Matches at an offset, not with an empty match if asked.
     *
     * @param advance whether the match must not be empty
     * @return whether it does
     */
    public boolean matchNext(int at, boolean advance) {
        mustEnd = false;
        mustAdvance = advance;
        return at <= end && attempt(at);
    }

    /**
     * Searches from an offset on.
     *
     * @param advance whether a match at that very offset must not be empty
     * @return whether there is a match
     */
    public boolean search(int from, boolean advance) {
        mustEnd = false;
        mustAdvance = advance;
        if (regex.isLiteral()) {
            return searchLiteral(from);
        }
        if (regex.isAnchored()) {
            return from == 0 && attempt(0);
        }
        if (regex.prefix().length() > 1) {
            return searchPrefix(from);
        }
        FirstSet first = regex.first();
        for (int at = from; at <= end; at++) {
            if (first != null) {
                at = first.find(text, at, end);
                if (at == end) {
                    return false;
                }
            }
            if (!isInsidePair(at) && attempt(at)) {
                return true;
            }
            mustAdvance = false;
        }
        return false;
    }

    private boolean isInsidePair(int at) {
        return at > 0
                && at < end
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private boolean searchLiteral(int from) {
        int found = from <= end ? text.indexOf(regex.prefix(), from, end) : -1;
        start = found;
        matchEnd = found + regex.prefix().length();
        return found >= 0;
    }

    private boolean searchPrefix(int from) {
        int at = from;
        while (at <= end) {
            at = text.indexOf(regex.prefix(), at, end);
            if (at < 0) {
                return false;
            }
            if (attempt(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean attempt(int at) {
        if (!isFresh) {
            Arrays.fill(registers, -1);
        }
        isFresh = false;
        height = 0;
        start = at;
        matchEnd = run(at);
        return matchEnd >= 0;
    }

    // --- the machine

    private int run(int from) {
        int pc = 0;
        int at = from;
        while (true) {
            switch (code[pc]) {
                case Op.CHAR -> {
                    at = at < end && text.charAt(at) == code[pc + 1] ? at + 1 : FAILED;
                    pc += 2;
                }
                case Op.CLASS -> {
                    at = program.classes()[code[pc + 1]].step(text, at, end);
                    pc += 2;
                }
                case Op.STRING -> {
                    at = string(program.strings()[code[pc + 1]], at);
                    pc += 2;
                }
                case Op.OPEN -> {
                    set(code[pc + 1], at);
                    pc += 2;
                }
                case Op.CLOSE -> {
                    set(code[pc + 1], at);
                    set(lastGroup, code[pc + 2]);
                    pc += 3;
                }
                case Op.JUMP -> pc = code[pc + 1];
                case Op.SPLIT -> {
                    push(code[pc + 1], at, PLAIN);
                    pc += 2;
                }
                case Op.SPLIT_IF, Op.CHOOSE -> pc = choose(pc, at);
                case Op.POSSESSIVE -> {
                    at = take(pc, at, code[pc + 2], code[pc + 3]);
                    pc += 4;
                }
                case Op.GREEDY -> {
                    at = greedy(pc, at);
                    pc += 5;
                }
                case Op.LAZY -> {
                    at = lazy(pc, at);
                    pc += 5;
                }
                case Op.AT -> {
                    at = holds(code[pc + 1], code[pc + 2], at) ? at : FAILED;
                    pc += 3;
                }
                case Op.ACCEPT -> {
                    if ((!mustEnd || at == end) && (!mustAdvance || at != start)) {
                        return at;
                    }
                    at = FAILED;
                }
                default -> {
                    at = rarely(pc, at);
                    pc = next;
                }
            }
            if (at < 0) {
                pc = backtrack();
                if (pc < 0) {
                    return FAILED;
                }
                at = resumed;
            }
        }
    }

    private int next; // where to go on after rarely

    /** {@return the offset to go on at, or FAILED} */
    private int rarely(int pc, int at) {
        switch (code[pc]) {
            case Op.LOOP -> {
                set(code[pc + 1], 0);
                set(code[pc + 1] + 1, -1);
                next = pc + 2;
                return at;
            }
            case Op.ROUND -> {
                return round(pc, at);
            }
            case Op.LAZY_ROUND -> {
                return lazyRound(pc, at);
            }
            case Op.MORE_ROUNDS -> {
                return moreRounds(pc, at);
            }
            case Op.CLOSED_ROUND -> {
                return closedRound(pc, at);
            }
            case Op.ATOMIC -> {
                setHeight(code[pc + 1]);
                next = pc + 2;
                return at;
            }
            case Op.ATOMIC_END -> {
                cut(registers[code[pc + 1]]);
                next = pc + 2;
                return at;
            }
            case Op.LOOK, Op.LOOK_NOT -> {
                return look(pc, at);
            }
            case Op.LOOK_END -> {
                int before = registers[code[pc + 1] + 1];
                cut(registers[code[pc + 1]]);
                next = pc + 2;
                return before;
            }
            case Op.LOOK_NOT_END -> {
                unwind(registers[code[pc + 1]]);
                return FAILED;
            }
            case Op.SAME -> {
                next = pc + 3;
                return same(code[pc + 1], FOLDINGS[code[pc + 2]], at);
            }
            case Op.UNLESS -> {
                next = hasMatched(code[pc + 1]) ? pc + 3 : code[pc + 2];
                return at;
            }
            default -> {
                return FAILED;
            }
        }
    }

    private int string(String expected, int at) {
        int length = expected.length();
        return at + length <= end && text.startsWith(expected, at) ? at + length : FAILED;
    }

    private int choose(int pc, int at) {
        int target = code[pc + 1];
        if (at >= end || !program.sets()[code[pc + 2]].mayBegin(text.charAt(at))) {
            return target;
        }
        if (code[pc] == Op.SPLIT_IF) {
            push(target, at, PLAIN);
        }
        return pc + 3;
    }

    private boolean holds(int place, int word, int at) {
        return switch (place) {
            case TEXT_BEGINNING -> at == 0;
            case LINE_BEGINNING -> at == 0 || text.charAt(at - 1) == '\n';
            case LAST_LINE_END -> at == end || at == end - 1 && text.charAt(at) == '\n';
            case LINE_END -> at == end || text.charAt(at) == '\n';
            case TEXT_END -> at == end;
            case BOUNDARY -> end > 0 && isBoundary(program.classes()[word], at);
            default -> end > 0 && !isBoundary(program.classes()[word], at);
        };
    }

    private boolean isBoundary(CharClass word, int at) {
        boolean before = at > 0 && word.step(text, back(at, 0), at) >= 0;
        return before != word.step(text, at, end) >= 0;
    }

    /** {@return the offset of the code point before} */
    private int back(int at, int least) {
        return at - 2 >= least
                        && Character.isLowSurrogate(text.charAt(at - 1))
                        && Character.isHighSurrogate(text.charAt(at - 2))
                ? at - 2
                : at - 1;
    }

    private boolean hasMatched(int group) {
        int register = 2 * (group - 1);
        return registers[register] >= 0 && registers[register + 1] >= registers[register];
    }

    private int same(int group, CaseFolding folding, int from) {
        if (!hasMatched(group)) {
            return FAILED;
        }
        int first = registers[2 * (group - 1)];
        int length = registers[2 * (group - 1) + 1] - first;
        if (folding == CaseFolding.NONE) {
            return from + length <= end && text.regionMatches(first, text, from, length)
                    ? from + length
                    : FAILED;
        }
        int at = from;
        int character;
        for (int of = first; of < first + length; of += Character.charCount(character)) {
            character = text.codePointAt(of);
            if (at >= end || folding.lower(character) != folding.lower(text.codePointAt(at))) {
                return FAILED;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    // --- repetitions of one code point

    /** {@return the offset behind as many as there are, or FAILED if they are too few} */
    private int take(int pc, int from, int least, int most) {
        CharClass unit = program.classes()[code[pc + 1]];
        int at = from;
        if (least > 0) {
            at = least == 1 ? unit.step(text, at, end) : exactly(unit, at, least);
            if (at < 0) {
                return FAILED;
            }
        }
        return most == Integer.MAX_VALUE
                ? unit.skip(text, at, end)
                : unit.skip(text, at, end, (long) most - least);
    }

    private int exactly(CharClass unit, int from, int count) {
        int at = from;
        for (int left = count; left > 0 && at >= 0; left--) {
            at = unit.step(text, at, end);
        }
        return at;
    }

    private int greedy(int pc, int from) {
        CharClass unit = program.classes()[code[pc + 1]];
        int least = code[pc + 2];
        int low = exactly(unit, from, least);
        if (low < 0) {
            return FAILED;
        }
        int high =
                code[pc + 3] == Integer.MAX_VALUE
                        ? unit.skip(text, low, end)
                        : unit.skip(text, low, end, (long) code[pc + 3] - least);
        int at = lastBefore(high, low, code[pc + 4]);
        if (at > low) {
            push(pc, at, low);
        }
        return at;
    }

    /** {@return the last offset at which the char stands that must follow, or FAILED} */
    private int lastBefore(int high, int low, int follows) {
        int at = high;
        if (follows >= 0) {
            while (at >= low && (at >= end || text.charAt(at) != follows)) {
                at = back(at, low);
            }
        }
        return at < low ? FAILED : at;
    }

    /** Takes one less; the frame was popped. */
    private int takeLess(int pc, int before, int low) {
        int at = lastBefore(back(before, low), low, code[pc + 4]);
        if (at > low) {
            push(pc, at, low);
        }
        return at;
    }

    private int lazy(int pc, int from) {
        CharClass unit = program.classes()[code[pc + 1]];
        int least = code[pc + 2];
        int at = exactly(unit, from, least);
        int left = code[pc + 3] == Integer.MAX_VALUE ? Integer.MAX_VALUE : code[pc + 3] - least;
        return at < 0 ? FAILED : takeUntil(pc, unit, at, left);
    }

    /** Goes on to where what must follow stands. */
    private int takeUntil(int pc, CharClass unit, int from, int most) {
        int follows = code[pc + 4];
        int at = from;
        int left = most;
        if (follows >= 0) {
            while (at >= end || text.charAt(at) != follows) {
                at = left > 0 ? unit.step(text, at, end) : FAILED;
                if (at < 0) {
                    return FAILED;
                }
                left -= left == Integer.MAX_VALUE ? 0 : 1;
            }
        }
        if (left > 0) {
            push(pc, at, left);
        }
        return at;
    }

    private int takeMore(int pc, int from, int left) {
        CharClass unit = program.classes()[code[pc + 1]];
        int at = unit.step(text, from, end);
        int most = left == Integer.MAX_VALUE ? left : left - 1;
        return at < 0 ? FAILED : takeUntil(pc, unit, at, most);
    }

    // --- other loops

    private int round(int pc, int at) {
        int register = code[pc + 1];
        int count = registers[register];
        if (count < code[pc + 2]) {
            set(register, count + 1);
            next = pc + 5;
        } else if (mayGoOn(register, code[pc + 3], at)) {
            push(code[pc + 4], at, PLAIN);
            set(register + 1, at);
            set(register, count + 1);
            next = pc + 5;
        } else {
            next = code[pc + 4];
        }
        return at;
    }

    private boolean mayGoOn(int register, int most, int at) {
        return (registers[register] < most || most == Integer.MAX_VALUE)
                && at != registers[register + 1];
    }

    private int lazyRound(int pc, int at) {
        int register = code[pc + 1];
        int count = registers[register];
        if (count < code[pc + 2]) {
            set(register, count + 1);
            next = pc + 8;
        } else {
            push(pc + 5, at, PLAIN);
            next = code[pc + 4];
        }
        return at;
    }

    private int moreRounds(int pc, int at) {
        int register = code[pc + 1];
        if (!mayGoOn(register, code[pc + 2], at)) {
            return FAILED;
        }
        set(register + 1, at);
        set(register, registers[register] + 1);
        next = pc + 3;
        return at;
    }

    private int closedRound(int pc, int at) {
        int register = code[pc + 1];
        int count = registers[register];
        if (count < code[pc + 2]) {
            setHeight(code[pc + 5]);
        } else if (mayGoOn(register, code[pc + 3], at)) {
            setHeight(code[pc + 5]);
            push(code[pc + 4], at, PLAIN);
            set(register + 1, at);
        } else {
            next = code[pc + 4];
            return at;
        }
        set(register, count + 1);
        next = pc + 6;
        return at;
    }

    // --- looking around

    private int look(int pc, int from) {
        boolean negative = code[pc] == Op.LOOK_NOT;
        int at = from;
        for (int left = code[pc + 2]; left > 0 && at >= 0; left--) {
            at = at > 0 ? back(at, 0) : FAILED;
        }
        if (at < 0) {
            next = negative ? code[pc + 3] : 0;
            return negative ? from : FAILED;
        }
        setHeight(code[pc + 1]);
        set(code[pc + 1] + 1, from);
        if (negative) {
            push(code[pc + 3], from, PLAIN);
        }
        next = negative ? pc + 4 : pc + 3;
        return at;
    }

    // --- the stack

    private void push(int a, int b, int c) {
        int top = height;
        if (top + FRAME > stack.length) {
            stack = Arrays.copyOf(stack, Math.max(FIRST_STACK, 2 * stack.length));
        }
        stack[top] = a;
        stack[top + 1] = b;
        stack[top + 2] = c;
        height = top + FRAME;
    }

    /** Sets a register; without a choice below nobody will need its value of before. */
    private void set(int register, int value) {
        if (height > 0) {
            push(~register, registers[register], 0);
        }
        registers[register] = value;
    }

    /** Remembers in a register how high the stack is, what remembers its old value included. */
    private void setHeight(int register) {
        set(register, 0);
        registers[register] = height;
    }

    /** Drops the choices above a height, but not what restores registers. */
    private void cut(int bottom) {
        int to = bottom;
        for (int from = bottom; from < height; from += FRAME) {
            if (stack[from] < 0) {
                stack[to] = stack[from];
                stack[to + 1] = stack[from + 1];
                to += FRAME;
            }
        }
        height = to;
    }

    /** Drops everything above a height, and restores the registers. */
    private void unwind(int bottom) {
        while (height > bottom) {
            height -= FRAME;
            if (stack[height] < 0) {
                registers[~stack[height]] = stack[height + 1];
            }
        }
    }

    /** {@return the instruction to go on at, or -1; the offset is in {@link #resumed}} */
    private int backtrack() {
        while (height > 0) {
            height -= FRAME;
            int pc = stack[height];
            int at = stack[height + 1];
            int rest = stack[height + 2];
            if (pc < 0) {
                registers[~pc] = at;
            } else if (rest == PLAIN) {
                resumed = at;
                return pc;
            } else {
                resumed =
                        code[pc] == Op.GREEDY ? takeLess(pc, at, rest) : takeMore(pc, at, rest);
                if (resumed >= 0) {
                    return pc + 5;
                }
            }
        }
        return FAILED;
    }
}
