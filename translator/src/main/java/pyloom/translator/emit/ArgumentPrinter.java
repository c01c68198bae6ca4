package pyloom.translator.emit;

import static pyloom.translator.emit.Indents.CONTINUATION;
import static pyloom.translator.emit.layout.Indent.NONE;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.UnaryExpr;

import pyloom.translator.emit.layout.Fill;
import pyloom.translator.emit.layout.Indent;
import pyloom.translator.emit.layout.LayoutBuilder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints the arguments of calls and instance creations. */
final class ArgumentPrinter {

    private static final Pattern FORMAT_SPECIFIER = Pattern.compile("%|\\{[0-9]\\}");

    private final Printers all;
    private final LayoutBuilder out;

    ArgumentPrinter(Printers all) {
        this.all = all;
        this.out = all.out;
    }

    void print(NodeList<Expression> arguments, Node call, Indent indent) {
        out.open(indent);
        all.word("(");
        if (!arguments.isEmpty()) {
            if (call.containsData(NodeNotes.IN_PAIRS) && isTable(arguments)) {
                pairs(arguments);
            } else if (arguments.size() > 1 && isFormat(arguments.get(0))) {
                format(arguments);
            } else {
                out.lineBreak();
                list(arguments);
            }
        }
        all.word(")");
        out.close();
    }

    private void pairs(NodeList<Expression> arguments) {
        out.forcedBreak();
        out.open(NONE);
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i > 0) {
                all.comma();
                out.forcedBreak();
            }
            out.open(CONTINUATION);
            all.expressions.print(arguments.get(i));
            all.comma();
            out.lineBreak(" ");
            all.expressions.print(arguments.get(i + 1));
            out.close();
        }
        out.close();
    }

    /** A format string stands on its own line, what is formatted together on the next. */
    private void format(NodeList<Expression> arguments) {
        out.lineBreak();
        out.open(NONE);
        all.expressions.print(arguments.get(0));
        all.comma();
        out.lineBreak(" ");
        out.open(NONE);
        list(arguments.subList(1, arguments.size()));
        out.close();
        out.close();
    }

    private void list(List<Expression> arguments) {
        ShortItems items = new ShortItems(out);
        out.open(NONE);
        boolean first = true;
        for (Expression argument : arguments) {
            if (!first) {
                all.comma();
                items.between(out.lineBreak(Fill.UNIFIED, " ", NONE, null));
            }
            items.start();
            all.expressions.print(argument);
            items.end();
            first = false;
        }
        out.close();
        items.decide();
    }

    private boolean isFormat(Expression argument) {
        Expression rest = argument;
        boolean specifier = false;
        while (rest instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
            if (!StringPieces.isString(sum.getRight())) {
                return false;
            }
            specifier |= hasSpecifier(sum.getRight());
            rest = sum.getLeft();
        }
        return StringPieces.isString(rest) && (specifier || hasSpecifier(rest));
    }

    private boolean hasSpecifier(Expression literal) {
        return all.strings.of((LiteralStringValueExpr) literal).stream()
                .anyMatch(piece -> FORMAT_SPECIFIER.matcher(piece).find());
    }

    /** Whether the formatter would recognise a table of two columns. */
    private boolean isTable(NodeList<Expression> arguments) {
        if (arguments.size() < 4 || arguments.size() % 2 != 0) {
            return false;
        }
        int rows = arguments.size() / 2;
        return mostCommon(arguments, 0) == rows && mostCommon(arguments, 1) >= rows / 2 + 1;
    }

    private int mostCommon(NodeList<Expression> arguments, int column) {
        Map<String, Integer> counts = new HashMap<>();
        int most = 0;
        for (int i = column; i < arguments.size(); i += 2) {
            most = Math.max(most, counts.merge(kind(arguments.get(i)), 1, Integer::sum));
        }
        return most;
    }

    private String kind(Expression expression) {
        Expression shown = Precedence.strip(expression);
        return switch (shown) {
            case UnaryExpr unary -> kind(unary.getExpression());
            case BinaryExpr binary -> binary.getOperator().name();
            case LiteralStringValueExpr literal when all.isCut(literal) ->
                    BinaryExpr.Operator.PLUS.name();
            default -> shown.getMetaModel().getTypeName();
        };
    }
}
