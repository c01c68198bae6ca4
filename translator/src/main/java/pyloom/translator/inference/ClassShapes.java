package pyloom.translator.inference;

import pyloom.translator.ast.Alias;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;
import pyloom.translator.types.Type;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The classes that look as if they could be classes of Java: methods with plain parameters, at most
 * one base of the same kind, no hooks. Whether their instances stay in sight shows later.
 */
final class ClassShapes {

    private final Module module;
    private final SymbolTable symbols;
    private final Globals globals;
    private final Set<String> excluded;
    private final MethodShapes methods;
    private final HarmlessAnnotations annotations;
    private final StoredAttributes stored;
    private final DataclassNames dataclasses;
    private final NativeBases natives;
    private final AbstractMethods abstracts;
    private final Set<String> ownNames = new HashSet<>();
    private final Enumerations enumerations;
    private final ByNameShapes byNameOnly;
    private boolean importsWeakref;
    private final Map<String, ClassType> byName = new HashMap<>();
    private final Map<Stmt.ClassDef, ClassType> found = new LinkedHashMap<>();

    private ClassShapes(
            Module module,
            SymbolTable symbols,
            Globals globals,
            Map<String, Type> library,
            Set<String> excluded) {
        this.module = module;
        this.symbols = symbols;
        this.globals = globals;
        this.excluded = excluded;
        annotations = new HarmlessAnnotations(symbols, globals);
        stored = StoredAttributes.of(module);
        dataclasses = DataclassNames.of(module, globals);
        natives = new NativeBases(library, stored);
        abstracts = new AbstractMethods(module, natives);
        methods = new MethodShapes(symbols, globals, annotations, abstracts);
        enumerations = Enumerations.of(module, globals);
        byNameOnly = new ByNameShapes(symbols);
        addOwnNames(module);
    }

    /** Adds what the program binds other than by imports. */
    private void addOwnNames(Node node) {
        switch (node) {
            case Stmt.FunctionDef it -> ownNames.add(it.name());
            case Stmt.ClassDef it -> ownNames.add(it.name());
            case Stmt.ImportFrom it -> importsWeakref |= "weakref".equals(it.module());
            case Alias it -> importsWeakref |= it.name().startsWith("weakref");
            case Arg it -> ownNames.add(it.arg());
            case Expr.Name it when it.ctx() != ExprContext.LOAD -> ownNames.add(it.id());
            default -> {}
        }
        SyntaxChildren.visit(node, this::addOwnNames);
    }

