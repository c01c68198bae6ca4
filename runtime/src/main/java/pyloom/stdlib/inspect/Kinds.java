package pyloom.stdlib.inspect;

import pyloom.object.Attributes;
import pyloom.object.PyProperty;
import pyloom.object.PyTuple;
import pyloom.stdlib.enumeration.EnumTypes;
import pyloom.stdlib.script.Functions;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;

/** The kinds of parameters, as members of an enumeration. */
final class Kinds {

    static final int POSITIONAL_ONLY = 0;
    static final int POSITIONAL_OR_KEYWORD = 1;
    static final int VAR_POSITIONAL = 2;
    static final int KEYWORD_ONLY = 3;
    static final int VAR_KEYWORD = 4;

    private static final String[] NAMES = {
        "POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD"
    };
    private static final String[] DESCRIPTIONS = {
        "positional-only",
        "positional or keyword",
        "variadic positional",
        "keyword-only",
        "variadic keyword"
    };
    private static final List<Object> MEMBERS = make();

    private Kinds() {}

    private static List<Object> make() {
        List<Object> pairs = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            pairs.add(PyTuple.of(NAMES[i], (long) i));
        }
        Object type = Python.call(EnumTypes.INT_ENUM, "_ParameterKind", Python.tuple(pairs));
        Attributes.setAttr(type, "__module__", "inspect");
        Attributes.setAttr(
                type,
                "__str__",
                Functions.of(
                        "inspect",
                        "_ParameterKind.__str__",
                        "self",
                        self -> Attributes.getAttr(self, "name")));
        Attributes.setAttr(
                type,
                "description",
                new PyProperty(
                        Functions.of(
                                "inspect",
                                "_ParameterKind.description",
                                "self",
                                self -> description(numberOf(self))),
                        null,
                        null));
        return Python.list(type);
    }

    static Object member(int kind) {
        return MEMBERS.get(kind);
    }

    static int numberOf(Object member) {
        return (int) (long) (Long) Attributes.getAttr(member, "_value_");
    }

    static String description(int kind) {
        return DESCRIPTIONS[kind];
    }
}
