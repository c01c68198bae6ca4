package pyloom.translator.scope;

import pyloom.translator.ast.Pattern;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.Span;

import java.util.List;

/** The first pass over the patterns of {@code match}: what they capture and what they read. */
final class PatternCollector {

    private final Collector collector;

    PatternCollector(Collector collector) {
        this.collector = collector;
    }

    void visit(Pattern pattern) throws PythonSyntaxError {
        collector.nesting().enter();
        switch (pattern) {
            case Pattern.MatchValue p -> collector.expressions.visit(p.value());
            case Pattern.MatchSingleton _ -> {}
            case Pattern.MatchSequence p -> visitAll(p.patterns());
            case Pattern.MatchStar p -> capture(p.name(), p.span());
            case Pattern.MatchMapping p -> {
                collector.expressions.visitAll(p.keys());
                visitAll(p.patterns());
                capture(p.rest(), p.span());
            }
            case Pattern.MatchClass p -> {
                collector.expressions.visit(p.cls());
                visitAll(p.patterns());
                visitAll(p.kwdPatterns());
            }
            case Pattern.MatchAs p -> {
                if (p.pattern() != null) {
                    visit(p.pattern());
                }
                capture(p.name(), p.span());
            }
            case Pattern.MatchOr p -> visitAll(p.patterns());
        }
        collector.nesting().leave();
    }

    private void visitAll(List<Pattern> patterns) throws PythonSyntaxError {
        for (Pattern pattern : patterns) {
            visit(pattern);
        }
    }

    private void capture(String name, Span span) {
        if (name != null) {
            collector.define(name, SymbolFlags.LOCAL, span);
        }
    }
}
