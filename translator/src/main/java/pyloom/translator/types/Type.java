package pyloom.translator.types;

import pyloom.translator.ast.Node;
import pyloom.translator.library.NativeType;

import java.util.List;
import java.util.stream.Collectors;

/** What a value can be, as far as inference knows. */
public sealed interface Type {

    /** No value at all: code that is not reached. */
    Type NEVER = new Never();

    /** Anything: the value is left to dynamic code. */
    Type UNKNOWN = new Unknown();

    /** {@code None}. */
    Type NONE = new None();

    /** A bool. */
    Type BOOL = new Bool();

    /** A float. */
    Type FLOAT = new Float();

    /** A str. */
    Type STR = new Str();

    /** Any int. */
    Type INT = new Int(IntRange.ALL);

    /** No value. */
    record Never() implements Type {
        @Override
        public String toString() {
            return "never";
        }
    }

    /** Any value. */
    record Unknown() implements Type {
        @Override
        public String toString() {
            return "object";
        }
    }

    /** {@code None}. */
    record None() implements Type {
        @Override
        public String toString() {
            return "None";
        }
    }

    /** A bool, never an int. */
    record Bool() implements Type {
        @Override
        public String toString() {
            return "bool";
        }
    }

    /**
     * An int of a range, never a bool.
     *
     * @param origin what it was made of, or null
     */
    record Int(IntRange range, Origin origin) implements Type {

        /** Ints of which nothing but the range is known. */
        public Int(IntRange range) {
            this(range, null);
        }

        /** {@return the same ints, as far as they are in {@code narrower}} */
        public Int within(IntRange narrower) {
            return new Int(narrower, origin);
        }

        /** {@return the same ints, made of what is known of them} */
        public Int of(Origin known) {
            IntRange both = known == null ? range : range.intersection(known.limit());
            return new Int(both == null ? range : both, known);
        }

        @Override
        public String toString() {
            return range.equals(IntRange.ALL) ? "int" : "int[" + range + "]";
        }
    }

    /** A float. */
    record Float() implements Type {
        @Override
        public String toString() {
            return "float";
        }
    }

    /** A str, and no instance of a subclass. */
    record Str() implements Type {
        @Override
        public String toString() {
            return "str";
        }
    }

    /** {@code None} or a value of {@code type}, which is neither of the first four. */
    record Optional(Type type) implements Type {
        @Override
        public String toString() {
            return type + "?";
        }
    }

    /** A list, and no instance of a subclass; all elements share a slot. Its length has another. */
    record ListOf(Slot element, Slot length) implements Type {
        @Override
        public boolean equals(Object other) {
            return other instanceof ListOf that && element.find() == that.element.find();
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public String toString() {
            return "list[" + Names.of(element) + "]";
        }
    }

    /** A dict, or one of those of {@code collections}, and no instance of another subclass. */
    record DictOf(Slot key, Slot value, DictKind kind) implements Type {
        @Override
        public boolean equals(Object other) {
            return other instanceof DictOf that
                    && kind == that.kind
                    && key.find() == that.key.find()
                    && value.find() == that.value.find();
        }

        @Override
        public int hashCode() {
            return 2;
        }

        @Override
        public String toString() {
            return "dict[" + Names.of(key) + ", " + Names.of(value) + "]";
        }
    }

    /** A set, and no instance of a subclass. */
    record SetOf(Slot element) implements Type {
        @Override
        public boolean equals(Object other) {
            return other instanceof SetOf that && element.find() == that.element.find();
        }

        @Override
        public int hashCode() {
            return 3;
        }

        @Override
        public String toString() {
            return "set[" + Names.of(element) + "]";
        }
    }

    /** A tuple of known length. */
    record TupleOf(List<Type> elements) implements Type {
        @Override
        public String toString() {
            return elements.stream()
                    .map(Type::toString)
                    .collect(Collectors.joining(", ", "tuple[", "]"));
        }
    }

    /**
     * A range of at most {@code trips} numbers, which are all in {@code element}. The slot is
     * leaked if anything but a loop looks at the range.
     */
    record RangeOf(IntRange element, IntRange trips, Slot looks) implements Type {
        @Override
        public boolean equals(Object other) {
            return other instanceof RangeOf that
                    && element.equals(that.element)
                    && trips.equals(that.trips)
                    && looks.find() == that.looks.find();
        }

