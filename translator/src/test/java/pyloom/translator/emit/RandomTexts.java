package pyloom.translator.emit;

import java.util.List;
import java.util.Random;

/** Random texts that try to break out of where they are put. */
final class RandomTexts {

    /** How many of each kind; 100000 for the long run. */
    static final int COUNT = Integer.getInteger("pyloom.emit.random", 10_000);

    private static final List<String> NASTY =
            List.of(
                    "*/ } static { System.exit(3); } /*",
                    "\\u002a\\u002f static { System.exit(3); }",
                    "\\u000a static { System.exit(3); }",
                    "\\uuuu002f",
                    "\\\\u000a",
                    "\\\\\\u000d",
                    "C:\\users\\me",
                    "\"",
                    "\"\"\"",
                    "\\",
                    "\\\"",
                    "'",
                    "\" + System.exit(3) + \"",
                    "//",
                    "/**",
                    "/* ",
                    "<script>",
                    "&amp;",
                    "{@code",
                    "}",
                    "@param x",
                    "\u2028",
                    "\u2029",
                    "\u0085",
                    "\u202e",
                    "\ud800",
                    "\udc00",
                    "\ud83d\ude00",
                    "\u001a",
                    "\u007f",
                    "\t",
                    "\f",
                    "%s",
                    "{0}");

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** {@return a text of any characters, lone surrogates, NUL and line ends among them} */
    String any() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(NASTY.get(random.nextInt(NASTY.size())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> text.append((char) random.nextInt(0x20));
                case 4 -> text.append((char) ('0' + random.nextInt(10)));
                case 5 -> text.append("u\\ \"'*/".charAt(random.nextInt(7)));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }

    /** {@return a text without line ends} */
    String line() {
        return any().replaceAll("[\r\n]", " ");
    }

    /** {@return a name, half of the time one that Python would accept} */
    String name() {
        if (random.nextBoolean()) {
            return any() + "x";
        }
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(10);
        while (name.length() < length) {
            int c =
                    random.nextInt(3) > 0
                            ? "abzAZ_09_".charAt(random.nextInt(9))
                            : random.nextInt(0x30000);
            if (Character.isUnicodeIdentifierPart(c)) {
                name.appendCodePoint(c);
            }
        }
        return name.toString();
    }
}
