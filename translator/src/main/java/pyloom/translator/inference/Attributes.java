package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

/** Attributes of instances of classes that become classes of Java. */
final class Attributes {

    private final Run run;
    private final Values values;
    private final Calls calls;

    Attributes(Run run, Values values, Calls calls) {
        this.run = run;
        this.values = values;
        this.calls = calls;
    }

    /** {@return what reading gives: a field, a property, or a method to call} */
    Type of(Expr.Attribute attribute, ClassType type, State state) {
        String name = attribute.attr();
        if (type.method(name) != null) {
            if (!ClassType.isProperty(type.method(name))) {
                return new Type.Method(new Type.ObjectOf(type), name);
            }
            state.forgetPaths();
            return calls.reading(type, name);
        }
        require(type, name);
        note(attribute, type, false);
        State.Path path = path(attribute, values.variables());
        Type refined = path == null ? null : state.get(path);
        return refined == null ? type.field(name).type() : refined;
    }

    void set(Expr.Attribute attribute, ClassType type, Type value, State state) {
        require(type, attribute.attr());
        note(attribute, type, true);
        run.heap().put(type.field(attribute.attr()), value);
        state.forgetPaths(attribute.attr());
        State.Path path = path(attribute, values.variables());
        if (path != null) {
            state.set(path, value);
        }
    }

    void step(Expr.Attribute attribute, ClassType type, IntRange steps, State state) {
        require(type, attribute.attr());
        note(attribute, type, true);
        run.heap().step(type.field(attribute.attr()), steps);
        state.forgetPaths(attribute.attr());
    }

    /** {@return the attribute of a local variable that {@code attribute} is, or null} */
    static State.Path path(Expr.Attribute attribute, Variables variables) {
        State.Local local =
                attribute.value() instanceof Expr.Name name ? variables.local(name.id()) : null;
        return local == null ? null : new State.Path(local, attribute.attr());
    }

    private static void require(ClassType type, String name) {
        ClassType holder = type.withField(name);
        if (holder == null || holder.method(name) != null) {
            throw new OutOfSightException(type, "'" + name + "' is no field of one class");
        }
    }

    private void note(Expr.Attribute attribute, ClassType type, boolean isWrite) {
        if (run.isNoting() && !isInConstructor(attribute)) {
            String receiver = attribute.value() instanceof Expr.Name name ? name.id() : null;
            run.program()
                    .accesses()
                    .note(type, attribute.attr(), isWrite, run.heldLocksOf(receiver));
        }
    }

    private boolean isInConstructor(Expr.Attribute attribute) {
        FunctionModel function = run.function();
        return function != null
                && function.name().equals("__init__")
                && attribute.value() instanceof Expr.Name name
                && name.id().equals(function.positional().getFirst().arg())
                && run.program().ownerOf(function) != null;
    }
}
