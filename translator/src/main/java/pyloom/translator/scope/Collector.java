package pyloom.translator.scope;

import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The state of the first pass: the scope under construction, the scopes around it, and the errors
 * that depend on the order in which names appear.
 */
final class Collector {

    /** A module has no position; CPython's tables give it line 0. */
    private static final Span MODULE_SPAN = new Span(0, 0, 0, 0);

    final boolean futureAnnotations;

    /**
     * Whether {@code __debug__} counts as a constant: CPython's compiler replaces it before its
     * symbol table looks, its {@code symtable} module does not.
     */
    final boolean debugIsConstant;

    final StatementCollector statements = new StatementCollector(this);
    final ExpressionCollector expressions = new ExpressionCollector(this);
    final PatternCollector patterns = new PatternCollector(this);
    final TypeParameterCollector typeParameters = new TypeParameterCollector(this);

    /** The scope that a node opens; for a type parameter the one of its bound. */
    final Map<Node, RawScope> scopes = new IdentityHashMap<>();

    final Map<Stmt, RawScope> typeParameterScopes = new IdentityHashMap<>();
    final Map<TypeParam, RawScope> defaultScopes = new IdentityHashMap<>();

    private final List<RawScope> stack = new ArrayList<>();
    private final NestingLimit nesting = new NestingLimit();
    private RawScope module;
    private RawScope current;
    private PythonSyntaxError firstError;

    /** The class whose private names are mangled; null outside classes. */
    private String privateClass;

    Collector(boolean futureAnnotations, boolean debugIsConstant) {
        this.futureAnnotations = futureAnnotations;
        this.debugIsConstant = debugIsConstant;
    }

    /** Collects the scopes of {@code tree}; returns the module's. */
    RawScope collect(Module tree) throws PythonSyntaxError {
        module = enter(ScopeKind.MODULE, "top", tree, MODULE_SPAN);
        scopes.put(tree, module);
        statements.visitAll(tree.body());
        exit();
        if (firstError != null) {
            throw firstError;
        }
        return module;
    }

    /**
     * Refuses the program, but not before the rest of it is visited: CPython's compiler looks first
     * whether the tree is too deep anywhere.
     */
    void refuse(Span span, String message) {
        if (firstError == null) {
            firstError = CompileErrors.at(span, message);
        }
    }

    RawScope current() {
        return current;
    }

    boolean atModuleLevel() {
        return current == module;
    }

    /** The scopes around the current one, the module first, the current one last. */
    List<RawScope> stack() {
        return stack;
    }

    NestingLimit nesting() {
        return nesting;
    }

    String privateClass() {
        return privateClass;
    }

    /** From here on names in the current scope are private to {@code className}. */
    void setPrivateClass(String className) {
        privateClass = className;
        current.privateClass = className;
    }

    /** Goes back to the enclosing class without touching the current scope. */
    void restorePrivateClass(String className) {
        privateClass = className;
    }

    RawScope enter(ScopeKind kind, String name, Node node, Span span) {
        RawScope previous = current;
        RawScope scope = new RawScope(kind, name, node, span, previous);
        scope.privateClass = privateClass;
        if (previous != null) {
            // := is refused in the outermost iterable even inside a lambda or a comprehension there
            scope.iterableDepth = previous.iterableDepth;
            if (kind != ScopeKind.CLASS) {
                scope.mangledNames = previous.mangledNames;
            }
            // annotations that stay text have no effect on the table: only their errors count
            if (kind != ScopeKind.ANNOTATION) {
                previous.lexicalChildren.add(scope);
            }
        }
        stack.add(scope);
        current = scope;
        return scope;
    }

    void exit() {
        stack.removeLast();
        current = stack.isEmpty() ? null : stack.getLast();
    }

    /** What {@code name} is called in {@code scope}, seen from the code being visited. */
    String mangle(RawScope scope, String name) {
        return new Mangling(privateClass, scope.mangledNames).mangle(name);
    }

    /** The bits of {@code name} in {@code scope}, seen from the code being visited. */
    int flagsOf(RawScope scope, String name) {
        return scope.flagsOf(mangle(scope, name));
    }

    /** Records that the current scope uses or binds {@code name}. */
    void define(String name, int flags, Span span) {
        if ((flags & SymbolFlags.TYPE_PARAMETER) != 0 && current.mangledNames != null) {
            current.mangledNames.add(name);
        }
        define(current, name, flags, span);
    }

    /** Records that {@code scope}, the current one or one around it, uses or binds {@code name}. */
    void define(RawScope scope, String name, int flags, Span span) {
        String mangled = mangle(current, name);
        RawSymbol symbol = scope.symbols.get(mangled);
        int known = symbol == null ? 0 : symbol.flags;
        if ((flags & known & SymbolFlags.PARAMETER) != 0) {
            refuse(span, "duplicate argument '" + name + "' in function definition");
        }
        if ((flags & known & SymbolFlags.TYPE_PARAMETER) != 0) {
            refuse(span, "duplicate type parameter '" + name + "'");
        }
        int value = known | flags;
        if (scope.inIterationTarget) {
            if ((value & (SymbolFlags.GLOBAL | SymbolFlags.NONLOCAL)) != 0) {
                refuse(
                        span,
                        "comprehension inner loop cannot rebind assignment expression target '"
                                + name
                                + "'");
            }
            value |= SymbolFlags.ITERATION_VARIABLE;
        }
        put(scope, mangled, symbol, value);
        if ((flags & SymbolFlags.PARAMETER) != 0) {
            scope.parameters.add(mangled);
        } else if ((flags & SymbolFlags.GLOBAL) != 0) {
            put(module, mangled, module.symbols.get(mangled), module.flagsOf(mangled) | flags);
        }
    }

    /** Remembers where the current scope declares {@code name}, for errors of the second pass. */
    void recordDirective(String name, Span span) {
        current.directives.add(new RawScope.Directive(mangle(current, name), span));
    }

    private static void put(RawScope scope, String mangled, RawSymbol symbol, int flags) {
        if (symbol == null) {
            scope.symbols.put(mangled, new RawSymbol(flags));
        } else {
            symbol.flags = flags;
        }
    }
}
