package pyloom.stdlib.html;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces references to characters by the rules of HTML 5. */
final class References {

    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\\t\\n\\f <&#;]{1,32};?)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String UNKNOWN = "\ufffd";

    private References() {}

    static String replace(String text) {
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int last = 0;
        while (matcher.find()) {
            String reference = matcher.group(1);
            out.append(text, last, matcher.start());
            out.append(reference.startsWith("#") ? number(reference) : named(reference));
            last = matcher.end();
        }
        return out.append(text, last, text.length()).toString();
    }

    private static String number(String reference) {
        boolean isHexadecimal = Character.toLowerCase(reference.charAt(1)) == 'x';
        String digits = reference.substring(isHexadecimal ? 2 : 1).replace(";", "");
        String significant = digits.replaceFirst("^0+(?=.)", "");
        long number =
                significant.length() > 10
                        ? Long.MAX_VALUE
                        : Long.parseLong(significant, isHexadecimal ? 16 : 10);
        if (number == 0 || number >= 0xd800 && number <= 0xdfff || number > 0x10ffff) {
            return UNKNOWN;
        }
        int character = (int) number;
        if (character >= 0x80 && character <= 0x9f) {
            String meant = new String(new byte[] {(byte) character}, WINDOWS);
            return meant.equals(UNKNOWN) ? Character.toString(character) : meant;
        }
        return isInvalid(character) ? "" : Character.toString(character);
    }

    private static boolean isInvalid(int character) {
        boolean isControl =
                character < ' '
                        && character != '\t'
                        && character != '\n'
                        && character != '\f'
                        && character != '\r';
        return isControl
                || character == 0x7f
                || character >= 0xfdd0 && character <= 0xfdef
                || (character & 0xfffe) == 0xfffe;
    }

    private static String named(String name) {
        Map<String, String> known = Entities.BY_NAME;
        String meant = known.get(name);
        if (meant != null) {
            return meant;
        }
        for (int end = name.length() - 1; end > 1; end--) {
            meant = known.get(name.substring(0, end));
            if (meant != null) {
                return meant + name.substring(end);
            }
        }
        return "&" + name;
    }
}
