package pyloom.translator.inference;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Module;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.scope.Resolution;
import pyloom.translator.scope.Scope;
import pyloom.translator.scope.Symbol;
import pyloom.translator.scope.SymbolTable;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.DataclassFacts;
import pyloom.translator.types.FunctionFacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes that look as if they could be classes of Java: methods with plain parameters, at most
 * one base of the same kind, no hooks. Whether their instances stay in sight shows later.
 */
final class ClassShapes {

    private static final Set<String> ANNOTATIONS = Set.of("bool", "float", "int", "object", "str");

    private final Module module;
    private final SymbolTable symbols;
    private final Globals globals;
    private final Set<String> excluded;
    private final Map<String, ClassType> byName = new HashMap<>();
    private final Map<Stmt.ClassDef, ClassType> found = new LinkedHashMap<>();

    private ClassShapes(Module module, SymbolTable symbols, Globals globals, Set<String> excluded) {
        this.module = module;
        this.symbols = symbols;
        this.globals = globals;
        this.excluded = excluded;
    }

    /**
     * {@return the classes in the order of their definitions}
     *
     * @param excluded the names of those that have turned out not to fit
     */
    static Map<Stmt.ClassDef, ClassType> of(
            Module module, SymbolTable symbols, Globals globals, Set<String> excluded) {
        ClassShapes shapes = new ClassShapes(module, symbols, globals, excluded);
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ClassDef definition) {
                shapes.add(definition);
            }
        }
        return shapes.found;
    }

    private void add(Stmt.ClassDef definition) {
        boolean isPlain =
                globals.isSteady(definition.name())
                        && !excluded.contains(definition.name())
                        && definition.decoratorList().size() <= 1
                        && definition.keywords().isEmpty()
                        && definition.typeParams().isEmpty()
                        && definition.bases().size() <= 1;
        if (!isPlain || !hasKnownBase(definition) || !symbolsArePlain(definition)) {
            return;
        }
        ClassType type = new ClassType(definition, base(definition));
        if (!definition.decoratorList().isEmpty() && !becomesDataclass(type)) {
            return;
        }
        for (Stmt statement : definition.body()) {
            if (!fits(statement, type)) {
                return;
            }
        }
        if (!new ConstructorShape(type).fits()) {
            return;
        }
        type.link();
        found.put(definition, type);
        byName.put(definition.name(), type);
    }

    private boolean becomesDataclass(ClassType type) {
        DataclassFacts facts = Dataclasses.of(type.definition(), module, symbols, globals);
        if (facts == null) {
            return false;
        }
        type.setDataclass(facts);
        type.methods().put("__init__", facts.init());
        return true;
    }

    private boolean symbolsArePlain(Stmt.ClassDef definition) {
        Scope scope = symbols.scopeOf(definition);
        return !scope.needsClassCell() && !scope.needsClassDict();
    }

    private boolean hasKnownBase(Stmt.ClassDef definition) {
        if (definition.bases().isEmpty()) {
            return true;
        }
        return definition.bases().getFirst() instanceof Expr.Name name
                && (byName.containsKey(name.id())
                        || name.id().equals("object") && !globals.isBound("object"));
    }

    private ClassType base(Stmt.ClassDef definition) {
        return definition.bases().isEmpty()
                ? null
                : byName.get(((Expr.Name) definition.bases().getFirst()).id());
    }

    private boolean fits(Stmt statement, ClassType type) {
        return switch (statement) {
            case Stmt.Pass _ -> true;
            case Stmt.AnnAssign _ -> type.dataclass() != null;
            case Stmt.ExprStmt simple ->
                    simple.value() instanceof Expr.Constant constant
                            && constant.value() instanceof ConstantValue.Str;
            case Stmt.FunctionDef method -> {
                boolean fits = type.methods().get(method.name()) == null && isPlain(method, type);
                type.methods().put(method.name(), method);
                yield fits;
            }
            default -> false;
        };
    }

    private boolean isPlain(Stmt.FunctionDef method, ClassType type) {
        Arguments arguments = method.args();
        boolean isSpecial = method.name().startsWith("__") && !method.name().equals("__init__");
        boolean hasPlainParameters =
                arguments.posonlyargs().isEmpty()
                        && arguments.vararg() == null
                        && arguments.kwonlyargs().isEmpty()
                        && arguments.kwarg() == null
                        && !arguments.args().isEmpty()
                        && arguments.args().size() <= FunctionFacts.MAX_PARAMETERS
                        && arguments.args().stream().allMatch(each -> isHint(each.annotation()))
                        && arguments.defaults().stream().allMatch(Expr.Constant.class::isInstance)
                        && isHint(method.returns());
        return !isSpecial
                && hasPlainParameters
                && method.typeParams().isEmpty()
                && hasPlainDecorators(method)
                && overrides(method, type)
                && bodyIsPlain(method);
    }

    private static boolean isHint(Expr annotation) {
        return annotation == null
                || annotation instanceof Expr.Constant
                || annotation instanceof Expr.Name name && ANNOTATIONS.contains(name.id());
    }

    private boolean hasPlainDecorators(Stmt.FunctionDef method) {
        List<Expr> decorators = method.decoratorList();
        return decorators.isEmpty()
                || decorators.size() == 1
                        && decorators.getFirst() instanceof Expr.Name name
                        && name.id().equals("property")
                        && !globals.isBound("property")
                        && method.args().args().size() == 1;
    }

    /** An overriding method has the parameters of the one that it overrides. */
    private static boolean overrides(Stmt.FunctionDef method, ClassType type) {
        Stmt.FunctionDef other = type.base() == null ? null : type.base().method(method.name());
        return other == null
                || method.name().equals("__init__")
                || ClassType.isProperty(other) == ClassType.isProperty(method)
                        && other.args().args().size() == method.args().args().size()
                        && other.args().defaults().isEmpty()
                        && method.args().defaults().isEmpty()
                        && names(other).equals(names(method));
    }

    private static List<String> names(Stmt.FunctionDef method) {
        return method.args().args().stream().skip(1).map(each -> each.arg()).toList();
    }

    private boolean bodyIsPlain(Stmt.FunctionDef method) {
        Scope scope = symbols.scopeOf(method);
        String self = method.args().args().getFirst().arg();
        boolean parametersStay =
                scope.symbol(self).resolution() == Resolution.LOCAL
                        && method.args().args().stream()
                                .noneMatch(each -> isAssigned(scope.symbol(each.arg())));
        boolean isInit = method.name().equals("__init__");
        return parametersStay
                && !(isInit && scope.returnsValue())
                && !scope.isGenerator()
                && !scope.isCoroutine()
                && method.body().stream().noneMatch(ClassShapes::usesHiddenNames);
    }

    private static boolean isAssigned(Symbol symbol) {
        return symbol == null || symbol.isAssigned();
    }

    private static boolean usesHiddenNames(Node node) {
        boolean[] found = {
            node instanceof Expr.Attribute attribute
                    && attribute.attr().startsWith("__")
                    && !attribute.attr().equals("__init__")
        };
        SyntaxChildren.visit(node, child -> found[0] |= usesHiddenNames(child));
        return found[0];
    }
}