    /**
     * {@return the classes in the order of their definitions}
     *
     * @param library what global names mean of the library
     * @param excluded the names of those that have turned out not to fit
     * @param refusals gets why other classes do not fit, by their names
     */
    static Map<Stmt.ClassDef, ClassType> of(
            Module module,
            SymbolTable symbols,
            Globals globals,
            Map<String, Type> library,
            Set<String> excluded,
            Map<String, String> refusals) {
        ClassShapes shapes = new ClassShapes(module, symbols, globals, library, excluded);
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ClassDef definition) {
                String refusal = shapes.add(definition);
                if (refusal != null) {
                    refusals.putIfAbsent(definition.name(), refusal);
                }
            }
        }
        return shapes.found;
    }

    /** Adds a class; says why it does not fit, or null. */
    private String add(Stmt.ClassDef definition) {
        if (excluded.contains(definition.name())) {
            return null; // for a reason that is known
        }
        String refusal = refuseStatement(definition);
        if (refusal != null) {
            return refusal;
        }
        ClassType type = new ClassType(definition, base(definition), natives.of(definition));
        if (abstracts.isAbstract(definition)) {
            type.setOfAbc();
        }
        if (enumerations.isOne(definition)) {
            type.setEnumeration(enumerations.facts(definition));
            if (type.enumeration() == null) {
                return "of its members";
            }
        } else if (!definition.decoratorList().isEmpty() && !becomesDataclass(type)) {
            return "it is decorated";
        }
        if (!fitsFrozenBase(type)) {
            return "its base is frozen";
        }
        if (type.base() != null && type.base().hasClassMethods()) {
            return "its base has methods that get the class";
        }
        if (type.base() != null && definition.body().stream().anyMatch(ClassShapes::isPrivate)) {
            return "its private names are others than those of its base";
        }
        for (Stmt statement : definition.body()) {
            if (!fits(statement, type)) {
                String what =
                        statement instanceof Stmt.FunctionDef it ? " (" + it.name() + ")" : "";
                return "of what stands at line " + statement.span().line() + what;
            }
        }
        if (!new ConstructorShape(type, ownNames, overridden(type.name())).fits()) {
            return "others may see an instance before all its fields are set";
        }
        if (importsWeakref && type.byName().hasSlots() || !ByNameShapes.haveFields(type)) {
            return "of its slots";
        }
        type.link();
        found.put(definition, type);
        byName.put(definition.name(), type);
        return null;
    }

    private String refuseStatement(Stmt.ClassDef definition) {
        if (!globals.isSteady(definition.name())) {
            return "its name may mean something else";
        }
        if (definition.decoratorList().size() > 1
                || !definition.keywords().isEmpty()
                || !definition.typeParams().isEmpty()) {
            return "of its decorators, keywords or type parameters";
        }
        if (definition.bases().size() > 1 || !hasKnownBase(definition)) {
            return "of its bases";
        }
        return symbolsArePlain(definition) ? null : "it uses its own class object";
    }

    /** {@return the methods that classes of the module below a class may override} */
    private Set<String> overridden(String name) {
        Set<String> classes = new HashSet<>(Set.of(name));
        Set<String> overridden = new HashSet<>();
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ClassDef it
                    && it.bases().stream()
                            .anyMatch(
                                    base ->
                                            base instanceof Expr.Name id
                                                    && classes.contains(id.id()))) {
                classes.add(it.name());
                it.body().stream()
                        .filter(Stmt.FunctionDef.class::isInstance)
                        .forEach(each -> overridden.add(((Stmt.FunctionDef) each).name()));
            }
        }
        return overridden;
    }

    private boolean becomesDataclass(ClassType type) {
        DataclassFacts facts = Dataclasses.of(type, module, symbols, globals, dataclasses);
        if (facts == null || type.nativeBase() != null) {
            return false;
        }
        type.setDataclass(facts);
        type.methods().put("__init__", facts.init());
        return facts.fields().stream()
                .filter(DataclassFacts.Field::hasComputedDefault)
                .allMatch(each -> addDefault(each, type));
    }

    /** Keeps what a field holds by default as an attribute of the class. */
    private boolean addDefault(DataclassFacts.Field field, ClassType type) {
        String name = DataclassFacts.attributeOfDefault(field.name());
        return type.attributes().put(name, field.defaultValue()) == null
                && isPlain(field.defaultValue(), symbols.scopeOf(type.definition()));
    }

    /** A class that only extends a frozen dataclass has the fields of that. */
    private static boolean fitsFrozenBase(ClassType type) {
        return type.dataclass() != null
                || !type.isFrozen()
                || type.definition().body().stream()
                        .noneMatch(
                                each ->
                                        each instanceof Stmt.FunctionDef method
                                                && method.name().equals("__init__"));
    }

    private boolean symbolsArePlain(Stmt.ClassDef definition) {
        Scope scope = symbols.scopeOf(definition);
        boolean usesSuperOnly =
                !scope.needsClassCell()
                        || definition.bases().size() == 1
                                && (base(definition) != null || natives.of(definition) != null)
                                && !globals.isBound("super")
                                && definition.body().stream().allMatch(SuperCalls::arePlain);
        return usesSuperOnly && !scope.needsClassDict();
    }

    private boolean hasKnownBase(Stmt.ClassDef definition) {
        if (definition.bases().isEmpty()
                || enumerations.isOne(definition)
                || natives.of(definition) != null
                || abstracts.isAbstract(definition)) {
            return true;
        }
        return definition.bases().getFirst() instanceof Expr.Name name
                && (byName.containsKey(name.id()) && byName.get(name.id()).enumeration() == null
                        || name.id().equals("object") && !globals.isBound("object"));
    }

    private ClassType base(Stmt.ClassDef definition) {
        return !definition.bases().isEmpty()
                        && definition.bases().getFirst() instanceof Expr.Name name
                ? byName.get(name.id())
                : null;
    }

    private boolean fits(Stmt statement, ClassType type) {
        return switch (statement) {
            case Stmt.Pass _ -> true;
            case Stmt.ExprStmt simple -> simple.value() instanceof Expr.Constant;
            case Stmt.FunctionDef method
                    when type.dataclass() != null && method.name().equals("__post_init__") ->
                    true; // a part of the constructor
            case Stmt.FunctionDef method ->
                    methods.add(method, type) || byNameOnly.addFunction(method, type);
            case Stmt.Assign _ when type.enumeration() != null -> true;
            case Stmt.AnnAssign _ when type.enumeration() != null -> false;
            case Stmt.AnnAssign it
                    when type.dataclass() != null && !DataclassFields.isOfClass(it) ->
                    annotations.isHarmless(it.annotation());
            case Stmt.Assign it ->
                    (it.targets().size() == 1 || it.value() instanceof Expr.Constant)
                            && it.targets().stream()
                                    .allMatch(each -> addAttribute(each, it.value(), type));
            case Stmt.AnnAssign it ->
                    annotations.isHarmless(it.annotation())
                            && (it.value() == null || addAttribute(it.target(), it.value(), type));
            default -> false;
        };
    }

    private static boolean isPrivate(Node node) {
        boolean[] found = {
            switch (node) {
                case Expr.Attribute attribute -> isPrivate(attribute.attr());
                case Stmt.FunctionDef method -> isPrivate(method.name());
                default -> false;
            }
        };
        SyntaxChildren.visit(node, child -> found[0] |= isPrivate(child));
        return found[0];
    }

    private static boolean isPrivate(String name) {
        return name.startsWith("__") && !name.endsWith("__");
    }

    /** A value for all instances, or one that instances have until they set it. */
    private boolean addAttribute(Expr target, Expr value, ClassType type) {
        if (target instanceof Expr.Name special && special.id().equals("__slots__")) {
            return byNameOnly.addSlots(value, type);
        }
        if (target instanceof Expr.Name alias && byNameOnly.addAlias(alias.id(), value, type)) {
            return !stored.instances().contains(alias.id())
                    && !stored.classes().contains(alias.id());
        }
        if (!(target instanceof Expr.Name name)
                || name.id().startsWith("__")
                || type.byName().functions().containsKey(name.id())
                || type.methods().containsKey(name.id())
                || type.hasNative(name.id())
                || type.base() != null && type.base().method(name.id()) != null) {
            return false;
        }
        boolean isNew = type.base() == null || !type.base().hasField(name.id());
        if (!stored.instances().contains(name.id())) {
            if (stored.classes().contains(name.id())) {
                return value instanceof Expr.Constant constant
                        && ClassType.isLiteral(constant)
                        && type.changing().put(name.id(), constant) == null;
            }
            type.attributes().put(name.id(), value);
            return isNew && isPlain(value, symbols.scopeOf(type.definition()));
        }
        if (value instanceof Expr.Constant constant) {
            type.defaults().put(name.id(), constant);
            return isNew && ClassType.isLiteral(constant) && !stored.classes().contains(name.id());
        }
        return false;
    }

    /** Whether a value means the same outside the body of the class. */
    static boolean isPlain(Node value, Scope scope) {
        boolean isPlain =
                switch (value) {
                    case Expr.Name name ->
                            scope.resolve(name.id()).isGlobal() && !name.id().startsWith("__");
                    case Expr.Lambda _, Expr.NamedExpr _, Expr.Starred _ -> false;
                    case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _ -> false;
                    case Expr.GeneratorExp _, Expr.Yield _, Expr.YieldFrom _, Expr.Await _ -> false;
                    default -> true;
                };
        boolean[] arePlain = {isPlain};
        SyntaxChildren.visit(value, child -> arePlain[0] &= isPlain(child, scope));
        return arePlain[0];
    }
}
