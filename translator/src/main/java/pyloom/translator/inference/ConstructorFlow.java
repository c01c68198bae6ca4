package pyloom.translator.inference;

import pyloom.translator.ast.Comprehension;
import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.MethodKind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields are set at each point of a constructor, and whether anyone else can see the object
 * before they all are. Methods of the object that it calls are followed. What keeps a method of the
 * object or a function that uses it, shows the object as soon as it is used itself.
 */
final class ConstructorFlow {

    /** What only keeps the method that it gets. */
    private static final Set<String> KEEPING = Set.of("Thread", "Timer", "partial");

    private final ClassType type;
    private final Set<String> fields;
    private final Set<String> ownNames;
    private final Set<String> overridden;
    private final Set<String> once = new HashSet<>();
    private final Set<String> again = new HashSet<>();
    private final Set<String> keepers =
            new HashSet<>(); // variables and fields that keep the object
    private final Deque<Stmt.FunctionDef> followed = new ArrayDeque<>();
    private Set<String> returned; // what is set where the method that is followed returns
    private final Set<String> inOrder = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private String self;

    /**
     * A constructor.
     *
     * @param fields the fields that count
     * @param self what the object is called
     * @param ownNames what the program itself binds other than by imports
     * @param overridden the methods that subclasses may override
     */
    ConstructorFlow(
            ClassType type,
            Set<String> fields,
            String self,
            Set<String> ownNames,
            Set<String> overridden) {
        this.overridden = overridden;
        this.type = type;
        this.fields = fields;
        this.self = self;
        this.ownNames = ownNames;
    }

    /** {@return the fields that were not set when somebody else saw the object} */
    Set<String> missing() {
        return missing;
    }

    /** Tells the class its fields, and which are set in another way than once. */
    void noteFields() {
        inOrder.stream().filter(fields::contains).forEach(type::addField);
        once.removeAll(again);
        fields.stream().filter(each -> !once.contains(each)).forEach(type::setReassigned);
        keepers.stream().filter(each -> each.startsWith(".")).forEach(type.early()::keep);
    }

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

