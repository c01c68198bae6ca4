package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;

import pyloom.translator.emit.layout.BreakTag;
import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.Indent;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/** Prints what is joined by dots: qualified names, chains of calls, indexed arrays. */
final class ChainPrinter {

    private static final Set<String> LOG_CALLS =
            Set.of(
                    ("at atConfig atDebug atFine atFiner atFinest atInfo atMostEvery atSevere"
                                    + " atWarning every log logVarargs perUnique withCause"
                                    + " withStackTrace")
                            .split(" "));

    private static final Set<String> STREAM_CALLS = Set.of("stream", "parallelStream", "toBuilder");

    private final Printers all;
    private final LayoutBuilder out;

    ChainPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /** Whether an expression is printed as a chain, so that its places are noted per link. */
    static boolean isLink(Expression expression) {
        return switch (expression) {
            case NameExpr _, FieldAccessExpr _, MethodCallExpr _, ArrayAccessExpr _ -> true;
            case ThisExpr _, SuperExpr _, ClassExpr _ -> true;
            default -> false;
        };
    }

    void print(Expression expression) {
        Chain chain = Chain.of(expression);
        if (isLogCall(chain)) {
            SequencedSet<Integer> prefix = new LinkedHashSet<>(Set.of(chain.links().size() - 1));
            withPrefixes(chain.links(), false, prefix, Fill.INDEPENDENT);
        } else {
            print(chain);
        }
    }

    /** Prints a type without its own arguments. */
    void printTypeName(ClassOrInterfaceType type) {
        if (!type.getAnnotations().isEmpty()) {
            if (type.getScope().isPresent()) {
                printTypeName(type.getScope().get());
                all.word(".");
            }
            all.annotations.inLine(type.getAnnotations());
            out.fillBreak(" ");
            all.name(type.getName());
        } else if (type.getScope().isEmpty()) {
            all.name(type.getName());
        } else {
            print(Chain.of(type));
        }
    }

    /** Prints the call of another constructor. */
    void constructorCall(ExplicitConstructorInvocationStmt call) {
        ChainLink link =
                new ChainLink(
                        call,
                        call.isThis() ? "this" : "super",
                        call.getExpression().isEmpty(),
                        call.getTypeArguments().orElse(null),
                        call.getArguments(),
                        List.of());
        print(call.getExpression().map(outer -> Chain.of(outer).with(link)).orElse(Chain.of(link)));
    }

    private static boolean isLogCall(Chain chain) {
        List<ChainLink> links = chain.links();
        if (chain.primary() != null || links.size() < 2 || !links.getFirst().isPlainName()) {
            return false;
        }
        return links.getLast().name().equals("log")
                && links.stream()
                        .skip(1)
                        .allMatch(link -> link.isCall() && LOG_CALLS.contains(link.name()));
    }

