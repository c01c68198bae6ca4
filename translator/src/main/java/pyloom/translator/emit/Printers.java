package pyloom.translator.emit;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;

import pyloom.translator.emit.layout.LayoutBuilder;
import pyloom.translator.emit.text.Ascii;
import pyloom.translator.emit.text.JavaNames;

import java.util.function.Consumer;

/** The printers of one run, which all describe the same text and call each other. */
final class Printers {

    final LayoutBuilder out = new LayoutBuilder();
    final NotePrinter notes;
    final StringPieces strings;
    final AnnotationPrinter annotations = new AnnotationPrinter(this);
    final TypePrinter types = new TypePrinter(this);
    final VariablePrinter variables = new VariablePrinter(this);
    final ArgumentPrinter arguments = new ArgumentPrinter(this);
    final ArrayPrinter arrays = new ArrayPrinter(this);
    final ChainPrinter chains = new ChainPrinter(this);
    final OperatorPrinter operators = new OperatorPrinter(this);
    final ExpressionPrinter expressions = new ExpressionPrinter(this);
    final PatternPrinter patterns = new PatternPrinter(this);
    final SwitchPrinter switches = new SwitchPrinter(this);
    final BlockPrinter blocks = new BlockPrinter(this);
    final ControlPrinter control = new ControlPrinter(this);
    final StatementPrinter statements = new StatementPrinter(this);
    final MethodPrinter methods = new MethodPrinter(this);
    final MemberPrinter members = new MemberPrinter(this);
    final TypeDeclarationPrinter declarations = new TypeDeclarationPrinter(this);
    final UnitPrinter units = new UnitPrinter(this);

    /** Printers of a text with comments at {@code places}, or without any if that is null. */
    Printers(CommentPlaces places, StringPieces strings) {
        this.notes = new NotePrinter(out, places);
        this.strings = strings;
    }

    /** Adds a keyword, an operator or a bracket. */
    void word(String text) {
        out.word(text);
    }

    /** Adds a comma; a comment behind what it follows comes after it. */
    void comma() {
        out.punctuation(",");
    }

    /** Adds a name, which must be one that Java allows. */
    void name(String name) {
        if (!JavaNames.isIdentifier(name) && !name.equals("_")) {
            throw new IllegalArgumentException("not a Java name: " + Ascii.escape(name));
        }
        out.word(Ascii.escape(name));
    }

    void name(SimpleName name) {
        notes.commentsBefore(name);
        name(name.getIdentifier());
    }

    /** Adds a qualified name, which is never broken. */
    void qualified(Name name) {
        if (name.getQualifier().isPresent()) {
            qualified(name.getQualifier().get());
            word(".");
        }
        notes.commentsBefore(name);
        name(name.getIdentifier());
    }

    /** Prints each node, with a comma and {@code between} before all but the first. */
    <N extends Node> void commaSeparated(NodeList<N> nodes, Runnable between, Consumer<N> print) {
        boolean first = true;
        for (N node : nodes) {
            if (!first) {
                comma();
                between.run();
            }
            print.accept(node);
            first = false;
        }
    }

    /** {@return how tightly {@code expression} binds as it will be printed} */
    int precedence(Expression expression) {
        return expression instanceof LiteralStringValueExpr literal && isCut(literal)
                ? Precedence.of(BinaryExpr.Operator.PLUS)
                : Precedence.of(expression);
    }

    /** {@return whether {@code literal} is a string that is written as a sum of shorter ones} */
    boolean isCut(LiteralStringValueExpr literal) {
        return strings.areCut(literal);
    }

    /** {@return whether each of {@code expressions} is short, found by printing them aside} */
    boolean areShort(NodeList<Expression> expressions) {
        for (Expression expression : expressions) {
            Printers aside = new Printers(null, new StringPieces());
            ShortItems item = new ShortItems(aside.out);
            item.start();
            aside.expressions.print(expression, Precedence.EXPRESSION);
            item.end();
            if (!item.areAllShort()) {
                return false;
            }
        }
        return true;
    }
}
