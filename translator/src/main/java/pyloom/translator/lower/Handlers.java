package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ReferenceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;

import pyloom.translator.ast.ExceptHandler;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The {@code except} parts of a {@code try}. As long as Java's classes decide about a match, each
 * is a catch of its own; the rest is one catch that asks for each in turn. There the types are
 * expressions, evaluated only when an exception comes and no earlier part took it.
 */
final class Handlers {

    /** A catch under construction. */
    private record Clause(Type type, JavaVariable raised, Block body) {}

    private final List<ExceptHandler> handlers;
    private final Context context;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<String> caught = new ArrayList<>();

    Handlers(List<ExceptHandler> handlers, Context context) {
        this.handlers = handlers;
        this.context = context;
        int next = 0;
        while (next < handlers.size() && addDecided(handlers.get(next))) {
            next++;
        }
        if (next < handlers.size()) {
            addGeneral(handlers.subList(next, handlers.size()));
        }
    }

    /** {@return whether control leaves one of the parts at its end} */
    boolean isOpen() {
        return clauses.stream().anyMatch(clause -> clause.body().isOpen());
    }

    /** Lets control go behind the statement with a label where it leaves a part at its end. */
    void leaveTo(String label) {
        for (Clause clause : clauses) {
            clause.body().add(new BreakStmt(label));
        }
    }

    /** {@return {@code body} with these parts} */
    TryStmt attempt(Block body) {
        NodeList<CatchClause> all = new NodeList<>();
        for (Clause clause : clauses) {
            SimpleName name = clause.raised().declaredName();
            var block = clause.body().toStatement();
            boolean isRead =
                    block.findFirst(
                                    SimpleName.class,
                                    each -> JavaVariable.mentionedBy(each) == clause.raised())
                            .isPresent();
            all.add(
                    new CatchClause(
                            new Parameter(clause.type(), isRead ? name : new SimpleName("_")),
                            block));
        }
        TryStmt managed = managed(body);
        return managed == null
                ? new TryStmt(body.toStatement(), all, null)
                : managed.setCatchClauses(all);
    }

    /** The {@code with} statement that is all the body is, so that it can have the handlers too. */
    private static TryStmt managed(Block body) {
        boolean isManaged =
                body.size() == 1
                        && body.statements().getFirst().orElseThrow() instanceof TryStmt inner
                        && !inner.getResources().isEmpty()
                        && inner.getCatchClauses().isEmpty()
                        && inner.getFinallyBlock().isEmpty();
        return isManaged ? (TryStmt) Java.detach(body.statements().getFirst().get()) : null;
    }

    /** Adds a part as a catch of its own, if Java's classes decide; tells whether they do. */
    private boolean addDecided(ExceptHandler handler) {
        List<String> types =
                handler.type() == null
                        ? List.of(Runtime.EXCEPTION)
                        : ExceptionClasses.caught(handler.type(), context);
        if (types == null) {
            return false;
        }
        List<String> uncaught =
                types.stream()
                        .filter(
                                type ->
                                        caught.stream()
                                                .noneMatch(
                                                        wider ->
                                                                ExceptionClasses.extendsOrIs(
                                                                        type, wider, context)))
                        .toList();
        caught.addAll(uncaught);
        if (!uncaught.isEmpty()) {
            JavaVariable raised = variable(List.of(handler));
            if (uncaught.size() == 1) {
                raised.typed(context.file().exceptions().type(uncaught.getFirst()));
            }
            Block body = new Block();
            inHandler(
                    raised,
                    body,
                    () -> Quiet.isQuietInside(handler, context),
                    inside -> body(handler, raised, inside));
            clauses.add(new Clause(type(uncaught), raised, body));
        }
        return true;
    }

    private static Type type(List<String> classes) {
        if (classes.size() == 1) {
            return ExceptionClasses.type(classes.getFirst());
        }
        NodeList<ReferenceType> types = new NodeList<>();
        classes.forEach(each -> types.add(ExceptionClasses.type(each)));
        return new UnionType(types);
    }

    private void addGeneral(List<ExceptHandler> rest) {
        JavaVariable raised = variable(rest);
        Block body = new Block();
        inHandler(
                raised,
                body,
                () -> rest.stream().allMatch(handler -> Quiet.isQuiet(handler, context)),
                inside -> chain(rest, raised, inside));
        clauses.add(new Clause(Java.type(Runtime.EXCEPTION), raised, body));
    }

    /** {@return the variable for an exception: called like the name that all parts give it} */
    private JavaVariable variable(List<ExceptHandler> parts) {
        Set<String> names = new TreeSet<>();
        for (ExceptHandler handler : parts) {
            if (handler.name() != null && HandlerNames.isOwn(handler.name(), context)) {
                names.add(handler.name());
            }
        }
        return JavaVariable.helper(names.size() == 1 ? names.iterator().next() : "raised");
    }

    private void inHandler(
            JavaVariable raised,
            Block body,
            BooleanSupplier isQuiet,
            Consumer<Context> statements) {
        context.method().beginHandling(raised);
        if (isQuiet.getAsBoolean()) {
            statements.accept(context.in(body));
        } else {
            Block guarded = new Block();
            statements.accept(context.in(guarded));
            body.add(Handling.of(raised, guarded));
        }
        context.method().endHandling();
    }

    private void chain(List<ExceptHandler> rest, JavaVariable raised, Context inside) {
        if (rest.isEmpty()) {
            inside.block().add(new ThrowStmt(raised.mention()));
            return;
        }
        ExceptHandler handler = rest.getFirst();
        if (handler.type() == null) {
            body(handler, raised, inside);
            return;
        }
        Expression type = Expressions.lower(handler.type(), inside).java();
        Expression test = LowerTry.matches(raised, type);
        NodeNotes.from(handler.type().span(), test);
        Block then = new Block();
        body(handler, raised, context.in(then));
        Block otherwise = new Block();
        chain(rest.subList(1, rest.size()), raised, context.in(otherwise));
        inside.block().add(LowerIf.join(test, then, otherwise));
    }

    private void body(ExceptHandler handler, JavaVariable raised, Context inside) {
        if (handler.name() == null) {
            Statements.lower(handler.body(), inside);
        } else if (HandlerNames.isOwn(handler.name(), context)) {
            inside.names().rename(handler.name(), new Variable.Local(raised));
            Statements.lower(handler.body(), inside);
            inside.names().restore(handler.name());
        } else {
            bound(handler, raised, inside);
        }
    }

    /** The name is an ordinary variable, unset again however the handler is left. */
    private void bound(ExceptHandler handler, JavaVariable raised, Context inside) {
        Variable variable = inside.names().variable(handler.name());
        inside.block().add(variable.store(raised.mention()));
        Block body = new Block();
        Statements.lower(handler.body(), inside.in(body));
        Block cleanup = new Block();
        cleanup.add(variable.forget());
        inside.block()
                .add(new TryStmt(body.toStatement(), new NodeList<>(), cleanup.toStatement()));
    }
}
