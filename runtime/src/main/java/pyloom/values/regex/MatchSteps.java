package pyloom.values.regex;

/** What single instructions do that need no other ones. Not thread-safe. */
abstract class MatchSteps extends MatchStack {

    static final int TEXT_BEGINNING = 0;
    static final int LINE_BEGINNING = 1;
    static final int LAST_LINE_END = 2;
    static final int LINE_END = 3;
    static final int TEXT_END = 4;
    static final int BOUNDARY = 5;
    static final int NO_BOUNDARY = 6;

    final Program program;
    final int[] code;
    final CharClass[] classes;
    final String text;
    final int end;

    MatchSteps(Program program, String text, int end) {
        super(program.registers());
        this.program = program;
        this.code = program.code();
        this.classes = program.classes();
        this.text = text;
        this.end = end;
    }

    final int string(String expected, int at) {
        int length = expected.length();
        return at + length <= end && text.startsWith(expected, at) ? at + length : FAILED;
    }

    final int choose(int pc, int at) {
        int target = code[pc + 1];
        if (at >= end || !program.sets()[code[pc + 2]].mayBegin(text, at, end)) {
            return target;
        }
        if (code[pc] == Op.SPLIT_IF) {
            push(target, at, PLAIN);
        }
        return pc + 3;
    }

    final boolean holds(int place, int word, int at) {
        return switch (place) {
            case TEXT_BEGINNING -> at == 0;
            case LINE_BEGINNING -> at == 0 || text.charAt(at - 1) == '\n';
            case LAST_LINE_END -> at == end || at == end - 1 && text.charAt(at) == '\n';
            case LINE_END -> at == end || text.charAt(at) == '\n';
            case TEXT_END -> at == end;
            case BOUNDARY -> end > 0 && isBoundary(classes[word], at);
            default -> end > 0 && !isBoundary(classes[word], at);
        };
    }

    final boolean isBoundary(CharClass word, int at) {
        boolean before = at > 0 && word.step(text, back(at, 0), at) >= 0;
        return before != word.step(text, at, end) >= 0;
    }

    /** {@return the offset of the code point before} */
    final int back(int at, int least) {
        return at - 2 >= least
                        && Character.isLowSurrogate(text.charAt(at - 1))
                        && Character.isHighSurrogate(text.charAt(at - 2))
                ? at - 2
                : at - 1;
    }

    final boolean hasMatched(int group) {
        int register = 2 * (group - 1);
        return registers[register] >= 0 && registers[register + 1] >= registers[register];
    }

    final int same(int group, CaseFolding folding, int from) {
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
    final int take(int pc, int from, int least, int most) {
        CharClass unit = classes[code[pc + 1]];
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

    final int exactly(CharClass unit, int from, int count) {
        int at = from;
        for (int left = count; left > 0 && at >= 0; left--) {
            at = unit.step(text, at, end);
        }
        return at;
    }

    final int greedy(int pc, int from) {
        CharClass unit = classes[code[pc + 1]];
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
    final int lastBefore(int high, int low, int follows) {
        int at = high;
        if (follows >= 0) {
            while (at >= low && (at >= end || text.charAt(at) != follows)) {
                at = back(at, low);
            }
        }
        return at < low ? FAILED : at;
    }

    /** Takes one less; the frame was popped. */
    final int takeLess(int pc, int before, int low) {
        int at = lastBefore(back(before, low), low, code[pc + 4]);
        if (at > low) {
            push(pc, at, low);
        }
        return at;
    }

    final int lazy(int pc, int from) {
        CharClass unit = classes[code[pc + 1]];
        int least = code[pc + 2];
        int at = exactly(unit, from, least);
        int left = code[pc + 3] == Integer.MAX_VALUE ? Integer.MAX_VALUE : code[pc + 3] - least;
        return at < 0 ? FAILED : takeUntil(pc, unit, at, left);
    }

    /** Goes on to where what must follow stands. */
    final int takeUntil(int pc, CharClass unit, int from, int most) {
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

    final int takeMore(int pc, int from, int left) {
        CharClass unit = classes[code[pc + 1]];
        int at = unit.step(text, from, end);
        int most = left == Integer.MAX_VALUE ? left : left - 1;
        return at < 0 ? FAILED : takeUntil(pc, unit, at, most);
    }
}
