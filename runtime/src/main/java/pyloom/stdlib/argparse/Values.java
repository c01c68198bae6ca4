package pyloom.stdlib.argparse;

import pyloom.object.Attributes;
import pyloom.object.Calls;
import pyloom.object.Items;
import pyloom.object.PyException;
import pyloom.object.PyList;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The values that arguments stand for: converted and checked. */
final class Values {

    private final Object parser;

    Values(Object parser) {
        this.parser = parser;
    }

    static boolean isOption(Object action) {
        return Items.len(Attributes.getAttr(action, "option_strings")) > 0;
    }

    Object of(Object action, List<Object> given) {
        Object nargs = Attributes.getAttr(action, "nargs");
        List<Object> words = new ArrayList<>(given);
        if (!isOption(action) && !Words.PARSER.equals(nargs) && !Words.REMAINDER.equals(nargs)) {
            words.remove("--");
        }
        if (words.isEmpty() && Words.OPTIONAL.equals(nargs)) {
            Object value = Attributes.getAttr(action, isOption(action) ? "const" : "default");
            return Python.textOrNull(value) == null ? value : checked(action, value);
        }
        if (words.isEmpty() && Words.ZERO_OR_MORE.equals(nargs) && !isOption(action)) {
            Object value = Attributes.getAttr(action, "default");
            if (value == null) {
                return new PyList();
            }
            check(action, value);
            return value;
        }
        if (words.size() == 1 && (nargs == null || Words.OPTIONAL.equals(nargs))) {
            return checked(action, words.getFirst());
        }
        if (Words.SUPPRESS.equals(nargs)) {
            return Words.SUPPRESS;
        }
        PyList values = new PyList();
        words.forEach(word -> values.add(convert(action, word)));
        if (Words.PARSER.equals(nargs)) {
            check(action, values.get(0));
        } else if (!Words.REMAINDER.equals(nargs)) {
            values.forEach(value -> check(action, value));
        }
        return values;
    }

    private Object checked(Object action, Object word) {
        Object value = convert(action, word);
        check(action, value);
        return value;
    }

    Object convert(Object action, Object word) {
        Object type = Attributes.getAttr(action, "type");
        Object function = Containers.registered(parser, "type", type);
        if (function == null) {
            return word;
        }
        if (!Calls.isCallable(function)) {
            throw ArgumentErrors.of(action, Texts.repr(function) + " is not callable");
        }
        try {
            return Calls.call(function, word);
        } catch (TypeError | ValueError wrong) {
            Object name = Attributes.getAttrOr(type, "__name__", Texts.repr(type));
            throw ArgumentErrors.of(
                    action, "invalid " + Texts.str(name) + " value: " + Texts.repr(word));
        } catch (PyException error) {
            if (error.pyType().isSubtypeOf(ArgumentErrors.OF_TYPE)) {
                throw ArgumentErrors.of(action, Texts.str(error));
            }
            throw error;
        }
    }

    private static void check(Object action, Object value) {
        Object choices = Attributes.getAttr(action, "choices");
        if (choices == null || Items.contains(choices, value)) {
            return;
        }
        String all =
                Python.list(choices).stream().map(Texts::repr).collect(Collectors.joining(", "));
        throw ArgumentErrors.of(
                action, "invalid choice: " + Texts.repr(value) + " (choose from " + all + ")");
    }
}
