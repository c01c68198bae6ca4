package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.UnknownType;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Keyword;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Resolution;
import pyloom.translator.types.ClassType;

import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code class}: a nested Java class with a method for each function of the body, one for
 * the body itself, and a class object that is made where the statement stands.
 */
final class LowerClassDef {

    private static final RuntimeMember CLASS_DEF =
            new RuntimeMember("pyloom.runtime.Definitions", "classDef");

    private LowerClassDef() {}

    static void lower(Stmt.ClassDef definition, Context context) {
        ClassType typed = context.file().facts().classOf(definition);
        if (typed != null) {
            TypedClass.lower(typed, context);
            return;
        }
        if (OwnExceptions.add(definition, context)) {
            return;
        }
        Operand value =
                LowerFunctionDef.decorated(
                        definition.decoratorList(),
                        at ->
                                definition.typeParams().isEmpty()
                                        ? object(definition, null, at)
                                        : LowerTypeParams.of(
                                                definition,
                                                definition.name(),
                                                definition.typeParams(),
                                                at,
                                                (inside, parameters) ->
                                                        object(definition, parameters, inside)),
                        context);
        context.block().add(context.names().variable(definition.name()).store(value.java()));
    }

    private static Operand object(
            Stmt.ClassDef definition, Expression typeParameters, Context context) {
        List<Sequence.Part> parts = new ArrayList<>();
        for (Expr base : definition.bases()) {
            Expr value = base instanceof Expr.Starred starred ? starred.value() : base;
            parts.add(at -> Expressions.lower(value, at));
        }
        for (Keyword keyword : definition.keywords()) {
            parts.add(at -> Expressions.lower(keyword.value(), at));
        }
        List<Operand> operands = Sequence.lowerParts(parts, context);
        boolean isGlobal =
                context.method().kind() != MethodUnit.Kind.MODULE
                        && context.names().scope().resolve(definition.name())
                                == Resolution.GLOBAL_EXPLICIT;
        String qualname =
                isGlobal ? definition.name() : context.method().qualifiedNameOf(definition.name());
        Expression chain =
                Java.runtime(
                        CLASS_DEF,
                        StringLiterals.of(qualname),
                        NumberLiterals.ofInt(firstLine(definition)));
        chain = arguments(chain, definition, operands, typeParameters, context);
        if (PlainClassBody.applies(definition, context)) {
            Expression members = PlainClassBody.add(chain, definition, qualname, context);
            return Operand.object(Java.call(members, "build"));
        }
        ClassBodyUnit body = new ClassBodyUnit(definition, qualname, context);
        body.lower();
        return Operand.object(Java.call(chain, "body", reference(body, context)));
    }

    /** Decorators belong to the statement. */
    static int firstLine(Stmt.ClassDef definition) {
        return definition.decoratorList().isEmpty()
                ? definition.span().line()
                : definition.decoratorList().getFirst().span().line();
    }

    private static Expression arguments(
            Expression start,
            Stmt.ClassDef definition,
            List<Operand> operands,
            Expression typeParameters,
            Context context) {
        Expression chain = start;
        int next = 0;
        for (Expr base : definition.bases()) {
            String method = base instanceof Expr.Starred ? "bases" : "base";
            chain = Java.call(chain, method, operands.get(next++).java());
        }
        if (typeParameters != null) {
            Expression generic = Java.runtime(RuntimeMember.generics("base"), typeParameters);
            chain = Java.call(chain, "base", generic);
        }
        for (Keyword keyword : definition.keywords()) {
            Expression value = operands.get(next++).java();
            chain =
                    keyword.arg() == null
                            ? Java.call(chain, "keywords", value)
                            : Java.call(
                                    chain,
                                    "keyword",
                                    StringLiterals.of(context.mangle(keyword.arg())),
                                    value);
        }
        List<String> attributes = SelfAttributes.of(definition, context.file().scopeOf(definition));
        if (!attributes.isEmpty()) {
            chain =
                    Java.call(
                            chain,
                            "attributes",
                            attributes.stream().<Expression>map(StringLiterals::of).toList());
        }
        return chain;
    }

    /** The method of the body; a lambda where it needs cells. */
    private static Expression reference(ClassBodyUnit body, Context context) {
        Expression owner = body.owner().reference();
        String name = ClassUnit.BODY;
        List<String> free = body.freeVariables();
        if (free.isEmpty()) {
            return new MethodReferenceExpr(owner, new NodeList<>(), name);
        }
        NodeList<Expression> arguments = new NodeList<>();
        for (String variable : free) {
            arguments.add(context.names().cell(variable).mention());
        }
        arguments.add(Java.name("body"));
        return new LambdaExpr(
                new NodeList<>(new Parameter(new UnknownType(), "body")),
                new ExpressionStmt(new MethodCallExpr(owner, name, arguments)),
                false);
    }
}
