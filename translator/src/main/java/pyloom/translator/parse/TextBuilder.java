package pyloom.translator.parse;

import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.FormatSpecificationContext;
import pyloom.grammar.PythonParser.FormattedStringContext;
import pyloom.grammar.PythonParser.FstringTextContext;
import pyloom.grammar.PythonParser.PlainStringContext;
import pyloom.grammar.PythonParser.ReplacementFieldContext;
import pyloom.grammar.PythonParser.StringsContext;
import pyloom.grammar.PythonToken;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Expr;

import java.util.List;

/** Builds strings, f-strings and their concatenations. */
abstract class TextBuilder extends NodeBuilder {

    TextBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    @Override
    public void exitPlainString(PlainStringContext c) {
        PythonToken token = c.first();
        String kind = source.bytes()[token.start()] == 'u' ? "u" : null;
        parser.push(new Expr.Constant(span(token), StringLiterals.decode(source, token), kind));
    }

    @Override
    public void exitStrings(StringsContext c) {
        if (parser.count(c) == 1 && parser.pushed(c, 0) instanceof Expr.Constant only) {
            parser.drop(c);
            c.node = only;
        } else {
            c.node = StringConcatenation.join(c, expressions(c));
        }
    }

    @Override
    public void exitFstringText(FstringTextContext c) {
        PythonToken token = c.first();
        boolean raw = FStrings.isRaw(source, c);
        parser.push(
                new Expr.Constant(
                        span(token),
                        StringLiterals.text(source, token.start(), token.end(), raw),
                        null));
    }

    @Override
    public void exitFormattedString(FormattedStringContext c) {
        parser.push(new Expr.JoinedStr(span(c), FStrings.withoutEmpty(expressions(c))));
    }

    @Override
    public void exitFormatSpecification(FormatSpecificationContext c) {
        List<Expr> parts = FStrings.withoutEmpty(expressions(c));
        boolean simple =
                parts.isEmpty() || parts.size() == 1 && parts.get(0) instanceof Expr.Constant;
        c.node = simple ? new Expr.JoinedStr(span(c), parts) : StringConcatenation.join(c, parts);
    }

    @Override
    public void exitReplacementField(ReplacementFieldContext c) {
        parser.drop(c);
        Expr value = expression(c.value);
        Expr specification = expression(c.specification);
        int conversion = conversion(c);
        if (c.debug != null) {
            parser.push(FStrings.debugText(source, c));
            conversion = conversion < 0 && specification == null ? 'r' : conversion;
        }
        parser.push(new Expr.FormattedValue(span(c), value, conversion, specification));
    }

    private int conversion(ReplacementFieldContext c) {
        if (c.conversion == null) {
            return -1;
        }
        PythonToken word = (PythonToken) c.conversion;
        String name = name(word);
        boolean known = name.equals("s") || name.equals("r") || name.equals("a");
        if (!known || source.bytes()[word.start() - 1] != '!') {
            throw reject(c);
        }
        return name.charAt(0);
    }
}
