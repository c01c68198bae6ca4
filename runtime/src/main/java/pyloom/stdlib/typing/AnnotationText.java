package pyloom.stdlib.typing;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.Attributes;
import pyloom.object.Ellipsis;
import pyloom.object.Items;
import pyloom.object.NameError;
import pyloom.object.Operators;
import pyloom.object.PyList;
import pyloom.object.PyTuple;
import pyloom.stdlib.builtins.Evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Evaluates the text of an annotation. Names, attributes, subscripts, unions, lists and plain
 * literals, which is what nearly all are made of, are read here; anything else goes to {@code
 * eval}.
 */
final class AnnotationText {

    private static final Object UNREADABLE = new Object();

    private final String text;
    private final UnaryOperator<Object> names;
    private int at;

    private AnnotationText(String text, UnaryOperator<Object> names) {
        this.text = text;
        this.names = names;
    }

    /** What a name means. */
    @FunctionalInterface
    interface Scope {
        Object lookUp(String name);
    }

    static Object evaluate(String text, Scope scope, Object globals, Object locals) {
        AnnotationText reader =
                new AnnotationText(text, name -> scope.lookUp(((String) name).intern()));
        Object value = reader.union();
        reader.skipSpace();
        if (value == UNREADABLE || reader.at < text.length()) {
            return Evaluation.eval(text, globals, locals);
        }
        return value;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(char wanted) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private Object union() {
        Object left = primary();
        while (left != UNREADABLE && take('|')) {
            Object right = primary();
            left = right == UNREADABLE ? right : Operators.or(left, right);
        }
        return left;
    }

    private Object primary() {
        Object value = atom();
        while (value != UNREADABLE) {
            if (take('.')) {
                String name = identifier();
                value = name.isEmpty() ? UNREADABLE : Attributes.getAttr(value, name.intern());
            } else if (take('[')) {
                Object items = items(']');
                value = items == UNREADABLE ? items : Items.getItem(value, items);
            } else {
                return value;
            }
        }
        return value;
    }

    private Object atom() {
        skipSpace();
        if (at >= text.length()) {
            return UNREADABLE;
        }
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return string(first);
        }
        if (Character.isDigit(first)) {
            return number();
        }
        if (text.startsWith("...", at)) {
            at += 3;
            return Ellipsis.ELLIPSIS;
        }
        if (take('[')) {
            return list();
        }
        String name = identifier();
        return switch (name) {
            case "" -> UNREADABLE;
            case "None" -> null;
            case "True" -> true;
            case "False" -> false;
            case "lambda", "not", "await", "if", "for" -> UNREADABLE;
            default -> named(name);
        };
    }

    private Object named(String name) {
        Object value = names.apply(name);
        if (value == ABSENT) {
            throw new NameError("name '" + name + "' is not defined");
        }
        return value;
    }

    private String identifier() {
        skipSpace();
        int start = at;
        while (at < text.length() && Character.isUnicodeIdentifierPart(text.charAt(at))
                || at < text.length() && text.charAt(at) == '_') {
            at++;
        }
        return text.substring(start, at);
    }

    private Object string(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end <= at + 1 || text.substring(at, end).indexOf('\\') >= 0) {
            return UNREADABLE;
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean isPlain = at == text.length() || "],| )".indexOf(text.charAt(at)) >= 0;
        return isPlain && at - start < 18
                ? (Object) Long.valueOf(text.substring(start, at))
                : UNREADABLE;
    }

    private Object list() {
        if (take(']')) {
            return new PyList();
        }
        Object items = items(']');
        if (items == UNREADABLE) {
            return items;
        }
        return items instanceof PyTuple several ? PyList.of(several.toArray()) : PyList.of(items);
    }

    /** {@return what stands between brackets: one value, or a tuple of several} */
    private Object items(char end) {
        List<Object> values = new ArrayList<>();
        boolean isTuple = false;
        while (!take(end)) {
            Object value = take('(') ? (take(')') ? PyTuple.EMPTY : UNREADABLE) : union();
            if (value == UNREADABLE) {
                return value;
            }
            values.add(value);
            if (take(',')) {
                isTuple = true;
            } else if (!take(end)) {
                return UNREADABLE;
            } else {
                break;
            }
        }
        return isTuple ? PyTuple.of(values.toArray()) : values.getFirst();
    }
}
