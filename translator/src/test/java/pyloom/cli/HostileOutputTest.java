package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.json.JsonException;
import pyloom.translator.json.JsonReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What commands print about files that want to be more than text (H57 of the hostile inputs). */
final class HostileOutputTest {

    /** Clears the screen, sets the title of the window, reorders the line. */
    private static final String CONTROLS = "\u001b[2J\u001b]0;owned\u0007\u202e\u009b31m";

    private static final String MARKUP = "<script>alert(1)</script>";

    @TempDir private Path folder;

    private final Session session = new Session();

    private String printed(String... line) {
        session.execute(line);
        return session.out() + session.err();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertOnlyText(String printed) {
        assertThat(printed)
                .isNotEmpty()
                .doesNotContain("\u001b", "\u0007", "\u202e", "\u009b", "\u0000", "\r");
    }

    @Test
    void h57DiagnosticsShowControlCharactersOfTheSource() throws IOException {
        String program = "x = '" + CONTROLS + MARKUP + "' ?\n";
        assertOnlyText(printed("check", file("a.py", program).toString()));
        assertThat(session.err()).contains("\\x1b[2J").contains(MARKUP);
    }

    @Test
    void h57DiagnosticsShowControlCharactersOfTheFileName() throws IOException {
        String name = CONTROLS + "\n" + MARKUP.replace('/', '-') + ".py";
        assertOnlyText(printed("check", file(name, "x = \n").toString()));
        assertThat(session.err()).contains("\\x1b[2J").contains("\\x0a<script>");
    }

    @Test
    void h57TheAuditShowsControlCharactersOfNames() throws IOException {
        String good = file(CONTROLS + "a.py", "import tkinter, \uff58\n").toString();
        String bad = file(CONTROLS + "b.py", "x = '" + CONTROLS + "\n").toString();
        assertOnlyText(printed("audit", good, bad));
        assertThat(session.out()).contains("\\x1b[2J");
    }

    @Test
    void h57FindingsAsJsonAreAsciiAndReadBack() throws IOException, JsonException {
        String name = CONTROLS + "=cmd|' -C calc'!A0.py";
        String file = file(name, "x = '" + CONTROLS + MARKUP + "' ?\n").toString();
        String printed = printed("check", "--json", file);
        assertOnlyText(printed);
        assertThat(printed.chars()).allMatch(character -> character < 127);
        Map<?, ?> finding = (Map<?, ?>) JsonReader.read(printed);
        assertThat(finding.get("file")).isEqualTo(file);
    }

    @Test
    void h57TheAuditAsJsonIsAsciiAndReadsBack() throws IOException, JsonException {
        String name = CONTROLS + MARKUP.replace('/', '-') + ".py";
        String file = file(name, "x = '" + CONTROLS + "\n").toString();
        session.execute("audit", "--format=json", file);
        assertOnlyText(session.out());
        assertThat(session.out().chars()).allMatch(character -> character < 127);
        assertThat(((Map<?, ?>) JsonReader.read(session.out())).get("files").toString())
                .contains(CONTROLS);
    }
}
