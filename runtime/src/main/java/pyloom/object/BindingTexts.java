package pyloom.object;

import java.util.List;

/** CPython's texts for calls of Python functions with a wrong number of arguments. */
final class BindingTexts {

    private BindingTexts() {}

    static String missing(String function, String kind, List<String> names) {
        return function
                + "() missing "
                + names.size()
                + " required "
                + kind
                + " argument"
                + (names.size() == 1 ? "" : "s")
                + ": "
                + enumerate(names);
    }

    private static String enumerate(List<String> names) {
        List<String> quoted = names.stream().map(name -> "'" + name + "'").toList();
        int last = quoted.size() - 1;
        return switch (last) {
            case 0 -> quoted.getFirst();
            case 1 -> quoted.getFirst() + " and " + quoted.getLast();
            default -> String.join(", ", quoted.subList(0, last)) + ", and " + quoted.getLast();
        };
    }

    static String tooMany(String function, int positional, int defaults, int given, int named) {
        String takes =
                defaults > 0
                        ? "from " + (positional - defaults) + " to " + positional
                        : String.valueOf(positional);
        String plural = defaults > 0 || positional != 1 ? "s" : "";
        String alsoNamed =
                named == 0
                        ? ""
                        : " positional argument"
                                + (given == 1 ? "" : "s")
                                + " (and "
                                + named
                                + " keyword-only argument"
                                + (named == 1 ? ")" : "s)");
        return function
                + "() takes "
                + takes
                + " positional argument"
                + plural
                + " but "
                + given
                + alsoNamed
                + (given == 1 && named == 0 ? " was" : " were")
                + " given";
    }
}
