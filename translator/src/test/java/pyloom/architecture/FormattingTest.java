package pyloom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** google-java-format finds nothing to change: it is the same here as by its command line. */
final class FormattingTest {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void theFormatterChangesNothing() {
        assertThat(Repository.sources().parallelStream().filter(FormattingTest::isUnformatted))
                .as("files to format with google-java-format --aosp")
                .isEmpty();
    }

    private static boolean isUnformatted(Path file) {
        String text = Repository.read(file);
        try {
            String ordered = ImportOrderer.reorderImports(text, Style.AOSP);
            String formatted =
                    FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
            return !text.equals(StringWrapper.wrap(formatted, FORMATTER));
        } catch (FormatterException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
