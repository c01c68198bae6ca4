package pyloom.translator.lower;

import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.lower.tree.Unbinding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a name of Python is in Java, where it is read, set and deleted. */
sealed interface Variable {

    /** {@return the static type of its value} */
    default JavaType type() {
        return JavaType.OBJECT;
    }

    /** {@return an expression for its value} */
    Expression load();

    /** {@return an expression that sets it, to be used as a statement} */
    Expression store(Expression value);

    /** {@return an expression that sets it and gives the value} */
    Expression storeAndGet(Expression value);

    /** {@return an expression that deletes it, to be used as a statement} */
    Expression delete();

    /** {@return an expression that unsets it, set or not, to be used as a statement} */
    Expression forget();

    /** A local variable of the Java method. */
    record Local(JavaVariable java) implements Variable {

        @Override
        public JavaType type() {
            return java.type();
        }

        @Override
        public Expression load() {
            return java.mention();
        }

        @Override
        public Expression store(Expression value) {
            return Java.assign(java.mention(), value);
        }

        @Override
        public Expression storeAndGet(Expression value) {
            return store(value);
        }

        @Override
        public Expression delete() {
            return Unbinding.of(java);
        }

        @Override
        public Expression forget() {
            return Unbinding.silently(java);
        }
    }

    /** The first parameter of a method of a class of Java. */
    record This(JavaType type) implements Variable {

        @Override
        public Expression load() {
            return new ThisExpr();
        }

        @Override
        public Expression store(Expression value) {
            throw new IllegalStateException("self is not set");
        }

        @Override
        public Expression storeAndGet(Expression value) {
            throw new IllegalStateException("self is not set");
        }

        @Override
        public Expression delete() {
            throw new IllegalStateException("self is not deleted");
        }

        @Override
        public Expression forget() {
            throw new IllegalStateException("self is not deleted");
        }
    }

    /** The first parameter of a class method of a class of Java. */
    record ThisClass(String javaName) implements Variable {

        @Override
        public Expression load() {
            return Java.runtime(
                    RuntimeMember.typed("typeOf"),
                    new ClassExpr(new ClassOrInterfaceType(null, javaName)));
        }

        @Override
        public Expression store(Expression value) {
            throw new IllegalStateException("the class is not set");
        }

        @Override
        public Expression storeAndGet(Expression value) {
            throw new IllegalStateException("the class is not set");
        }

        @Override
        public Expression delete() {
            throw new IllegalStateException("the class is not deleted");
        }

        @Override
        public Expression forget() {
            throw new IllegalStateException("the class is not deleted");
        }
    }

    /** A variable in a cell; {@code owned} if this function made the cell. */
    record InCell(JavaVariable cell, String name, boolean owned) implements Variable {

        @Override
        public Expression load() {
            String method = owned ? "getLocal" : "get";
            return Java.call(cell.mention(), method, StringLiterals.of(name));
        }

        @Override
        public Expression store(Expression value) {
            return Java.call(cell.mention(), "set", value);
        }

        @Override
        public Expression storeAndGet(Expression value) {
            return Java.runtime(RuntimeMember.names("assign"), cell.mention(), value);
        }

        @Override
        public Expression delete() {
            return owned
                    ? Java.runtime(
                            RuntimeMember.names("deleteLocal"),
                            cell.mention(),
                            StringLiterals.of(name))
                    : Java.call(cell.mention(), "delete", StringLiterals.of(name));
        }

        @Override
        public Expression forget() {
            return Java.runtime(RuntimeMember.names("forget"), cell.mention());
        }
    }

    /** A name that always means the same thing of the library. */
    record OfLibrary(pyloom.translator.types.Type meaning) implements Variable {

        @Override
        public Expression load() {
            return Operand.fixed(LibraryReference.to(meaning));
        }

        @Override
        public Expression store(Expression value) {
            throw new IllegalStateException("the library is not set");
        }

        @Override
        public Expression storeAndGet(Expression value) {
            throw new IllegalStateException("the library is not set");
        }

        @Override
        public Expression delete() {
            throw new IllegalStateException("the library is not deleted");
        }

        @Override
        public Expression forget() {
            throw new IllegalStateException("the library is not deleted");
        }
    }

