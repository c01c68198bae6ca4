package pyloom.translator.inference;

import pyloom.translator.ast.Node;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DictKind;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Origin;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What variables and containers of the whole program can hold. Types only grow; whether something
 * grew decides whether the program is run once more.
 *
 * <p>A value that becomes part of something unknown has escaped: from then on its elements may be
 * anything, and a function may be called with anything.
 */
final class Heap {

    private static final int GROWTHS_BEFORE_WIDENING = 4;
    private static final int DEEPEST_TUPLE = 4;

    private final Map<Node, List<Slot>> allocated = new IdentityHashMap<>();
    private final TreeSet<BigInteger> thresholds = new TreeSet<>();
    private final Escapes escapes;
    private boolean changed;
    private boolean modulesEscaped;

    /** What becomes of functions that escape. */
    interface Escapes {
        void function(Type.Function function);

        /** An object of the library escapes. */
        void instance(Type.Instance instance);

        /** An instance of a class of the program escapes. */
        void object(ClassType type);

        /** A method of a value escapes. */
        void method(Type.Method method);

        /** A class of the program escapes. */
        void classObject(ClassType type);
    }

    Heap(Escapes escapes) {
        this.escapes = escapes;
        for (int bits : new int[] {8, 16, 31, 32, 53, 62}) {
            thresholds.add(BigInteger.ONE.shiftLeft(bits));
            thresholds.add(BigInteger.ONE.shiftLeft(bits).negate());
        }
        thresholds.add(BigInteger.valueOf(Long.MAX_VALUE));
        thresholds.add(BigInteger.valueOf(Long.MIN_VALUE));
        thresholds.add(BigInteger.ZERO);
    }

    /** Makes an int of the program one that growing ranges stop at. */
    void addThreshold(BigInteger value) {
        thresholds.add(value);
        thresholds.add(value.subtract(BigInteger.ONE));
    }

    /** {@return whether anything grew since the last call} */
    boolean takeChanged() {
        boolean result = changed;
        changed = false;
        return result;
    }

    void setChanged() {
        changed = true;
    }

    /** {@return whether a module may be where nobody sees what happens to it} */
    boolean modulesEscaped() {
        return modulesEscaped;
    }

    /** {@return the slots of what is made at {@code node}: always the same} */
    List<Slot> slots(Node node, int count) {
        List<Slot> slots = allocated.computeIfAbsent(node, _ -> new ArrayList<>());
        while (slots.size() < count) {
            slots.add(new Slot());
        }
        return slots;
    }

    Type.ListOf list(Node node, Type element, IntRange length) {
        List<Slot> slots = slots(node, 2);
        put(slots.get(0), element);
        put(slots.get(1), Type.ints(length));
        return new Type.ListOf(slots.get(0), slots.get(1));
    }

    Type.ListOf list(Node node, Type element) {
        return list(node, element, IntRange.LENGTH);
    }

    Type.DictOf dict(Node node, Type key, Type value) {
        return dict(node, key, value, DictKind.PLAIN);
    }

    Type.DictOf dict(Node node, Type key, Type value, DictKind kind) {
        List<Slot> slots = slots(node, 2);
        put(slots.get(0), key);
        put(slots.get(1), value);
        return new Type.DictOf(slots.get(0), slots.get(1), kind);
    }

    Type.SetOf set(Node node, Type element) {
        Slot slot = slots(node, 1).getFirst();
        put(slot, element);
        inspect(element);
        return new Type.SetOf(slot);
    }

    /** Notes that a value of {@code type} is put into {@code slot}. */
    void put(Slot slot, Type type) {
        if (slot.isLeaked()) {
            escape(type);
        }
        Type before = slot.base();
        Type after = join(before, stepped(slot, type));
        if (!after.equals(before)) {
            slot.setBase(widen(before, after, slot.growths()));
            changed = true;
        }
    }

    /** {@return whether the ints in {@code slot} are of 32 bits even with those of {@code type}} */
    boolean staysSmall(Slot slot, Type type) {
        Type before = slot.base();
        Type after = widen(before, join(before, Types.plain(type)), slot.growths());
        return after instanceof Type.Int number
                && IntRange.of(Integer.MIN_VALUE, Integer.MAX_VALUE + 1L).contains(number.range());
    }

    /** What is new in a value: not what was made by adding to what is in the slot already. */
    private Type stepped(Slot slot, Type type) {
        if (!(type instanceof Type.Int number)
                || number.origin() == null
                || number.origin().slot().find() != slot.find()) {
            return Types.plain(type);
        }
        Origin origin = number.origin();
        if (origin.kind() == Origin.Kind.SUM && !slot.isSummed()) {
            slot.noteSum();
            changed = true;
        }
        step(slot, origin.unit());
        return origin.rest() == null ? Type.NEVER : Type.ints(origin.rest());
    }

