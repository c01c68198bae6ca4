package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;
import pyloom.translator.ast.TypeParam;
import pyloom.translator.diagnostics.Code;
import pyloom.translator.lower.tree.Java;

import java.util.List;

/** Lowers the type parameters of generic functions and classes. */
final class LowerTypeParams {

    private LowerTypeParams() {}

    static Operand lower(
            Stmt statement, List<TypeParam> parameters, Context context, Sequence.Part object) {
        context.file()
                .problems()
                .unsupported(
                        Code.NOT_TRANSLATED,
                        parameters.getFirst().span(),
                        "type parameters are not translated yet",
                        "declare them with typing.TypeVar");
        return Operand.object(Java.nothing());
    }
}
