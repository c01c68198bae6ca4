package pyloom.translator.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.PrimitiveType;

import pyloom.translator.ast.CmpOperator;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Pattern;
import pyloom.translator.emit.NodeNotes;
import pyloom.translator.emit.text.NumberLiterals;
import pyloom.translator.emit.text.StringLiterals;
import pyloom.translator.lower.tree.Java;
import pyloom.translator.lower.tree.JavaVariable;
import pyloom.translator.lower.tree.RuntimeMember;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The test of one pattern under construction. Conditions are gathered; one that needs a statement
 * in front, the parts of a sequence for instance, opens an {@code if} over those gathered before
 * it.
 */
final class PatternTest {

    private record Level(Context around, Expression condition, Block inside) {}

    private final Context start;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<String, Operand> captures = new LinkedHashMap<>();
    private Context current;
    private Expression pending;

    PatternTest(Context context) {
        start = context;
        current = context;
    }

    /** {@return where to go on once all conditions so far hold} */
    Context open() {
        if (pending != null) {
            Block inside = new Block();
            levels.push(new Level(current, pending, inside));
            current = start.in(inside);
            pending = null;
        }
        return current;
    }

    /** {@return whether the pattern may fail} */
    boolean isConditional() {
        return !levels.isEmpty();
    }

    /** Adds the ifs, when all that goes into them is there. */
    void close() {
        for (Level level : levels) {
            level.around().block().add(Statements.ifThen(level.condition(), level.inside()));
        }
    }

    /** Binds the names that the pattern captures. */
    void bindCaptures(Context context) {
        captures.forEach(
                (name, value) ->
                        context.block().add(context.names().variable(name).store(value.again())));
    }

    private void require(Expression condition) {
        pending = pending == null ? condition : Java.and(pending, condition);
    }

    /** Adds the conditions under which {@code subject}, which can be repeated, matches. */
    void match(Pattern pattern, Operand subject) {
        switch (pattern) {
            case Pattern.MatchValue value -> matchValue(value, subject);
            case Pattern.MatchSingleton singleton ->
                    require(
                            LowerCompare.identity(
                                    Operand.object(subject.java()),
                                    LowerConstant.lower(singleton.value(), current)));
            case Pattern.MatchSequence sequence -> matchSequence(sequence, subject);
            case Pattern.MatchMapping mapping -> matchMapping(mapping, subject);
            case Pattern.MatchClass type -> matchClass(type, subject);
            case Pattern.MatchStar star -> capture(star.name(), subject);
            case Pattern.MatchAs as -> {
                if (as.pattern() != null) {
                    match(as.pattern(), new Operand(subject.again(), subject.type()));
                }
                capture(as.name(), subject);
            }
            case Pattern.MatchOr alternatives -> matchOr(alternatives, subject);
        }
    }

    private void capture(String name, Operand subject) {
        if (name != null) {
            captures.put(name, subject);
        }
    }

    private void matchValue(Pattern.MatchValue pattern, Operand subject) {
        Block statements = new Block();
        Operand value = Expressions.lower(pattern.value(), current.in(statements));
        if (!statements.isEmpty()) {
            open().block().addAll(statements);
        }
        boolean areMembers =
                subject.javaType().isEnum() && subject.javaType().isSameAs(value.javaType());
        Expression test =
                areMembers
                        ? TypedCompare.test(CmpOperator.EQ, subject, value)
                        : Java.runtime(RuntimeMember.py("isEqual"), subject.java(), value.java());
        require(NodeNotes.from(pattern.span(), test));
    }

    private void matchSequence(Pattern.MatchSequence pattern, Operand subject) {
        List<Pattern> patterns = pattern.patterns();
        int star = 0;
        while (star < patterns.size() && !(patterns.get(star) instanceof Pattern.MatchStar)) {
            star++;
        }
        List<Expression> arguments = new ArrayList<>();
        arguments.add(subject.java());
        arguments.add(NumberLiterals.ofInt(star));
        if (star < patterns.size()) {
            arguments.add(NumberLiterals.ofInt(patterns.size() - star - 1));
        }
        matchParts("matchSequence", arguments, patterns, pattern);
    }

