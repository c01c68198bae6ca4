package pyloom.translator.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that lie beside the classes of this package. */
final class ResourceLines {

    private ResourceLines() {}

    /** {@return the lines of a table that are no comments} */
    static List<String> of(String table) {
        try (InputStream stream = ResourceLines.class.getResourceAsStream(table);
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
