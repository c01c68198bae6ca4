package pyloom.stdlib.collections;

import pyloom.object.Iteration;
import pyloom.object.PyValueInstance;
import pyloom.object.Texts;
import pyloom.object.ValueError;
import pyloom.stdlib.keyword.KeywordModule;
import pyloom.values.text.Unicode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a named tuple and its fields may be called. */
final class FieldNames {

    private FieldNames() {}

    /** {@return the names, from a text with blanks or commas or from any iterable} */
    static List<String> of(Object given) {
        if (PyValueInstance.unwrap(given) instanceof String text) {
            return new ArrayList<>(
                    Arrays.stream(text.replace(',', ' ').strip().split("\\s+"))
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
        List<String> names = new ArrayList<>();
        for (Object name : Iteration.iterate(given)) {
            names.add(Texts.str(name));
        }
        return names;
    }

    /** Replaces the names that cannot be used by their positions. */
    static void rename(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!isIdentifier(name)
                    || KeywordModule.isKeyword(name)
                    || name.startsWith("_")
                    || seen.contains(name)) {
                names.set(i, "_" + i);
            }
            seen.add(name);
        }
    }

    /** Checks the names of a type and of its fields. */
    static void check(String typename, List<String> names, boolean underscoresAllowed) {
        checkWord(typename);
        names.forEach(FieldNames::checkWord);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.startsWith("_") && !underscoresAllowed) {
                throw new ValueError(
                        "Field names cannot start with an underscore: " + Texts.repr(name));
            }
            if (!seen.add(name)) {
                throw new ValueError("Encountered duplicate field name: " + Texts.repr(name));
            }
        }
    }

    private static void checkWord(String name) {
        if (!isIdentifier(name)) {
            throw new ValueError(
                    "Type names and field names must be valid identifiers: " + Texts.repr(name));
        }
        if (KeywordModule.isKeyword(name)) {
            throw new ValueError(
                    "Type names and field names cannot be a keyword: " + Texts.repr(name));
        }
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Unicode.isIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(Unicode::isIdentifierPart);
    }
}