    /** {@return what is in {@code slot}; an int remembers where it comes from} */
    static Type load(Slot slot, Origin.Kind kind) {
        return slot.type() instanceof Type.Int number
                ? number.of(Origin.of(slot, kind))
                : slot.type();
    }

    /** Notes that the int in {@code slot} is changed by one of {@code steps}. */
    void step(Slot slot, IntRange steps) {
        IntRange before = slot.step();
        IntRange after = before.union(steps).union(IntRange.of(0, 0));
        if (!after.equals(before)) {
            slot.setStep(slot.growths() > GROWTHS_BEFORE_WIDENING ? widen(before, after) : after);
            slot.setBase(slot.base());
            changed = true;
        }
    }

    /** Notes that a statement adds {@code total} in all to one int in {@code slot}. */
    void total(Slot slot, Node statement, IntRange total) {
        IntRange before = slot.total(statement);
        IntRange after = before == null ? total : before.union(total);
        if (!after.equals(before)) {
            boolean isOften = slot.growths() > GROWTHS_BEFORE_WIDENING && before != null;
            slot.setTotal(statement, isOften ? widen(before, after) : after);
            slot.setBase(slot.base());
            changed = true;
        }
    }

    /** Notes that unknown code reads what is in {@code slot}. */
    void leak(Slot slot) {
        if (!slot.isLeaked()) {
            slot.leak();
            changed = true;
            escape(slot.type());
        }
    }

    /** {@return a type that both belong to} Containers that both may be are united. */
    Type join(Type left, Type right) {
        if (left.equals(right) || right instanceof Type.Never) {
            return left;
        }
        if (left instanceof Type.Never) {
            return right;
        }
        if (Types.isNullable(left) || Types.isNullable(right)) {
            return Types.optional(join(left.withoutNone(), right.withoutNone()));
        }
        return switch (left) {
            case Type.ListOf first when right instanceof Type.ListOf second -> {
                unite(first.element(), second.element());
                unite(first.length(), second.length());
                yield first;
            }
            case Type.DictOf first when right instanceof Type.DictOf second -> {
                unite(first.key(), second.key());
                unite(first.value(), second.value());
                DictKind kind = first.kind().with(second.kind());
                yield new Type.DictOf(first.key(), first.value(), kind);
            }
            case Type.RangeOf first when right instanceof Type.RangeOf second -> {
                unite(first.looks(), second.looks());
                yield numbers(first, second);
            }
            case Type.SetOf first when right instanceof Type.SetOf second -> {
                unite(first.element(), second.element());
                yield first;
            }
            case Type.Instance first
                    when right instanceof Type.Instance second
                            && first.content() != null
                            && second.content() != null
                            && !(Types.instances(first, second, null) instanceof Type.Unknown) -> {
                unite(first.content(), second.content());
                yield Types.instances(first, second, first.content());
            }
            case Type.TupleOf first
                    when right instanceof Type.TupleOf second
                            && first.elements().size() == second.elements().size() ->
                    tuples(first, second);
            case Type.IteratorOf first when right instanceof Type.IteratorOf second ->
                    new Type.IteratorOf(
                            join(first.element(), second.element()),
                            first.trips().union(second.trips()));
            default -> numbers(left, right);
        };
    }

    private Type numbers(Type left, Type right) {
        Type common = Types.common(left, right);
        if (common instanceof Type.Unknown || common instanceof Type.AnyFunction) {
            escape(left);
            escape(right);
        }
        return common;
    }

    private Type tuples(Type.TupleOf left, Type.TupleOf right) {
        List<Type> elements = new ArrayList<>();
        for (int i = 0; i < left.elements().size(); i++) {
            elements.add(join(left.elements().get(i), right.elements().get(i)));
        }
        return tuple(elements);
    }

    /** {@return the type of a tuple; very deep ones are not followed} */
    Type tuple(List<Type> elements) {
        Type.TupleOf tuple = new Type.TupleOf(elements.stream().map(Linear::copied).toList());
        if (depth(tuple) > DEEPEST_TUPLE) {
            escape(tuple);
            return Type.UNKNOWN;
        }
        return tuple;
    }

    private static int depth(Type type) {
        return switch (type) {
            case Type.TupleOf tuple ->
                    1 + tuple.elements().stream().mapToInt(Heap::depth).max().orElse(0);
            case Type.IteratorOf iterator -> 1 + depth(iterator.element());
            case Type.Optional optional -> depth(optional.type());
            case Type.Method method -> 1 + depth(method.receiver());
            default -> 0;
        };
    }

    private void unite(Slot left, Slot right) {
        Slot first = left.find();
        Slot second = right.find();
        if (first == second) {
            return;
        }
        changed = true;
        Type before = second.base();
        IntRange steps = second.step();
        boolean leaks = second.isLeaked();
        Map<Object, IntRange> totals = Map.copyOf(second.totals());
        first.absorb(second);
        totals.forEach((statement, total) -> this.total(first, (Node) statement, total));
        put(first, before);
        step(first, steps);
        if (leaks || first.isLeaked()) {
            first.leak();
            escape(first.type());
        }
    }

