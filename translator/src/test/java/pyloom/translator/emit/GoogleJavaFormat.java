package pyloom.translator.emit;

import com.google.googlejavaformat.java.Main;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** The formatter that emitted files are measured by, run as from its command line. */
final class GoogleJavaFormat {

    private GoogleJavaFormat() {}

    /**
     * {@return {@code text} as {@code google-java-format --aosp --skip-sorting-imports} leaves it}
     */
    static String format(String text) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        Main main = new Main(new PrintWriter(out), new PrintWriter(err), in);
        try {
            if (main.format("--aosp", "--skip-sorting-imports", "-") != 0) {
                throw new IllegalArgumentException(err.toString());
            }
        } catch (Exception unusable) {
            throw new IllegalStateException(unusable);
        }
        return out.toString();
    }
}
