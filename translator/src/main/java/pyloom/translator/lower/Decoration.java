package pyloom.translator.lower;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.MethodCallExpr;

import pyloom.translator.ast.Arguments;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.library.NativeMember;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.FunctionFacts;

/**
 * A decorator: a function of the program, {@code functools.wraps(f)}, or anything that is called.
 *
 * @param decorator the decorator
 * @param evaluated what is evaluated before the function is made; null for nothing
 * @param isWraps whether it is {@code functools.wraps}
 * @param direct the function that it is, or null
 */
record Decoration(Expr decorator, Expr evaluated, boolean isWraps, FunctionFacts direct) {

    private static final RuntimeMember WRAPS =
            new RuntimeMember("pyloom.stdlib.functools.Wrapping", "wraps");

    static Decoration of(Expr decorator, Context context) {
        FunctionFacts direct = context.file().facts().directDecorator(decorator);
        if (direct != null
                && context.file().scopeOf(direct.definition()).freeVariables().isEmpty()) {
            return new Decoration(decorator, null, false, direct);
        }
        return isWraps(decorator, context)
                ? new Decoration(decorator, ((Expr.Call) decorator).args().getFirst(), true, null)
                : new Decoration(decorator, decorator, false, null);
    }

    private static boolean isWraps(Expr decorator, Context context) {
        return decorator instanceof Expr.Call call
                && context.file().facts().nativeOf(call) instanceof NativeMember member
                && member.module().equals("functools")
                && member.name().equals("wraps")
                && call.args().size() == 1
                && call.keywords().isEmpty()
                && !(call.args().getFirst() instanceof Expr.Starred);
    }

    /** {@return what it makes of {@code value}} */
    Operand apply(Operand given, Operand value, Context context) {
        if (isWraps) {
            return Operand.of(Java.runtime(WRAPS, given.java(), value.java()), value.javaType());
        }
        if (direct == null && context.typeOf(decorator).isFunction()) {
            return Operand.object(
                    Java.call(Coercion.to(JavaType.FUNCTION, given), "call", value.java()));
        }
        if (direct == null) {
            return Operand.object(Java.runtime(Runtime.CALL, given.java(), value.java()));
        }
        Stmt.FunctionDef def = (Stmt.FunctionDef) direct.definition();
        Arguments arguments = def.args();
        String parameter = Signatures.parameters(arguments).getFirst().arg();
        Names names = Names.of(context.file(), context.file().scopeOf(def));
        JavaType type = names.typeOf(names.scope().mangle(parameter));
        MethodCallExpr call =
                new MethodCallExpr(
                        null,
                        context.file().directMethod(direct),
                        new NodeList<>(Coercion.to(type, value)));
        JavaType result = Direct.result(direct);
        if (result != null) {
            return Operand.of(call, result);
        }
        context.block().add(NodeNotes.from(decorator.span(), call));
        return new Operand(Java.nothing(), Operand.Type.NULL);
    }
}
