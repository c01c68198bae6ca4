package pyloom.translator.inference;

import pyloom.translator.scope.Scope;
import pyloom.translator.scope.ScopeKind;
import pyloom.translator.scope.Symbol;

import java.util.function.Predicate;

/**
 * Whether a module mentions names that nobody defines: their NameError proposes others, and must
 * know them all.
 */
final class UndefinedNames {

    private UndefinedNames() {}

    /** {@return whether {@code scope}, or one inside, mentions such a name} */
    static boolean areIn(Scope scope, Globals globals, Predicate<String> isBuiltin) {
        return scope.symbols().stream()
                        .anyMatch(
                                symbol ->
                                        symbol.isReferenced()
                                                && isGlobal(scope, symbol)
                                                && !globals.isBound(symbol.name())
                                                && !symbol.name().startsWith("__")
                                                && !isBuiltin.test(symbol.name()))
                || scope.lexicalChildren().stream()
                        .anyMatch(inner -> areIn(inner, globals, isBuiltin));
    }

    private static boolean isGlobal(Scope scope, Symbol symbol) {
        return scope.kind() == ScopeKind.MODULE || symbol.resolution().isGlobal();
    }
}
