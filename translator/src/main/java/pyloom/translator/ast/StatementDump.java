package pyloom.translator.ast;

/** Dumps statements. */
final class StatementDump {

    private StatementDump() {}

    static void write(DumpWriter out, Stmt node) {
        switch (node) {
            case Stmt.FunctionDef it -> functionDef(out, it);
            case Stmt.AsyncFunctionDef it -> asyncFunctionDef(out, it);
            case Stmt.ClassDef it -> classDef(out, it);
            case Stmt.Return it -> returnStatement(out, it);
            case Stmt.Delete it -> delete(out, it);
            case Stmt.Assign it -> assign(out, it);
            case Stmt.TypeAlias it -> typeAlias(out, it);
            case Stmt.AugAssign it -> augAssign(out, it);
            case Stmt.AnnAssign it -> annAssign(out, it);
            case Stmt.For it -> forStatement(out, it);
            case Stmt.AsyncFor it -> asyncFor(out, it);
            case Stmt.While it -> whileStatement(out, it);
            case Stmt.If it -> ifStatement(out, it);
            case Stmt.With it -> with(out, it);
            case Stmt.AsyncWith it -> asyncWith(out, it);
            case Stmt.Match it -> match(out, it);
            case Stmt.Raise it -> raise(out, it);
            case Stmt.Try it -> tryStatement(out, it);
            case Stmt.TryStar it -> tryStar(out, it);
            case Stmt.Assert it -> assertStatement(out, it);
            case Stmt.Import it -> importStatement(out, it);
            case Stmt.ImportFrom it -> importFrom(out, it);
            case Stmt.Global it -> global(out, it);
            case Stmt.Nonlocal it -> nonlocal(out, it);
            case Stmt.ExprStmt it -> exprStmt(out, it);
            case Stmt.Pass it -> out.open("Pass").close(it.span());
            case Stmt.Break it -> out.open("Break").close(it.span());
            case Stmt.Continue it -> out.open("Continue").close(it.span());
        }
    }

    private static void functionDef(DumpWriter out, Stmt.FunctionDef it) {
        out.open("FunctionDef")
                .text("name", it.name())
                .child("args", it.args())
                .children("body", it.body())
                .children("decorator_list", it.decoratorList())
                .child("returns", it.returns())
                .children("type_params", it.typeParams())
                .close(it.span());
    }

    private static void asyncFunctionDef(DumpWriter out, Stmt.AsyncFunctionDef it) {
        out.open("AsyncFunctionDef")
                .text("name", it.name())
                .child("args", it.args())
                .children("body", it.body())
                .children("decorator_list", it.decoratorList())
                .child("returns", it.returns())
                .children("type_params", it.typeParams())
                .close(it.span());
    }

    private static void classDef(DumpWriter out, Stmt.ClassDef it) {
        out.open("ClassDef")
                .text("name", it.name())
                .children("bases", it.bases())
                .children("keywords", it.keywords())
                .children("body", it.body())
                .children("decorator_list", it.decoratorList())
                .children("type_params", it.typeParams())
                .close(it.span());
    }

    private static void returnStatement(DumpWriter out, Stmt.Return it) {
        out.open("Return").child("value", it.value()).close(it.span());
    }

    private static void delete(DumpWriter out, Stmt.Delete it) {
        out.open("Delete").children("targets", it.targets()).close(it.span());
    }

    private static void assign(DumpWriter out, Stmt.Assign it) {
        out.open("Assign")
                .children("targets", it.targets())
                .child("value", it.value())
                .close(it.span());
    }

    private static void typeAlias(DumpWriter out, Stmt.TypeAlias it) {
        out.open("TypeAlias")
                .child("name", it.name())
                .children("type_params", it.typeParams())
                .child("value", it.value())
                .close(it.span());
    }

    private static void augAssign(DumpWriter out, Stmt.AugAssign it) {
        out.open("AugAssign")
                .child("target", it.target())
                .word("op", it.op().astName())
                .child("value", it.value())
                .close(it.span());
    }

    private static void annAssign(DumpWriter out, Stmt.AnnAssign it) {
        out.open("AnnAssign")
                .child("target", it.target())
                .child("annotation", it.annotation())
                .child("value", it.value())
                .flag("simple", it.simple())
                .close(it.span());
    }

    private static void forStatement(DumpWriter out, Stmt.For it) {
        out.open("For")
                .child("target", it.target())
                .child("iter", it.iter())
                .children("body", it.body())
                .children("orelse", it.orelse())
                .close(it.span());
    }

    private static void asyncFor(DumpWriter out, Stmt.AsyncFor it) {
        out.open("AsyncFor")
                .child("target", it.target())
                .child("iter", it.iter())
                .children("body", it.body())
                .children("orelse", it.orelse())
                .close(it.span());
    }

    private static void whileStatement(DumpWriter out, Stmt.While it) {
        out.open("While")
                .child("test", it.test())
                .children("body", it.body())
                .children("orelse", it.orelse())
                .close(it.span());
    }

    private static void ifStatement(DumpWriter out, Stmt.If it) {
        out.open("If")
                .child("test", it.test())
                .children("body", it.body())
                .children("orelse", it.orelse())
                .close(it.span());
    }

    private static void with(DumpWriter out, Stmt.With it) {
        out.open("With").children("items", it.items()).children("body", it.body()).close(it.span());
    }

    private static void asyncWith(DumpWriter out, Stmt.AsyncWith it) {
        out.open("AsyncWith")
                .children("items", it.items())
                .children("body", it.body())
                .close(it.span());
    }

    private static void match(DumpWriter out, Stmt.Match it) {
        out.open("Match")
                .child("subject", it.subject())
                .children("cases", it.cases())
                .close(it.span());
    }

    private static void raise(DumpWriter out, Stmt.Raise it) {
        out.open("Raise").child("exc", it.exc()).child("cause", it.cause()).close(it.span());
    }

    private static void tryStatement(DumpWriter out, Stmt.Try it) {
        out.open("Try")
                .children("body", it.body())
                .children("handlers", it.handlers())
                .children("orelse", it.orelse())
                .children("finalbody", it.finalbody())
                .close(it.span());
    }

    private static void tryStar(DumpWriter out, Stmt.TryStar it) {
        out.open("TryStar")
                .children("body", it.body())
                .children("handlers", it.handlers())
                .children("orelse", it.orelse())
                .children("finalbody", it.finalbody())
                .close(it.span());
    }

    private static void assertStatement(DumpWriter out, Stmt.Assert it) {
        out.open("Assert").child("test", it.test()).child("msg", it.msg()).close(it.span());
    }

    private static void importStatement(DumpWriter out, Stmt.Import it) {
        out.open("Import").children("names", it.names()).close(it.span());
    }

    private static void importFrom(DumpWriter out, Stmt.ImportFrom it) {
        out.open("ImportFrom")
                .text("module", it.module())
                .children("names", it.names())
                .number("level", it.level())
                .close(it.span());
    }

    private static void global(DumpWriter out, Stmt.Global it) {
        out.open("Global").texts("names", it.names()).close(it.span());
    }

    private static void nonlocal(DumpWriter out, Stmt.Nonlocal it) {
        out.open("Nonlocal").texts("names", it.names()).close(it.span());
    }

    private static void exprStmt(DumpWriter out, Stmt.ExprStmt it) {
        out.open("Expr").child("value", it.value()).close(it.span());
    }
}
