package pyloom.stdlib.argparse;

import static pyloom.object.Absent.ABSENT;

import pyloom.object.PyDict;
import pyloom.stdlib.script.Python;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which words of a command line are options. */
final class Options {

    private final PyDict known;
    private final String prefix;
    private final boolean allowAbbreviations;
    private final boolean hasNegativeNumbers;

    Options(Object parser) {
        known = Containers.dict(parser, "_option_string_actions");
        prefix = Python.text(parser, "prefix_chars");
        allowAbbreviations = Python.is(parser, "allow_abbrev");
        hasNegativeNumbers = !Containers.list(parser, "_has_negative_number_optionals").isEmpty();
    }

    boolean isPrefix(String word, int index) {
        return index < word.length() && prefix.indexOf(word.charAt(index)) >= 0;
    }

    private Object action(String name) {
        return known.getOrAbsent(name);
    }

    /** {@return the option that a word is, or null} */
    ArgumentScan.Option read(String word) {
        if (!isPrefix(word, 0)) {
            return null;
        }
        if (action(word) != ABSENT) {
            return new ArgumentScan.Option(action(word), word, null, null);
        }
        if (word.length() == 1) {
            return null;
        }
        int sign = word.indexOf('=');
        if (sign >= 0 && action(word.substring(0, sign)) != ABSENT) {
            String name = word.substring(0, sign);
            return new ArgumentScan.Option(action(name), name, "=", word.substring(sign + 1));
        }
        List<ArgumentScan.Option> similar = similar(word);
        if (similar.size() > 1) {
            String names =
                    similar.stream()
                            .map(ArgumentScan.Option::name)
                            .collect(Collectors.joining(", "));
            throw ArgumentErrors.of(null, "ambiguous option: " + word + " could match " + names);
        }
        if (similar.size() == 1) {
            return similar.getFirst();
        }
        boolean isNumber = Containers.NEGATIVE_NUMBER.matcher(word).matches();
        if (isNumber && !hasNegativeNumbers || word.indexOf(' ') >= 0) {
            return null;
        }
        return new ArgumentScan.Option(null, word, null, null);
    }

    /** {@return the options that a word may be short for} */
    private List<ArgumentScan.Option> similar(String word) {
        List<ArgumentScan.Option> found = new ArrayList<>();
        if (isPrefix(word, 1)) {
            if (!allowAbbreviations) {
                return found;
            }
            int sign = word.indexOf('=');
            String start = sign < 0 ? word : word.substring(0, sign);
            for (Object key : known.keyList()) {
                if (((String) key).startsWith(start)) {
                    found.add(
                            new ArgumentScan.Option(
                                    known.getOrAbsent(key),
                                    (String) key,
                                    sign < 0 ? null : "=",
                                    sign < 0 ? null : word.substring(sign + 1)));
                }
            }
            return found;
        }
        String shortName = word.substring(0, 2);
        for (Object key : known.keyList()) {
            String name = (String) key;
            Object action = known.getOrAbsent(key);
            if (name.equals(shortName)) {
                found.add(new ArgumentScan.Option(action, name, "", word.substring(2)));
            } else if (name.startsWith(word)) {
                found.add(new ArgumentScan.Option(action, name, null, null));
            }
        }
        return found;
    }

    /** {@return the next of several options in one word, or null} */
    ArgumentScan.Option next(String name, String rest) {
        String next = name.charAt(0) + rest.substring(0, 1);
        Object action = action(next);
        if (action == ABSENT) {
            return null;
        }
        String left = rest.substring(1);
        if (left.isEmpty()) {
            return new ArgumentScan.Option(action, next, null, null);
        }
        return left.startsWith("=")
                ? new ArgumentScan.Option(action, next, "=", left.substring(1))
                : new ArgumentScan.Option(action, next, "", left);
    }
}
