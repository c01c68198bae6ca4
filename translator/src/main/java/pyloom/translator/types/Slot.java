package pyloom.translator.types;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A place that inference gives one type: the elements of a list, the values of a dict, a global
 * variable, a parameter. Places that may be the same are united, and everything that uses a slot
 * looks at the one that stands for all of them.
 *
 * <p>What {@code +=} does to an int in a slot is kept apart: it is bounded by how often a program
 * can possibly execute it.
 */
public final class Slot {

    /**
     * More steps than any program executes: at one in a nanosecond they take fifty days of one
     * processor.
     */
    public static final BigInteger STEPS = BigInteger.ONE.shiftLeft(52);

    private static final IntRange ALL_STEPS = new IntRange(BigInteger.ZERO, STEPS);

    private Slot parent;
    private Type base = Type.NEVER;
    private IntRange step = IntRange.of(0, 0);
    private Map<Object, IntRange> totals = new IdentityHashMap<>();
    private boolean leaked;
    private boolean changed;
    private boolean summed;
    private int growths;

    /** {@return the slot that stands for all that were united with this one} */
    public Slot find() {
        Slot root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        if (root != this) {
            parent = root;
        }
        return root;
    }

    /** {@return what can be there} */
    public Type type() {
        Slot root = find();
        return switch (root.base) {
            case Type.Int number -> root.stepped(number);
            case Type.Optional(Type.Int number) -> new Type.Optional(root.stepped(number));
            default -> root.base;
        };
    }

    private Type stepped(Type.Int number) {
        IntRange range = number.range();
        if (summed) {
            range = range.union(IntRange.of(0, 0)).times(ALL_STEPS);
        }
        if (step.single() == null) {
            range = range.plus(step.times(ALL_STEPS));
        }
        for (IntRange total : totals.values()) {
            range = range.plus(total);
        }
        return new Type.Int(range);
    }

    /** {@return what a statement adds in all to one int here; null if it adds nothing} */
    public IntRange total(Object statement) {
        return find().totals.get(statement);
    }

    /** Sets what a statement adds in all to one int here. */
    public void setTotal(Object statement, IntRange total) {
        find().totals.put(statement, total);
    }

    /** {@return what each statement adds} */
    public Map<Object, IntRange> totals() {
        return find().totals;
    }

    /** {@return what has been put there, steps aside} */
    public Type base() {
        return find().base;
    }

    /** Sets what has been put there. */
    public void setBase(Type type) {
        Slot root = find();
        root.base = type;
        root.growths++;
    }

    /** {@return how often it has changed} */
    public int growths() {
        return find().growths;
    }

    /** {@return by how much one step can change the int here} */
    public IntRange step() {
        return find().step;
    }

    /** Sets by how much one step can change the int here. */
    public void setStep(IntRange newStep) {
        find().step = newStep;
    }

    /** {@return whether code that nobody has analysed reads what is here} */
    public boolean isLeaked() {
        return find().leaked;
    }

    /** Notes that code that nobody has analysed reads what is here. */
    public void leak() {
        find().leaked = true;
    }

    /** {@return whether lists with these elements are changed where others may see them} */
    public boolean isChanged() {
        return find().changed;
    }

    /** Notes that a list with these elements is changed where others may see it. */
    public void noteChange() {
        find().changed = true;
    }

    /** {@return whether sums of what is here have been put here} */
    public boolean isSummed() {
        return find().summed;
    }

    /** Notes that sums of what is here, each of which is in one sum only, are put here. */
    public void noteSum() {
        find().summed = true;
    }

    /** Makes this slot stand for {@code other} too; the caller joins what they hold. */
    public void absorb(Slot other) {
        find().changed |= other.find().changed;
        find().summed |= other.find().summed;
        other.find().parent = find();
    }
}
