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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** google-java-format finds nothing to change: it is the same here as by its command line. */
final class FormattingTest {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void theFormatterChangesNothing() {
        assertThat(
                        Repository.sources().parallelStream()
                                .filter(file -> !isEmitted(file))
                                .filter(FormattingTest::isChanged))
                .as("files to format with google-java-format --aosp; -Dbless=true does it")
                .isEmpty();
    }

    /** As {@code --skip-sorting-imports} does it: people want Java's own classes first. */
    @Test
    void theEmittedJavaOfTheSamplesIsStable() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
            for (Path file : files.filter(FormattingTest::isEmitted).toList()) {
                String text = Repository.read(file);
                String used = RemoveUnusedImports.removeUnusedImports(text);
                assertThat(StringWrapper.wrap(FORMATTER.formatSource(used), FORMATTER))
                        .as("%s", file)
                        .isEqualTo(text);
            }
        }
    }

    private static boolean isEmitted(Path file) {
        String name = file.toString();
        boolean isRecorded = name.contains("expected/java") || name.contains("resources/cases");
        return isRecorded && name.endsWith(".java");
    }

    private static boolean isChanged(Path file) {
        String text = Repository.read(file);
        String formatted = format(file, text);
        if (Boolean.getBoolean("bless") && !formatted.equals(text)) {
            // Where it breaks long strings anew, the formatter needs a second look.
            Repository.write(file, format(file, formatted));
            return false;
        }
        return !formatted.equals(text);
    }

    private static String format(Path file, String text) {
        try {
            String ordered = ImportOrderer.reorderImports(text, Style.AOSP);
            String used = RemoveUnusedImports.removeUnusedImports(ordered);
            return StringWrapper.wrap(FORMATTER.formatSource(used), FORMATTER);
        } catch (FormatterException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
