package pyloom.stdlib.argparse;

import pyloom.object.Attributes;
import pyloom.object.Numbers;
import pyloom.object.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many words an action takes. Words are letters here: A, or O for options, or a dash. */
final class Nargs {

    private Nargs() {}

    private static String pattern(Object action) {
        Object nargs = Attributes.getAttr(action, "nargs");
        String text =
                switch (nargs) {
                    case null -> "(-*A-*)";
                    case String word ->
                            switch (word) {
                                case Words.OPTIONAL -> "(-*A?-*)";
                                case Words.ZERO_OR_MORE -> "(-*[A-]*)";
                                case Words.ONE_OR_MORE -> "(-*A[A-]*)";
                                case Words.REMAINDER -> "([-AO]*)";
                                case Words.PARSER -> "(-*A[-AO]*)";
                                case Words.SUPPRESS -> "(-*-*)";
                                default ->
                                        throw new pyloom.object.ValueError("invalid nargs value");
                            };
                    default -> counted((int) Numbers.index(nargs));
                };
        return Values.isOption(action) ? text.replace("-*", "").replace("-", "") : text;
    }

    private static String counted(int count) {
        StringBuilder text = new StringBuilder("(-*");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "A" : "-*A");
        }
        return text.append("-*)").toString();
    }

    /** {@return how many of the words an action takes} */
    static int match(Object action, String words) {
        Matcher matcher = Pattern.compile(pattern(action)).matcher(words);
        if (matcher.lookingAt()) {
            return matcher.group(1).length();
        }
        Object nargs = Attributes.getAttr(action, "nargs");
        String expected =
                switch (nargs) {
                    case null -> "one argument";
                    case String word when word.equals(Words.OPTIONAL) -> "at most one argument";
                    case String word when word.equals(Words.ONE_OR_MORE) -> "at least one argument";
                    default -> Texts.str(nargs) + (nargs.equals(1L) ? " argument" : " arguments");
                };
        throw ArgumentErrors.of(action, "expected " + expected);
    }

    /** {@return how many words each of as many actions as possible takes} */
    static List<Integer> matchSeveral(List<Object> actions, String words) {
        for (int count = actions.size(); count > 0; count--) {
            StringBuilder text = new StringBuilder();
            actions.subList(0, count).forEach(action -> text.append(pattern(action)));
            Matcher matcher = Pattern.compile(text.toString()).matcher(words);
            if (matcher.lookingAt()) {
                List<Integer> counts = new ArrayList<>();
                for (int i = 1; i <= count; i++) {
                    counts.add(matcher.group(i).length());
                }
                return counts;
            }
        }
        return List.of();
    }
}
