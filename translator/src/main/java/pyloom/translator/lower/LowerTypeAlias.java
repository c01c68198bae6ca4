package pyloom.translator.lower;

import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.Code;

/** Lowers {@code type name = value}. */
final class LowerTypeAlias {

    private LowerTypeAlias() {}

    static void lower(Stmt.TypeAlias alias, Context context) {
        context.file()
                .problems()
                .unsupported(
                        Code.NOT_TRANSLATED,
                        alias.span(),
                        "the 'type' statement is not translated yet",
                        "assign the type to a plain name");
    }
}
