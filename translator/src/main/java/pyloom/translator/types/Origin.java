package pyloom.translator.types;

import java.math.BigInteger;

/**
 * What an int was made of: a value of {@code slot}, to which additions have added numbers of {@code
 * unit}, one each; or else a number of {@code rest}. If such an int is put into the slot again,
 * then what is there has grown by no more than one unit for each addition that was executed, and
 * these are counted: there are at most {@link Slot#STEPS}.
 *
 * @param unit what one addition adds
 * @param rest what else it can be; null for nothing
 * @param kind how many values of the slot there are in it
 */
public record Origin(Slot slot, IntRange unit, IntRange rest, Kind kind) {

    private static final IntRange NOTHING = IntRange.of(0, 0);
    private static final IntRange ALL_STEPS = new IntRange(BigInteger.ZERO, Slot.STEPS);

    /** How an int came about. */
    public enum Kind {
        /** From one value of the slot, which may be used elsewhere too. */
        COPY,
        /** From one result of a call, which nobody else has. */
        RESULT,
        /**
         * From several results of calls, none of which anybody else has, so that each is in one sum
         * only.
         */
        SUM
    }

    /** {@return what a value of {@code slot} is made of} */
    public static Origin of(Slot slot, Kind kind) {
        return new Origin(slot, NOTHING, null, kind);
    }

    /** {@return what it is made of when one of {@code range} has been added} */
    public Origin plus(IntRange range) {
        return kind == Kind.SUM
                ? new Origin(slot, unit.union(range), null, kind)
                : new Origin(slot, unit.union(range), rest == null ? null : rest.plus(range), kind);
    }

    /** {@return what this or a number of {@code range} is made of} */
    public Origin or(IntRange range) {
        return kind == Kind.SUM
                ? plus(range)
                : new Origin(slot, unit, rest == null ? range : rest.union(range), kind);
    }

    /** {@return what this or the other is made of; null if it is not known} */
    public Origin or(Origin other) {
        if (slot.find() != other.slot.find()) {
            return null;
        }
        if (kind == Kind.SUM || other.kind == Kind.SUM) {
            return kind != Kind.COPY && other.kind != Kind.COPY ? sum(other) : null;
        }
        Origin both = other.rest == null ? this : or(other.rest);
        boolean isResult = kind == Kind.RESULT && other.kind == Kind.RESULT;
        return new Origin(
                slot, unit.union(other.unit), both.rest, isResult ? Kind.RESULT : Kind.COPY);
    }

    /** {@return what the sum of two is made of that nobody else has} */
    public Origin sum(Origin other) {
        IntRange all = unit.union(other.unit);
        all = rest == null ? all : all.union(rest);
        return new Origin(slot, other.rest == null ? all : all.union(other.rest), null, Kind.SUM);
    }

    /** {@return whether nobody else has the results of calls that are in it} */
    public boolean isAlone() {
        return kind != Kind.COPY;
    }

    /** {@return the same of a value that may be used elsewhere too; null for a sum} */
    public Origin copied() {
        return kind == Kind.SUM ? null : new Origin(slot, unit, rest, Kind.COPY);
    }

    /** {@return what bounds it: each part of a sum stems from an addition or from a result} */
    public IntRange limit() {
        if (kind != Kind.SUM) {
            return IntRange.ALL;
        }
        IntRange part = unit.union(slot.step()).union(NOTHING);
        return slot.base() instanceof Type.Int base
                ? part.union(base.range()).times(ALL_STEPS)
                : part.times(ALL_STEPS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin that
                && slot.find() == that.slot.find()
                && unit.equals(that.unit)
                && kind == that.kind
                && (rest == null ? that.rest == null : rest.equals(that.rest));
    }

    @Override
    public int hashCode() {
        return unit.hashCode();
    }
}