    /** {@return the fields that are set after a statement; null if nothing gets there} */
    Set<String> run(Stmt statement, Set<String> before, boolean isOutermost) {
        Set<String> after = new LinkedHashSet<>(before);
        switch (statement) {
            case Stmt.Assign it -> {
                return assign(it.targets(), it.value(), after, isOutermost);
            }
            case Stmt.AnnAssign it -> {
                if (it.value() != null) {
                    return assign(List.of(it.target()), it.value(), after, isOutermost);
                }
            }
            case Stmt.ExprStmt it when it.value() instanceof Expr.Call call -> {
                return call(call, after);
            }
            case Stmt.FunctionDef it when mentions(it) -> {
                it.decoratorList().forEach(each -> read(each, before));
                refuseFinal(it, before);
                keepers.add(it.name());
            }
            case Stmt.If it -> {
                read(it.test(), before);
                return either(run(it.body(), before), run(it.orelse(), before));
            }
            case Stmt.For it -> {
                read(it.iter(), before);
                assign(it.target(), new LinkedHashSet<>(before), false);
                loop(it.body(), it.orelse(), before);
            }
            case Stmt.While it -> {
                read(it.test(), before);
                loop(it.body(), it.orelse(), before);
            }
            case Stmt.With it -> {
                it.items().forEach(each -> read(each.contextExpr(), before));
                run(it.body(), before); // it may swallow an exception on the way
            }
            case Stmt.Try it -> {
                return attempt(it, before);
            }
            case Stmt.Return it -> {
                leave(it, before);
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

    private void loop(List<Stmt> body, List<Stmt> orelse, Set<String> before) {
        run(body, before);
        run(orelse, before);
    }

    private void leave(Stmt.Return exit, Set<String> assigned) {
        if (exit.value() != null) {
            read(exit.value(), assigned);
        }
        if (followed.isEmpty()) {
            end(assigned);
        } else {
            returned = either(returned, assigned);
        }
    }

    private Set<String> call(Expr.Call call, Set<String> assigned) {
        Stmt.FunctionDef method = called(call);
        if (method == null) {
            read(call, assigned);
            return assigned;
        }
        readArguments(call, assigned);
        return follow(method, assigned);
    }

    private Set<String> assign(
            List<Expr> targets, Expr value, Set<String> assigned, boolean isOutermost) {
        keep(value, targets, assigned);
        Stmt.FunctionDef setter = targets.size() == 1 ? setter(targets.getFirst()) : null;
        if (setter != null) {
            return follow(setter, assigned);
        }
        targets.forEach(each -> assign(each, assigned, isOutermost));
        return assigned;
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
                inOrder.add(field);
                (isOutermost && once.add(field) ? new HashSet<String>() : again).add(field);
            }
            assigned.add(field);
            return;
        }
        switch (target) {
            case Expr.Tuple it -> it.elts().forEach(each -> assign(each, assigned, isOutermost));
            case Expr.ListExpr it -> it.elts().forEach(each -> assign(each, assigned, isOutermost));
            case Expr.Attribute it when setter(it) != null -> see(assigned);
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

    private Stmt.FunctionDef setter(Expr target) {
        return target instanceof Expr.Attribute attribute && isName(attribute.value(), self)
                ? type.setter(attribute.attr())
                : null;
    }

    /** {@return the method of the object that a call runs at once, or null} */
    private Stmt.FunctionDef called(Expr.Call call) {
        return isOwnMethod(call.func()) ? type.method(((Expr.Attribute) call.func()).attr()) : null;
    }

    private void readArguments(Expr.Call call, Set<String> assigned) {
        call.args().forEach(each -> read(each, assigned));
        call.keywords().forEach(each -> read(each.value(), assigned));
    }

    /** {@return what is set when a method of the object has run} */
    private Set<String> follow(Stmt.FunctionDef method, Set<String> before) {
        boolean isPlain =
                !overridden.contains(method.name())
                        && MethodKind.of(method) != null
                        && MethodKind.of(method).hasSelf()
                        && !followed.contains(method)
                        && method.body().stream().noneMatch(ConstructorFlow::yields);
        if (!isPlain) {
            see(before);
            return before;
        }
        type.early().call(method.name());
        String caller = self;
        Set<String> returnedOutside = returned;
        followed.push(method);
        self = method.args().args().getFirst().arg();
        returned = null;
        Set<String> after = either(run(method.body(), before), returned);
        followed.pop();
        self = caller;
        returned = returnedOutside;
        return after;
    }

    private static boolean yields(Node node) {
        if (node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda) {
            return false;
        }
        boolean[] found = {node instanceof Expr.Yield || node instanceof Expr.YieldFrom};
        SyntaxChildren.visit(node, child -> found[0] |= yields(child));
        return found[0];
    }

    /** Evaluates what is assigned; notes the variable or field that keeps the object by it. */
    private void keep(Expr value, List<Expr> targets, Set<String> assigned) {
        String keeper =
                targets.size() != 1
                        ? null
                        : targets.getFirst() instanceof Expr.Name name
                                ? name.id()
                                : field(targets.getFirst()) == null
                                        ? null
                                        : "." + field(targets.getFirst());
        if (keeper == null) {
            read(value, assigned);
        } else if (keeps(value, assigned)) {
            keepers.add(keeper);
        }
    }

    /** Reads an expression; tells whether its value keeps the object without showing it. */
    private boolean keeps(Expr value, Set<String> assigned) {
        return switch (value) {
            case Expr.Name it when keepers.contains(it.id()) -> true;
            case Expr.Attribute it when isOwnMethod(it) -> true;
            case Expr.Lambda it when mentions(it.body()) -> {
                it.args().defaults().forEach(each -> read(each, assigned));
                refuseFinal(it.body(), assigned);
                yield true;
            }
            case Expr.ListExpr it -> keeps(it.elts(), assigned);
            case Expr.Tuple it -> keeps(it.elts(), assigned);
            case Expr.Dict it -> {
                it.keys().stream()
                        .filter(each -> each != null)
                        .forEach(each -> read(each, assigned));
                yield keeps(it.values(), assigned);
            }
            case Expr.ListComp it -> {
                it.generators().forEach(each -> read(each, assigned));
                yield keeps(it.elt(), assigned);
            }
            case Expr.Call call when isKeeping(call) -> {
                boolean keeps = keeps(call.args(), assigned);
                for (var keyword : call.keywords()) {
                    keeps |= keeps(keyword.value(), assigned);
                }
                yield keeps;
            }
            default -> {
                read(value, assigned);
                yield false;
            }
        };
    }

    private boolean keeps(List<Expr> values, Set<String> assigned) {
        boolean keeps = false;
        for (Expr each : values) {
            keeps |= keeps(each, assigned);
        }
        return keeps;
    }

    private void read(Comprehension comprehension, Set<String> assigned) {
        read(comprehension.iter(), assigned);
        comprehension.ifs().forEach(each -> read(each, assigned));
    }

    /** A function that Java compiles in the constructor must not use a final field too early. */
    private void refuseFinal(Node node, Set<String> assigned) {
        if (node instanceof Expr.Attribute attribute
                && isName(attribute.value(), self)
                && !assigned.contains(attribute.attr())) {
            again.add(attribute.attr());
        }
        SyntaxChildren.visit(node, child -> refuseFinal(child, assigned));
    }

    /** What may let others see the object wants all fields set. */
    private void read(Node node, Set<String> assigned) {
        if (node instanceof Expr.Attribute attribute && isName(attribute.value(), self)) {
            readOwn(attribute, assigned);
            return;
        }
        if (isName(node, self) || node instanceof Expr.Name name && keepers.contains(name.id())) {
            see(assigned);
        }
        if (node instanceof Expr.Call call) {
            Stmt.FunctionDef method = called(call);
            if (method != null) {
                readArguments(call, assigned);
                follow(method, assigned);
                return;
            }
            if (asksForType(call)) {
                return;
            }
            if (call.func() instanceof Expr.Attribute attribute
                    && isName(attribute.value(), self)
                    && type.hasNative(attribute.attr())) {
                see(assigned); // who knows what the library does then
            }
        }
        SyntaxChildren.visit(node, child -> read(child, assigned));
    }

    private void readOwn(Expr.Attribute attribute, Set<String> assigned) {
        String name = attribute.attr();
        Stmt.FunctionDef method = type.method(name);
        if (attribute.ctx() != ExprContext.LOAD && type.isSetter(name)) {
            follow(type.setter(name), assigned);
        }
        if (method != null && ClassType.isProperty(method)) {
            follow(method, assigned);
            return;
        }
        boolean isOfBase = type.base() != null && type.base().hasField(name);
        boolean isKept =
                keepers.contains("." + name)
                        || isOfBase && type.base().early().isKeeper("." + name);
        boolean isOfClass =
                type.holder(name) != null || type.hasNative(name) || name.equals("__class__");
        if (isKept || !assigned.contains(name) && !isOfBase && !isOfClass) {
            see(assigned);
        }
    }

    /** {@code type(self)}, which shows the object to nobody. */
    private boolean asksForType(Expr.Call call) {
        return isName(call.func(), "type")
                && !ownNames.contains("type")
                && call.args().size() == 1
                && isName(call.args().getFirst(), self);
    }

    /** Notes that others may see the object. */
    void see(Set<String> assigned) {
        end(assigned);
        type.setLeaksEarly();
    }

    /** Notes that the object may be used as it is now. */
    void end(Set<String> assigned) {
        fields.stream().filter(each -> !assigned.contains(each)).forEach(missing::add);
    }

    private boolean isKeeping(Expr.Call call) {
        return switch (call.func()) {
            case Expr.Name name -> KEEPING.contains(name.id()) && !ownNames.contains(name.id());
            case Expr.Attribute attribute ->
                    KEEPING.contains(attribute.attr())
                            && attribute.value() instanceof Expr.Name module
                            && !ownNames.contains(module.id());
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
