package pyloom.translator.lower;

import pyloom.translator.ast.Expr;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaType;
import pyloom.translator.lower.tree.RuntimeMember;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.Type;

/** Calls of functions that are known: those of the program, and some of the runtime. */
final class TypedCall {

    private TypedCall() {}

    static Operand lower(Expr.Call call, Context context) {
        Expr.GeneratorExp generator = InlinedGenerator.of(call, context);
        if (generator != null) {
            Operand reduced = InlinedGenerator.reduce(call, generator, context);
            if (reduced != null) {
                return reduced;
            }
            context.file().inline(generator);
        } else {
            EagerGenerator.note(call, context);
        }
        Operand known = TypedMethods.call(call, context);
        if (known != null) {
            return known;
        }
        Operand sorted = TypedSort.lower(call, context);
        Operand ofMapping = sorted != null ? sorted : TypedMappings.call(call, context);
        Operand ofContainer = ofMapping != null ? ofMapping : TypedContainers.call(call, context);
        if (ofContainer != null) {
            return ofContainer;
        }
        FunctionFacts function = context.file().facts().directCall(call);
        if (function != null) {
            return DirectCall.lower(call, function, context);
        }
        if (context.typeOf(call.func()) instanceof Type.Native member
                && member.module().equals("builtins")) {
            Operand typed = TypedBuiltins.lower(member.name(), call, context);
            if (typed != null) {
                return typed;
            }
        }
        if (context.typeOf(call.func()) instanceof Type.Native member
                && member.module().equals("builtins")
                && call.keywords().isEmpty()
                && call.args().size() == 1
                && !(call.args().getFirst() instanceof Expr.Starred)) {
            Operand typed = builtin(member.name(), call.args().getFirst(), context);
            if (typed != null) {
                return typed;
            }
        }
        return NativeCall.lower(call, context);
    }

    private static Operand builtin(String name, Expr argument, Context context) {
        Type type = context.typeOf(argument);
        return switch (name) {
            case "len" ->
                    type instanceof Type.ListOf || type instanceof Type.Str
                            ? applied("len", JavaType.LONG, argument, context)
                            : null;
            case "str" -> applied("str", JavaType.STRING, argument, context);
            default -> null;
        };
    }

    private static Operand applied(
            String function, JavaType result, Expr argument, Context context) {
        Operand operand = Expressions.lower(argument, context);
        return Operand.of(Java.runtime(RuntimeMember.typed(function), operand.java()), result);
    }
}
