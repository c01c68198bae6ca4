package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;
import pyloom.translator.library.NativeMember;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Facts;

/**
 * Methods that override one of the library in Java as well: those without parameters and result.
 */
final class NativeOverride {

    private NativeOverride() {}

    /** {@return whether all methods of that name of a hierarchy override one of the library} */
    static boolean fits(ClassType type, String name, Facts facts) {
        return isThread(type) && hasSignature(type, name, facts);
    }

    private static boolean isThread(ClassType type) {
        return type.nativeBase() != null && type.nativeBase().name().equals("Thread");
    }

    private static boolean hasSignature(ClassType type, String name, Facts facts) {
        Stmt.FunctionDef own = type.methods().get(name);
        NativeMember member = type.nativeBase().member(name);
        boolean fits =
                own == null
                        || member != null
                                && member.full().member().equals(name)
                                && own.args().args().size() == 1
                                && Direct.result(facts.function(own)) == null;
        return fits && type.subclasses().stream().allMatch(each -> hasSignature(each, name, facts));
    }

    /** {@return whether a method of a class overrides one of the library} */
    static boolean is(ClassType type, Stmt.FunctionDef method, FileUnit file) {
        return type.nativeBase() != null
                && type.hasNative(method.name())
                && fits(type.root(), method.name(), file.facts())
                && file.members(type).method(method).equals(method.name());
    }
}
