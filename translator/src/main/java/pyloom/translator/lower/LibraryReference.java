package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.Type;

/** Mentions modules of the library, and what is in them, without a variable of the program. */
final class LibraryReference {

    private LibraryReference() {}

    /** {@return an expression for a module, function or class of the library} */
    static Expression to(Type meaning) {
        return switch (meaning) {
            case Type.Module module when !module.imported().equals(module.name()) ->
                    Java.runtime(
                            RuntimeMember.imports("importModule"),
                            StringLiterals.of(module.imported()));
            case Type.Module module -> module(module.name());
            case Type.Native member when member.module().equals("builtins") ->
                    Java.runtime(
                            RuntimeMember.library("builtin"), StringLiterals.of(member.name()));
            case Type.Native member ->
                    Java.runtime(
                            RuntimeMember.library("member"),
                            StringLiterals.of(member.module()),
                            StringLiterals.of(member.name()));
            default -> throw new IllegalArgumentException("not of the library: " + meaning);
        };
    }

    /** {@return an expression for a module of the library, which imports it if need be} */
    static Expression module(String name) {
        return Java.runtime(RuntimeMember.library("module"), StringLiterals.of(name));
    }
}
