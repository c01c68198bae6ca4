package pyloom.translator.scope.check;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.MatchCase;
import pyloom.translator.ast.Pattern;
import pyloom.translator.ast.Stmt;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.scope.CompileErrors;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of {@code match} statements and their patterns. */
final class PatternChecks {

    /** As many patterns as fit before the starred one: CPython's instruction has a byte for it. */
    private static final int MOST_BEFORE_STAR = (1 << 8) - 1;

    private static final int MOST_AFTER_STAR = (Integer.MAX_VALUE >> 8) - 1;

    /**
     * What the pattern around a pattern demands of it.
     *
     * @param captured the names captured so far
     * @param mayMatchAll whether a pattern that matches everything leaves nothing unreachable
     */
    private record Context(List<String> captured, boolean mayMatchAll) {

        /** Inside another pattern nothing becomes unreachable. */
        Context inside() {
            return new Context(captured, true);
        }
    }

    private final CompilerPass pass;

    PatternChecks(CompilerPass pass) {
        this.pass = pass;
    }

    void checkMatch(Stmt.Match statement) throws PythonSyntaxError {
        pass.expressions().check(statement.subject());
        List<MatchCase> cases = statement.cases();
        for (MatchCase matchCase : cases) {
            boolean isLast = matchCase == cases.getLast();
            boolean isDefault = isLast && cases.size() > 1 && isWildcard(matchCase.pattern());
            if (!isDefault) {
                boolean mayMatchAll = matchCase.guard() != null || isLast;
                check(matchCase.pattern(), new Context(new ArrayList<>(), mayMatchAll));
            }
            pass.expressions().checkOptional(matchCase.guard());
            pass.statements().checkAll(matchCase.body());
        }
    }

    private static boolean isWildcard(Pattern pattern) {
        return pattern instanceof Pattern.MatchAs as && as.name() == null;
    }

    private void check(Pattern pattern, Context context) throws PythonSyntaxError {
        switch (pattern) {
            case Pattern.MatchValue p -> checkValue(p);
            case Pattern.MatchSingleton _ -> {}
            case Pattern.MatchSequence p -> checkSequence(p, context);
            case Pattern.MatchMapping p -> checkMapping(p, context);
            case Pattern.MatchClass p -> checkClass(p, context);
            case Pattern.MatchStar p -> capture(p.name(), p.span(), context);
            case Pattern.MatchAs p -> checkAs(p, context);
            case Pattern.MatchOr p -> checkOr(p, context);
        }
    }

    private void checkValue(Pattern.MatchValue pattern) throws PythonSyntaxError {
        Expr value = pattern.value();
        if (!ConstantFolding.isConstant(value) && !(value instanceof Expr.Attribute)) {
            throw CompileErrors.at(
                    pattern.span(), "patterns may only match literals and attribute lookups");
        }
        pass.expressions().check(value);
    }

    private static void capture(String name, Span span, Context context) throws PythonSyntaxError {
        if (name != null) {
            ForbiddenNames.checkStore(name, span);
            addCaptured(name, span, context);
        }
    }

    private static void addCaptured(String name, Span span, Context context)
            throws PythonSyntaxError {
        if (context.captured().contains(name)) {
            throw CompileErrors.at(span, "multiple assignments to name '" + name + "' in pattern");
        }
        context.captured().add(name);
    }

    private void checkAs(Pattern.MatchAs pattern, Context context) throws PythonSyntaxError {
        String name = pattern.name();
        if (pattern.pattern() != null) {
            check(pattern.pattern(), context);
        } else if (!context.mayMatchAll()) {
            String what = name == null ? "wildcard" : "name capture '" + name + "'";
            throw CompileErrors.at(pattern.span(), what + " makes remaining patterns unreachable");
        }
        capture(name, pattern.span(), context);
    }

    private void checkSequence(Pattern.MatchSequence sequence, Context context)
            throws PythonSyntaxError {
        List<Pattern> patterns = sequence.patterns();
        int star = -1;
        boolean onlyWildcards = true;
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            if (pattern instanceof Pattern.MatchStar starred) {
                if (star >= 0) {
                    throw CompileErrors.at(
                            sequence.span(), "multiple starred names in sequence pattern");
                }
                star = i;
                onlyWildcards &= starred.name() == null;
            } else {
                onlyWildcards &= isWildcard(pattern);
            }
        }
        if (onlyWildcards) {
            return;
        }
        boolean unpacks = star >= 0 && ((Pattern.MatchStar) patterns.get(star)).name() != null;
        if (unpacks && (star > MOST_BEFORE_STAR || patterns.size() - star - 1 > MOST_AFTER_STAR)) {
            throw CompileErrors.at(
                    sequence.span(), "too many expressions in star-unpacking sequence pattern");
        }
        checkAll(patterns, context);
    }

    private void checkAll(List<Pattern> patterns, Context context) throws PythonSyntaxError {
        for (Pattern pattern : patterns) {
            check(pattern, context.inside());
        }
    }

    private void checkMapping(Pattern.MatchMapping mapping, Context context)
            throws PythonSyntaxError {
        Set<Object> seen = new HashSet<>();
        for (Expr key : mapping.keys()) {
            if (ConstantFolding.isConstant(key)) {
                if (!seen.add(PatternKey.of(key))) {
                    throw CompileErrors.at(
                            mapping.span(),
                            "mapping pattern checks duplicate key (" + PatternKey.repr(key) + ")");
                }
            } else if (!(key instanceof Expr.Attribute)) {
                throw CompileErrors.at(
                        mapping.span(),
                        "mapping pattern keys may only match literals and attribute lookups");
            }
            pass.expressions().check(key);
        }
        checkAll(mapping.patterns(), context);
        capture(mapping.rest(), mapping.span(), context);
    }

    private void checkClass(Pattern.MatchClass pattern, Context context) throws PythonSyntaxError {
        List<String> attributes = pattern.kwdAttrs();
        for (int i = 0; i < attributes.size(); i++) {
            String attribute = attributes.get(i);
            ForbiddenNames.checkStore(attribute, pattern.kwdPatterns().get(i).span());
            int repeated = attributes.subList(i + 1, attributes.size()).indexOf(attribute);
            if (repeated >= 0) {
                throw CompileErrors.at(
                        pattern.kwdPatterns().get(i + 1 + repeated).span(),
                        "attribute name repeated in class pattern: " + attribute);
            }
        }
        pass.expressions().check(pattern.cls());
        checkAll(pattern.patterns(), context);
        checkAll(pattern.kwdPatterns(), context);
    }

    private void checkOr(Pattern.MatchOr pattern, Context context) throws PythonSyntaxError {
        List<String> first = null;
        for (Pattern alternative : pattern.patterns()) {
            boolean isLast = alternative == pattern.patterns().getLast();
            List<String> captured = new ArrayList<>();
            check(alternative, new Context(captured, isLast && context.mayMatchAll()));
            if (first == null) {
                first = captured;
            } else if (first.size() != captured.size() || !captured.containsAll(first)) {
                throw CompileErrors.at(pattern.span(), "alternative patterns bind different names");
            }
        }
        for (String name : first) {
            addCaptured(name, pattern.span(), context);
        }
    }
}
