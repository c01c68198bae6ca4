package pyloom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page of what the runtime has is written from the index that its build makes. */
final class SupportedPageTest {

    private static final Path PAGE = Path.of("../docs/supported.md");

    private static final String HEAD =
            """
            # What the runtime has of Python's library

            Written from the index of the API (`META-INF/pyloom/api-index.tsv` in the runtime), which translator and audit read too;
            `-Dbless=true` on `SupportedPageTest` writes it anew. A name that is not here raises AttributeError or ImportError, and
            `pyloom audit` lists it. Methods of types are left out.

            """;

    @Test
    void thePageIsWhatTheIndexSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("bless")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        modules()
                .forEach(
                        (module, names) -> {
                            text.append("**`").append(module).append("`** ");
                            text.append(String.join(", ", names)).append("\n\n");
                        });
        return text.toString().stripTrailing() + "\n";
    }

    private static SortedMap<String, Set<String>> modules() throws IOException {
        SortedMap<String, Set<String>> modules = new TreeMap<>();
        try (BufferedReader index =
                new BufferedReader(
                        new InputStreamReader(
                                ClassLoader.getSystemResourceAsStream(
                                        "META-INF/pyloom/api-index.tsv"),
                                StandardCharsets.UTF_8))) {
            for (String line = index.readLine(); line != null; line = index.readLine()) {
                String[] columns = line.split("\t");
                boolean isPublic = !columns[0].startsWith("_") && !columns[0].startsWith("#");
                if (isPublic && !columns[2].startsWith("_")) {
                    String name = columns[2].split("\\.")[0];
                    modules.computeIfAbsent(columns[0], _ -> new TreeSet<>()).add(name);
                }
            }
        }
        return modules;
    }
}
