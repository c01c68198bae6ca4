package pyloom.translator.parse;

import pyloom.grammar.PythonContext;
import pyloom.translator.ast.ConstantValue;
import pyloom.translator.ast.Expr;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Makes one node of strings side by side, or of the parts of a format specification. */
final class StringConcatenation {

    private StringConcatenation() {}

    static Expr join(PythonContext place, List<Expr> parts) {
        boolean binary = false;
        boolean formatted = false;
        boolean text = false;
        for (Expr part : parts) {
            boolean constant = part instanceof Expr.Constant;
            boolean bytes = constant && valueOf(part) instanceof ConstantValue.Bytes;
            binary |= bytes;
            formatted |= !constant;
            text |= constant && !bytes;
        }
        if (binary) {
            if (formatted || text) {
                throw NodeBuilder.reject(place);
            }
            return new Expr.Constant(NodeBuilder.span(place), joinBytes(parts), null);
        }
        List<Expr> folded = fold(flatten(parts), formatted);
        return formatted
                ? new Expr.JoinedStr(NodeBuilder.span(place), List.copyOf(folded))
                : folded.get(0);
    }

    private static ConstantValue valueOf(Expr constant) {
        return ((Expr.Constant) constant).value();
    }

    private static ConstantValue joinBytes(List<Expr> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Expr part : parts) {
            all.writeBytes(((ConstantValue.Bytes) valueOf(part)).value());
        }
        return new ConstantValue.Bytes(all.toByteArray());
    }

    private static List<Expr> flatten(List<Expr> parts) {
        List<Expr> flat = new ArrayList<>(parts.size());
        for (Expr part : parts) {
            if (part instanceof Expr.JoinedStr joined) {
                flat.addAll(joined.values());
            } else {
                flat.add(part);
            }
        }
        return flat;
    }

    /** Makes one constant of constants side by side; an f-string keeps no empty ones. */
    private static List<Expr> fold(List<Expr> parts, boolean formatted) {
        List<Expr> folded = new ArrayList<>(parts.size());
        int at = 0;
        while (at < parts.size()) {
            int end = at;
            while (end < parts.size() && parts.get(end) instanceof Expr.Constant) {
                end++;
            }
            Expr next = end > at ? merge(parts.subList(at, end)) : parts.get(at);
            if (!formatted || !FStrings.isEmpty(next)) {
                folded.add(next);
            }
            at = Math.max(end, at + 1);
        }
        return folded;
    }

    private static Expr merge(List<Expr> constants) {
        Expr.Constant first = (Expr.Constant) constants.get(0);
        if (constants.size() == 1) {
            return first;
        }
        Expr.Constant last = (Expr.Constant) constants.get(constants.size() - 1);
        List<ConstantValue> values = new ArrayList<>(constants.size());
        for (Expr constant : constants) {
            values.add(valueOf(constant));
        }
        return new Expr.Constant(
                first.span().to(last.span()), PythonStrings.concatenate(values), first.kind());
    }
}
