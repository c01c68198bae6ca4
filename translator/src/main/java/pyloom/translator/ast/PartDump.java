package pyloom.translator.ast;

import pyloom.translator.source.Span;

/** Dumps the nodes that are neither statements nor expressions nor patterns. */
final class PartDump {

    private PartDump() {}

    static void module(DumpWriter out, Module it) {
        out.open("Module").children("body", it.body()).close();
    }

    static void alias(DumpWriter out, Alias it) {
        out.open("alias").text("name", it.name()).text("asname", it.asname()).close(it.span());
    }

    static void arg(DumpWriter out, Arg it) {
        out.open("arg").text("arg", it.arg()).child("annotation", it.annotation()).close(it.span());
    }

    static void arguments(DumpWriter out, Arguments it) {
        out.open("arguments")
                .children("posonlyargs", it.posonlyargs())
                .children("args", it.args())
                .child("vararg", it.vararg())
                .children("kwonlyargs", it.kwonlyargs())
                .children("kw_defaults", it.kwDefaults())
                .child("kwarg", it.kwarg())
                .children("defaults", it.defaults())
                .close();
    }

    static void comprehension(DumpWriter out, Comprehension it) {
        out.open("comprehension")
                .child("target", it.target())
                .child("iter", it.iter())
                .children("ifs", it.ifs())
                .flag("is_async", it.isAsync())
                .close();
    }

    static void handler(DumpWriter out, ExceptHandler it) {
        out.open("ExceptHandler")
                .child("type", it.type())
                .text("name", it.name())
                .children("body", it.body())
                .close(it.span());
    }

    static void keyword(DumpWriter out, Keyword it) {
        out.open("keyword").text("arg", it.arg()).child("value", it.value()).close(it.span());
    }

    static void matchCase(DumpWriter out, MatchCase it) {
        out.open("match_case")
                .child("pattern", it.pattern())
                .child("guard", it.guard())
                .children("body", it.body())
                .close();
    }

    static void withItem(DumpWriter out, WithItem it) {
        out.open("withitem")
                .child("context_expr", it.contextExpr())
                .child("optional_vars", it.optionalVars())
                .close();
    }

    static void typeParameter(DumpWriter out, TypeParam node) {
        switch (node) {
            case TypeParam.TypeVar it -> typeVar(out, it);
            case TypeParam.ParamSpec it ->
                    defaulted(out, "ParamSpec", it.name(), it.defaultValue(), it.span());
            case TypeParam.TypeVarTuple it ->
                    defaulted(out, "TypeVarTuple", it.name(), it.defaultValue(), it.span());
        }
    }

    private static void typeVar(DumpWriter out, TypeParam.TypeVar it) {
        out.open("TypeVar")
                .text("name", it.name())
                .child("bound", it.bound())
                .child("default_value", it.defaultValue())
                .close(it.span());
    }

    private static void defaulted(
            DumpWriter out, String kind, String name, Expr defaultValue, Span span) {
        out.open(kind).text("name", name).child("default_value", defaultValue).close(span);
    }
}
