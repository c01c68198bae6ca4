package pyloom.translator.scope;

import pyloom.translator.ast.Node;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scope while the passes still work on it; {@link Scope} is what comes out. */
final class RawScope {

    /** A name in a {@code global} or {@code nonlocal} statement, where errors about it point. */
    record Directive(String name, Span span) {}

    final ScopeKind kind;
    final String name;
    final Node node;
    final Span span;
    final boolean nested;
    final RawScope parent;

    /** In the order of first mention, which decides the first error. */
    final Map<String, RawSymbol> symbols = new LinkedHashMap<>();

    final List<String> parameters = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();

    /** As the source nests them. */
    final List<RawScope> lexicalChildren = new ArrayList<>();

    /** As CPython lists them: an inlined comprehension gives way to its children. */
    List<RawScope> children = lexicalChildren;

    ComprehensionKind comprehension = ComprehensionKind.NONE;

    /** The class whose private names are mangled here; null outside classes. */
    String privateClass;

    /** The only names to mangle, shared by the scopes in a class header; null for all. */
    Set<String> mangledNames;

    /** What messages call a {@link ScopeKind#TYPE_VARIABLE} scope. */
    String typeVariableWords;

    /** Greater than 0 while the iterable of a comprehension is visited, where := is refused. */
    int iterableDepth;

    /** While the targets of a comprehension are visited. */
    boolean inIterationTarget;

    boolean canSeeClassScope;
    boolean generator;
    boolean coroutine;
    boolean returnsValue;
    boolean inlined;
    boolean needsClassClosure;
    boolean needsClassDict;

    RawScope(ScopeKind kind, String name, Node node, Span span, RawScope parent) {
        this.kind = kind;
        this.name = name;
        this.node = node;
        this.span = span;
        this.parent = parent;
        this.nested = parent != null && (parent.nested || parent.kind.isFunctionLike());
    }

    boolean isComprehension() {
        return comprehension != ComprehensionKind.NONE;
    }

    /** The bits of a name that is already mangled; 0 where the scope does not know it. */
    int flagsOf(String mangled) {
        RawSymbol symbol = symbols.get(mangled);
        return symbol == null ? 0 : symbol.flags;
    }

    Resolution resolutionOf(String mangled) {
        RawSymbol symbol = symbols.get(mangled);
        return symbol == null ? null : symbol.resolution;
    }
}
