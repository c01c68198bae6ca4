package pyloom.values.regex;

/**
 * Carries out the instructions of a pattern. What could still be tried otherwise is on a stack of
 * its own, so that no text is too long. Not thread-safe.
 */
abstract class Machine extends MatchSteps {

    private static final CaseFolding[] FOLDINGS = CaseFolding.values();

    final int lastGroup; // the register
    boolean mustEnd; // at the end of the text
    boolean mustAdvance;
    private int resumed; // the offset to go on at
    private int next; // the instruction to go on at, after rarely

    Machine(Program program, String text, int end) {
        super(program, text, end);
        this.lastGroup = 2 * program.groups();
    }

    /** {@return the offset behind the match at an offset, or FAILED} */
    final int run(int from) {
        int pc = 0;
        int at = from;
        while (true) {
            int here = pc;
            pc += Op.LENGTHS[code[here]];
            switch (code[here]) {
                case Op.CHAR ->
                        at = at < end && text.charAt(at) == code[here + 1] ? at + 1 : FAILED;
                case Op.CLASS -> at = classes[code[here + 1]].step(text, at, end);
                case Op.STRING -> at = string(program.strings()[code[here + 1]], at);
                case Op.OPEN -> set(code[here + 1], at);
                case Op.CLOSE -> {
                    set(code[here + 1], at);
                    set(lastGroup, code[here + 2]);
                }
                case Op.JUMP -> pc = code[here + 1];
                case Op.SPLIT -> push(code[here + 1], at, PLAIN);
                case Op.SPLIT_IF, Op.CHOOSE -> pc = choose(here, at);
                case Op.POSSESSIVE -> at = take(here, at, code[here + 2], code[here + 3]);
                case Op.GREEDY -> at = greedy(here, at);
                case Op.LAZY -> at = lazy(here, at);
                case Op.AT -> at = holds(code[here + 1], code[here + 2], at) ? at : FAILED;
                case Op.ACCEPT -> {
                    if ((!mustEnd || at == end) && (!mustAdvance || at != from)) {
                        return at;
                    }
                    at = FAILED;
                }
                default -> {
                    at = rarely(here, at);
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
                resumed = code[pc] == Op.GREEDY ? takeLess(pc, at, rest) : takeMore(pc, at, rest);
                if (resumed >= 0) {
                    return pc + 5;
                }
            }
        }
        return FAILED;
    }
}