        @Override
        public int hashCode() {
            return element.hashCode();
        }

        @Override
        public String toString() {
            return "range[" + element + "]";
        }
    }

    /** What gives at most {@code trips} values of a type, once. */
    record IteratorOf(Type element, IntRange trips) implements Type {
        @Override
        public String toString() {
            return "iterator[" + element + "]";
        }
    }

    /**
     * An object of a class of the runtime; {@code content} is what it carries, or null. It may be
     * of a subclass unless it is exact.
     */
    record Instance(NativeType type, Slot content, boolean isExact) implements Type {

        /** {@return an instance of exactly this type} */
        public static Instance exact(NativeType type, Slot content) {
            return new Instance(type, content, true);
        }

        /** {@return the name by which programs know the type} */
        public String name() {
            return type.name();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Instance that
                    && type == that.type
                    && isExact == that.isExact
                    && (content == null
                            ? that.content == null
                            : that.content != null && content.find() == that.content.find());
        }

        @Override
        public int hashCode() {
            return name().hashCode();
        }

        @Override
        public String toString() {
            return content == null ? name() : name() + "[" + Names.of(content) + "]";
        }
    }

    /** An instance of a class of the program, or of one that extends it. */
    record ObjectOf(ClassType type) implements Type {
        @Override
        public String toString() {
            return type.name();
        }
    }

    /** A class of the program itself. */
    record ClassOf(ClassType type) implements Type {
        @Override
        public String toString() {
            return "class " + type.name();
        }
    }

    /** A method of a value, not called yet. */
    record Method(Type receiver, String name) implements Type {
        @Override
        public String toString() {
            return receiver + "." + name;
        }
    }

    /** A function of the program, known by its definition. */
    record Function(Node definition, String name) implements Type {
        @Override
        public boolean equals(Object other) {
            return other instanceof Function that && definition == that.definition;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(definition);
        }

        @Override
        public String toString() {
            return "function " + name;
        }
    }

    /** One of several functions of the program, which may be called with anything. */
    record AnyFunction() implements Type {
        @Override
        public String toString() {
            return "function";
        }
    }

    /**
     * A module of the runtime.
     *
     * @param imported the module whose import binds it: {@code urllib.parse} for the package {@code
     *     urllib} after {@code import urllib.parse}, else the module itself
     */
    record Module(String name, String imported) implements Type {

        /** {@return a module that is imported by its own name} */
        public static Module of(String name) {
            return new Module(name, name);
        }

        /** {@return the module of that name in this package if the import brings it, or null} */
        public Module inner(String attribute) {
            String full = name + "." + attribute;
            return imported.equals(full) || imported.startsWith(full + ".")
                    ? new Module(full, imported)
                    : null;
        }

        @Override
        public String toString() {
            return "module " + name;
        }
    }

    /** A function, class or other member of a module of the runtime, such as {@code time.time}. */
    record Native(String module, String name) implements Type {
        @Override
        public String toString() {
            return module + "." + name;
        }
    }

    /** {@return whether this is a function of the program} */
    default boolean isFunction() {
        return this instanceof Function || this instanceof AnyFunction;
    }

    /** {@return whether this is an int of any range} */
    default boolean isInt() {
        return this instanceof Int;
    }

    /** {@return the type without {@code None}} */
    default Type withoutNone() {
        return switch (this) {
            case Optional optional -> optional.type();
            case None _ -> NEVER;
            default -> this;
        };
    }

    /** {@return ints of a range} */
    static Type ints(IntRange range) {
        return new Int(range);
    }

    /** {@return ints between two bounds} */
    static Type ints(long low, long high) {
        return new Int(IntRange.of(low, high));
    }

    /** Words for what a slot holds; a slot inside itself shows as three dots. */
    final class Names {

        private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

        private Names() {}

        private static String of(Slot slot) {
            int depth = DEPTH.get();
            if (depth > 3) {
                return "...";
            }
            DEPTH.set(depth + 1);
            try {
                return slot.type().toString();
            } finally {
                DEPTH.set(depth);
            }
        }
    }
}
