package pyloom.translator.scope;

import pyloom.translator.diagnostics.PythonSyntaxError;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The second pass: decides for every name of a scope whether it is local, a cell, free or global.
 * One instance analyzes one scope; the scopes inside get instances of their own, which see the
 * bindings around them and hand back the names that they leave free.
 */
final class ScopeAnalyzer {

    private final RawScope scope;

    /** The names that the functions around bind; null for the module. */
    private final VisibleNames bound;

    /** Those of them that are type parameters. */
    private final VisibleNames typeParameters;

    /** The class whose namespace a lazily evaluated scope sees first; null for other scopes. */
    private final RawScope visibleClass;

    private final Map<String, Resolution> resolutions = new HashMap<>();

    /** The names that this scope and those inside leave free. */
    private final Set<String> free = new HashSet<>();

    private final Set<String> inlinedCells = new HashSet<>();

    private ScopeAnalyzer(
            RawScope scope,
            VisibleNames bound,
            VisibleNames typeParameters,
            RawScope visibleClass) {
        this.scope = scope;
        this.bound = bound;
        this.typeParameters = typeParameters;
        this.visibleClass = visibleClass;
    }

    /** Resolves all names of the module and of the scopes inside. */
    static void analyze(RawScope module) throws PythonSyntaxError {
        new ScopeAnalyzer(module, null, VisibleNames.none(), null).analyze(new HashSet<>());
    }

    /** Resolves the names and adds those left free to {@code outerFree}. */
    private void analyze(Set<String> outerFree) throws PythonSyntaxError {
        VisibleNames around = viewOf(bound);
        NameResolver resolver =
                new NameResolver(
                        scope, bound, typeParameters, visibleClass, resolutions, outerFree);
        for (Map.Entry<String, RawSymbol> entry : scope.symbols.entrySet()) {
            resolver.resolve(entry.getKey(), entry.getValue());
        }
        boolean isClass = scope.kind == ScopeKind.CLASS;
        // what a class declares global is still visible to its methods as it was around the class
        VisibleNames inside = isClass ? around : viewOf(bound);
        addOwnNames(inside);
        analyzeChildren(inside);
        spliceInlined();
        if (isClass) {
            dropClassCells();
        } else if (scope.kind.isFunctionLike()) {
            makeCells();
        }
        record();
        outerFree.addAll(free);
    }

    private static VisibleNames viewOf(VisibleNames names) {
        return names == null ? VisibleNames.none() : names.view();
    }

    private void addOwnNames(VisibleNames inside) {
        if (scope.kind == ScopeKind.CLASS) {
            inside.add("__class__");
            inside.add("__classdict__");
        } else if (scope.kind.isFunctionLike()) {
            resolutions.forEach(
                    (name, resolution) -> {
                        if (resolution == Resolution.LOCAL) {
                            inside.add(name);
                        }
                    });
        }
    }

    private void analyzeChildren(VisibleNames boundInside) throws PythonSyntaxError {
        for (RawScope child : scope.lexicalChildren) {
            Set<String> childFree = new HashSet<>();
            new ScopeAnalyzer(
                            child, boundInside.view(), typeParameters.view(), classVisibleTo(child))
                    .analyze(childFree);
            if (isInlined(child)) {
                inline(child, childFree);
            }
            free.addAll(childFree);
        }
    }

    private RawScope classVisibleTo(RawScope child) {
        if (!child.canSeeClassScope) {
            return null;
        }
        return scope.kind == ScopeKind.CLASS ? scope : visibleClass;
    }

    /** All comprehensions are, but generators and those in lazily evaluated scopes of a class. */
    private boolean isInlined(RawScope child) {
        return child.isComprehension() && !child.generator && !scope.canSeeClassScope;
    }

    /** Takes the names of an inlined comprehension into this scope (PEP 709). */
    private void inline(RawScope comprehension, Set<String> childFree) {
        boolean isClass = scope.kind == ScopeKind.CLASS;
        boolean dropsClassCell = false;
        for (Map.Entry<String, RawSymbol> entry : comprehension.symbols.entrySet()) {
            String name = entry.getKey();
            RawSymbol inner = entry.getValue();
            if (inner.has(SymbolFlags.PARAMETER)) {
                continue;
            }
            Resolution resolution = inner.resolution;
            if (resolution == Resolution.CELL || inner.has(SymbolFlags.COMPREHENSION_CELL)) {
                inlinedCells.add(name);
            }
            RawSymbol existing = scope.symbols.get(name);
            if (resolution == Resolution.FREE && isClass && name.equals("__class__")) {
                // __class__ is never free through a class
                resolution = Resolution.GLOBAL_IMPLICIT;
                childFree.remove(name);
                dropsClassCell = true;
            }
            if (existing == null) {
                scope.symbols.put(name, new RawSymbol(inner.flags));
                resolutions.put(name, resolution);
            } else if (existing.has(SymbolFlags.BOUND)
                    && !isClass
                    && !isFreeInChildren(comprehension, name)) {
                // free in the comprehension, local here: now simply a local
                childFree.remove(name);
            }
        }
        if (dropsClassCell) {
            comprehension.symbols.remove("__class__");
        }
        comprehension.inlined = true;
    }

    private static boolean isFreeInChildren(RawScope parent, String name) {
        for (RawScope child : parent.children) {
            if (child.resolutionOf(name) == Resolution.FREE) {
                return true;
            }
        }
        return false;
    }

    private void spliceInlined() {
        if (scope.lexicalChildren.stream().noneMatch(child -> child.inlined)) {
            return;
        }
        List<RawScope> spliced = new ArrayList<>();
        for (RawScope child : scope.lexicalChildren) {
            if (child.inlined) {
                spliced.addAll(child.children);
            } else {
                spliced.add(child);
            }
        }
        scope.children = spliced;
    }

    /** Local variables that scopes inside use become cells. */
    private void makeCells() {
        for (Map.Entry<String, Resolution> entry : resolutions.entrySet()) {
            String name = entry.getKey();
            boolean captured = free.contains(name) || inlinedCells.contains(name);
            if (entry.getValue() == Resolution.LOCAL && captured) {
                entry.setValue(Resolution.CELL);
                free.remove(name);
            }
        }
    }

    private void dropClassCells() {
        scope.needsClassClosure |= free.remove("__class__");
        scope.needsClassDict |= free.remove("__classdict__");
    }

    private void record() {
        for (Map.Entry<String, RawSymbol> entry : scope.symbols.entrySet()) {
            RawSymbol symbol = entry.getValue();
            symbol.resolution = resolutions.get(entry.getKey());
            if (inlinedCells.contains(entry.getKey())) {
                symbol.flags |= SymbolFlags.COMPREHENSION_CELL;
            }
        }
        boolean classLike = scope.kind == ScopeKind.CLASS || scope.canSeeClassScope;
        for (String name : free) {
            RawSymbol symbol = scope.symbols.get(name);
            if (symbol != null) {
                if (classLike) {
                    symbol.flags |= SymbolFlags.FREE_IN_CLASS;
                }
            } else if (bound == null || bound.contains(name)) {
                RawSymbol passedOn = new RawSymbol(0);
                passedOn.resolution = Resolution.FREE;
                scope.symbols.put(name, passedOn);
            }
        }
    }
}
