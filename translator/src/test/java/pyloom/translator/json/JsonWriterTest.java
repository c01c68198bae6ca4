package pyloom.translator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class JsonWriterTest {

    @Test
    void valuesAreWrittenAsPythonWritesThem() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", Arrays.asList(1, 2L, true, null));
        value.put("b", Map.of());
        value.put("c", List.of());
        assertThat(JsonWriter.write(value))
                .isEqualTo("{\"a\": [1, 2, true, null], \"b\": {}, \"c\": []}");
    }

    @Test
    void textIsAscii() {
        assertThat(JsonWriter.write("\"\\/\n\r\t\0\u007f\u00e9\ud83d\ude00\ud800"))
                .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0000\\u007f\\u00e9\\ud83d\\ude00\\ud800\"");
    }

    @Test
    void everyStringComesBack() throws JsonException {
        StringBuilder all = new StringBuilder();
        for (int unit = 0; unit <= 0xffff; unit++) {
            all.append((char) unit);
        }
        assertThat(JsonReader.read(JsonWriter.write(all.toString()))).isEqualTo(all.toString());
    }

    @Test
    void whatJsonDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> JsonWriter.write(1.5)).hasMessageContaining("Double");
    }
}