    /**
     * A global or built-in name, with its field in the emitted class; {@code steady} if no function
     * of the file declares it {@code global}, so that a call does not change it.
     */
    record InModule(String field, boolean steady) implements Variable {

        NameExpr global() {
            return Java.name(field);
        }

        @Override
        public Expression load() {
            Expression read = Java.call(global(), "get");
            return steady ? Operand.steady(read) : read;
        }

        @Override
        public Expression store(Expression value) {
            return Java.call(global(), "set", value);
        }

        @Override
        public Expression storeAndGet(Expression value) {
            return Java.runtime(RuntimeMember.names("assign"), global(), value);
        }

        @Override
        public Expression delete() {
            return Java.call(global(), "delete");
        }

        @Override
        public Expression forget() {
            return Java.runtime(RuntimeMember.names("forget"), global());
        }
    }

    /**
     * A global variable that is a field of the emitted class, set before all reads; {@code steady}
     * if it is set once.
     */
    record InField(String field, JavaType type, boolean steady) implements Variable {

        @Override
        public Expression load() {
            NameExpr read = Java.name(field);
            return steady ? Operand.fixed(read) : read;
        }

        @Override
        public Expression store(Expression value) {
            return Java.assign(Java.name(field), value);
        }

        @Override
        public Expression storeAndGet(Expression value) {
            return store(value);
        }

        @Override
        public Expression delete() {
            throw new IllegalStateException("the field is not deleted");
        }

        @Override
        public Expression forget() {
            throw new IllegalStateException("the field is not deleted");
        }
    }

    /**
     * A name of a snippet, or of a class as type parameters see it; {@code otherwise} is what it
     * means where the class lacks it.
     */
    record InClass(JavaVariable namespace, String name, Supplier<Variable> otherwise)
            implements Variable {

        @Override
        public Expression load() {
            return Java.runtime(
                    RuntimeMember.names("lookUp"),
                    namespace.mention(),
                    StringLiterals.of(name),
                    holder(otherwise.get()));
        }

        @Override
        public Expression store(Expression value) {
            return Java.runtime(
                    Runtime.SET_ITEM, namespace.mention(), StringLiterals.of(name), value);
        }

        @Override
        public Expression storeAndGet(Expression value) {
            return Java.runtime(
                    RuntimeMember.names("assign"),
                    namespace.mention(),
                    StringLiterals.of(name),
                    value);
        }

        @Override
        public Expression delete() {
            return Java.runtime(
                    RuntimeMember.names("deleteName"),
                    namespace.mention(),
                    StringLiterals.of(name));
        }

        @Override
        public Expression forget() {
            return Java.runtime(
                    RuntimeMember.names("forget"), namespace.mention(), StringLiterals.of(name));
        }
    }

    /** A name of a class body; {@code otherwise} is what it means where the class lacks it. */
    record InDefinition(JavaVariable definition, String name, Supplier<Variable> otherwise)
            implements Variable {

        @Override
        public Expression load() {
            return Java.call(
                    definition.mention(),
                    "lookUp",
                    StringLiterals.of(name),
                    holder(otherwise.get()));
        }

        @Override
        public Expression store(Expression value) {
            return Java.call(definition.mention(), "set", StringLiterals.of(name), value);
        }

        @Override
        public Expression storeAndGet(Expression value) {
            return inNamespace("assign", value);
        }

        @Override
        public Expression delete() {
            return inNamespace("deleteName");
        }

        @Override
        public Expression forget() {
            return inNamespace("forget");
        }

        private Expression inNamespace(String function, Expression... values) {
            List<Expression> arguments = new ArrayList<>();
            arguments.add(Java.call(definition.mention(), "namespace"));
            arguments.add(StringLiterals.of(name));
            arguments.addAll(List.of(values));
            return Java.runtime(RuntimeMember.names(function), arguments);
        }
    }

    /** {@return what holds a variable that is no local one} */
    private static Expression holder(Variable variable) {
        return switch (variable) {
            case InModule module -> module.global();
            case InField field -> field.load();
            case OfLibrary known -> known.load();
            case InCell outer -> outer.cell().mention();
            default -> throw new IllegalStateException("no such name: " + variable);
        };
    }
}