    private void print(Chain chain) {
        List<ChainLink> links = chain.links();
        if (chain.primary() == null && links.size() == 1 && links.getFirst().isPlainName()) {
            printName(links.getFirst());
            all.notes.endSpan(links.getFirst().node());
            return;
        }
        for (ChainLink link : links) {
            if (isInner(link)) {
                all.notes.commentsBefore(link.node());
            }
        }
        int start = out.flatLength();
        boolean needsDot = chain.primary() != null && printPrimary(chain);
        if (links.isEmpty()) {
            out.close();
            return;
        }
        SequencedSet<Integer> prefixes = prefixes(chain);
        List<Integer> streams = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isCall() && STREAM_CALLS.contains(links.get(i).name())) {
                streams.add(i);
            }
        }
        prefixes.addAll(streams);
        if (prefixes.isEmpty()) {
            withoutPrefix(links, needsDot, start);
        } else {
            Fill fill = streams.isEmpty() ? Fill.INDEPENDENT : Fill.UNIFIED;
            withPrefixes(links, needsDot, prefixes, fill);
        }
        if (chain.primary() != null) {
            out.close();
        }
    }

    /** Prints what the chain starts with, in a level left open; returns whether a dot follows. */
    private boolean printPrimary(Chain chain) {
        boolean anonymousClass =
                chain.primary() instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent();
        out.open(anonymousClass ? NONE : CONTINUATION);
        switch (chain.primary()) {
            case Expression array
                    when !chain.primaryIndices().isEmpty() && Precedence.ambiguousIndexed(array) ->
                    all.expressions.inParentheses(array);
            case Expression expression -> all.expressions.print(expression, Precedence.PRIMARY);
            default -> all.types.print((Type) chain.primary());
        }
        if (anonymousClass) {
            if (!chain.links().isEmpty()) {
                all.word(".");
            }
        } else {
            out.lineBreak();
        }
        indices(chain.primaryIndices());
        return !anonymousClass;
    }

    /** The last indices of those parts at the start that are broken only if they have to be. */
    private static SequencedSet<Integer> prefixes(Chain chain) {
        List<ChainLink> links = chain.links();
        SequencedSet<Integer> prefixes = new LinkedHashSet<>();
        int type = TypeNamePrefix.lastIndex(leadingNames(links));
        if (type >= 0) {
            prefixes.add(type);
        }
        int calls = 0;
        int firstCall = -1;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isCall()) {
                calls += i > 0 || chain.primary() != null ? 1 : 0;
                firstCall = firstCall < 0 ? i : firstCall;
            }
        }
        if (calls == 1 && firstCall > 0) {
            prefixes.add(firstCall);
        }
        ChainLink first = links.getFirst();
        boolean own = first.name().equals("this") || first.name().equals("super");
        if (prefixes.isEmpty() && own && first.first() && first.isPlainName()) {
            prefixes.add(1);
        }
        return prefixes;
    }

    private static List<String> leadingNames(List<ChainLink> links) {
        List<String> names = new ArrayList<>();
        for (ChainLink link : links) {
            names.add(link.name());
            if (!link.isPlainName()) {
                break;
            }
        }
        return names;
    }

    /** A chain of calls: broken before each dot, but not behind a short start. */
    private void withoutPrefix(List<ChainLink> links, boolean startsWithDot, int start) {
        int minimum = CONTINUATION.columns();
        int length = startsWithDot ? minimum : 0;
        boolean needsDot = startsWithDot;
        if (!startsWithDot) {
            out.open(CONTINUATION);
        }
        for (ChainLink link : links) {
            if (needsDot) {
                if (length > minimum) {
                    out.lineBreak();
                }
                all.word(".");
                length++;
            }
            boolean indented = links.size() > 1 || needsDot;
            if (isShortWrapper(link, links)) {
                wrapper(link);
            } else {
                BreakTag typeArguments = new BreakTag();
                upToArguments(link, typeArguments);
                arguments(link, typeArguments, indented ? CONTINUATION : NONE);
            }
            length += out.flatLength() - start;
            needsDot = true;
        }
        if (!startsWithDot) {
            out.close();
        }
    }

    /** Whether the chain starts with something like {@code when(call()).thenReturn(value)}. */
    private static boolean isShortWrapper(ChainLink link, List<ChainLink> links) {
        return links.size() > 1
                && link.isCall()
                && link.first()
                && link.name().length() <= 4
                && (link.typeArguments() == null || link.typeArguments().isEmpty())
                && link.arguments().size() == 1;
    }

    private void wrapper(ChainLink link) {
        out.open(NONE);
        out.open(NONE);
        printName(link);
        all.word("(");
        all.expressions.print(link.arguments().get(0));
        out.close();
        all.word(")");
        all.notes.endSpan(link.node());
        out.close();
    }

    private void withPrefixes(
            List<ChainLink> links, boolean startsWithDot, SequencedSet<Integer> ends, Fill fill) {
        boolean trailing = ends.getLast() < links.size() - 1;
        out.open(CONTINUATION);
        ends.forEach(_ -> out.open(NONE));
        Deque<Integer> open = new ArrayDeque<>(new TreeSet<>(ends));
        BreakTag broken = new BreakTag();
        boolean needsDot = startsWithDot;
        for (int i = 0; i < links.size(); i++) {
            if (needsDot) {
                boolean inPrefix = !open.isEmpty() && i <= open.peekFirst();
                out.lineBreak(inPrefix ? fill : Fill.UNIFIED, "", NONE, broken);
                all.word(".");
            }
            BreakTag typeArguments = new BreakTag();
            upToArguments(links.get(i), typeArguments);
            if (!open.isEmpty() && i == open.peekFirst()) {
                out.close();
                open.removeFirst();
            }
            Indent indent =
                    new Indent.IfTaken(broken, CONTINUATION, trailing ? CONTINUATION : NONE);
            arguments(links.get(i), typeArguments, indent);
            needsDot = true;
        }
        out.close();
    }

    private void upToArguments(ChainLink link, BreakTag tag) {
        if (link.typeArguments() != null && !link.typeArguments().isEmpty()) {
            out.open(CONTINUATION);
            all.types.arguments(link.typeArguments(), NONE);
            out.lineBreak(Fill.UNIFIED, "", NONE, tag);
            out.close();
        }
        printName(link);
    }

    private void printName(ChainLink link) {
        all.notes.span(link.node());
        switch (link.node()) {
            case ThisExpr _, SuperExpr _, ClassExpr _, ExplicitConstructorInvocationStmt _ ->
                    all.word(link.name());
            default -> all.name(link.name());
        }
    }

    private void arguments(ChainLink link, BreakTag typeArguments, Indent indent) {
        if (link.hasArguments()) {
            out.open(new Indent.IfTaken(typeArguments, CONTINUATION, NONE));
            all.arguments.print(link.arguments(), link.node(), indent);
            out.close();
        }
        all.notes.endSpan(link.node());
        indices(link.indices());
        if (isInner(link)) {
            all.notes.commentBehind(link.node());
        }
    }

    /** Whether the chain goes on behind the link, so that only the chain knows its comments. */
    private static boolean isInner(ChainLink link) {
        return switch (link.node().getParentNode().orElse(null)) {
            case MethodCallExpr call -> call.getScope().orElse(null) == link.node();
            case FieldAccessExpr field -> field.getScope() == link.node();
            case ArrayAccessExpr access -> access.getName() == link.node();
            case null, default -> false;
        };
    }

    private void indices(List<ArrayAccessExpr> accesses) {
        if (accesses.isEmpty()) {
            return;
        }
        out.open(NONE);
        for (ArrayAccessExpr access : accesses) {
            all.notes.span(access);
            all.word("[");
            out.fillBreak("");
            all.expressions.print(access.getIndex());
            all.word("]");
            all.notes.endSpan(access);
        }
        out.close();
    }
}
