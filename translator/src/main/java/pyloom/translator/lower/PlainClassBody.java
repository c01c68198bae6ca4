package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.CommentText;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.scope.Scope;
import pyloom.translator.source.Comment;

import java.util.List;

/**
 * Class bodies of functions and plain values: a chain of calls where the statement stands. Nothing
 * in them can fail, so that nobody misses their frame in a traceback, and nothing looks at the
 * names that the class has so far.
 */
final class PlainClassBody {

    private PlainClassBody() {}

    static boolean applies(Stmt.ClassDef definition, Context context) {
        Scope scope = context.file().scopeOf(definition);
        Names names = Names.of(context.file(), scope);
        boolean isInSnippet = context.names().namespace() != null;
        return definition.typeParams().isEmpty()
                && !scope.needsClassDict()
                && !isInSnippet
                && definition.bases().stream().noneMatch(Expr.Starred.class::isInstance)
                && context.names().around() == null
                && Docstring.skip(definition.body()).stream()
                        .allMatch(each -> isPlain(each, names, context))
                && definition.body().stream().allMatch(each -> hasPlace(each, context));
    }

    private static boolean isPlain(Stmt statement, Names names, Context context) {
        PlainValues values =
                new PlainValues(context.file(), names.scope(), statement.span().line());
        return switch (statement) {
            case Stmt.Pass _ -> true;
            case Stmt.ExprStmt it -> it.value() instanceof Expr.Constant;
            case Stmt.Assign it ->
                    it.targets().size() == 1
                            && it.targets().getFirst() instanceof Expr.Name name
                            && isOwn(name, names)
                            && values.isPlain(it.value());
            case Stmt.AnnAssign it ->
                    it.simple()
                            && it.target() instanceof Expr.Name name
                            && isOwn(name, names)
                            && (it.value() == null || values.isPlain(it.value()))
                            && (context.file().symbols().future().annotations()
                                    || values.isPlain(it.annotation()));
            case Stmt.FunctionDef it ->
                    ClassMembers.isShort(it, names, context.file())
                            && ClassMembers.isPlain(it, names, context.file());
            default -> false;
        };
    }

    private static boolean isOwn(Expr.Name name, Names names) {
        return !names.scope().resolve(names.scope().mangle(name.id())).isGlobal();
    }

    /** Whether the comments of a statement have a place in the short form. */
    private static boolean hasPlace(Stmt statement, Context context) {
        CommentPlan.Notes notes = context.file().comments().of(statement);
        return notes.opening == null
                && notes.behind == null
                && notes.atEnd.isEmpty()
                && (notes.before.isEmpty() || statement instanceof Stmt.FunctionDef);
    }

    /** {@return the class definition with its members added} */
    static Expression add(
            Expression start, Stmt.ClassDef definition, String qualname, Context context) {
        FileUnit file = context.file();
        boolean hasMethods =
                definition.body().stream().anyMatch(Stmt.FunctionDef.class::isInstance);
        ClassUnit owner = context.method().owner();
        String docstring = Docstring.of(definition.body());
        if (hasMethods) {
            owner = owner.addNested(definition.name());
            if (docstring != null) {
                Docstring.document(owner.declaration(), docstring);
            }
        }
        for (Comment comment : file.comments().of(definition).before) {
            com.github.javaparser.ast.comments.Comment text = CommentText.ofPython(comment.text());
            if (hasMethods) {
                NodeNotes.commentBefore(owner.declaration(), text);
            } else {
                context.block().addComment(text);
            }
        }
        MethodUnit method =
                new MethodUnit(file, owner, MethodUnit.Kind.CLASS, qualname, definition.body());
        Names names = Names.of(file, file.scopeOf(definition));
        Context inside = new Context(method, names, context.block(), Jumps.ofBody());
        List<Stmt> body = Docstring.skip(definition.body());
        Expression chain = start;
        if (AnnotationSearch.isIn(body) && (docstring != null || !startsAnnotated(body))) {
            chain = Java.call(chain, "annotated");
        }
        if (docstring != null) {
            chain = Java.call(chain, "documented", StringLiterals.of(docstring));
        }
        for (Stmt statement : body) {
            chain = member(chain, statement, inside);
        }
        return chain;
    }

    private static boolean startsAnnotated(List<Stmt> body) {
        return !body.isEmpty() && body.getFirst() instanceof Stmt.AnnAssign;
    }

    private static Expression member(Expression chain, Stmt statement, Context inside) {
        return switch (statement) {
            case Stmt.FunctionDef function -> ClassMembers.add(chain, function, inside);
            case Stmt.Assign it ->
                    Java.call(
                            chain,
                            "set",
                            name(it.targets().getFirst(), inside),
                            Expressions.lower(it.value(), inside).java());
            case Stmt.AnnAssign it -> annotated(chain, it, inside);
            default -> chain;
        };
    }

    private static Expression annotated(
            Expression chain, Stmt.AnnAssign assignment, Context inside) {
        Expression annotation = Annotation.lower(assignment.annotation(), inside).java();
        Expression name = name(assignment.target(), inside);
        return assignment.value() == null
                ? Java.call(chain, "annotated", name, annotation)
                : Java.call(
                        chain,
                        "annotated",
                        name,
                        annotation,
                        Expressions.lower(assignment.value(), inside).java());
    }

    private static Expression name(Expr target, Context inside) {
        return StringLiterals.of(inside.mangle(((Expr.Name) target).id()));
    }
}