    /** Notes that a value of {@code type} is where inference does not follow it. */
    void escape(Type type) {
        switch (type) {
            case Type.ListOf list -> {
                forget(list.element());
                forget(list.length());
            }
            case Type.DictOf dict -> {
                forget(dict.key());
                forget(dict.value());
            }
            case Type.SetOf set -> forget(set.element());
            case Type.RangeOf range -> look(range);
            case Type.Instance instance -> {
                escapes.instance(instance);
                if (GeneratorTypes.is(instance)) {
                    leak(instance.content()); // nobody else puts anything there
                } else if (instance.content() != null) {
                    forget(instance.content());
                }
            }
            case Type.TupleOf tuple -> tuple.elements().forEach(this::escape);
            case Type.IteratorOf iterator -> escape(iterator.element());
            case Type.Optional optional -> escape(optional.type());
            case Type.Method method -> escapes.method(method);
            case Type.ObjectOf object -> escapes.object(object.type());
            case Type.ClassOf known -> escapes.classObject(known.type());
            case Type.Function function -> escapes.function(function);
            case Type.Module _ -> {
                changed |= !modulesEscaped;
                modulesEscaped = true;
            }
            case Type.Never _,
                    Type.AnyFunction _,
                    Type.Unknown _,
                    Type.None _,
                    Type.Bool _,
                    Type.Int _,
                    Type.Float _,
                    Type.Str _,
                    Type.Native _ -> {}
        }
    }

    /** Notes that unknown code asks a value for its text, its hash or whether it equals another. */
    void inspect(Type type) {
        inspect(type, 0);
    }

    private void inspect(Type type, int depth) {
        if (depth > DEEPEST_TUPLE) {
            return;
        }
        switch (type) {
            case Type.ListOf list -> inspect(list.element().type(), depth + 1);
            case Type.DictOf dict -> {
                inspect(dict.key().type(), depth + 1);
                inspect(dict.value().type(), depth + 1);
            }
            case Type.SetOf set -> inspect(set.element().type(), depth + 1);
            case Type.RangeOf range -> look(range);
            case Type.Instance instance when instance.content() != null ->
                    inspect(instance.content().type(), depth + 1);
            case Type.TupleOf tuple -> tuple.elements().forEach(each -> inspect(each, depth + 1));
            case Type.IteratorOf iterator -> inspect(iterator.element(), depth + 1);
            case Type.Optional optional -> inspect(optional.type(), depth);
            case Type.ObjectOf object -> escapes.object(object.type());
            default -> {}
        }
    }

    /** Notes that something looks at a range that is no loop: so it has to be one of Python's. */
    void look(Type type) {
        if (type.withoutNone() instanceof Type.RangeOf range && !range.looks().find().isLeaked()) {
            range.looks().find().leak();
            changed = true;
        }
    }

    private void forget(Slot slot) {
        Type before = slot.base();
        if (!(before instanceof Type.Unknown)) {
            slot.setBase(Type.UNKNOWN);
            changed = true;
            escape(before);
        }
    }

    /** {@return {@code after}, or something beyond it if it has grown too often} */
    Type widen(Type before, Type after, int growths) {
        if (growths < GROWTHS_BEFORE_WIDENING) {
            return after;
        }
        return switch (after) {
            case Type.Int number when before instanceof Type.Int old ->
                    new Type.Int(
                            widen(old.range(), number.range()),
                            number.origin() != null && number.origin().equals(old.origin())
                                    ? old.origin()
                                    : null);
            case Type.Optional now when before instanceof Type.Optional old ->
                    Types.optional(widen(old.type(), now.type(), growths));
            case Type.RangeOf now when before instanceof Type.RangeOf old ->
                    new Type.RangeOf(
                            widen(old.element(), now.element()),
                            widen(old.trips(), now.trips()),
                            now.looks());
            case Type.IteratorOf now when before instanceof Type.IteratorOf old ->
                    new Type.IteratorOf(
                            widen(old.element(), now.element(), growths),
                            widen(old.trips(), now.trips()));
            case Type.TupleOf now
                    when before instanceof Type.TupleOf old
                            && now.elements().size() == old.elements().size() -> {
                List<Type> elements = new ArrayList<>();
                for (int i = 0; i < now.elements().size(); i++) {
                    elements.add(widen(old.elements().get(i), now.elements().get(i), growths));
                }
                yield new Type.TupleOf(elements);
            }
            default -> after;
        };
    }

    /** A bound that moved goes to the next threshold; so it moves only so often. */
    IntRange widen(IntRange before, IntRange after) {
        BigInteger low = after.low();
        BigInteger high = after.high();
        if (low != null && !low.equals(before.low())) {
            low = thresholds.floor(low);
        }
        if (high != null && !high.equals(before.high())) {
            high = thresholds.ceiling(high);
        }
        return new IntRange(low, high);
    }
}
