package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.grammar.PythonParser;
import pyloom.grammar.PythonParser.BracedContext;
import pyloom.grammar.PythonParser.BracketedContext;
import pyloom.grammar.PythonParser.ParenthesisedContext;
import pyloom.grammar.PythonParser.PlainElementContext;
import pyloom.grammar.PythonParser.PlainItemContext;
import pyloom.grammar.PythonParser.StarredElementContext;
import pyloom.grammar.PythonParser.StarredItemContext;
import pyloom.grammar.PythonParser.UnpackedItemContext;
import pyloom.grammar.SourceBytes;
import pyloom.translator.ast.Expr;
import pyloom.translator.ast.ExprContext;

import java.util.List;

/** Builds what stands in parentheses, brackets and braces. */
abstract class DisplayBuilder extends AtomBuilder {

    private static final DictItem[] NO_ITEMS = {};

    /** An item of a dict display; the key is null where the value is unpacked. */
    private record DictItem(Expr key, Expr value) {}

    private final WithGroups withGroups = new WithGroups();

    DisplayBuilder(PythonParser parser, SourceBytes source) {
        super(parser, source);
    }

    @Override
    public void exitParenthesised(ParenthesisedContext c) {
        if (c.yielded != null) {
            c.node = c.yielded.node;
            return;
        }
        List<Expr> elements = expressions(c);
        if (c.clauses != null) {
            c.node = new Expr.GeneratorExp(span(c), element(c, elements), clauses(c.clauses));
        } else if (elements.isEmpty() || c.comma != null) {
            c.node = withGroups.tuple(new Expr.Tuple(span(c), elements, ExprContext.LOAD));
        } else {
            c.node = withGroups.parenthesised(element(c, elements));
        }
    }

    /** Whether a with statement takes the elements of the expression for its items. */
    final boolean holdsWithItems(Expr expression) {
        return withGroups.holdsItems(expression);
    }

    /** An element that stands alone or before a comprehension, where no star may be. */
    static Expr element(PythonContext place, List<Expr> elements) {
        if (elements.get(0) instanceof Expr.Starred) {
            throw reject(place);
        }
        return elements.get(0);
    }

    @Override
    public void exitBracketed(BracketedContext c) {
        List<Expr> elements = expressions(c);
        c.node =
                c.clauses == null
                        ? new Expr.ListExpr(span(c), elements, ExprContext.LOAD)
                        : new Expr.ListComp(span(c), element(c, elements), clauses(c.clauses));
    }

    @Override
    public void exitBraced(BracedContext c) {
        if (parser.count(c) == 0) {
            c.node = new Expr.Dict(span(c), List.of(), List.of());
        } else if (parser.pushed(c, 0) instanceof DictItem) {
            c.node = dict(c, dictItems(c));
        } else {
            c.node = set(c, setElements(c));
        }
    }

    private Expr dict(BracedContext c, DictItem[] items) {
        if (c.clauses == null) {
            Expr[] values = new Expr[items.length];
            for (int i = 0; i < items.length; i++) {
                values[i] = items[i].value;
            }
            return new Expr.Dict(span(c), keys(items), List.of(values));
        }
        if (items[0].key == null) {
            throw reject(c);
        }
        return new Expr.DictComp(span(c), items[0].key, items[0].value, clauses(c.clauses));
    }

    private static List<Expr> keys(DictItem[] items) {
        Expr[] keys = new Expr[items.length];
        for (int i = 0; i < items.length; i++) {
            keys[i] = items[i].key;
        }
        return withNulls(keys);
    }

    private Expr set(BracedContext c, Expr[] elements) {
        if (c.clauses == null) {
            return new Expr.Set(span(c), List.of(elements));
        }
        if (elements[0] instanceof Expr.Starred) {
            throw reject(c);
        }
        return new Expr.SetComp(span(c), elements[0], clauses(c.clauses));
    }

    private DictItem[] dictItems(BracedContext c) {
        for (int i = parser.count(c) - 1; i > 0; i--) {
            if (!(parser.pushed(c, i) instanceof DictItem)) {
                throw reject(c);
            }
        }
        return parser.take(c, NO_ITEMS);
    }

    private Expr[] setElements(BracedContext c) {
        for (int i = parser.count(c) - 1; i > 0; i--) {
            if (parser.pushed(c, i) instanceof DictItem) {
                throw reject(c);
            }
        }
        return parser.take(c, NO_EXPRESSIONS);
    }

    @Override
    public void exitPlainItem(PlainItemContext c) {
        Expr key = expression(c.key);
        if (c.value != null) {
            parser.push(new DictItem(key, expression(c.value)));
        } else if (c.assigned != null) {
            parser.push(named(c, c.key, c.assigned));
        } else {
            parser.push(key);
        }
    }

    @Override
    public void exitStarredItem(StarredItemContext c) {
        parser.push(starred(c, c.value));
    }

    @Override
    public void exitUnpackedItem(UnpackedItemContext c) {
        parser.push(new DictItem(null, arithmetic(c.value)));
    }

    @Override
    public void exitStarredElement(StarredElementContext c) {
        parser.push(starred(c, c.starred));
    }

    @Override
    public void exitPlainElement(PlainElementContext c) {
        parser.push(
                c.assigned == null ? c.value.node : withGroups.bare(named(c, c.value, c.assigned)));
    }
}
