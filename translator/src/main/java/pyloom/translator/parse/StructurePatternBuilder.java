package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.ClassPatternContext;
import pyloom.grammar.PythonParser.ClassPatternItemContext;
import pyloom.grammar.PythonParser.KeyedItemContext;
import pyloom.grammar.PythonParser.MappingPatternContext;
import pyloom.grammar.PythonParser.NamePatternContext;
import pyloom.grammar.PythonParser.RestItemContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Pattern;

import java.util.ArrayList;
import java.util.List;

/** Builds the patterns that look into mappings and objects. */
abstract class StructurePatternBuilder extends PatternBuilder {

    private static final MappingItem[] NO_MAPPING_ITEMS = {};
    private static final ClassItem[] NO_CLASS_ITEMS = {};

    StructurePatternBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    /** What may stand between two commas of a mapping pattern; the rest has no key. */
    private record MappingItem(Expr key, Pattern pattern, String rest) {}

    /** What may stand between two commas of a class pattern; one by position has no name. */
    private record ClassItem(String name, Pattern pattern) {}

    @Override
    public void exitMappingPattern(MappingPatternContext c) {
        List<MappingItem> items = list(c, NO_MAPPING_ITEMS);
        List<Expr> keys = new ArrayList<>(items.size());
        List<Pattern> patterns = new ArrayList<>(items.size());
        String rest = null;
        for (MappingItem item : items) {
            if (rest != null) {
                throw reject(c);
            }
            rest = item.rest;
            if (rest == null) {
                keys.add(item.key);
                patterns.add(item.pattern);
            }
        }
        closed(
                c,
                new Pattern.MatchMapping(span(c), List.copyOf(keys), List.copyOf(patterns), rest));
    }

    @Override
    public void exitRestItem(RestItemContext c) {
        parser.push(new MappingItem(null, null, captureName(c, c.name)));
    }

    @Override
    public void exitKeyedItem(KeyedItemContext c) {
        parser.drop(c);
        parser.push(new MappingItem(key(c.key), pattern(c.value), null));
    }

    /** A key is a literal or a dotted name. */
    private static Expr key(PythonContext key) {
        return switch (pattern(key)) {
            case Pattern.MatchValue value
                    when !(key instanceof PythonParser.ParenthesisedPatternContext) ->
                    value.value();
            case Pattern.MatchSingleton constant
                    when !(key instanceof PythonParser.ParenthesisedPatternContext) ->
                    new Expr.Constant(constant.span(), constant.value(), null);
            default -> throw reject(key);
        };
    }

    @Override
    public void exitClassPattern(ClassPatternContext c) {
        c.node = list(c, NO_CLASS_ITEMS);
    }

    @Override
    public void exitClassPatternItem(ClassPatternItemContext c) {
        if (c.keywordValue == null) {
            parser.push(new ClassItem(null, pattern(c.value)));
        } else if (isBareName(c.value)) {
            parser.push(new ClassItem(name(c.value.start), pattern(c.keywordValue)));
        } else {
            throw reject(c);
        }
    }

    @Override
    final Pattern classPattern(NamePatternContext c) {
        List<Pattern> patterns = new ArrayList<>();
        List<String> names = new ArrayList<>(0);
        List<Pattern> named = new ArrayList<>(0);
        for (Object node : (List<?>) c.call.node) {
            ClassItem item = (ClassItem) node;
            if (item.name != null) {
                names.add(item.name);
                named.add(item.pattern);
            } else if (names.isEmpty()) {
                patterns.add(item.pattern);
            } else {
                throw reject(c);
            }
        }
        return new Pattern.MatchClass(
                span(c), dotted(c), List.copyOf(patterns), List.copyOf(names), List.copyOf(named));
    }
}
