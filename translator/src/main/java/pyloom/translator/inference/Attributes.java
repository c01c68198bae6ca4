package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.EnumFacts;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.MethodKind;
import pyloom.translator.types.Origin;
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

    /** {@return what reading an attribute gives that is not called at once} */
    Type read(Expr.Attribute attribute, State state) {
        Type receiver = values.of(attribute.value(), state);
        if (receiver instanceof Type.Unknown) {
            run.program().exposure().read(attribute.attr());
        }
        Type type = values.attribute(attribute, receiver, state);
        values.notNone(attribute.value(), receiver, state);
        boolean isOfClass =
                type instanceof Type.Method method
                        && (method.receiver() instanceof Type.ObjectOf
                                || method.receiver() instanceof Type.ClassOf);
        return isOfClass ? values.unknown(type) : type;
    }

    /** {@return what reading gives: a field, a property, or a method to call} */
    Type of(Expr.Attribute attribute, ClassType type, State state) {
        String name = attribute.attr();
        if (type.enumeration() != null && EnumFacts.isName(name)) {
            return Type.STR;
        }
        if (type.enumeration() != null && EnumFacts.isValue(name)) {
            return type.enumeration().valueType();
        }
        if (type.method(name) != null) {
            if (!MethodKind.of(type.method(name)).hasSelf()) {
                return isSure(attribute, state)
                        ? new Type.Method(new Type.ClassOf(type), name)
                        : dynamic(type, name);
            }
            if (!ClassType.isProperty(type.method(name))) {
                return new Type.Method(new Type.ObjectOf(type), name);
            }
            state.forgetPaths();
            return calls().reading(type, name);
        }
        ClassType holder = type.holder(name);
        if (holder != null && !type.isRedefined(name) && isSure(attribute, state)) {
            return holder.attribute(name).type();
        }
        if (!type.isField(name)) {
            return type.hasNative(name)
                    ? values.attribute(attribute, type.nativeView(name), state)
                    : dynamic(type, name);
        }
        note(attribute, type, false);
        State.Path path =
                run.program().limits().isRaced(type, name)
                        ? null
                        : path(attribute, values.variables());
        Type refined = path == null ? null : state.get(path);
        return refined == null ? Heap.load(type.field(name), Origin.Kind.COPY) : refined;
    }

    /** Whether what has the attribute is a variable that does not hold None. */
    private boolean isSure(Expr.Attribute attribute, State state) {
        return attribute.value() instanceof Expr.Name
                && values.of(attribute.value(), state) instanceof Type.ObjectOf;
    }

    /** {@return what reading an attribute of a class gives} */
    Type ofClass(Expr.Attribute attribute, ClassType type) {
        String name = attribute.attr();
        if (type.enumeration() != null
                && type.enumeration().has(name)
                && attribute.value() instanceof Expr.Name) {
            return new Type.ObjectOf(type);
        }
        if (name.equals("__init__")) {
            return new Type.Method(new Type.ClassOf(type), name);
        }
        Stmt.FunctionDef method = type.method(name);
        if (method != null && !MethodKind.of(method).hasSelf()) {
            return new Type.Method(new Type.ClassOf(type), name);
        }
        ClassType holder = type.holder(name);
        if (method == null && holder != null && attribute.value() instanceof Expr.Name) {
            return holder.attribute(name).type();
        }
        run.program().exposure().exposeClass(type);
        run.program().exposure().read(name);
        return Type.UNKNOWN;
    }

    /** Notes that an attribute of a class is set. */
    void setOfClass(Expr.Attribute attribute, ClassType type, Type value) {
        if (!type.changing().containsKey(attribute.attr())) {
            throw new OutOfSightException(type, "'" + attribute.attr() + "' of the class is set");
        }
        run.heap().escape(value);
    }

    void set(Expr.Attribute attribute, ClassType type, Type value, State state) {
        if (type.isSetter(attribute.attr())) {
            state.forgetPaths();
            calls().setting(type, attribute.attr(), value);
            return;
        }
        if (!type.isField(attribute.attr())) {
            dynamic(type, attribute.attr());
            if (type.hasNative(attribute.attr())) {
                values.setAttribute(attribute, type.nativeView(attribute.attr()), value, state);
            }
            run.program().exposure().set(attribute.attr(), value);
            run.heap().escape(value);
            state.forgetPaths();
            return;
        }
        refuseFrozen(attribute, type);
        note(attribute, type, true);
        run.heap().put(type.field(attribute.attr()), value);
        state.forgetPaths(attribute.attr());
        State.Path path = path(attribute, values.variables());
        if (path != null && !run.program().limits().isRaced(type, attribute.attr())) {
            state.set(path, value);
        }
    }

    void step(Expr.Attribute attribute, ClassType type, IntRange steps, State state) {
        if (!type.isField(attribute.attr())) {
            set(attribute, type, Type.UNKNOWN, state);
            return;
        }
        refuseFrozen(attribute, type);
        note(attribute, type, true);
        run.heap().step(type.field(attribute.attr()), steps);
        state.forgetPaths(attribute.attr());
    }

    /** Notes that an augmented assignment changes a field. */
    void noteUpdate(Stmt.AugAssign assignment, boolean isSum, State state) {
        if (assignment.target() instanceof Expr.Attribute attribute) {
            Type receiver = values.of(attribute.value(), state).withoutNone();
            if (receiver instanceof Type.ObjectOf object) {
                if (!object.type().isField(attribute.attr())) {
                    run.program().exposure().expose(object.type());
                }
                run.program().accesses().noteUpdate(object.type(), attribute.attr(), isSum);
            } else if (receiver instanceof Type.Unknown || receiver instanceof Type.Instance) {
                run.program().exposure().update(attribute.attr());
            }
        }
    }

    /** {@return the attribute of a local variable that {@code attribute} is, or null} */
    static State.Path path(Expr.Attribute attribute, Variables variables) {
        State.Local local =
                attribute.value() instanceof Expr.Name name ? variables.local(name.id()) : null;
        return local == null ? null : new State.Path(local, attribute.attr());
    }

    /** An attribute that is no field of all instances is left to dynamic code. */
    private Type dynamic(ClassType type, String name) {
        run.program().exposure().expose(type);
        run.program().exposure().read(name);
        return Type.UNKNOWN;
    }

    /** An assignment that fails is left to dynamic code. */
    private void refuseFrozen(Expr.Attribute attribute, ClassType type) {
        if (type.isFrozen() && !isInConstructor(attribute)) {
            throw new OutOfSightException(type, "'" + attribute.attr() + "' is assigned to");
        }
    }

    private Calls calls() {
        return calls == null ? new Calls(run, values) : calls;
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
