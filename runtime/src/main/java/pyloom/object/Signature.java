package pyloom.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a function. Their order, here and in the Java method: positional ones, {@code
 * *args}, keyword-only ones, {@code **kwargs}.
 *
 * @param names all names in that order
 * @param positionalOnly how many of the positional ones cannot be named
 * @param positional how many are positional
 * @param keywordOnly how many are keyword-only
 * @param varArgs whether there is a {@code *args}
 * @param varKeywords whether there is a {@code **kwargs}
 */
public record Signature(
        List<String> names,
        int positionalOnly,
        int positional,
        int keywordOnly,
        boolean varArgs,
        boolean varKeywords) {

    /** The signature of a function without parameters. */
    public static final Signature NONE = of("");

    /**
     * {@return the signature written as in Python, without defaults and annotations: {@code "a, /,
     * b, *args, c, **rest"}}
     *
     * @param parameters the parameters
     */
    public static Signature of(String parameters) {
        List<String> positional = new ArrayList<>();
        List<String> keywordOnly = new ArrayList<>();
        String varArgs = null;
        String varKeywords = null;
        int positionalOnly = 0;
        boolean afterStar = false;
        for (String part : parameters.isEmpty() ? new String[0] : parameters.split(", ")) {
            if (part.equals("/")) {
                positionalOnly = positional.size();
            } else if (part.startsWith("**")) {
                varKeywords = part.substring(2).intern();
            } else if (part.startsWith("*")) {
                afterStar = true;
                varArgs = part.length() == 1 ? null : part.substring(1).intern();
            } else {
                (afterStar ? keywordOnly : positional).add(part.intern());
            }
        }
        List<String> names = new ArrayList<>(positional);
        if (varArgs != null) {
            names.add(varArgs);
        }
        names.addAll(keywordOnly);
        if (varKeywords != null) {
            names.add(varKeywords);
        }
        return new Signature(
                List.copyOf(names),
                positionalOnly,
                positional.size(),
                keywordOnly.size(),
                varArgs != null,
                varKeywords != null);
    }

    /** {@return how many parameters the Java method has} */
    public int size() {
        return names.size();
    }

    /** {@return whether only positional parameters exist} */
    public boolean isSimple() {
        return names.size() == positional;
    }
}
