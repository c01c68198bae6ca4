package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.UnknownType;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.scope.Scope;

import java.util.ArrayList;
import java.util.List;

/** Makes the objects of functions: code, closure, defaults and annotations. */
final class FunctionObject {

    private static final int MAX_ENTRY = 6;
    private static final int MAX_CLOSURE_ENTRY = 3;

    private FunctionObject() {}

    /** {@return the function object of a generator expression or the like, without defaults} */
    static Expression plain(FunctionUnit function, Context context) {
        if (function.isLocal()) {
            return LocalFunction.of(function, context);
        }
        String code = context.file().addCode(function.qualname(), code(function));
        NodeList<Expression> arguments =
                new NodeList<>(Java.name(code), Java.name(LowerModule.MODULE_FIELD));
        for (String free : function.scope().freeVariables()) {
            arguments.add(LocalFunction.cell(free, context));
        }
        return new ObjectCreationExpr(null, Java.type(Runtime.FUNCTION), arguments);
    }

    /** {@return what evaluates the defaults: of positional parameters, then of the others} */
    static List<Sequence.Part> defaultParts(Arguments arguments) {
        List<Sequence.Part> parts = new ArrayList<>();
        for (Expr value : arguments.defaults()) {
            parts.add(at -> Expressions.lower(value, at));
        }
        for (Expr value : arguments.kwDefaults()) {
            if (value != null) {
                parts.add(at -> Expressions.lower(value, at));
            }
        }
        return parts;
    }

    /**
     * {@return the function object of a {@code def} or {@code lambda}}
     *
     * @param defaults evaluate its defaults
     * @param annotations the annotations to evaluate, each after its name
     */
    static Operand of(
            FunctionUnit function,
            Arguments arguments,
            List<Sequence.Part> defaults,
            List<Annotation> annotations,
            Context context) {
        List<Operand> values = evaluated(defaults, annotations, context);
        Expression object = plain(function, context);
        return complete(
                object, arguments, function.scope(), function.isLocal(), values, annotations);
    }

    private static List<Operand> evaluated(
            List<Sequence.Part> defaults, List<Annotation> annotations, Context context) {
        List<Sequence.Part> parts = new ArrayList<>(defaults);
        for (Annotation annotation : annotations) {
            parts.add(annotation::lower);
        }
        return Sequence.lowerParts(parts, context);
    }

    /** {@return the object of a {@code lambda} with its defaults} */
    static Operand withDefaults(
            Expression object, Arguments arguments, Scope scope, Context context) {
        List<Operand> values = evaluated(defaultParts(arguments), List.of(), context);
        return complete(object, arguments, scope, true, values, List.of());
    }

    private static Operand complete(
            Expression plain,
            Arguments arguments,
            Scope scope,
            boolean isShort,
            List<Operand> values,
            List<Annotation> annotations) {
        Expression object = plain;
        int next = arguments.defaults().size();
        if (next > 0 && !(isShort && SignatureText.holdsPositional(arguments))) {
            object =
                    Java.call(
                            object, "withDefaults", LowerCall.spreadable(values.subList(0, next)));
        }
        List<Expression> keywordDefaults = new ArrayList<>();
        for (int i = 0; i < arguments.kwDefaults().size(); i++) {
            if (arguments.kwDefaults().get(i) != null) {
                String name = arguments.kwonlyargs().get(i).arg();
                keywordDefaults.add(StringLiterals.of(scope.mangle(name)));
                keywordDefaults.add(values.get(next++).java());
            }
        }
        boolean isGiven = isShort && SignatureText.holdsKeywordOnly(arguments);
        if (!keywordDefaults.isEmpty() && !isGiven) {
            object =
                    Java.call(
                            object,
                            "withKeywordDefaults",
                            Java.runtime(RuntimeMember.py("dict"), keywordDefaults));
        }
        return Operand.of(
                annotations.isEmpty()
                        ? object
                        : annotated(object, annotations, values.subList(next, values.size())),
                JavaType.FUNCTION);
    }

