package pyloom.translator.parse;

import org.antlr.v4.runtime.Token;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.ArgumentsContext;
import pyloom.grammar.PythonParser.CallContext;
import pyloom.grammar.PythonParser.DoubleStarArgumentContext;
import pyloom.grammar.PythonParser.DoubleStarParameterContext;
import pyloom.grammar.PythonParser.LambdaDoubleStarParameterContext;
import pyloom.grammar.PythonParser.LambdaNamedParameterContext;
import pyloom.grammar.PythonParser.LambdaParametersContext;
import pyloom.grammar.PythonParser.LambdaPositionalOnlyMarkerContext;
import pyloom.grammar.PythonParser.LambdaStarParameterContext;
import pyloom.grammar.PythonParser.NamedParameterContext;
import pyloom.grammar.PythonParser.ParametersContext;
import pyloom.grammar.PythonParser.PlainArgumentContext;
import pyloom.grammar.PythonParser.PositionalOnlyMarkerContext;
import pyloom.grammar.PythonParser.StarArgumentContext;
import pyloom.grammar.PythonParser.StarParameterContext;
import pyloom.grammar.PythonToken;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Arg;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;
import pyloom.translator.ast.Keyword;
import pyloom.translator.parse.ParameterList.Parameter;
import pyloom.translator.source.Span;

import java.util.ArrayList;
import java.util.List;

/** Builds the arguments of calls and the parameters of functions. */
abstract class ArgumentsBuilder extends DisplayBuilder {

    private static final Parameter[] NO_PARAMETERS = {};

    ArgumentsBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    /** The arguments of a call or of a class definition. */
    record CallArguments(List<Expr> positional, List<Keyword> keywords) {

        static final CallArguments NONE = new CallArguments(List.of(), List.of());
    }

    /** An argument like {@code x for x in y}, which only a call with no other argument takes. */
    private record BareGenerator(Expr.GeneratorExp generator) {}

    // Calls

    final Expr call(Span span, Expr function, CallContext c) {
        if (c.values == null) {
            return new Expr.Call(span, function, List.of(), List.of());
        }
        if (c.values.node instanceof BareGenerator(Expr.GeneratorExp generator)) {
            // It takes the parentheses of the call for its own.
            Expr argument = new Expr.GeneratorExp(span(c), generator.elt(), generator.generators());
            return new Expr.Call(span, function, List.of(argument), List.of());
        }
        CallArguments values = (CallArguments) c.values.node;
        return new Expr.Call(span, function, values.positional(), values.keywords());
    }

    @Override
    public void exitArguments(ArgumentsContext c) {
        int count = parser.count(c);
        if (parser.pushed(c, 0) instanceof BareGenerator generator && count == 1) {
            c.node = c.comma == null ? generator : null;
        } else {
            c.node = arguments(c, count);
        }
        if (c.node == null) {
            throw reject(c);
        }
        parser.drop(c);
    }

    private CallArguments arguments(ArgumentsContext c, int count) {
        List<Expr> positional = new ArrayList<>(count);
        List<Keyword> keywords = new ArrayList<>(0);
        boolean unpacked = false;
        for (int i = 0; i < count; i++) {
            Object argument = parser.pushed(c, i);
            if (argument instanceof Keyword keyword) {
                unpacked |= keyword.arg() == null;
                keywords.add(keyword);
            } else if (mayFollow(argument, keywords, unpacked)) {
                positional.add((Expr) argument);
            } else {
                throw reject(c);
            }
        }
        return new CallArguments(List.copyOf(positional), List.copyOf(keywords));
    }

    /** A star may follow keywords, but not a double star; a plain argument neither. */
    private static boolean mayFollow(Object argument, List<Keyword> keywords, boolean unpacked) {
        return argument instanceof Expr.Starred
                ? !unpacked
                : argument instanceof Expr && keywords.isEmpty();
    }

    @Override
    public void exitPlainArgument(PlainArgumentContext c) {
        if (c.keywordValue != null) {
            parser.push(keyword(c));
            return;
        }
        Expr value = c.assigned == null ? expression(c.value) : named(c, c.value, c.assigned);
        if (c.clauses != null) {
            parser.push(
                    new BareGenerator(new Expr.GeneratorExp(span(c), value, clauses(c.clauses))));
        } else {
            parser.push(value);
        }
    }

    private Keyword keyword(PlainArgumentContext c) {
        if (!isBareName(c.value)) {
            throw reject(c);
        }
        return new Keyword(span(c), name(c.value.start), expression(c.keywordValue));
    }

    @Override
    public void exitStarArgument(StarArgumentContext c) {
        parser.push(new Expr.Starred(span(c), expression(c.value), ExprContext.LOAD));
    }

    @Override
    public void exitDoubleStarArgument(DoubleStarArgumentContext c) {
        parser.push(new Keyword(span(c), null, expression(c.value)));
    }

    // Parameters

    private Arg parameter(Token name, PythonContext annotation) {
        PythonToken first = (PythonToken) name;
        PythonToken last = annotation == null ? first : annotation.last();
        return new Arg(span(first, last), name(first), expression(annotation));
    }

    private void pushParameter(Parameter.Kind kind, Arg arg, PythonContext value) {
        parser.push(new Parameter(kind, arg, expression(value)));
    }

    @Override
    public void exitParameters(ParametersContext c) {
        c.node = ParameterList.arrange(c, parser.take(c, NO_PARAMETERS));
    }

    @Override
    public void exitNamedParameter(NamedParameterContext c) {
        pushParameter(Parameter.Kind.NAMED, parameter(c.name, c.annotation), c.value);
    }

    @Override
    public void exitStarParameter(StarParameterContext c) {
        parser.drop(c);
        Arg arg = c.name == null ? null : parameter(c.name, c.annotation);
        pushParameter(Parameter.Kind.STAR, arg, null);
    }

    @Override
    public void exitDoubleStarParameter(DoubleStarParameterContext c) {
        pushParameter(Parameter.Kind.DOUBLE_STAR, parameter(c.name, c.annotation), null);
    }

    @Override
    public void exitPositionalOnlyMarker(PositionalOnlyMarkerContext c) {
        pushParameter(Parameter.Kind.SLASH, null, null);
    }

    @Override
    public void exitLambdaParameters(LambdaParametersContext c) {
        c.node = ParameterList.arrange(c, parser.take(c, NO_PARAMETERS));
    }

    @Override
    public void exitLambdaNamedParameter(LambdaNamedParameterContext c) {
        pushParameter(Parameter.Kind.NAMED, parameter(c.name, null), c.value);
    }

    @Override
    public void exitLambdaStarParameter(LambdaStarParameterContext c) {
        Arg arg = c.name == null ? null : parameter(c.name, null);
        pushParameter(Parameter.Kind.STAR, arg, null);
    }

    @Override
    public void exitLambdaDoubleStarParameter(LambdaDoubleStarParameterContext c) {
        pushParameter(Parameter.Kind.DOUBLE_STAR, parameter(c.name, null), null);
    }

    @Override
    public void exitLambdaPositionalOnlyMarker(LambdaPositionalOnlyMarkerContext c) {
        pushParameter(Parameter.Kind.SLASH, null, null);
    }
}
