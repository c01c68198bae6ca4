package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which global names may have been read when a statement of the module ends.
 *
 * <p>A function can only run once its name, or that of something that leads to it, has been
 * mentioned by a statement of the module that runs. So the names are those that the statements so
 * far mention, and those that the functions and classes of these names mention in turn. What a
 * decorator, a metaclass or a base class with hooks gets to see counts as mentioned at once.
 */
final class Mentions {

    private static final Set<String> HOOKS =
            Set.of("__init_subclass__", "__set_name__", "__mro_entries__", "__subclasses__");

    /** Methods that making an enumeration may run. */
    private static final Set<String> MAKING =
            Set.of(
                    "__eq__",
                    "__getattribute__",
                    "__hash__",
                    "__init__",
                    "__new__",
                    "__setattr__",
                    "_generate_next_value_",
                    "_missing_");

    /** Decorators and bases of the library that call nothing of the program. */
    private static final Set<String> QUIET =
            Set.of(
                    "abc.ABC",
                    "dataclasses.dataclass",
                    "enum.Enum",
                    "enum.IntEnum",
                    "enum.StrEnum",
                    "enum.unique",
                    "threading.Thread",
                    "typing.Generic",
                    "typing.NamedTuple",
                    "typing.Protocol");

    private final Map<String, Set<String>> mentionedBy = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> plainBases = new HashSet<>();
    private final Map<String, String> quiet = new HashMap<>();
    private final Map<String, String> modules = new HashMap<>(); // by the names that are bound
    private final Set<String> stored = new HashSet<>();
    private final boolean evaluatesAnnotations;
    private boolean hasHooks;

    /**
     * Nothing is mentioned yet.
     *
     * @param evaluatesAnnotations whether annotations are more than texts
     */
    Mentions(Module module, boolean evaluatesAnnotations) {
        this.evaluatesAnnotations = evaluatesAnnotations;
        search(module);
        plainBases.removeAll(stored);
        plainBases.add("object");
        BuiltinExceptions.NAMES.stream()
                .filter(name -> !stored.contains(name))
                .forEach(plainBases::add);
        quiet.keySet().removeAll(stored);
        modules.keySet().removeAll(stored);
    }

    private void search(Node node) {
        hasHooks |=
                switch (node) {
                    case Stmt.FunctionDef def -> HOOKS.contains(def.name());
                    case Expr.Attribute attribute -> HOOKS.contains(attribute.attr());
                    default -> false;
                };
        switch (node) {
            case Stmt.FunctionDef def -> stored.add(def.name());
            case Stmt.ClassDef definition -> stored.add(definition.name());
            case Expr.Name name when name.ctx() != ExprContext.LOAD -> stored.add(name.id());
            case Stmt.ImportFrom it -> imports(it);
            case Stmt.Import it ->
                    it.names()
                            .forEach(
                                    each ->
                                            imports(
                                                    each.name(),
                                                    Globals.boundName(each.asname(), each.name())));
            default -> {}
        }
        SyntaxChildren.visit(node, this::search);
    }

    private void imports(String module, String name) {
        String other = isQuietModule(module) ? modules.put(name, module) : "";
        if (other != null && !other.equals(module)) {
            stored.add(name);
        }
    }

    private static boolean isQuietModule(String module) {
        return QUIET.stream().anyMatch(each -> each.startsWith(module + "."));
    }

    private void imports(Stmt.ImportFrom statement) {
        for (Alias alias : statement.names()) {
            String name = Globals.boundName(alias.asname(), alias.name());
            String full = statement.module() + "." + alias.name();
            String other = QUIET.contains(full) ? quiet.put(name, full) : "";
            if (other != null && !other.equals(full)) {
                stored.add(name);
            }
        }
    }

    /** Which member of the library a decorator or base is that calls nothing; null for others. */
    private String quiet(Expr expression) {
        String full =
                switch (expression) {
                    case Expr.Name name -> quiet.get(name.id());
                    case Expr.Attribute attribute when attribute.value() instanceof Expr.Name it ->
                            modules.get(it.id()) + "." + attribute.attr();
                    default -> null;
                };
        return full != null && QUIET.contains(full) ? full : null;
    }

