package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;

import pyloom.translator.emit.layout.BreakTag;
import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.Comparator;
import java.util.List;

/** Prints annotations and modifiers. */
final class AnnotationPrinter {

    private static final List<Modifier.Keyword> ORDER =
            List.of(
                    Modifier.Keyword.PUBLIC,
                    Modifier.Keyword.PROTECTED,
                    Modifier.Keyword.PRIVATE,
                    Modifier.Keyword.ABSTRACT,
                    Modifier.Keyword.DEFAULT,
                    Modifier.Keyword.STATIC,
                    Modifier.Keyword.SEALED,
                    Modifier.Keyword.NON_SEALED,
                    Modifier.Keyword.FINAL,
                    Modifier.Keyword.TRANSIENT,
                    Modifier.Keyword.VOLATILE,
                    Modifier.Keyword.SYNCHRONIZED,
                    Modifier.Keyword.NATIVE,
                    Modifier.Keyword.STRICTFP,
                    Modifier.Keyword.TRANSITIVE);

    private final Printers all;
    private final LayoutBuilder out;

    AnnotationPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    /** Whether the annotations of a declaration may share its line. */
    static boolean fitInLine(NodeList<AnnotationExpr> annotations) {
        return annotations.stream().noneMatch(AnnotationPrinter::hasArguments);
    }

    static boolean hasArguments(AnnotationExpr annotation) {
        return switch (annotation) {
            case SingleMemberAnnotationExpr _ -> true;
            case NormalAnnotationExpr normal -> !normal.getPairs().isEmpty();
            default -> false;
        };
    }

    /** Prints annotations and modifiers, each annotation on its own line, with a space behind. */
    void vertical(NodeList<AnnotationExpr> annotations, NodeList<Modifier> modifiers) {
        print(annotations, modifiers, true, null);
    }

    /**
     * Prints annotations and modifiers with a space behind.
     *
     * @param tag tells later whether an annotation got its own line; may be null
     */
    void print(
            NodeList<AnnotationExpr> annotations,
            NodeList<Modifier> modifiers,
            boolean vertical,
            BreakTag tag) {
        if (!annotations.isEmpty()) {
            out.open(NONE);
            boolean first = true;
            for (AnnotationExpr annotation : annotations) {
                if (!first) {
                    betweenAnnotations(vertical, tag);
                }
                print(annotation);
                first = false;
            }
            out.close();
            betweenAnnotations(vertical, tag);
        }
        if (!modifiers.isEmpty()) {
            print(modifiers);
        }
    }

    private void betweenAnnotations(boolean vertical, BreakTag tag) {
        out.lineBreak(vertical ? Fill.FORCED : Fill.UNIFIED, vertical ? "" : " ", NONE, tag);
    }

    private void print(NodeList<Modifier> modifiers) {
        out.open(NONE);
        boolean first = true;
        for (Modifier modifier : sorted(modifiers)) {
            if (!first) {
                loneFillBreak();
            }
            all.notes.commentsBefore(modifier);
            all.word(modifier.getKeyword().asString());
            first = false;
        }
        out.close();
        loneFillBreak();
    }

    private static List<Modifier> sorted(NodeList<Modifier> modifiers) {
        return modifiers.stream()
                .sorted(Comparator.comparing(modifier -> ORDER.indexOf(modifier.getKeyword())))
                .toList();
    }

    private void loneFillBreak() {
        out.open(NONE);
        out.fillBreak(" ");
        out.close();
    }

    /** Prints annotations in one line where they fit. */
    void inLine(NodeList<AnnotationExpr> annotations) {
        boolean first = true;
        for (AnnotationExpr annotation : annotations) {
            if (!first) {
                out.fillBreak(" ");
            }
            print(annotation);
            first = false;
        }
    }

    void print(AnnotationExpr annotation) {
        all.notes.begin(annotation);
        switch (annotation) {
            case SingleMemberAnnotationExpr single -> printSingle(single);
            case NormalAnnotationExpr normal when !normal.getPairs().isEmpty() ->
                    printPairs(normal);
            case NormalAnnotationExpr normal -> {
                printName(normal);
                all.word("(");
                all.word(")");
            }
            case MarkerAnnotationExpr marker -> printName(marker);
            default -> throw new IllegalArgumentException("no annotation: " + annotation);
        }
        all.notes.end(annotation);
    }

    private void printName(AnnotationExpr annotation) {
        all.word("@");
        all.qualified(annotation.getName());
    }

    private void printSingle(SingleMemberAnnotationExpr annotation) {
        Expression value = Precedence.strip(annotation.getMemberValue());
        boolean array = value instanceof ArrayInitializerExpr;
        out.open(array ? NONE : CONTINUATION);
        printName(annotation);
        all.word("(");
        if (!array) {
            out.lineBreak();
        }
        printValue(value);
        out.close();
        all.word(")");
    }

    private void printPairs(NormalAnnotationExpr annotation) {
        out.open(NONE);
        printName(annotation);
        out.open(CONTINUATION);
        all.word("(");
        out.lineBreak();
        boolean onePerLine = annotation.getPairs().stream().anyMatch(AnnotationPrinter::isArray);
        Fill fill = onePerLine ? Fill.FORCED : Fill.UNIFIED;
        all.commaSeparated(
                annotation.getPairs(),
                () -> out.lineBreak(fill, onePerLine ? "" : " ", NONE, null),
                this::printPair);
        all.word(")");
        out.close();
        out.close();
    }

    private static boolean isArray(MemberValuePair pair) {
        return pair.getValue() instanceof ArrayInitializerExpr;
    }

    private void printPair(MemberValuePair pair) {
        all.notes.commentsBefore(pair);
        boolean array = isArray(pair);
        out.open(array ? NONE : CONTINUATION);
        all.name(pair.getName());
        out.space();
        all.word("=");
        if (array) {
            out.space();
        } else {
            out.lineBreak(" ");
        }
        printValue(pair.getValue());
        out.close();
    }

    private void printValue(Expression value) {
        if (value instanceof ArrayInitializerExpr array) {
            all.arrays.initializer(array, true);
        } else {
            all.expressions.print(value, Precedence.CONDITIONAL);
        }
    }
}
