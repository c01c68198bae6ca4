package pyloom.values.codec;

/** {@code surrogateescape}: a byte that cannot be decoded travels as a lone surrogate (PEP 383). */
final class SurrogateEscape implements ErrorHandler {

    private static final int BASE = 0xdc00;
    private static final int LONGEST = 4;

    @Override
    public Recovery encode(Problem problem, String text) {
        byte[] out = new byte[problem.end() - problem.start()];
        for (int at = 0; at < out.length; at++) {
            int value = text.charAt(problem.start() + at) - BASE;
            if (value < 0x80 || value > 0xff) {
                throw StandardErrors.encodeError(problem, text);
            }
            out[at] = (byte) value;
        }
        return Recovery.bytes(out, problem.end());
    }

    @Override
    public Recovery decode(Problem problem, byte[] input) {
        StringBuilder out = new StringBuilder();
        int at = problem.start();
        while (at < problem.end() && out.length() < LONGEST && input[at] < 0) {
            out.append((char) (BASE + (input[at++] & 0xff)));
        }
        if (out.isEmpty()) {
            throw StandardErrors.decodeError(problem, input);
        }
        return Recovery.text(out.toString(), at);
    }
}
