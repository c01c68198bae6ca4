package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.MethodArguments;
import pyloom.translator.types.MethodKind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether {@code __init__} can be a constructor: on each way through it every field is set before
 * anyone else sees the object, so that no field is ever missing.
 */
final class ConstructorShape {

    private static final String INIT = "__init__";

    private final ClassType type;
    private final Stmt.FunctionDef init;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> ownNames;
    private final Set<String> overridden;
    private final NativeInit nativeInit;
    private boolean fits = true;
    private String self;

    /**
     * A constructor.
     *
     * @param ownNames what the program itself binds other than by imports
     * @param overridden the methods that subclasses may override
     */
    ConstructorShape(ClassType type, Set<String> ownNames, Set<String> overridden) {
        this.overridden = overridden;
        this.type = type;
        this.init = type.methods().get(INIT);
        this.nativeInit = new NativeInit(type);
        this.ownNames = ownNames;
    }

    /** Adds the fields that the constructor sets; tells whether it is one. */
    boolean fits() {
        collectFields();
        if (overridesWhatBasesCall() || !nativeInit.fits()) {
            return false;
        }
        if (init == null) {
            return true;
        }
        self = init.args().args().getFirst().arg();
        ConstructorFlow flow = follow();
        while (fits && fields.removeAll(flow.missing())) {
            flow = follow(); // what may be missing is no field, but an attribute like others
        }
        flow.noteFields();
        return fits;
    }

    private boolean overridesWhatBasesCall() {
        for (ClassType each = type.base(); each != null; each = each.base()) {
            if (each.early().called().stream()
                    .anyMatch(
                            name ->
                                    type.methods().containsKey(name)
                                            || type.setters().containsKey(name))) {
                return true;
            }
        }
        return false;
    }

    private void collectFields() {
        for (Stmt.FunctionDef method : type.methods().values()) {
            if (MethodKind.of(method).hasSelf()) {
                String receiver = method.args().args().getFirst().arg();
                method.body().forEach(each -> collect(each, receiver));
            }
        }
        type.setters().values().forEach(each -> collect(each, each.args().args().getFirst().arg()));
        for (String name : List.copyOf(type.defaults().keySet())) {
            if (fields.contains(name)) {
                type.addField(name);
            } else { // only others set it, if at all: it is the class that has it
                type.changing().put(name, type.defaults().remove(name));
            }
        }
    }

    private ConstructorFlow follow() {
        ConstructorFlow flow = new ConstructorFlow(type, fields, self, ownNames, overridden);
        fits = true;
        ClassType base = type.base();
        boolean needsBase = base != null && base.method(INIT) != null || nativeInit.isNeeded();
        Set<String> assigned = new LinkedHashSet<>(type.defaults().keySet());
        boolean hasBase = false;
        for (Stmt statement : init.body()) {
            if (type.baseCall(statement) != null) {
                fits &= !hasBase && !isCaptured();
                hasBase = needsBase;
                fits &= passesFittingArguments(type.baseCall(statement), needsBase);
                type.baseCall(statement).args().forEach(each -> fits &= !mentionsAgain(each));
                type.baseCall(statement).keywords().forEach(each -> fits &= !mentions(each));
                if (base != null && base.leaksEarly()) {
                    flow.see(assigned);
                }
            } else {
                fits &= hasBase || !needsBase || setsPlainField(statement);
                assigned = flow.run(statement, assigned, true);
            }
            if (assigned == null) {
                break;
            }
        }
        if (assigned != null) {
            flow.end(assigned);
        }
        fits &= hasBase == needsBase;
        return flow;
    }

    private boolean passesFittingArguments(Expr.Call call, boolean needsBase) {
        if (new NativeInit(type).applies()) {
            return true; // as it has said itself
        }
        if (!needsBase) {
            return call.args().isEmpty() && call.keywords().isEmpty();
        }
        if (nativeInit.applies()) {
            return true; // what it takes is known there
        }
        boolean isSuper =
                call.func() instanceof Expr.Attribute method && ClassType.isSuper(method.value());
        List<Expr> given = isSuper ? call.args() : call.args().subList(1, call.args().size());
        return MethodArguments.of(type.base().method(INIT), call, given, MethodArguments::isLiteral)
                != null;
    }

    private boolean isCaptured() {
        return init.body().stream().anyMatch(this::captures);
    }

    private boolean captures(Node node) {
        boolean isScope =
                node instanceof Stmt.FunctionDef
                        || node instanceof Expr.Lambda
                        || node instanceof Expr.GeneratorExp
                        || node instanceof Stmt.ClassDef;
        boolean[] found = {isScope && mentions(node)};
        SyntaxChildren.visit(node, child -> found[0] |= captures(child));
        return found[0];
    }

    private void collect(Node node, String receiver) {
        if (node instanceof Expr.Attribute attribute
                && attribute.ctx() != ExprContext.LOAD
                && isName(attribute.value(), receiver)
                && !type.hasNative(attribute.attr())
                && !type.isSetter(attribute.attr())) {
            boolean isOfBase =
                    type.base() != null
                            && (type.base().hasField(attribute.attr())
                                    || type.base().hasChanging(attribute.attr()));
            if (!isOfBase) {
                fields.add(attribute.attr());
            }
        }
        SyntaxChildren.visit(node, child -> collect(child, receiver));
    }

    private boolean mentionsAgain(Expr argument) {
        return mentions(argument) && !isName(argument, self);
    }

    private boolean setsPlainField(Stmt statement) {
        return statement instanceof Stmt.ExprStmt simple && simple.value() instanceof Expr.Constant
                || statement instanceof Stmt.Assign assignment
                        && assignment.targets().size() == 1
                        && isField(assignment.targets().getFirst())
                        && !mentions(assignment.value())
                || !mentions(statement);
    }

    private boolean isField(Expr target) {
        return target instanceof Expr.Attribute attribute
                && isName(attribute.value(), self)
                && !type.hasNative(attribute.attr())
                && !type.isSetter(attribute.attr());
    }

    private boolean mentions(Node node) {
        boolean[] found = {isName(node, self)};
        SyntaxChildren.visit(node, child -> found[0] |= mentions(child));
        return found[0];
    }

    private static boolean isName(Node node, String id) {
        return node instanceof Expr.Name name && name.id().equals(id);
    }
}
