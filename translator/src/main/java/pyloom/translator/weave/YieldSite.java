package pyloom.translator.weave;

import java.util.ArrayList;
import java.util.List;

/**
 * A yield in the body of a generator and what has to be saved there.
 *
 * @param position the index of the call among the elements of the method
 * @param delegates whether it is a {@code yield from}
 * @param stack what is on the operand stack below the value, the top last
 * @param locals the local variables that are read later
 */
record YieldSite(int position, boolean delegates, List<Saved> stack, List<Saved> locals) {

    /**
     * What is saved.
     *
     * @param slot what it is
     * @param local the number of the local variable, or -1 for a place on the stack
     * @param index its place in the array of references or in that of numbers
     */
    record Saved(Slot slot, int local, int index) {}

    static YieldSite of(
            int position, boolean delegates, List<Slot> stack, List<Slot> locals, int[] numbers) {
        int[] next = {0, 0};
        List<Saved> savedStack = new ArrayList<>();
        stack.forEach(slot -> savedStack.add(saved(slot, -1, next)));
        List<Saved> savedLocals = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            savedLocals.add(saved(locals.get(i), numbers[i], next));
        }
        return new YieldSite(position, delegates, List.copyOf(savedStack), savedLocals);
    }

    private static Saved saved(Slot slot, int local, int[] next) {
        if (slot.isNull()) {
            return new Saved(slot, local, -1);
        }
        return new Saved(slot, local, next[slot.isReference() ? 0 : 1]++);
    }

    /** {@return how many references are saved} */
    int references() {
        return count(true);
    }

    /** {@return how many numbers are saved} */
    int numbers() {
        return count(false);
    }

    private int count(boolean references) {
        int count = 0;
        for (List<Saved> part : List.of(stack, locals)) {
            for (Saved saved : part) {
                if (saved.slot().isReference() == references && !saved.slot().isNull()) {
                    count++;
                }
            }
        }
        return count;
    }
}
