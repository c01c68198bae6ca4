package pyloom.stdlib.logging.config;

import pyloom.object.Items;
import pyloom.object.Texts;
import pyloom.object.TypeError;
import pyloom.object.ValueError;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a path such as {@code handlers.file[0].name} into a configuration: {@code cfg://}. */
final class ConfigurationPath {

    private static final Pattern WORD = pattern("\\s*(\\w+)\\s*");
    private static final Pattern DOT = pattern("\\.\\s*(\\w+)\\s*");
    private static final Pattern INDEX = pattern("\\[([^\\[\\]]*)]\\s*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private ConfigurationPath() {}

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS);
    }

    static Object find(Object config, String path) {
        Matcher matcher = WORD.matcher(path);
        if (!matcher.lookingAt()) {
            throw new ValueError("Unable to convert " + Texts.repr(path));
        }
        Object found = Items.getItem(config, matcher.group(1));
        String rest = path.substring(matcher.end());
        while (!rest.isEmpty()) {
            matcher = DOT.matcher(rest);
            if (matcher.lookingAt()) {
                found = Items.getItem(found, matcher.group(1));
            } else {
                matcher = INDEX.matcher(rest);
                if (!matcher.lookingAt()) {
                    throw new ValueError(
                            "Unable to convert " + Texts.repr(path) + " at " + Texts.repr(rest));
                }
                found = element(found, matcher.group(1));
            }
            rest = rest.substring(matcher.end());
        }
        return found;
    }

    private static Object element(Object container, String index) {
        if (!DIGITS.matcher(index).matches()) {
            return Items.getItem(container, index);
        }
        try {
            return Items.getItem(container, Long.valueOf(index));
        } catch (TypeError hasNoNumbers) {
            return Items.getItem(container, index);
        }
    }
}
