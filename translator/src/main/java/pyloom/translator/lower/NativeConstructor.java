package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;

import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.types.ClassType;
import pyloom.translator.types.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How instances are made of classes that extend one of the library. */
final class NativeConstructor {

    private static final String INIT = "__init__";
    private static final List<String> PARAMETERS =
            List.of("target", "args", "kwargs", "name", "daemon");

    private NativeConstructor() {}

    /** {@return the call of a constructor of the library that a call of its init becomes} */
    static ExplicitConstructorInvocationStmt superCall(ClassType type, Expr.Call call, Context at) {
        int own = ClassType.isBySuper(call) ? 0 : 1;
        List<Expr> positional = call.args().subList(own, call.args().size());
        return superCall(
                type.isException()
                        ? LowerCall.spreadable(Sequence.lower(positional, at))
                        : ofThread(call, at));
    }

    private static ExplicitConstructorInvocationStmt superCall(List<Expression> arguments) {
        return new ExplicitConstructorInvocationStmt(false, null, new NodeList<>(arguments));
    }

    /** An exception whose class says nothing else keeps what it is made of. */
    static ExplicitConstructorInvocationStmt keepingArguments(Stmt.FunctionDef init, Context at) {
        List<Operand> given = new ArrayList<>();
        for (Arg parameter : init.args().args().subList(1, init.args().args().size())) {
            Variable variable = at.names().variable(at.mangle(parameter.arg()));
            given.add(Operand.of(variable.load(), variable.type()));
        }
        return superCall(LowerCall.spreadable(given));
    }

    /** A name and whether it is a daemon stand alone; else all is said. */
    private static List<Expression> ofThread(Expr.Call call, Context at) {
        List<Operand> values =
                Sequence.lower(call.keywords().stream().map(each -> each.value()).toList(), at);
        Map<String, Operand> given = new HashMap<>();
        boolean isShort = true;
        String last = "";
        boolean isInOrder = true;
        for (int i = 0; i < values.size(); i++) {
            String keyword = call.keywords().get(i).arg();
            Type type = at.typeOf(call.keywords().get(i).value());
            isShort &=
                    switch (keyword) {
                        case "name" -> type instanceof Type.Str;
                        case "daemon" -> type instanceof Type.Bool;
                        default -> false;
                    };
            given.put(keyword, values.get(i));
            isInOrder &= place(keyword) > place(last);
            last = keyword;
        }
        if (!isInOrder) {
            given.replaceAll((name, it) -> it.isRepeatable() ? it : at.keep(name, it));
        }
        List<Expression> arguments = new ArrayList<>();
        if (isShort) {
            add(given.get("name"), JavaType.STRING, arguments);
            add(given.get("daemon"), JavaType.BOOLEAN, arguments);
            return arguments;
        }
        for (String each : PARAMETERS) {
            if (each.equals("kwargs") && !given.containsKey(each)) {
                continue; // there is a constructor without
            }
            Operand value = given.get(each);
            arguments.add(
                    value != null
                            ? Coercion.to(JavaType.OBJECT, value)
                            : each.equals("args")
                                    ? Java.field(Java.className("pyloom.object.PyTuple"), "EMPTY")
                                    : Java.nothing());
        }
        return arguments;
    }

    private static int place(String keyword) {
        return PARAMETERS.indexOf(keyword);
    }

    private static void add(Operand operand, JavaType type, List<Expression> to) {
        if (operand != null) {
            to.add(Coercion.to(type, operand));
        }
    }

    /** {@return a constructor that hands all arguments on to that of the base} */
    static ConstructorDeclaration passingOn(String name) {
        ConstructorDeclaration constructor = new ConstructorDeclaration(new NodeList<>(), name);
        Parameter arguments = new Parameter(Java.object(), "args");
        arguments.setVarArgs(true);
        constructor.addParameter(arguments);
        Block body = new Block();
        body.add(superCall(List.of(Java.name("args"))));
        constructor.setBody(body.toStatement());
        return constructor;
    }

    /** {@return an instance that a call makes, null if it is left to dynamic code} */
    static Operand create(ClassType type, Expr.Call call, Context context) {
        if (!type.isException()) {
            return dynamic(type, call, context);
        }
        Expression made = exception(type, call, context);
        return made == null
                ? dynamic(type, call, context)
                : Operand.of(Java.runtime(Runtime.UNRAISED, made), Forms.of(type));
    }

    /** A call by name gives an instance of the class as well. */
    private static Operand dynamic(ClassType type, Expr.Call call, Context context) {
        boolean isEmpty = call.args().isEmpty() && call.keywords().isEmpty();
        if (isEmpty && !type.isException() && type.method(INIT) == null) {
            ClassOrInterfaceType java = new ClassOrInterfaceType(null, type.javaName());
            return Operand.of(new ObjectCreationExpr(null, java, new NodeList<>()), Forms.of(type));
        }
        return null;
    }

    /** {@return the new exception that {@code raise} throws, or null} */
    static Expression exception(ClassType type, Expr raised, Context context) {
        Stmt.FunctionDef init = type.method(INIT);
        List<Expression> arguments;
        if (!(raised instanceof Expr.Call call)) {
            if (init != null && init.args().args().size() > 1) {
                return null;
            }
            arguments = List.of();
        } else if (init != null) {
            ArgumentOrder order = ArgumentOrder.of(init, call);
            ClassType owner = type.ownerOf(INIT);
            boolean isWhole = call.args().size() == init.args().args().size() - 1;
            if (order == null || owner.keepsArguments() && !isWhole) {
                return null;
            }
            arguments = TypedMethods.arguments(init, order, context);
        } else {
            boolean isPlain =
                    call.keywords().isEmpty()
                            && call.args().stream().noneMatch(Expr.Starred.class::isInstance);
            if (!isPlain) {
                return null;
            }
            arguments = LowerCall.spreadable(Sequence.lower(call.args(), context));
        }
        ClassOrInterfaceType java = new ClassOrInterfaceType(null, type.javaName());
        return NodeNotes.from(
                raised.span(), new ObjectCreationExpr(null, java, new NodeList<>(arguments)));
    }
}
