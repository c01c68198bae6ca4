package pyloom.translator.inference;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.MethodArguments;
import pyloom.translator.types.MethodKind;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether {@code __init__} can be a constructor: on each way through it every field is set before
 * anyone else sees the object, so that no field is ever missing.
 */
final class ConstructorShape {

    private static final String INIT = "__init__";

    /** What only keeps the method that it gets. */
    private static final Set<String> KEEPING = Set.of("Thread", "Timer", "partial");

    private final ClassType type;
    private final Stmt.FunctionDef init;
    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> once = new HashSet<>();
    private final Set<String> again = new HashSet<>();
    private boolean fits = true;
    private String self;

    ConstructorShape(ClassType type) {
        this.type = type;
        this.init = type.methods().get(INIT);
    }

    /** Adds the fields that the constructor sets; tells whether it is one. */
    boolean fits() {
        for (Stmt.FunctionDef method : type.methods().values()) {
            if (MethodKind.of(method).hasSelf()) {
                String receiver = method.args().args().getFirst().arg();
                method.body().forEach(each -> collect(each, receiver));
            }
        }
        type.setters().values().forEach(each -> collect(each, each.args().args().getFirst().arg()));
        NativeInit nativeInit = new NativeInit(type);
        fits &= nativeInit.fits();
        type.defaults().keySet().retainAll(fields);
        type.defaults().keySet().forEach(type::addField);
        if (init == null) {
            return fits && type.defaults().keySet().containsAll(fields);
        }
        self = init.args().args().getFirst().arg();
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
                fits &= base == null || !base.leaksEarly() || assigned.containsAll(fields);
            } else {
                fits &= hasBase || !needsBase || setsPlainField(statement);
                assigned = run(statement, assigned, true);
            }
            if (assigned == null) {
                break;
            }
        }
        fits &= hasBase == needsBase;
        fits &= assigned == null || assigned.containsAll(fields);
        once.removeAll(again);
        fields.stream().filter(each -> !once.contains(each)).forEach(type::setReassigned);
        return fits;
    }

    private boolean passesFittingArguments(Expr.Call call, boolean needsBase) {
        if (new NativeInit(type).applies()) {
            return true; // as it has said itself
        }
        if (!needsBase) {
            return call.args().isEmpty() && call.keywords().isEmpty();
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
            boolean isOfBase = type.base() != null && type.base().hasField(attribute.attr());
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
                        && field(assignment.targets().getFirst()) != null
                        && !mentions(assignment.value())
                || !mentions(statement);
    }

    /** {@return the fields that are set after {@code statements}; null if nothing gets there} */
    private Set<String> run(List<Stmt> statements, Set<String> before) {
        Set<String> assigned = before;
        for (Stmt each : statements) {
            if (assigned == null) {
                return null;
            }
            assigned = run(each, assigned, false);
        }
        return assigned;
    }

    private Set<String> run(Stmt statement, Set<String> before, boolean isOutermost) {
        Set<String> after = new LinkedHashSet<>(before);
        switch (statement) {
            case Stmt.Assign it -> {
                read(it.value(), before);
                it.targets().forEach(each -> assign(each, after, isOutermost));
            }
            case Stmt.AnnAssign it -> {
                if (it.value() != null) {
                    read(it.value(), before);
                    assign(it.target(), after, isOutermost);
                }
            }
            case Stmt.If it -> {
                read(it.test(), before);
                return either(run(it.body(), before), run(it.orelse(), before));
            }
            case Stmt.For it -> {
                read(it.iter(), before);
                assign(it.target(), new LinkedHashSet<>(before), false);
                run(it.body(), before);
                run(it.orelse(), before);
            }
            case Stmt.While it -> {
                read(it.test(), before);
                run(it.body(), before);
                run(it.orelse(), before);
            }
            case Stmt.With it -> {
                it.items().forEach(each -> read(each.contextExpr(), before));
                run(it.body(), before); // it may swallow an exception on the way
            }
            case Stmt.Try it -> {
                return attempt(it, before);
            }
            case Stmt.Return _ -> {
                fits &= before.containsAll(fields);
                return null;
            }
            case Stmt.Raise it -> {
                read(it, before);
                return null;
            }
            default -> read(statement, before);
        }
        return after;
    }

    private Set<String> attempt(Stmt.Try attempt, Set<String> before) {
        Set<String> body = run(attempt.body(), before);
        Set<String> after = body == null ? null : run(attempt.orelse(), body);
        for (ExceptHandler handler : attempt.handlers()) {
            after = either(after, run(handler.body(), before));
        }
        if (!attempt.finalbody().isEmpty()) {
            Set<String> last = run(attempt.finalbody(), before);
            if (after != null && last != null) {
                after.addAll(last);
            }
        }
        return after;
    }

    private static Set<String> either(Set<String> left, Set<String> right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        Set<String> both = new LinkedHashSet<>(left);
        both.retainAll(right);
        return both;
    }

    private void assign(Expr target, Set<String> assigned, boolean isOutermost) {
        String field = field(target);
        if (field != null) {
            if (fields.contains(field)) {
                if (!type.hasField(field)) {
                    type.addField(field);
                }
                (isOutermost && once.add(field) ? new HashSet<String>() : again).add(field);
            }
            assigned.add(field);
            return;
        }
        switch (target) {
            case Expr.Tuple it -> it.elts().forEach(each -> assign(each, assigned, isOutermost));
            case Expr.ListExpr it -> it.elts().forEach(each -> assign(each, assigned, isOutermost));
            default -> read(target, assigned);
        }
    }

    private String field(Expr target) {
        return target instanceof Expr.Attribute attribute
                        && attribute.ctx() == ExprContext.STORE
                        && isName(attribute.value(), self)
                        && !type.hasNative(attribute.attr())
                        && !type.isSetter(attribute.attr())
                ? attribute.attr()
                : null;
    }

    /** What may let others see the object wants all fields set. */
    private void read(Node node, Set<String> assigned) {
        if (node instanceof Expr.Attribute attribute && isName(attribute.value(), self)) {
            boolean isSet =
                    assigned.contains(attribute.attr())
                            || type.base() != null && type.base().hasField(attribute.attr());
            if (!isSet) {
                see(assigned);
            }
            return;
        }
        if (isName(node, self)) {
            see(assigned);
        }
        if (node instanceof Expr.Call call && keeps(call)) {
            call.keywords().stream()
                    .filter(each -> !isOwnMethod(each.value()))
                    .forEach(each -> read(each.value(), assigned));
            call.args().stream()
                    .filter(each -> !isOwnMethod(each))
                    .forEach(each -> read(each, assigned));
            return;
        }
        SyntaxChildren.visit(node, child -> read(child, assigned));
    }

    private void see(Set<String> assigned) {
        fits &= assigned.containsAll(fields);
        type.setLeaksEarly();
    }

    private static boolean keeps(Expr.Call call) {
        return switch (call.func()) {
            case Expr.Name name -> KEEPING.contains(name.id());
            case Expr.Attribute attribute -> KEEPING.contains(attribute.attr());
            default -> false;
        };
    }

    private boolean isOwnMethod(Expr expression) {
        return expression instanceof Expr.Attribute attribute
                && isName(attribute.value(), self)
                && type.method(attribute.attr()) != null
                && !ClassType.isProperty(type.method(attribute.attr()));
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
