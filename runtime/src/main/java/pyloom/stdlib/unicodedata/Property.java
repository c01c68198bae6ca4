package pyloom.stdlib.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A property that the JDK does not know: ranges of characters with a value. Immutable. */
final class Property {

    private static final Map<String, Property> BY_NAME = read();

    private final int[] starts;
    private final int[] ends;
    private final String[] values;

    private Property(String[] parts) {
        int count = parts.length - 1; // the first is the name
        starts = new int[count];
        ends = new int[count];
        values = new String[count];
        for (int at = 0; at < count; at++) {
            String part = parts[at + 1];
            int equals = part.indexOf('=');
            int dash = part.indexOf('-');
            boolean isRange = dash >= 0 && dash < equals;
            starts[at] = Integer.parseInt(part.substring(0, isRange ? dash : equals), 16);
            ends[at] =
                    isRange ? Integer.parseInt(part.substring(dash + 1, equals), 16) : starts[at];
            values[at] = part.substring(equals + 1);
        }
    }

    static Property named(String name) {
        return BY_NAME.get(name);
    }

    /** {@return the value of a character, or null} */
    String of(int character) {
        int found = Arrays.binarySearch(starts, character);
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && character <= ends[at] ? values[at] : null;
    }

    private static Map<String, Property> read() {
        Map<String, Property> properties = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Property.class.getResourceAsStream(
                                        "/pyloom/unicode/properties.txt"),
                                StandardCharsets.US_ASCII))) {
            lines.lines()
                    .forEach(
                            line -> {
                                String[] parts = line.split(" ");
                                properties.put(parts[0], new Property(parts));
                            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
