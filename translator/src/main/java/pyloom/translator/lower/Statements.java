package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;

import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.Code;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.source.Span;

import java.util.List;
import java.util.function.Consumer;

/** Lowers statements, in order, and makes the simplest Java ones. */
final class Statements {

    private Statements() {}

    /** Adds the Java of {@code statements}; what cannot be reached is left out. */
    static void lower(List<Stmt> statements, Context context) {
        Stmt previous = null;
        for (Stmt statement : statements) {
            if (!context.block().isOpen()) {
                return;
            }
            if (FieldAssignment.lower(statement, context)) {
                continue;
            }
            lower(statement, previous, at -> dispatch(statement, at), context);
            previous = statement;
        }
    }

    /** Adds the Java of one statement, made in a way of its own, between its comments. */
    static void lower(Stmt statement, Stmt previous, Consumer<Context> lowering, Context context) {
        StatementComments comments = new StatementComments(statement, context);
        comments.addAbove(previous);
        int start = context.block().size();
        lowering.accept(context);
        context.block().markFrom(start, statement.span());
        comments.addBehind(start);
    }

    /** Adds the Java of a body, whose docstring is taken care of elsewhere. */
    static void lowerBody(List<Stmt> body, Context context) {
        if (Docstring.of(body) != null) {
            new StatementComments(body.getFirst(), context).addAbove(null);
        }
        lower(Docstring.skip(body), context);
    }

    private static void dispatch(Stmt statement, Context context) {
        switch (statement) {
            case Stmt.FunctionDef function -> LowerFunctionDef.lower(function, context);
            case Stmt.ClassDef definition -> LowerClassDef.lower(definition, context);
            case Stmt.Return exit -> LowerReturn.lower(exit, context);
            case Stmt.Delete deletion -> LowerDelete.lower(deletion, context);
            case Stmt.Assign assignment -> LowerAssign.lower(assignment, context);
            case Stmt.AugAssign assignment -> LowerAugAssign.lower(assignment, context);
            case Stmt.AnnAssign assignment -> LowerAnnAssign.lower(assignment, context);
            case Stmt.For loop -> LowerFor.lower(loop, context);
            case Stmt.While loop -> LowerWhile.lower(loop, context);
            case Stmt.If choice -> LowerIf.lower(choice, context);
            case Stmt.With with -> LowerWith.lower(with, context);
            case Stmt.Match match -> LowerMatch.lower(match, context);
            case Stmt.Raise raise -> LowerRaise.lower(raise, context);
            case Stmt.Try attempt -> LowerTry.lower(attempt, context);
            case Stmt.TryStar attempt -> LowerTryStar.lower(attempt, context);
            case Stmt.Assert assertion -> LowerAssert.lower(assertion, context);
            case Stmt.Import imports -> LowerImport.lower(imports, context);
            case Stmt.ImportFrom imports -> LowerImport.lower(imports, context);
            case Stmt.ExprStmt expression -> LowerExprStmt.lower(expression, context);
            case Stmt.Break _ -> context.jumps().addBreak(context.block());
            case Stmt.Continue _ -> context.jumps().addContinue(context.block());
            case Stmt.Pass _, Stmt.Global _, Stmt.Nonlocal _ -> {}
            case Stmt.TypeAlias alias -> LowerTypeAlias.lower(alias, context);
            case Stmt.AsyncFunctionDef function -> async("async def", function.span(), context);
            case Stmt.AsyncFor loop -> async("async for", loop.span(), context);
            case Stmt.AsyncWith with -> async("async with", with.span(), context);
        }
    }

    private static void async(String what, Span span, Context context) {
        context.file()
                .problems()
                .unsupported(
                        Code.ASYNC,
                        span,
                        "'" + what + "' is not translated yet",
                        "use threads and queues instead of coroutines");
    }

    static IfStmt ifThen(Expression test, Block then) {
        return new IfStmt(test, then.toStatement(), null);
    }

    static IfStmt ifThen(Expression test, Statement then) {
        Block block = new Block();
        block.add(then);
        return ifThen(test, block);
    }

    /** {@return an if with both branches; an empty one is left out} */
    static Statement ifThenElse(Expression test, Block then, Block otherwise) {
        if (otherwise.isEmpty()) {
            otherwise.leaveComments(then);
            return ifThen(test, then);
        }
        if (then.isEmpty()) {
            then.leaveComments(otherwise);
            return ifThen(Java.not(test), otherwise);
        }
        return new IfStmt(test, then.toStatement(), otherwise.toStatement());
    }

    /** {@return a throw of what the function of the runtime gives} */
    static ThrowStmt raise(RuntimeMember function, Expression... arguments) {
        return new ThrowStmt(Java.runtime(function, arguments));
    }
}
