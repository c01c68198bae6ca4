package pyloom.translator.scope;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.Map;
import java.util.Set;

/**
 * Resolves the names that a scope itself mentions, one after the other.
 *
 * @param scope the scope
 * @param bound what the functions around bind, null for the module; loses what is declared global
 * @param typeParameters the type parameters among {@code bound}, brought up to date
 * @param visibleClass the class that a lazily evaluated scope sees first; null for other scopes
 * @param resolutions gets the result
 * @param free gets the names that the scope leaves free
 */
record NameResolver(
        RawScope scope,
        VisibleNames bound,
        VisibleNames typeParameters,
        RawScope visibleClass,
        Map<String, Resolution> resolutions,
        Set<String> free) {

    void resolve(String name, RawSymbol symbol) throws PythonSyntaxError {
        if (symbol.has(SymbolFlags.GLOBAL)) {
            resolveGlobal(name, symbol);
        } else if (symbol.has(SymbolFlags.NONLOCAL)) {
            resolveNonlocal(name);
        } else if (symbol.has(SymbolFlags.BOUND)) {
            resolveBound(name, symbol);
        } else {
            resolveUsed(name);
        }
    }

    private void resolveGlobal(String name, RawSymbol symbol) throws PythonSyntaxError {
        if (symbol.has(SymbolFlags.NONLOCAL)) {
            throw atDirective(name, "name '" + name + "' is nonlocal and global");
        }
        resolutions.put(name, Resolution.GLOBAL_EXPLICIT);
        if (bound != null) {
            bound.remove(name);
        }
    }

    private void resolveNonlocal(String name) throws PythonSyntaxError {
        if (bound == null) {
            throw atDirective(name, "nonlocal declaration not allowed at module level");
        }
        if (!bound.contains(name)) {
            throw atDirective(name, "no binding for nonlocal '" + name + "' found");
        }
        if (typeParameters.contains(name)) {
            throw atDirective(
                    name, "nonlocal binding not allowed for type parameter '" + name + "'");
        }
        resolveFree(name);
    }

    private void resolveBound(String name, RawSymbol symbol) {
        resolutions.put(name, Resolution.LOCAL);
        if (symbol.has(SymbolFlags.TYPE_PARAMETER)) {
            typeParameters.add(name);
        } else {
            typeParameters.remove(name);
        }
    }

    private void resolveUsed(String name) {
        Resolution fromClass = resolutionInVisibleClass(name);
        if (fromClass != null) {
            resolutions.put(name, fromClass);
        } else if (bound != null && bound.contains(name)) {
            resolveFree(name);
        } else {
            resolutions.put(name, Resolution.GLOBAL_IMPLICIT);
        }
    }

    /**
     * A name that the class binds is looked up at run time in the class and then in the globals,
     * not in a function around the class.
     */
    private Resolution resolutionInVisibleClass(String name) {
        if (visibleClass == null) {
            return null;
        }
        int flags = visibleClass.flagsOf(name);
        if ((flags & SymbolFlags.GLOBAL) != 0) {
            return Resolution.GLOBAL_EXPLICIT;
        }
        boolean boundThere =
                (flags & SymbolFlags.BOUND) != 0 && (flags & SymbolFlags.NONLOCAL) == 0;
        return boundThere ? Resolution.GLOBAL_IMPLICIT : null;
    }

    private void resolveFree(String name) {
        resolutions.put(name, Resolution.FREE);
        free.add(name);
    }

    private PythonSyntaxError atDirective(String name, String message) {
        for (RawScope.Directive directive : scope.directives) {
            if (directive.name().equals(name)) {
                return CompileErrors.at(directive.span(), message);
            }
        }
        throw new IllegalStateException("no declaration of '" + name + "' in " + scope.name);
    }
}
