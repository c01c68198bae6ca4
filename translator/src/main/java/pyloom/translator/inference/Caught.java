package pyloom.translator.inference;

import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeType;
import pyloom.translator.types.Habits;
import pyloom.translator.types.Type;

/** What an except clause catches. */
final class Caught {

    private Caught() {}

    /** {@return the type of what a clause catches whose expression gives {@code clause}} */
    static Type of(Type clause, Program program) {
        return switch (clause) {
            case Type.ClassOf known when known.type().isException() ->
                    new Type.ObjectOf(known.type());
            case Type.Native known when known.module().equals("builtins") ->
                    builtin(known.name(), program.habits());
            case null, default -> Type.UNKNOWN;
        };
    }

    /** An exception that has its class by a second base is not of that class in Java. */
    private static Type builtin(String name, Habits habits) {
        NativeType type = NativeLibrary.type("builtins", name);
        boolean isOfClass =
                type != null
                        && type.isPublic()
                        && BuiltinExceptions.NAMES.contains(name)
                        && habits.followJava()
                        && !habits.twofold().contains(name);
        return isOfClass ? new Type.Instance(type, null, false) : Type.UNKNOWN;
    }
}
