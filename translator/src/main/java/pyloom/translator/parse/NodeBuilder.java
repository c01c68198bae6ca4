package pyloom.translator.parse;

import org.antlr.v4.runtime.Token;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParserBaseListener;
import pyloom.grammar.PythonToken;
import pyloom.grammar.RejectedException;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Stmt;
import pyloom.translator.source.Span;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What all parts of the tree builder share. The parts are a chain of classes, one for each section
 * of the grammar, because ANTLR tells one object of the end of every rule.
 *
 * <p>The node of a rule goes into its context, where the rule around it finds it by its label; a
 * rule that is an item of a list pushes its node on the parser's stack instead.
 */
abstract class NodeBuilder extends PythonParserBaseListener {

    static final Expr[] NO_EXPRESSIONS = {};

    final PythonParser parser;
    final SourceBytes source;
    private final Identifiers identifiers;

    NodeBuilder(PythonParser parser, SourceBytes source) {
        this.parser = parser;
        this.source = source;
        this.identifiers = new Identifiers(source);
    }

    static RejectedException reject(PythonContext context) {
        return new RejectedException(context.first().start());
    }

    // Places

    static Span span(PythonContext context) {
        return span(context.first(), context.last());
    }

    static Span span(PythonToken token) {
        return span(token, token);
    }

    static Span span(PythonToken first, PythonToken last) {
        return new Span(first.line(), first.column(), last.endLine(), last.endColumn());
    }

    // Names

    final String name(Token token) {
        return identifiers.of((PythonToken) token);
    }

    final String optionalName(Token token) {
        return token == null ? null : name(token);
    }

    final List<String> names(List<Token> tokens) {
        if (tokens.size() == 1) {
            return List.of(name(tokens.get(0)));
        }
        String[] names = new String[tokens.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = name(tokens.get(i));
        }
        return List.of(names);
    }

    final Expr.Name nameNode(Token token, ExprContext use) {
        PythonToken word = (PythonToken) token;
        return new Expr.Name(span(word), name(word), use);
    }

    // Parts of a rule

    /** The node of a labelled part; null if the part is missing. */
    static Expr expression(PythonContext part) {
        return part == null ? null : (Expr) part.node;
    }

    @SuppressWarnings("unchecked")
    static List<Stmt> body(PythonContext block) {
        return (List<Stmt>) block.node;
    }

    /** The statements of an optional clause. */
    static List<Stmt> optionalBody(PythonContext clause) {
        return clause == null ? List.of() : body(clause);
    }

    /** The pushed nodes of the rule, which leave the stack. */
    final <T> List<T> list(PythonContext context, T[] none) {
        return List.of(parser.take(context, none));
    }

    final List<Expr> expressions(PythonContext context) {
        return switch (parser.count(context)) {
            case 0 -> List.of();
            case 1 -> {
                Expr only = (Expr) parser.pushed(context, 0);
                parser.drop(context);
                yield List.of(only);
            }
            default -> List.of(parser.take(context, NO_EXPRESSIONS));
        };
    }

    /** An immutable list that may hold null. */
    static List<Expr> withNulls(Expr[] items) {
        for (Expr item : items) {
            if (item == null) {
                return Collections.unmodifiableList(Arrays.asList(items));
            }
        }
        return List.of(items);
    }
}