    private static Expression annotated(
            Expression object, List<Annotation> annotations, List<Operand> values) {
        List<Expression> all = new ArrayList<>(List.of(object));
        for (int i = 0; i < annotations.size(); i++) {
            all.add(StringLiterals.of(annotations.get(i).name()));
            all.add(values.get(i).java());
        }
        return Java.runtime(RuntimeMember.py("annotated"), all);
    }

    /** The constant that describes the function: name, line, parameters, method. */
    private static Expression code(FunctionUnit function) {
        boolean isClosure = !function.scope().freeVariables().isEmpty();
        boolean isDirect = function.arity() <= (isClosure ? MAX_CLOSURE_ENTRY : MAX_ENTRY);
        String method = (isClosure ? "closure" : "function") + (isDirect ? "" : "OfArray");
        Expression code =
                Java.call(
                        Java.name(LowerModule.CODES_FIELD),
                        method,
                        StringLiterals.of(function.qualname()),
                        NumberLiterals.ofInt(function.span().line()),
                        StringLiterals.of(function.signature()),
                        entry(function, isClosure, isDirect));
        if (function.scope().isGenerator()) {
            Expression flavor =
                    Java.field(Java.field(Java.className(Runtime.CODE), "Flavor"), "GENERATOR");
            code = Java.call(code, "flavored", flavor);
            if (function.needsEnding()) {
                code = Java.call(code, "closing");
            }
        }
        if (isClosure) {
            List<Expression> names = new ArrayList<>();
            for (String free : function.scope().freeVariables()) {
                names.add(StringLiterals.of(free));
            }
            code = Java.call(code, "withFree", names);
        }
        return function.doc() == null
                ? code
                : Java.call(code, "documented", StringLiterals.of(function.doc()));
    }

    /** {@return the method as an object of a functional interface} */
    static Expression entry(FunctionUnit function, boolean isClosure, boolean isDirect) {
        String name = function.declaration().getNameAsString();
        boolean takesArray = function.takesArray();
        boolean isUniform =
                function.result() != null
                        && function.result().isSameAs(JavaType.OBJECT)
                        && function.parameterTypes().stream()
                                .allMatch(each -> each.isSameAs(JavaType.OBJECT));
        if (!isClosure && isUniform && (isDirect || takesArray) && !name.equals(LowerModule.MAIN)) {
            return new MethodReferenceExpr(owner(function), new NodeList<>(), name);
        }
        NodeList<Parameter> parameters = new NodeList<>();
        NodeList<Expression> arguments = new NodeList<>();
        if (isClosure) {
            parameters.add(lambdaParameter("cells"));
            for (int i = 0; i < function.scope().freeVariables().size(); i++) {
                arguments.add(element("cells", i));
            }
        }
        if (takesArray) {
            arguments.add(Java.name("values"));
        }
        for (int i = 0; i < function.arity() && !takesArray; i++) {
            String parameter = String.valueOf((char) ('a' + i));
            if (isDirect) {
                parameters.add(lambdaParameter(parameter));
            }
            Operand given = Operand.object(isDirect ? Java.name(parameter) : element("values", i));
            arguments.add(Coercion.to(function.parameterTypes().get(i), given));
        }
        if (!isDirect) {
            parameters.add(lambdaParameter("values"));
        }
        MethodCallExpr call = new MethodCallExpr(owner(function), name, arguments);
        return function.result() == null
                ? new LambdaExpr(parameters, adapted(call), parameters.size() != 1)
                : new LambdaExpr(parameters, new ExpressionStmt(call), parameters.size() != 1);
    }

    /** The body of a lambda around a method that returns nothing. */
    static BlockStmt adapted(MethodCallExpr call) {
        Block body = new Block();
        body.add(call);
        body.add(new ReturnStmt(Java.nothing()));
        return body.toStatement();
    }

    private static Expression owner(FunctionUnit function) {
        return function.owner().reference();
    }

    private static Parameter lambdaParameter(String name) {
        return new Parameter(new UnknownType(), name);
    }

    private static Expression element(String array, int index) {
        return new ArrayAccessExpr(Java.name(array), NumberLiterals.ofInt(index));
    }
}
