package pyloom.translator.ast;

/** Dumps patterns. */
final class PatternDump {

    private PatternDump() {}

    static void write(DumpWriter out, Pattern node) {
        switch (node) {
            case Pattern.MatchValue it -> matchValue(out, it);
            case Pattern.MatchSingleton it -> matchSingleton(out, it);
            case Pattern.MatchSequence it -> matchSequence(out, it);
            case Pattern.MatchMapping it -> matchMapping(out, it);
            case Pattern.MatchClass it -> matchClass(out, it);
            case Pattern.MatchStar it -> matchStar(out, it);
            case Pattern.MatchAs it -> matchAs(out, it);
            case Pattern.MatchOr it -> matchOr(out, it);
        }
    }

    private static void matchValue(DumpWriter out, Pattern.MatchValue it) {
        out.open("MatchValue").child("value", it.value()).close(it.span());
    }

    private static void matchSingleton(DumpWriter out, Pattern.MatchSingleton it) {
        out.open("MatchSingleton").constant("value", it.value()).close(it.span());
    }

    private static void matchSequence(DumpWriter out, Pattern.MatchSequence it) {
        out.open("MatchSequence").children("patterns", it.patterns()).close(it.span());
    }

    private static void matchMapping(DumpWriter out, Pattern.MatchMapping it) {
        out.open("MatchMapping")
                .children("keys", it.keys())
                .children("patterns", it.patterns())
                .text("rest", it.rest())
                .close(it.span());
    }

    private static void matchClass(DumpWriter out, Pattern.MatchClass it) {
        out.open("MatchClass")
                .child("cls", it.cls())
                .children("patterns", it.patterns())
                .texts("kwd_attrs", it.kwdAttrs())
                .children("kwd_patterns", it.kwdPatterns())
                .close(it.span());
    }

    private static void matchStar(DumpWriter out, Pattern.MatchStar it) {
        out.open("MatchStar").text("name", it.name()).close(it.span());
    }

    private static void matchAs(DumpWriter out, Pattern.MatchAs it) {
        out.open("MatchAs").child("pattern", it.pattern()).text("name", it.name()).close(it.span());
    }

    private static void matchOr(DumpWriter out, Pattern.MatchOr it) {
        out.open("MatchOr").children("patterns", it.patterns()).close(it.span());
    }
}
