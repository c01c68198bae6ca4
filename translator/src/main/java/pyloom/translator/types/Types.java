package pyloom.translator.types;

import pyloom.translator.library.NativeType;

import java.util.ArrayList;
import java.util.List;

/** Compares types without an effect on what they stand for. */
public final class Types {

    private Types() {}

    /** {@return the narrowest type that both belong to} */
    public static Type common(Type left, Type right) {
        if (left.equals(right) || right instanceof Type.Never) {
            return left;
        }
        if (left instanceof Type.Never) {
            return right;
        }
        if (left instanceof Type.Int first && right instanceof Type.Int second) {
            return ints(first, second);
        }
        if (left.isFunction() && right.isFunction()) {
            return new Type.AnyFunction();
        }
        if (isNullable(left) || isNullable(right)) {
            return optional(common(left.withoutNone(), right.withoutNone()));
        }
        if (left instanceof Type.RangeOf first
                && right instanceof Type.RangeOf second
                && first.looks().find() == second.looks().find()) {
            return new Type.RangeOf(
                    first.element().union(second.element()),
                    first.trips().union(second.trips()),
                    first.looks());
        }
        if (left instanceof Type.TupleOf first
                && right instanceof Type.TupleOf second
                && first.elements().size() == second.elements().size()) {
            return tuples(first, second);
        }
        if (left instanceof Type.DictOf first
                && right instanceof Type.DictOf second
                && first.key().find() == second.key().find()
                && first.value().find() == second.value().find()) {
            return new Type.DictOf(first.key(), first.value(), DictKind.ANY);
        }
        if (left instanceof Type.ObjectOf first && right instanceof Type.ObjectOf second) {
            ClassType common = first.type().commonWith(second.type());
            return common == null ? Type.UNKNOWN : new Type.ObjectOf(common);
        }
        if (left instanceof Type.Instance first
                && right instanceof Type.Instance second
                && first.content() == second.content()) {
            return instances(first, second, first.content());
        }
        return Type.UNKNOWN;
    }

    private static Type ints(Type.Int first, Type.Int second) {
        Type.Int both = new Type.Int(first.range().union(second.range()));
        if (first.origin() == null && second.origin() == null) {
            return both;
        }
        if (first.origin() != null && second.origin() != null) {
            return both.of(first.origin().or(second.origin()));
        }
        Type.Int known = first.origin() == null ? second : first;
        Type.Int other = known == first ? second : first;
        return other.range().contains(known.range())
                ? other
                : both.of(known.origin().or(other.range()));
    }

    /** {@return the type without what is known of the origin of ints} */
    public static Type plain(Type type) {
        return switch (type) {
            case Type.Int number when number.origin() != null -> new Type.Int(number.range());
            case Type.Optional optional -> new Type.Optional(plain(optional.type()));
            case Type.TupleOf tuple ->
                    new Type.TupleOf(tuple.elements().stream().map(Types::plain).toList());
            case Type.IteratorOf iterator ->
                    new Type.IteratorOf(plain(iterator.element()), iterator.trips());
            default -> type;
        };
    }

    private static Type tuples(Type.TupleOf left, Type.TupleOf right) {
        List<Type> elements = new ArrayList<>();
        for (int i = 0; i < left.elements().size(); i++) {
            elements.add(common(left.elements().get(i), right.elements().get(i)));
        }
        return new Type.TupleOf(elements);
    }

    /** {@return the type that both extend, with what it carries; unknown if there is none} */
    public static Type instances(Type.Instance left, Type.Instance right, Slot content) {
        NativeType type = left.type();
        while (type != null && !right.type().extendsOrIs(type)) {
            type = type.base();
        }
        boolean isExact = left.isExact() && right.isExact() && left.type() == right.type();
        return type == null ? Type.UNKNOWN : new Type.Instance(type, content, isExact);
    }

    /** {@return whether {@code None} belongs to it, and it is known} */
    public static boolean isNullable(Type type) {
        return type instanceof Type.None || type instanceof Type.Optional;
    }

    /** {@return whether it is a number or {@code None}: what nobody can go over} */
    public static boolean isScalar(Type type) {
        return switch (type) {
            case Type.Int _, Type.Bool _, Type.Float _, Type.None _ -> true;
            case Type.Optional optional -> isScalar(optional.type());
            default -> false;
        };
    }

    /** {@return {@code None} or {@code type}} */
    public static Type optional(Type type) {
        return switch (type) {
            case Type.Never _ -> Type.NONE;
            case Type.None _, Type.Unknown _, Type.Optional _ -> type;
            default -> new Type.Optional(type);
        };
    }
}
