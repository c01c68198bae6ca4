package pyloom.translator.inference;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Dataclasses whose {@code __init__} can be written out: for the rest of inference they are classes
 * like others.
 */
final class Dataclasses {

    private static final Set<String> OPTIONS = Set.of("frozen", "order", "eq", "slots", "kw_only");

    private final ClassType type;
    private final Stmt.ClassDef definition;
    private final DataclassNames known;
    private final DataclassFacts base; // of the class that this one extends, or null
    private final Set<String> names = new HashSet<>();
    private final Set<String> given = new HashSet<>(); // to __init__, for __post_init__ only
    private final List<Stmt> afterInit = new ArrayList<>();
    private final Set<String> options = new HashSet<>(Set.of("eq"));

    private Dataclasses(ClassType type, DataclassNames known) {
        this.type = type;
        this.definition = type.definition();
        this.known = known;
        this.base = type.base() == null ? null : type.base().dataclass();
    }

    /**
     * {@return what the decorator does to a class; null if there is none, or what it does does not
     * fit a class of Java}
     */
    static DataclassFacts of(
            ClassType type,
            Module module,
            SymbolTable symbols,
            Globals globals,
            DataclassNames known) {
        Dataclasses found = new Dataclasses(type, known);
        if (!found.isOne() || known.usesMore() || !found.readOptions() || !found.baseFits()) {
            return null;
        }
        List<DataclassFacts.Field> fields =
                new DataclassFields(known, globals, found.options.contains("kw_only"))
                        .read(found.definition.body());
        if (fields == null || !found.readNames(fields) || !found.readMethods()) {
            return null;
        }
        boolean areUsed =
                fields.stream().noneMatch(DataclassFacts.Field::isMadeInside)
                        || new FactoryUses(found.definition.name(), fields).fit(module);
        Stmt.FunctionDef init =
                DataclassInit.of(found.definition.span(), found.base, fields, found.afterInit);
        return init == null || !areUsed ? null : found.facts(fields, init, symbols);
    }

    private boolean isOne() {
        if (definition.decoratorList().size() != 1) {
            return false;
        }
        Expr decorator = definition.decoratorList().getFirst();
        return known.isMember(
                decorator instanceof Expr.Call call ? call.func() : decorator, "dataclass");
    }

    private boolean readOptions() {
        if (!(definition.decoratorList().getFirst() instanceof Expr.Call call)) {
            return true;
        }
        for (Keyword keyword : call.keywords()) {
            if (!OPTIONS.contains(keyword.arg())
                    || !(keyword.value() instanceof Expr.Constant constant)
                    || !(constant.value() instanceof ConstantValue.Bool(boolean isSet))) {
                return false;
            }
            if (isSet) {
                options.add(keyword.arg());
            } else {
                options.remove(keyword.arg());
            }
        }
        boolean comparesWithoutOrder = options.contains("eq") || !options.contains("order");
        return call.args().isEmpty() && comparesWithoutOrder;
    }

    /** A dataclass is frozen if its base is, and runs what the base runs behind its own fields. */
    private boolean baseFits() {
        return type.base() == null
                || base != null
                        && base.isFrozen() == options.contains("frozen")
                        && !base.hasAfterInit()
                        && !options.contains("slots")
                        && base.allFields().stream().noneMatch(DataclassFacts.Field::isMadeInside);
    }

    private boolean readNames(List<DataclassFacts.Field> fields) {
        Set<String> above = new HashSet<>();
        if (base != null) {
            base.allFields().forEach(each -> above.add(each.name()));
        }
        boolean areNew = true;
        for (DataclassFacts.Field field : fields) {
            areNew &= names.add(field.name()) && !above.contains(field.name());
            if (field.isInitOnly()) {
                given.add(field.name());
            }
        }
        names.addAll(above);
        return areNew;
    }

    /** Takes {@code __post_init__} along, which {@code __init__} runs at its end. */
    private boolean readMethods() {
        for (Stmt statement : definition.body()) {
            if (statement instanceof Stmt.FunctionDef method) {
                if (method.name().equals("__init__")) {
                    return false;
                }
                if (method.name().equals("__post_init__")) {
                    if (!fitsIntoInit(method)) {
                        return false;
                    }
                    afterInit.addAll(method.body());
                }
            }
        }
        return given.isEmpty() || !afterInit.isEmpty();
    }

    private boolean fitsIntoInit(Stmt.FunctionDef method) {
        Arguments arguments = method.args();
        boolean takesWhatIsGiven =
                !arguments.args().isEmpty()
                        && arguments.args().getFirst().arg().equals("self")
                        && arguments.args().size() == given.size() + 1
                        && arguments.args().stream()
                                .skip(1)
                                .allMatch(each -> given.contains(each.arg()));
        return method.decoratorList().isEmpty()
                && method.typeParams().isEmpty()
                && takesWhatIsGiven
                && arguments.posonlyargs().isEmpty()
                && arguments.kwonlyargs().isEmpty()
                && arguments.vararg() == null
                && arguments.kwarg() == null
                && method.body().stream().allMatch(this::fitsIntoInit);
    }

    /** Whether a part means the same among the parameters of {@code __init__}. */
    private boolean fitsIntoInit(Node node) {
        boolean[] fits = {
            switch (node) {
                case Expr.Name name -> !names.contains(name.id()) || given.contains(name.id());
                case Stmt.Return _, Stmt.Global _, Stmt.Nonlocal _, Stmt.ClassDef _ -> false;
                case Stmt.FunctionDef _, Expr.Lambda _, Expr.GeneratorExp _ -> false;
                case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _ -> false;
                case Expr.Yield _, Expr.YieldFrom _, Expr.Await _ -> false;
                case Expr.Attribute attribute -> !attribute.attr().startsWith("__");
                default -> true;
            }
        };
        SyntaxChildren.visit(node, child -> fits[0] &= fitsIntoInit(child));
        return fits[0];
    }

    private DataclassFacts facts(
            List<DataclassFacts.Field> fields, Stmt.FunctionDef init, SymbolTable symbols) {
        symbols.adopt(init, new Module(List.of(around(init))));
        List<String> written = new ArrayList<>();
        for (String option : List.of("frozen", "order", "eq")) {
            if (options.contains(option) != option.equals("eq")) {
                written.add(option);
            }
        }
        if (options.contains("slots") && !options.contains("frozen")) {
            written.add("slots");
        }
        return new DataclassFacts(
                base,
                List.copyOf(fields),
                init,
                String.join(",", written),
                options.contains("frozen"),
                options.contains("order"),
                options.contains("eq"),
                !afterInit.isEmpty(),
                known.takesApart());
    }

    private Stmt.ClassDef around(Stmt.FunctionDef init) {
        return new Stmt.ClassDef(
                definition.span(),
                definition.name(),
                definition.bases(),
                List.of(),
                List.of(init),
                List.of(),
                List.of());
    }
}
