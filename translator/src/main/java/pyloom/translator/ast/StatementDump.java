package pyloom.translator.ast;

/** Dumps statements. */
final class StatementDump {

    private StatementDump() {}

    static void write(DumpWriter out, Stmt node) {
        switch (node) {
            case Stmt.FunctionDef it ->
                    out.open("FunctionDef")
                            .text("name", it.name())
                            .child("args", it.args())
                            .children("body", it.body())
                            .children("decorator_list", it.decoratorList())
                            .child("returns", it.returns())
                            .children("type_params", it.typeParams())
                            .close(it.span());
            case Stmt.AsyncFunctionDef it ->
                    out.open("AsyncFunctionDef")
                            .text("name", it.name())
                            .child("args", it.args())
                            .children("body", it.body())
                            .children("decorator_list", it.decoratorList())
                            .child("returns", it.returns())
                            .children("type_params", it.typeParams())
                            .close(it.span());
            case Stmt.ClassDef it ->
                    out.open("ClassDef")
                            .text("name", it.name())
                            .children("bases", it.bases())
                            .children("keywords", it.keywords())
                            .children("body", it.body())
                            .children("decorator_list", it.decoratorList())
                            .children("type_params", it.typeParams())
                            .close(it.span());
            case Stmt.Return it -> out.open("Return").child("value", it.value()).close(it.span());
            case Stmt.Delete it ->
                    out.open("Delete").children("targets", it.targets()).close(it.span());
            case Stmt.Assign it ->
                    out.open("Assign")
                            .children("targets", it.targets())
                            .child("value", it.value())
                            .close(it.span());
            case Stmt.TypeAlias it ->
                    out.open("TypeAlias")
                            .child("name", it.name())
                            .children("type_params", it.typeParams())
                            .child("value", it.value())
                            .close(it.span());
            case Stmt.AugAssign it ->
                    out.open("AugAssign")
                            .child("target", it.target())
                            .word("op", it.op().astName())
                            .child("value", it.value())
                            .close(it.span());
            case Stmt.AnnAssign it ->
                    out.open("AnnAssign")
                            .child("target", it.target())
                            .child("annotation", it.annotation())
                            .child("value", it.value())
                            .flag("simple", it.simple())
                            .close(it.span());
            case Stmt.For it ->
                    out.open("For")
                            .child("target", it.target())
                            .child("iter", it.iter())
                            .children("body", it.body())
                            .children("orelse", it.orelse())
                            .close(it.span());
            case Stmt.AsyncFor it ->
                    out.open("AsyncFor")
                            .child("target", it.target())
                            .child("iter", it.iter())
                            .children("body", it.body())
                            .children("orelse", it.orelse())
                            .close(it.span());
            case Stmt.While it ->
                    out.open("While")
                            .child("test", it.test())
                            .children("body", it.body())
                            .children("orelse", it.orelse())
                            .close(it.span());
            case Stmt.If it ->
                    out.open("If")
                            .child("test", it.test())
                            .children("body", it.body())
                            .children("orelse", it.orelse())
                            .close(it.span());
            case Stmt.With it ->
                    out.open("With")
                            .children("items", it.items())
                            .children("body", it.body())
                            .close(it.span());
            case Stmt.AsyncWith it ->
                    out.open("AsyncWith")
                            .children("items", it.items())
                            .children("body", it.body())
                            .close(it.span());
            case Stmt.Match it ->
                    out.open("Match")
                            .child("subject", it.subject())
                            .children("cases", it.cases())
                            .close(it.span());
            case Stmt.Raise it ->
                    out.open("Raise")
                            .child("exc", it.exc())
                            .child("cause", it.cause())
                            .close(it.span());
            case Stmt.Try it ->
                    out.open("Try")
                            .children("body", it.body())
                            .children("handlers", it.handlers())
                            .children("orelse", it.orelse())
                            .children("finalbody", it.finalbody())
                            .close(it.span());
            case Stmt.TryStar it ->
                    out.open("TryStar")
                            .children("body", it.body())
                            .children("handlers", it.handlers())
                            .children("orelse", it.orelse())
                            .children("finalbody", it.finalbody())
                            .close(it.span());
            case Stmt.Assert it ->
                    out.open("Assert")
                            .child("test", it.test())
                            .child("msg", it.msg())
                            .close(it.span());
            case Stmt.Import it ->
                    out.open("Import").children("names", it.names()).close(it.span());
            case Stmt.ImportFrom it ->
                    out.open("ImportFrom")
                            .text("module", it.module())
                            .children("names", it.names())
                            .number("level", it.level())
                            .close(it.span());
            case Stmt.Global it -> out.open("Global").texts("names", it.names()).close(it.span());
            case Stmt.Nonlocal it ->
                    out.open("Nonlocal").texts("names", it.names()).close(it.span());
            case Stmt.ExprStmt it -> out.open("Expr").child("value", it.value()).close(it.span());
            case Stmt.Pass it -> out.open("Pass").close(it.span());
            case Stmt.Break it -> out.open("Break").close(it.span());
            case Stmt.Continue it -> out.open("Continue").close(it.span());
        }
    }
}
