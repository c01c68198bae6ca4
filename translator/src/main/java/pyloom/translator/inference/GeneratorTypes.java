package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Node;
import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.SyntaxChildren;
import pyloom.translator.library.NativeLibrary;
import pyloom.translator.library.NativeType;
import pyloom.translator.types.FunctionFacts;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;
import pyloom.translator.types.Types;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The generators that functions of the program make. A generator carries what its function yields:
 * who has one knows the functions that may have made it, and so what is sent to them.
 */
final class GeneratorTypes {

    private static final NativeType GENERATOR = NativeLibrary.type("builtins", "generator");

    private final Program program;

    GeneratorTypes(Program program) {
        this.program = program;
    }

    /** {@return whether a value is a generator of the program} */
    static boolean is(Type type) {
        return type instanceof Type.Instance instance && instance.type() == GENERATOR;
    }

    /** {@return what calling a function gives that does not run its body at once} */
    static Type of(FunctionModel function) {
        return function.scope().isGenerator() && !function.scope().isCoroutine()
                ? Type.Instance.exact(GENERATOR, function.yields())
                : Type.UNKNOWN;
    }

    private List<FunctionModel> makers(Type.Instance generator) {
        Slot yields = generator.content().find();
        return StreamSupport.stream(program.functions().spliterator(), false)
                .filter(each -> each.yields().find() == yields)
                .toList();
    }

    /** Notes that a value is sent to a generator. */
    void send(Type.Instance generator, Type value) {
        makers(generator).forEach(each -> program.heap().put(each.sent(), value));
    }

    /** {@return what a generator may return} */
    Type result(Type.Instance generator) {
        Type result = Type.NEVER;
        for (FunctionModel maker : makers(generator)) {
            result = program.heap().join(result, maker.result().type());
        }
        return result;
    }

    /** {@return what closing a generator gives} */
    Type closed(Type.Instance generator) {
        return Types.optional(result(generator));
    }

    /** {@return what a call of a method of a generator gives, or null if that is not known} */
    Type call(Type.Instance generator, String method, CallArguments arguments) {
        if (!arguments.keywords().isEmpty()) {
            return null;
        }
        return switch (method + arguments.count()) {
            case "send1" -> {
                send(generator, arguments.first());
                yield generator.content().type();
            }
            case "close0" -> closed(generator);
            case "throw1" -> {
                arguments.escape(program.heap());
                yield generator.content().type();
            }
            default -> null;
        };
    }

    /** {@return whether a generator function may be a method of Java that is called directly} */
    static boolean mayBeDirect(FunctionModel function, Program program) {
        return function.definition() instanceof Stmt.FunctionDef def
                && function.scope().isGenerator()
                && !function.scope().isCoroutine()
                && !program.looksAtCode()
                && !(function.yields().type() instanceof Type.Never)
                && function.parameters().size() + function.scope().freeVariables().size()
                        <= FunctionFacts.MAX_GENERATOR_PARAMETERS
                && def.body().stream().noneMatch(GeneratorTypes::mayVanish);
    }

    /** Whether Java may leave out a statement because of what it tests. */
    static boolean mayVanish(Node node) {
        boolean[] found = {
            node instanceof Stmt.If choice && choice.test() instanceof Expr.Constant
        };
        SyntaxChildren.visit(node, each -> found[0] |= mayVanish(each));
        return found[0];
    }
}