    private void matchMapping(Pattern.MatchMapping pattern, Operand subject) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(subject.java());
        Context here = open();
        for (Expr key : pattern.keys()) {
            arguments.add(Expressions.lower(key, here).spreadable());
        }
        List<Pattern> patterns = new ArrayList<>(pattern.patterns());
        if (pattern.rest() == null) {
            matchParts("matchMapping", arguments, patterns, pattern);
        } else {
            patterns.add(new Pattern.MatchAs(pattern.span(), null, pattern.rest()));
            matchParts("matchMappingWithRest", arguments, patterns, pattern);
        }
    }

    private void matchClass(Pattern.MatchClass pattern, Operand subject) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(subject.java());
        arguments.add(Expressions.lower(pattern.cls(), open()).java());
        arguments.add(NumberLiterals.ofInt(pattern.patterns().size()));
        for (String attribute : pattern.kwdAttrs()) {
            arguments.add(StringLiterals.of(attribute));
        }
        List<Pattern> patterns = new ArrayList<>(pattern.patterns());
        patterns.addAll(pattern.kwdPatterns());
        matchParts("matchClass", arguments, patterns, pattern);
    }

    /** Takes the subject apart by a function that gives null if it is of the wrong form. */
    private void matchParts(
            String function, List<Expression> arguments, List<Pattern> patterns, Pattern whole) {
        Expression taken =
                NodeNotes.from(
                        whole.span(), Java.runtime(RuntimeMember.patterns(function), arguments));
        if (patterns.stream().allMatch(PatternTest::isWildcard)) {
            require(Java.isNotNull(taken));
            return;
        }
        JavaVariable parts = open().hold(new ArrayType(Java.object()), "parts", taken);
        require(Java.isNotNull(parts.mention()));
        for (int i = 0; i < patterns.size(); i++) {
            if (!isWildcard(patterns.get(i))) {
                match(patterns.get(i), LowerTarget.element(parts, i));
            }
        }
    }

    private static boolean isWildcard(Pattern pattern) {
        return switch (pattern) {
            case Pattern.MatchAs as -> as.pattern() == null && as.name() == null;
            case Pattern.MatchStar star -> star.name() == null;
            default -> false;
        };
    }

    /** Each alternative binds the same names: what it captures goes to common variables. */
    private void matchOr(Pattern.MatchOr pattern, Operand subject) {
        if (pattern.patterns().stream().allMatch(PatternTest::isSimple)) {
            Expression any = null;
            for (Pattern alternative : pattern.patterns()) {
                PatternTest test = new PatternTest(current);
                test.match(alternative, new Operand(subject.again(), subject.type()));
                any = any == null ? test.pending : Java.or(any, test.pending);
            }
            require(any);
            return;
        }
        Context here = open();
        JavaVariable matched = here.hold(PrimitiveType.booleanType(), "matched", Java.bool(false));
        Map<String, JavaVariable> common = new LinkedHashMap<>();
        boolean first = true;
        for (Pattern alternative : pattern.patterns()) {
            Block attempt = first ? here.block() : new Block();
            matchAlternative(alternative, subject, matched, common, here, attempt);
            if (!first) {
                here.block().add(Statements.ifThen(Java.not(matched.mention()), attempt));
            }
            first = false;
        }
        common.forEach((name, held) -> captures.put(name, Operand.object(held.mention())));
        require(matched.mention());
    }

    private static void matchAlternative(
            Pattern alternative,
            Operand subject,
            JavaVariable matched,
            Map<String, JavaVariable> common,
            Context around,
            Block attempt) {
        PatternTest test = new PatternTest(around.in(attempt));
        test.match(alternative, new Operand(subject.again(), subject.type()));
        for (String name : test.captures.keySet()) {
            common.computeIfAbsent(name, it -> around.hold(it, Java.nothing()));
        }
        Context success = test.open();
        test.captures.forEach(
                (name, value) ->
                        success.block()
                                .add(Java.assign(common.get(name).mention(), value.again())));
        success.block().add(Java.assign(matched.mention(), Java.bool(true)));
        test.close();
    }

    private static boolean isSimple(Pattern pattern) {
        return switch (pattern) {
            case Pattern.MatchValue value ->
                    value.value() instanceof Expr.Constant
                            || value.value() instanceof Expr.UnaryOp
                            || value.value() instanceof Expr.Attribute;
            case Pattern.MatchSingleton _ -> true;
            default -> false;
        };
    }
}
