package pyloom.translator.types;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;

/** What a function of a class body becomes in the class. */
public enum MethodKind {
    /** It gets an instance. */
    METHOD,
    /** Reading the attribute calls it. */
    GETTER,
    /** Setting the attribute calls it. */
    SETTER,
    /** It gets nothing. */
    STATIC,
    /** It gets the class. */
    CLASS,
    /** It gets an instance of a class that overrides it. */
    ABSTRACT;

    /** {@return the kind that the decorators say; null if they say something else} */
    public static MethodKind of(Stmt.FunctionDef function) {
        if (function.decoratorList().isEmpty()) {
            return METHOD;
        }
        if (function.decoratorList().size() > 1) {
            return null;
        }
        return switch (function.decoratorList().getFirst()) {
            case Expr.Name name ->
                    switch (name.id()) {
                        case "property" -> GETTER;
                        case "staticmethod" -> STATIC;
                        case "classmethod" -> CLASS;
                        case "abstractmethod" -> ABSTRACT;
                        default -> null;
                    };
            case Expr.Attribute attribute ->
                    attribute.value() instanceof Expr.Name name
                            ? switch (attribute.attr()) {
                                case "setter" -> name.id().equals(function.name()) ? SETTER : null;
                                case "abstractmethod" -> name.id().equals("abc") ? ABSTRACT : null;
                                default -> null;
                            }
                            : null;
            default -> null;
        };
    }

    /** {@return whether the first parameter is an instance} */
    public boolean hasSelf() {
        return this != STATIC && this != CLASS;
    }
}
