package pyloom.translator.inference;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.ast.Unparse;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.source.Span;
import pyloom.translator.types.DataclassFacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Dataclasses of fields with plain defaults, whose {@code __init__} can be written out: for the
 * rest of inference they are classes like others.
 */
final class Dataclasses {

    private static final String MODULE = "dataclasses";
    private static final Set<String> KNOWN = Set.of("dataclass", "field", "FrozenInstanceError");
    private static final Set<String> OF_FIELDS = Set.of("type", "metadata", "default_factory");
    private static final Set<String> TAKING_APART = Set.of("asdict", "astuple", "fields");
    private static final Set<String> OPTIONS = Set.of("frozen", "order", "eq", "slots");
    private static final Set<String> FACTORIES = Set.of("list", "dict", "set");
    private static final Set<String> MARKERS = Set.of("ClassVar", "InitVar", "KW_ONLY");

    private final Stmt.ClassDef definition;
    private final Module module;
    private final Globals globals;
    private final List<DataclassFacts.Field> fields = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Stmt> afterInit = new ArrayList<>();
    private final Set<String> options = new HashSet<>(Set.of("eq"));

    private Dataclasses(Stmt.ClassDef definition, Module module, Globals globals) {
        this.definition = definition;
        this.module = module;
        this.globals = globals;
    }

    /**
     * {@return what the decorator does to a class; null if there is none, or what it does does not
     * fit a class of Java}
     */
    static DataclassFacts of(
            Stmt.ClassDef definition, Module module, SymbolTable symbols, Globals globals) {
        Dataclasses found = new Dataclasses(definition, module, globals);
        return found.isOne()
                        && !found.usesMore()
                        && found.readOptions()
                        && found.readFields()
                        && found.readMethods()
                        && found.factoriesAreUsed()
                ? found.facts(symbols)
                : null;
    }

    /** Whether the program makes or changes dataclasses otherwise than by the decorator. */
    private boolean usesMore() {
        boolean usesMore = false;
        for (Stmt statement : module.body()) {
            usesMore |= importsMore(statement);
        }
        return usesMore;
    }

    private static boolean importsMore(Node node) {
        boolean[] imports = {
            switch (node) {
                case Stmt.Import it ->
                        it.names().stream().anyMatch(each -> each.name().equals(MODULE));
                case Stmt.ImportFrom it ->
                        MODULE.equals(it.module())
                                && it.names().stream()
                                        .anyMatch(
                                                each ->
                                                        !KNOWN.contains(each.name())
                                                                && !TAKING_APART.contains(
                                                                        each.name()));
                case Expr.Attribute it ->
                        it.attr().startsWith("__dataclass_") || OF_FIELDS.contains(it.attr());
                default -> false;
            }
        };
        SyntaxChildren.visit(node, child -> imports[0] |= importsMore(child));
        return imports[0];
    }

    private boolean isImported(String member) {
        return module.body().stream()
                .anyMatch(
                        each ->
                                each instanceof Stmt.ImportFrom it
                                        && MODULE.equals(it.module())
                                        && it.names().stream()
                                                .anyMatch(name -> name.name().equals(member)));
    }

    private boolean isOne() {
        if (definition.decoratorList().size() != 1) {
            return false;
        }
        Expr decorator = definition.decoratorList().getFirst();
        return isMember(decorator instanceof Expr.Call call ? call.func() : decorator, "dataclass");
    }

    private boolean isMember(Expr expression, String member) {
        return expression instanceof Expr.Name name
                && globals.isSteady(name.id())
                && module.body().stream().anyMatch(each -> imports(each, name.id(), member));
    }

    private static boolean imports(Stmt statement, String name, String member) {
        return statement instanceof Stmt.ImportFrom it
                && it.level() == 0
                && MODULE.equals(it.module())
                && it.names().stream()
                        .anyMatch(
                                each ->
                                        each.name().equals(member)
                                                && Globals.boundName(each.asname(), member)
                                                        .equals(name));
    }

    /** Whether no call passes what a factory makes, and the class is only called or asked for. */
    private boolean factoriesAreUsed() {
        Set<String> made = new HashSet<>();
        fields.stream()
                .filter(each -> each.factory() != null)
                .forEach(each -> made.add(each.name()));
        int most = fields.size() - made.size();
        boolean areLast = fields.subList(0, most).stream().allMatch(each -> each.factory() == null);
        return made.isEmpty() || areLast && leavesOut(module, made, most);
    }

    private boolean leavesOut(Node node, Set<String> made, int most) {
        if (node instanceof Expr.Name name && name.id().equals(definition.name())) {
            return false;
        }
        if (node instanceof Expr.Call call
                && call.func() instanceof Expr.Name callee
                && callee.id().equals(definition.name())) {
            boolean isFine =
                    call.args().size() <= most
                            && call.args().stream().noneMatch(Expr.Starred.class::isInstance)
                            && call.keywords().stream()
                                    .noneMatch(
                                            each ->
                                                    each.arg() == null
                                                            || made.contains(each.arg()));
            return isFine
                    && call.args().stream().allMatch(each -> leavesOut(each, made, most))
                    && call.keywords().stream()
                            .allMatch(each -> leavesOut(each.value(), made, most));
        }
        boolean[] isFine = {true};
        SyntaxChildren.visit(node, child -> isFine[0] &= leavesOut(child, made, most));
        return isFine[0];
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
        boolean losesDict = options.contains("slots") && !options.contains("frozen");
        return call.args().isEmpty() && comparesWithoutOrder && !losesDict;
    }

