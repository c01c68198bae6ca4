package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.json.JsonException;
import pyloom.translator.json.JsonReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class AuditCommandTest {

    @TempDir private Path folder;

    private final Session session = new Session();

    @BeforeEach
    void makePrograms() throws IOException {
        write("main.py", "import queue, helper\nqueue.Queue(); queue.Queue()\n");
        write("helper.py", "import numpy\n");
        write("blocked.py", "async def f():\n    import tkinter\n");
        write("broken.py", "x = \n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int audit(String... line) {
        return session.execute(line);
    }

    @Test
    void theReportListsFilesAndModules() {
        assertThat(audit("audit", folder.toString())).isEqualTo(1);
        assertThat(session.out())
                .startsWith("4 files, ")
                .contains("main.py: translates\n")
                .contains("blocked.py: 1 blocker, 1 warning\n")
                .contains("broken.py: 1 blocker\n")
                .containsPattern("helper +own")
                .containsPattern("numpy +unknown")
                .containsPattern("queue +native +Queue x2");
        assertThat(session.err()).contains("PYL-E101").contains("PYL-E001");
    }

    @Test
    void programsReadTheSameAsJson() throws JsonException {
        audit("audit", "--format=json", folder.toString());
        Map<?, ?> report = (Map<?, ?>) JsonReader.read(session.out());
        assertThat((Map<?, ?>) report.get("summary"))
                .hasToString("{files=4, lines=6, blockers=2, warnings=2}");
        assertThat((List<?>) report.get("files")).hasSize(4);
        assertThat(report.get("modules").toString()).contains("name=tkinter, support=missing");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void theThresholdDecidesTheExitCode() {
        String helper = folder.resolve("helper.py").toString();
        assertThat(audit("audit", helper)).isZero();
        assertThat(audit("audit", "--fail-on=warning", helper)).isEqualTo(1);
        assertThat(audit("audit", "--fail-on=never", folder.toString())).isZero();
    }

    @Test
    void aMissingFolderIsNoInput() {
        assertThat(audit("audit", folder.resolve("no").toString())).isEqualTo(66);
    }
}
