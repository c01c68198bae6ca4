package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * By which names a module uses {@code dataclasses}, and whether it does anything with them that
 * nobody can see from the class statements.
 */
final class DataclassNames {

    private static final String MODULE = "dataclasses";
    private static final String FIELDS = "fields";
    private static final String REPLACE = "replace";

    /** What hands over or makes what is in all fields. */
    private static final Set<String> TAKING_APART = Set.of("asdict", "astuple", FIELDS);

    private static final Set<String> KNOWN =
            Set.of(
                    "dataclass",
                    "field",
                    "FrozenInstanceError",
                    "InitVar",
                    "KW_ONLY",
                    "is_dataclass",
                    REPLACE,
                    "asdict",
                    "astuple",
                    FIELDS);

    /** What says of a field more than its name. */
    private static final Set<String> OF_FIELDS = Set.of("type", "metadata", "default_factory");

    private final Globals globals;
    private final Map<String, String> members = new HashMap<>(); // by the names that are bound
    private final Set<String> modules = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private boolean usesMore;

    private DataclassNames(Globals globals) {
        this.globals = globals;
    }

    static DataclassNames of(Module module, Globals globals) {
        DataclassNames names = new DataclassNames(globals);
        names.collect(module);
        names.visit(module);
        return names;
    }

    private void collect(Node node) {
        switch (node) {
            case Stmt.ImportFrom it when MODULE.equals(it.module()) -> {
                for (Alias each : it.names()) {
                    usesMore |= !KNOWN.contains(each.name());
                    used.add(each.name());
                    members.put(Globals.boundName(each.asname(), each.name()), each.name());
                }
            }
            case Stmt.Import it -> {
                for (Alias each : it.names()) {
                    if (each.name().equals(MODULE)) {
                        modules.add(Globals.boundName(each.asname(), MODULE));
                    }
                }
            }
            default -> SyntaxChildren.visit(node, this::collect);
        }
    }

    private void visit(Node node) {
        switch (node) {
            case Expr.Attribute it
                    when it.value() instanceof Expr.Name name && modules.contains(name.id()) -> {
                usesMore |= !KNOWN.contains(it.attr());
                usesMore |= it.attr().equals(REPLACE);
                used.add(it.attr());
            }
            case Expr.Name name -> {
                usesMore |= modules.contains(name.id());
                usesMore |= REPLACE.equals(members.get(name.id()));
            }
            case Expr.Call call when isMember(call.func(), REPLACE) -> {
                used.add(REPLACE);
                call.args().forEach(this::visit);
                call.keywords().forEach(this::visit);
            }
            case Expr.Attribute it -> {
                boolean isOfField = OF_FIELDS.contains(it.attr()) && used.contains(FIELDS);
                usesMore |= isOfField || it.attr().startsWith("__dataclass_");
                visit(it.value());
            }
            default -> SyntaxChildren.visit(node, this::visit);
        }
    }

    /**
     * {@return whether the program makes or changes dataclasses otherwise than by the decorator}
     */
    boolean usesMore() {
        return usesMore;
    }

    /** {@return whether the program makes dicts or tuples of instances of dataclasses} */
    boolean takesApart() {
        return used.stream().anyMatch(TAKING_APART::contains);
    }

    /** {@return whether an expression always means a member of {@code dataclasses}} */
    boolean isMember(Expr expression, String member) {
        return switch (expression) {
            case Expr.Name name ->
                    member.equals(members.get(name.id())) && globals.isSteady(name.id());
            case Expr.Attribute attribute ->
                    attribute.attr().equals(member)
                            && attribute.value() instanceof Expr.Name name
                            && modules.contains(name.id())
                            && globals.isSteady(name.id());
            default -> false;
        };
    }
}