    /** Whether making an enumeration runs no method of it. */
    private static boolean isQuiet(List<Stmt> body) {
        return body.stream()
                .noneMatch(
                        each ->
                                each instanceof Stmt.FunctionDef method
                                        && MAKING.contains(method.name()));
    }

    private boolean isQuietDecorator(Expr decorator) {
        return quiet(decorator instanceof Expr.Call call ? call.func() : decorator) != null;
    }

    /** {@return whether {@code name} may have been read} */
    boolean contains(String name) {
        return mentioned.contains(name);
    }

    /** Goes past a statement of the module. */
    void pass(Stmt statement) {
        Set<String> reads = new HashSet<>();
        runs(statement, reads);
        define(statement);
        spread(reads);
        for (String name : List.copyOf(mentioned)) {
            spread(mentionedBy.getOrDefault(name, Set.of()));
        }
    }

    private void spread(Set<String> names) {
        for (String name : names) {
            if (mentioned.add(name)) {
                spread(mentionedBy.getOrDefault(name, Set.of()));
            }
        }
    }

    /** Adds what running {@code node} reads; the bodies of plain functions run later. */
    private void runs(Node node, Set<String> reads) {
        switch (node) {
            case Stmt.FunctionDef def -> {
                if (!def.decoratorList().isEmpty()) { // they may call it
                    def.body().forEach(each -> reads(each, reads));
                }
                def.decoratorList().forEach(each -> reads(each, reads));
                if (evaluatesAnnotations) {
                    reads(def.args(), reads);
                    Stream.ofNullable(def.returns()).forEach(each -> reads(each, reads));
                } else {
                    def.args().defaults().forEach(each -> reads(each, reads));
                    def.args().kwDefaults().stream()
                            .filter(Objects::nonNull)
                            .forEach(each -> reads(each, reads));
                }
            }
            case Stmt.AnnAssign it when !evaluatesAnnotations -> {
                reads(it.target(), reads);
                Stream.ofNullable(it.value()).forEach(each -> reads(each, reads));
            }
            case Stmt.ClassDef definition -> {
                if (!isPlain(definition)) {
                    reads.add(definition.name());
                }
                definition.decoratorList().forEach(each -> reads(each, reads));
                definition.bases().forEach(each -> reads(each, reads));
                definition.keywords().forEach(each -> reads(each, reads));
                definition.body().forEach(each -> runs(each, reads));
            }
            case Expr expression -> reads(expression, reads);
            case Stmt.AugAssign assignment -> reads(assignment, reads);
            default -> SyntaxChildren.visit(node, child -> runs(child, reads));
        }
    }

    private boolean isPlain(Stmt.ClassDef definition) {
        boolean isPlain =
                !hasHooks
                        && definition.decoratorList().stream().allMatch(this::isQuietDecorator)
                        && definition.keywords().isEmpty()
                        && definition.bases().stream()
                                .allMatch(base -> isPlainBase(base, definition));
        if (isPlain) {
            plainBases.add(definition.name());
        }
        return isPlain;
    }

    private boolean isPlainBase(Expr base, Stmt.ClassDef definition) {
        String known = quiet(base);
        return known != null && (!known.startsWith("enum.") || isQuiet(definition.body()))
                || base instanceof Expr.Name name && plainBases.contains(name.id());
    }

    /** Adds every name that is read anywhere in {@code node}. */
    private static void reads(Node node, Set<String> reads) {
        if (node instanceof Expr.Name name && name.ctx() == ExprContext.LOAD) {
            reads.add(name.id());
        }
        if (node instanceof Stmt.AugAssign assignment
                && assignment.target() instanceof Expr.Name name) {
            reads.add(name.id());
        }
        if (node instanceof Stmt.Global declaration) {
            reads.addAll(declaration.names()); // so a function may set them
        }
        SyntaxChildren.visit(node, child -> reads(child, reads));
    }

    /** Remembers what the functions and classes that {@code node} defines mention. */
    private void define(Node node) {
        switch (node) {
            case Stmt.FunctionDef def -> reads(def, of(def.name()));
            case Stmt.ClassDef definition -> reads(definition, of(definition.name()));
            case Stmt statement -> SyntaxChildren.visit(statement, this::define);
            default -> {}
        }
    }

    private Set<String> of(String name) {
        return mentionedBy.computeIfAbsent(name, _ -> new HashSet<>());
    }
}
