package pyloom.translator.ast;

/** Dumps patterns. */
final class PatternDump {

    private PatternDump() {}

    static void write(DumpWriter out, Pattern node) {
        switch (node) {
            case Pattern.MatchValue it ->
                    out.open("MatchValue").child("value", it.value()).close(it.span());
            case Pattern.MatchSingleton it ->
                    out.open("MatchSingleton").constant("value", it.value()).close(it.span());
            case Pattern.MatchSequence it ->
                    out.open("MatchSequence").children("patterns", it.patterns()).close(it.span());
            case Pattern.MatchMapping it ->
                    out.open("MatchMapping")
                            .children("keys", it.keys())
                            .children("patterns", it.patterns())
                            .text("rest", it.rest())
                            .close(it.span());
            case Pattern.MatchClass it ->
                    out.open("MatchClass")
                            .child("cls", it.cls())
                            .children("patterns", it.patterns())
                            .texts("kwd_attrs", it.kwdAttrs())
                            .children("kwd_patterns", it.kwdPatterns())
                            .close(it.span());
            case Pattern.MatchStar it ->
                    out.open("MatchStar").text("name", it.name()).close(it.span());
            case Pattern.MatchAs it ->
                    out.open("MatchAs")
                            .child("pattern", it.pattern())
                            .text("name", it.name())
                            .close(it.span());
            case Pattern.MatchOr it ->
                    out.open("MatchOr").children("patterns", it.patterns()).close(it.span());
        }
    }
}
