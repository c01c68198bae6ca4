package pyloom.values.regex;

import java.util.Arrays;

/**
 * The registers of a matcher, and the stack of what could still be tried otherwise.
 *
 * <p>The stack consists of triples: either where to go on (an instruction, an offset, {@link
 * #PLAIN} or what the repetition there needs), or the register to restore (complemented) and its
 * value. Not thread-safe.
 */
abstract class MatchStack {

    static final int FAILED = -1;
    static final int PLAIN = -1;
    static final int FRAME = 3;
    private static final int FIRST_STACK = 48;

    final int[] registers;
    int[] stack = {};
    int height;

    MatchStack(int count) {
        registers = new int[count];
        Arrays.fill(registers, FAILED);
    }

    final void push(int a, int b, int c) {
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
    final void set(int register, int value) {
        if (height > 0) {
            push(~register, registers[register], 0);
        }
        registers[register] = value;
    }

    /** Remembers in a register how high the stack is, what remembers its old value included. */
    final void setHeight(int register) {
        set(register, 0);
        registers[register] = height;
    }

    /** Drops the choices above a height, but not what restores registers. */
    final void cut(int bottom) {
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
    final void unwind(int bottom) {
        while (height > bottom) {
            height -= FRAME;
            if (stack[height] < 0) {
                registers[~stack[height]] = stack[height + 1];
            }
        }
    }
}
