package pyloom.translator.scope;

import pyloom.translator.ast.Node;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One scope of a program with its names resolved. Immutable; equal only to itself.
 *
 * <p>Names are given as they stand in the source; the scope mangles private names of classes
 * itself.
 */
public final class Scope {

    private final RawScope facts;
    private final Mangling mangling;
    private final Scope parent;
    private final Map<String, Symbol> symbols;
    private List<Scope> children = List.of();
    private List<Scope> lexicalChildren = List.of();

    Scope(RawScope facts, Scope parent) {
        this.facts = facts;
        this.parent = parent;
        Set<String> onlyThese = facts.mangledNames == null ? null : Set.copyOf(facts.mangledNames);
        this.mangling = new Mangling(facts.privateClass, onlyThese);
        this.symbols = symbolsOf(facts);
    }

    private static Map<String, Symbol> symbolsOf(RawScope facts) {
        Map<String, Symbol> symbols = LinkedHashMap.newLinkedHashMap(facts.symbols.size());
        facts.symbols.forEach(
                (name, raw) -> symbols.put(name, new Symbol(name, raw.flags, raw.resolution)));
        for (RawScope child : facts.children) {
            symbols.computeIfPresent(
                    child.name,
                    (name, symbol) ->
                            new Symbol(
                                    name,
                                    symbol.flags() | SymbolFlags.NAMESPACE,
                                    symbol.resolution()));
        }
        return Collections.unmodifiableMap(symbols);
    }

    /** Called once by the table that makes the scope, before anyone else sees it. */
    void setChildren(List<Scope> listed, List<Scope> nested) {
        children = List.copyOf(listed);
        lexicalChildren = List.copyOf(nested);
    }

    /** {@return what the scope belongs to} */
    public ScopeKind kind() {
        return facts.kind;
    }

    /**
     * {@return the name of the function, class or type parameter, or CPython's word: {@code top},
     * {@code lambda}, {@code listcomp} ...}
     */
    public String name() {
        return facts.name;
    }

    /**
     * {@return the node that opens the scope: for type parameters the statement, for bounds and
     * defaults the type parameter}
     */
    public Node node() {
        return facts.node;
    }

    /** {@return the line on which the scope starts; 0 for the module} */
    public int line() {
        return facts.span.line();
    }

    /** {@return the scope around this one as the source nests them; null for the module} */
    public Scope parent() {
        return parent;
    }

    /**
     * {@return the scopes inside, in order, as CPython lists them} An inlined comprehension is
     * replaced by the scopes inside it; {@link #lexicalChildren} keeps it.
     */
    public List<Scope> children() {
        return children;
    }

    /** {@return the scopes directly inside, in source order} */
    public List<Scope> lexicalChildren() {
        return lexicalChildren;
    }

    /** {@return all names of the scope, in order of first mention} */
    public Collection<Symbol> symbols() {
        return symbols.values();
    }

    /** {@return what the scope knows of {@code name}, null if it does not mention it} */
    public Symbol symbol(String name) {
        return symbols.get(mangle(name));
    }

    /** {@return {@code name} as this scope's code means it, {@code __x} of a class mangled} */
    public String mangle(String name) {
        return mangling.mangle(name);
    }

    /**
     * {@return where {@code name} is looked up when code of this scope mentions it} For a name that
     * the scope does not mention: a global.
     */
    public Resolution resolve(String name) {
        Symbol symbol = symbol(name);
        return symbol == null ? Resolution.GLOBAL_IMPLICIT : symbol.resolution();
    }

    /**
     * {@return the scope that holds the variable which {@code name} means in this scope: itself, an
     * enclosing one, or the module for globals and builtins} In a class body a name that is also
     * bound in a function around the class belongs to that function until the class binds it.
     */
    public Scope holder(String name) {
        return holderOfMangled(mangle(name));
    }

    private Scope holderOfMangled(String mangled) {
        Symbol symbol = symbols.get(mangled);
        if (parent == null || symbol != null && symbol.resolution().isHere()) {
            return this;
        }
        if (symbol == null || symbol.resolution().isGlobal()) {
            return module();
        }
        Scope around = parent;
        while (around.parent != null && !around.holds(mangled)) {
            around = around.parent;
        }
        return around;
    }

    /** Whether scopes inside find the variable here; a class shows them only its own two cells. */
    private boolean holds(String mangled) {
        if (kind() == ScopeKind.CLASS) {
            return facts.needsClassClosure && mangled.equals("__class__")
                    || facts.needsClassDict && mangled.equals("__classdict__");
        }
        Symbol symbol = symbols.get(mangled);
        return symbol != null && symbol.resolution().isHere();
    }

    /** {@return the module's scope} */
    public Scope module() {
        Scope scope = this;
        while (scope.parent != null) {
            scope = scope.parent;
        }
        return scope;
    }

    /** {@return the parameters in CPython's order: positional, keyword-only, *args, **kwargs} */
    public List<String> parameters() {
        return Collections.unmodifiableList(facts.parameters);
    }

    /** {@return the names that this scope binds and scopes inside capture, in order of mention} */
    public List<String> cells() {
        return namesResolvedTo(Resolution.CELL);
    }

    /** {@return the names that this scope takes from functions around it, sorted as in CPython} */
    public List<String> freeVariables() {
        return namesResolvedTo(Resolution.FREE).stream().sorted().toList();
    }

    private List<String> namesResolvedTo(Resolution resolution) {
        return symbols.values().stream()
                .filter(symbol -> symbol.resolution() == resolution)
                .map(Symbol::name)
                .toList();
    }

    /** {@return which comprehension the scope is, if it is one} */
    public ComprehensionKind comprehension() {
        return facts.comprehension;
    }

    /**
     * {@return whether the comprehension runs in the frame of the scope around it} Its iteration
     * variables are its own all the same.
     */
    public boolean isInlined() {
        return facts.inlined;
    }

    /** {@return whether a function is around} */
    public boolean isNested() {
        return facts.nested;
    }

    /** {@return whether calling the function gives a generator: it yields} */
    public boolean isGenerator() {
        return facts.generator;
    }

    /** {@return whether the function is {@code async}, or awaits, or iterates asynchronously} */
    public boolean isCoroutine() {
        return facts.coroutine;
    }

    /** {@return whether a {@code return} of the scope has a value} */
    public boolean returnsValue() {
        return facts.returnsValue;
    }

    /** {@return whether methods of the class use {@code __class__} or {@code super}} */
    public boolean needsClassCell() {
        return facts.needsClassClosure;
    }

    /** {@return whether lazily evaluated scopes of the class look names up in its namespace} */
    public boolean needsClassDict() {
        return facts.needsClassDict;
    }

    /**
     * {@return whether the scope is evaluated lazily in a class and sees the class's names first}
     */
    public boolean canSeeClassScope() {
        return facts.canSeeClassScope;
    }

    @Override
    public String toString() {
        return kind().pythonName() + " " + name() + " at line " + line();
    }
}
