package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeType;
import pyloom.translator.types.Type;

import java.util.Map;
import java.util.Set;

/**
 * Which classes of the library a Java class of a program can extend: those of threads, and of the
 * exceptions whose arguments are what their constructor gets.
 */
final class NativeBases {

    /** Exceptions that are made in another way than others, or are more than one thing. */
    private static final Set<String> SPECIAL =
            Set.of(
                    "AttributeError",
                    "BaseExceptionGroup",
                    "ExceptionGroup",
                    "GeneratorExit",
                    "ImportError",
                    "ModuleNotFoundError",
                    "NameError",
                    "StopAsyncIteration",
                    "StopIteration",
                    "SyntaxError",
                    "UnboundLocalError",
                    "UnicodeError");

    private final Map<String, Type> library;
    private final StoredAttributes stored;

    /**
     * Finds bases.
     *
     * @param library what global names mean of the library
     * @param stored the attributes that the program sets
     */
    NativeBases(Map<String, Type> library, StoredAttributes stored) {
        this.library = library;
        this.stored = stored;
    }

    /** {@return the type of the library that is the only base of a class, or null} */
    NativeType of(Stmt.ClassDef definition) {
        if (definition.bases().size() != 1
                || !(meaning(definition.bases().getFirst()) instanceof Type.Native member)) {
            return null;
        }
        NativeType type = NativeLibrary.type(member.module(), member.name());
        boolean isThread = member.module().equals("threading") && member.name().equals("Thread");
        boolean isException =
                member.module().equals("builtins")
                        && BuiltinExceptions.NAMES.contains(member.name())
                        && !SPECIAL.contains(member.name());
        return type != null && type.isPublic() && (isThread || isException) ? type : null;
    }

    /** {@return what an expression means of the library, or null} */
    Type meaning(Expr base) {
        return switch (base) {
            case Expr.Name name -> library.get(name.id());
            case Expr.Attribute attribute
                    when attribute.value() instanceof Expr.Name owner
                            && library.get(owner.id()) instanceof Type.Module module
                            && !stored.instances().contains(attribute.attr())
                            && !stored.classes().contains(attribute.attr()) ->
                    new Type.Native(module.name(), attribute.attr());
            default -> null;
        };
    }
}
