package pyloom.values.codec;

/**
 * {@code surrogatepass}: lone surrogates are converted like any other character of a Unicode
 * encoding.
 */
final class SurrogatePass implements ErrorHandler {

    @Override
    public Recovery encode(Problem problem, String text) {
        Unit unit = Unit.of(problem.codec());
        if (unit == null) {
            throw StandardErrors.encodeError(problem, text);
        }
        int count = problem.end() - problem.start();
        byte[] out = new byte[count * unit.size];
        for (int at = 0; at < count; at++) {
            char character = text.charAt(problem.start() + at);
            if (!Character.isSurrogate(character)) {
                throw StandardErrors.encodeError(problem, text);
            }
            unit.write(character, out, at * unit.size);
        }
        return Recovery.bytes(out, problem.end());
    }

    @Override
    public Recovery decode(Problem problem, byte[] input) {
        Unit unit = Unit.of(problem.codec());
        int start = problem.start();
        int character =
                unit == null || input.length - start < unit.size ? 0 : unit.read(input, start);
        if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
            throw StandardErrors.decodeError(problem, input);
        }
        return Recovery.text(String.valueOf((char) character), start + unit.size);
    }

    /** How one surrogate looks in an encoding. */
    private enum Unit {
        UTF_8(3, true) {
            @Override
            void write(char character, byte[] out, int at) {
                out[at] = (byte) (0xe0 | character >> 12);
                out[at + 1] = (byte) (0x80 | character >> 6 & 0x3f);
                out[at + 2] = (byte) (0x80 | character & 0x3f);
            }

            @Override
            int read(byte[] in, int at) {
                boolean whole =
                        (in[at] & 0xf0) == 0xe0
                                && (in[at + 1] & 0xc0) == 0x80
                                && (in[at + 2] & 0xc0) == 0x80;
                return whole
                        ? (in[at] & 0xf) << 12 | (in[at + 1] & 0x3f) << 6 | in[at + 2] & 0x3f
                        : 0;
            }
        },
        UTF_16_LE(2, false),
        UTF_16_BE(2, true),
        UTF_32_LE(4, false),
        UTF_32_BE(4, true);

        final int size;
        private final boolean bigEndian;

        Unit(int size, boolean bigEndian) {
            this.size = size;
            this.bigEndian = bigEndian;
        }

        static Unit of(String codec) {
            return switch (codec) {
                case "utf-8" -> UTF_8;
                case "utf-16", "utf-16-le" -> UTF_16_LE;
                case "utf-16-be" -> UTF_16_BE;
                case "utf-32", "utf-32-le" -> UTF_32_LE;
                case "utf-32-be" -> UTF_32_BE;
                default -> null;
            };
        }

        void write(char character, byte[] out, int at) {
            int last = at + size - 1;
            out[bigEndian ? last : at] = (byte) character;
            out[bigEndian ? last - 1 : at + 1] = (byte) (character >> 8);
        }

        int read(byte[] in, int at) {
            int value = 0;
            for (int index = 0; index < size; index++) {
                int place = bigEndian ? at + index : at + size - 1 - index;
                value = value << 8 | in[place] & 0xff;
            }
            return value;
        }
    }
}