    private boolean readFields() {
        boolean needsDefault = false;
        for (Stmt statement : definition.body()) {
            if (!(statement instanceof Stmt.AnnAssign assignment)) {
                continue;
            }
            DataclassFacts.Field field = field(assignment);
            boolean isFine =
                    field != null && names.add(field.name()) && !field.name().startsWith("__");
            if (!isFine) {
                return false;
            }
            boolean hasDefault = field.defaultValue() != null;
            if (needsDefault && !hasDefault && field.factory() == null) {
                return false;
            }
            needsDefault |= hasDefault || field.factory() != null;
            fields.add(field);
        }
        return !names.contains("self");
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
        return true;
    }

    private boolean fitsIntoInit(Stmt.FunctionDef method) {
        Arguments arguments = method.args();
        return method.decoratorList().isEmpty()
                && method.typeParams().isEmpty()
                && arguments.args().size() == 1
                && arguments.args().getFirst().arg().equals("self")
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
                case Expr.Name name -> !names.contains(name.id());
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

    private DataclassFacts.Field field(Stmt.AnnAssign assignment) {
        String annotation = Unparse.of(assignment.annotation());
        boolean isPlain =
                assignment.simple()
                        && assignment.target() instanceof Expr.Name
                        && MARKERS.stream().noneMatch(annotation::contains);
        if (!isPlain) {
            return null;
        }
        String name = ((Expr.Name) assignment.target()).id();
        return switch (assignment.value()) {
            case null -> new DataclassFacts.Field(assignment, name, null, null, true, true);
            case Expr.Constant value ->
                    new DataclassFacts.Field(assignment, name, value, null, true, true);
            case Expr.Call call when isMember(call.func(), "field") ->
                    field(assignment, name, call);
            default -> null;
        };
    }

    private DataclassFacts.Field field(Stmt.AnnAssign statement, String name, Expr.Call call) {
        Expr.Constant defaultValue = null;
        String factory = null;
        boolean isCompared = true;
        boolean isShown = true;
        for (Keyword keyword : call.keywords()) {
            Expr value = keyword.value();
            String argument = String.valueOf(keyword.arg());
            if (argument.equals("default") && value instanceof Expr.Constant constant) {
                defaultValue = constant;
            } else if (argument.equals("default_factory") && isFactory(value)) {
                factory = ((Expr.Name) value).id();
            } else if (argument.equals("compare") && isFalse(value)) {
                isCompared = false;
            } else if (argument.equals("repr") && isFalse(value)) {
                isShown = false;
            } else {
                return null;
            }
        }
        boolean isTwofold = defaultValue != null && factory != null;
        return !call.args().isEmpty() || isTwofold
                ? null
                : new DataclassFacts.Field(
                        statement, name, defaultValue, factory, isCompared, isShown);
    }

    private boolean isFactory(Expr value) {
        return value instanceof Expr.Name type
                && FACTORIES.contains(type.id())
                && !globals.isBound(type.id());
    }

    private static boolean isFalse(Expr value) {
        return value instanceof Expr.Constant constant
                && constant.value() instanceof ConstantValue.Bool(boolean truth)
                && !truth;
    }

    private DataclassFacts facts(SymbolTable symbols) {
        Stmt.FunctionDef init = init();
        symbols.adopt(init, new Module(List.of(around(init))));
        List<String> written = new ArrayList<>();
        for (String option : List.of("frozen", "order", "eq")) {
            if (options.contains(option) != option.equals("eq")) {
                written.add(option);
            }
        }
        return new DataclassFacts(
                List.copyOf(fields),
                init,
                String.join(",", written),
                options.contains("frozen"),
                options.contains("order"),
                options.contains("eq"),
                !afterInit.isEmpty(),
                TAKING_APART.stream().anyMatch(this::isImported));
    }

    private Stmt.ClassDef around(Stmt.FunctionDef init) {
        return new Stmt.ClassDef(
                definition.span(),
                definition.name(),
                List.of(),
                List.of(),
                List.of(init),
                List.of(),
                List.of());
    }

    /** What a factory makes is no parameter: no call passes it. */
    private Stmt.FunctionDef init() {
        Span span = definition.span();
        List<Arg> parameters = new ArrayList<>(List.of(new Arg(span, "self", null)));
        List<Expr> defaults = new ArrayList<>();
        List<Stmt> body = new ArrayList<>();
        for (DataclassFacts.Field field : fields) {
            Span place = field.statement().span();
            Expr value;
            if (field.factory() == null) {
                parameters.add(new Arg(place, field.name(), null));
                if (field.defaultValue() != null) {
                    defaults.add(field.defaultValue());
                }
                value = new Expr.Name(place, field.name(), ExprContext.LOAD);
            } else {
                Expr factory = new Expr.Name(place, field.factory(), ExprContext.LOAD);
                value = new Expr.Call(place, factory, List.of(), List.of());
            }
            Expr self = new Expr.Name(place, "self", ExprContext.LOAD);
            Expr target = new Expr.Attribute(place, self, field.name(), ExprContext.STORE);
            body.add(new Stmt.Assign(place, List.of(target), value));
        }
        body.addAll(afterInit);
        if (body.isEmpty()) {
            body.add(new Stmt.Pass(span));
        }
        Arguments arguments =
                new Arguments(List.of(), parameters, null, List.of(), List.of(), null, defaults);
        return new Stmt.FunctionDef(span, "__init__", arguments, body, List.of(), null, List.of());
    }
}
