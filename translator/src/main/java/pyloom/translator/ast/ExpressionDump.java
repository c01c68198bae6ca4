package pyloom.translator.ast;

/** Dumps expressions. */
final class ExpressionDump {

    private ExpressionDump() {}

    static void write(DumpWriter out, Expr node) {
        switch (node) {
            case Expr.BoolOp it -> boolOp(out, it);
            case Expr.NamedExpr it -> namedExpr(out, it);
            case Expr.BinOp it -> binOp(out, it);
            case Expr.UnaryOp it -> unaryOp(out, it);
            case Expr.Lambda it -> lambda(out, it);
            case Expr.IfExp it -> ifExp(out, it);
            case Expr.Dict it -> dict(out, it);
            case Expr.Set it -> set(out, it);
            case Expr.ListComp it -> listComp(out, it);
            case Expr.SetComp it -> setComp(out, it);
            case Expr.DictComp it -> dictComp(out, it);
            case Expr.GeneratorExp it -> generatorExp(out, it);
            case Expr.Await it -> await(out, it);
            case Expr.Yield it -> yieldExpression(out, it);
            case Expr.YieldFrom it -> yieldFrom(out, it);
            case Expr.Compare it -> compare(out, it);
            case Expr.Call it -> call(out, it);
            case Expr.FormattedValue it -> formattedValue(out, it);
            case Expr.JoinedStr it -> joinedStr(out, it);
            case Expr.Constant it -> constant(out, it);
            case Expr.Attribute it -> attribute(out, it);
            case Expr.Subscript it -> subscript(out, it);
            case Expr.Starred it -> starred(out, it);
            case Expr.Name it -> name(out, it);
            case Expr.ListExpr it -> listExpr(out, it);
            case Expr.Tuple it -> tuple(out, it);
            case Expr.Slice it -> slice(out, it);
        }
    }

    private static void boolOp(DumpWriter out, Expr.BoolOp it) {
        out.open("BoolOp")
                .word("op", it.op().astName())
                .children("values", it.values())
                .close(it.span());
    }

    private static void namedExpr(DumpWriter out, Expr.NamedExpr it) {
        out.open("NamedExpr")
                .child("target", it.target())
                .child("value", it.value())
                .close(it.span());
    }

    private static void binOp(DumpWriter out, Expr.BinOp it) {
        out.open("BinOp")
                .child("left", it.left())
                .word("op", it.op().astName())
                .child("right", it.right())
                .close(it.span());
    }

    private static void unaryOp(DumpWriter out, Expr.UnaryOp it) {
        out.open("UnaryOp")
                .word("op", it.op().astName())
                .child("operand", it.operand())
                .close(it.span());
    }

    private static void lambda(DumpWriter out, Expr.Lambda it) {
        out.open("Lambda").child("args", it.args()).child("body", it.body()).close(it.span());
    }

    private static void ifExp(DumpWriter out, Expr.IfExp it) {
        out.open("IfExp")
                .child("test", it.test())
                .child("body", it.body())
                .child("orelse", it.orelse())
                .close(it.span());
    }

    private static void dict(DumpWriter out, Expr.Dict it) {
        out.open("Dict")
                .children("keys", it.keys())
                .children("values", it.values())
                .close(it.span());
    }

    private static void set(DumpWriter out, Expr.Set it) {
        out.open("Set").children("elts", it.elts()).close(it.span());
    }

    private static void listComp(DumpWriter out, Expr.ListComp it) {
        out.open("ListComp")
                .child("elt", it.elt())
                .children("generators", it.generators())
                .close(it.span());
    }

    private static void setComp(DumpWriter out, Expr.SetComp it) {
        out.open("SetComp")
                .child("elt", it.elt())
                .children("generators", it.generators())
                .close(it.span());
    }

    private static void dictComp(DumpWriter out, Expr.DictComp it) {
        out.open("DictComp")
                .child("key", it.key())
                .child("value", it.value())
                .children("generators", it.generators())
                .close(it.span());
    }

    private static void generatorExp(DumpWriter out, Expr.GeneratorExp it) {
        out.open("GeneratorExp")
                .child("elt", it.elt())
                .children("generators", it.generators())
                .close(it.span());
    }

    private static void await(DumpWriter out, Expr.Await it) {
        out.open("Await").child("value", it.value()).close(it.span());
    }

    private static void yieldExpression(DumpWriter out, Expr.Yield it) {
        out.open("Yield").child("value", it.value()).close(it.span());
    }

    private static void yieldFrom(DumpWriter out, Expr.YieldFrom it) {
        out.open("YieldFrom").child("value", it.value()).close(it.span());
    }

    private static void compare(DumpWriter out, Expr.Compare it) {
        out.open("Compare")
                .child("left", it.left())
                .comparisons("ops", it.ops())
                .children("comparators", it.comparators())
                .close(it.span());
    }

    private static void call(DumpWriter out, Expr.Call it) {
        out.open("Call")
                .child("func", it.func())
                .children("args", it.args())
                .children("keywords", it.keywords())
                .close(it.span());
    }

    private static void formattedValue(DumpWriter out, Expr.FormattedValue it) {
        out.open("FormattedValue")
                .child("value", it.value())
                .number("conversion", it.conversion())
                .child("format_spec", it.formatSpec())
                .close(it.span());
    }

    private static void joinedStr(DumpWriter out, Expr.JoinedStr it) {
        out.open("JoinedStr").children("values", it.values()).close(it.span());
    }

    private static void constant(DumpWriter out, Expr.Constant it) {
        out.open("Constant").constant("value", it.value()).text("kind", it.kind()).close(it.span());
    }

    private static void attribute(DumpWriter out, Expr.Attribute it) {
        out.open("Attribute")
                .child("value", it.value())
                .text("attr", it.attr())
                .word("ctx", it.ctx().astName())
                .close(it.span());
    }

    private static void subscript(DumpWriter out, Expr.Subscript it) {
        out.open("Subscript")
                .child("value", it.value())
                .child("slice", it.slice())
                .word("ctx", it.ctx().astName())
                .close(it.span());
    }

    private static void starred(DumpWriter out, Expr.Starred it) {
        out.open("Starred")
                .child("value", it.value())
                .word("ctx", it.ctx().astName())
                .close(it.span());
    }

    private static void name(DumpWriter out, Expr.Name it) {
        out.open("Name").text("id", it.id()).word("ctx", it.ctx().astName()).close(it.span());
    }

    private static void listExpr(DumpWriter out, Expr.ListExpr it) {
        out.open("List")
                .children("elts", it.elts())
                .word("ctx", it.ctx().astName())
                .close(it.span());
    }

    private static void tuple(DumpWriter out, Expr.Tuple it) {
        out.open("Tuple")
                .children("elts", it.elts())
                .word("ctx", it.ctx().astName())
                .close(it.span());
    }

    private static void slice(DumpWriter out, Expr.Slice it) {
        out.open("Slice")
                .child("lower", it.lower())
                .child("upper", it.upper())
                .child("step", it.step())
                .close(it.span());
    }
}
