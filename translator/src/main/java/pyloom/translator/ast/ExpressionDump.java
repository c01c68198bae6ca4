package pyloom.translator.ast;

/** Dumps expressions. */
final class ExpressionDump {

    private ExpressionDump() {}

    static void write(DumpWriter out, Expr node) {
        switch (node) {
            case Expr.BoolOp it ->
                    out.open("BoolOp")
                            .word("op", it.op().astName())
                            .children("values", it.values())
                            .close(it.span());
            case Expr.NamedExpr it ->
                    out.open("NamedExpr")
                            .child("target", it.target())
                            .child("value", it.value())
                            .close(it.span());
            case Expr.BinOp it ->
                    out.open("BinOp")
                            .child("left", it.left())
                            .word("op", it.op().astName())
                            .child("right", it.right())
                            .close(it.span());
            case Expr.UnaryOp it ->
                    out.open("UnaryOp")
                            .word("op", it.op().astName())
                            .child("operand", it.operand())
                            .close(it.span());
            case Expr.Lambda it ->
                    out.open("Lambda")
                            .child("args", it.args())
                            .child("body", it.body())
                            .close(it.span());
            case Expr.IfExp it ->
                    out.open("IfExp")
                            .child("test", it.test())
                            .child("body", it.body())
                            .child("orelse", it.orelse())
                            .close(it.span());
            case Expr.Dict it ->
                    out.open("Dict")
                            .children("keys", it.keys())
                            .children("values", it.values())
                            .close(it.span());
            case Expr.Set it -> out.open("Set").children("elts", it.elts()).close(it.span());
            case Expr.ListComp it ->
                    out.open("ListComp")
                            .child("elt", it.elt())
                            .children("generators", it.generators())
                            .close(it.span());
            case Expr.SetComp it ->
                    out.open("SetComp")
                            .child("elt", it.elt())
                            .children("generators", it.generators())
                            .close(it.span());
            case Expr.DictComp it ->
                    out.open("DictComp")
                            .child("key", it.key())
                            .child("value", it.value())
                            .children("generators", it.generators())
                            .close(it.span());
            case Expr.GeneratorExp it ->
                    out.open("GeneratorExp")
                            .child("elt", it.elt())
                            .children("generators", it.generators())
                            .close(it.span());
            case Expr.Await it -> out.open("Await").child("value", it.value()).close(it.span());
            case Expr.Yield it -> out.open("Yield").child("value", it.value()).close(it.span());
            case Expr.YieldFrom it ->
                    out.open("YieldFrom").child("value", it.value()).close(it.span());
            case Expr.Compare it ->
                    out.open("Compare")
                            .child("left", it.left())
                            .comparisons("ops", it.ops())
                            .children("comparators", it.comparators())
                            .close(it.span());
            case Expr.Call it ->
                    out.open("Call")
                            .child("func", it.func())
                            .children("args", it.args())
                            .children("keywords", it.keywords())
                            .close(it.span());
            case Expr.FormattedValue it ->
                    out.open("FormattedValue")
                            .child("value", it.value())
                            .number("conversion", it.conversion())
                            .child("format_spec", it.formatSpec())
                            .close(it.span());
            case Expr.JoinedStr it ->
                    out.open("JoinedStr").children("values", it.values()).close(it.span());
            case Expr.Constant it ->
                    out.open("Constant")
                            .constant("value", it.value())
                            .text("kind", it.kind())
                            .close(it.span());
            case Expr.Attribute it ->
                    out.open("Attribute")
                            .child("value", it.value())
                            .text("attr", it.attr())
                            .word("ctx", it.ctx().astName())
                            .close(it.span());
            case Expr.Subscript it ->
                    out.open("Subscript")
                            .child("value", it.value())
                            .child("slice", it.slice())
                            .word("ctx", it.ctx().astName())
                            .close(it.span());
            case Expr.Starred it ->
                    out.open("Starred")
                            .child("value", it.value())
                            .word("ctx", it.ctx().astName())
                            .close(it.span());
            case Expr.Name it ->
                    out.open("Name")
                            .text("id", it.id())
                            .word("ctx", it.ctx().astName())
                            .close(it.span());
            case Expr.ListExpr it ->
                    out.open("List")
                            .children("elts", it.elts())
                            .word("ctx", it.ctx().astName())
                            .close(it.span());
            case Expr.Tuple it ->
                    out.open("Tuple")
                            .children("elts", it.elts())
                            .word("ctx", it.ctx().astName())
                            .close(it.span());
            case Expr.Slice it ->
                    out.open("Slice")
                            .child("lower", it.lower())
                            .child("upper", it.upper())
                            .child("step", it.step())
                            .close(it.span());
        }
    }
}
