package pyloom.translator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

final class JsonReaderTest {

    @Test
    void everyKindOfValueIsRead() throws JsonException {
        assertThat(JsonReader.read(" { \"a\" : [ 1 , -0.5e+2 , \"b\" ] , \"c\" : {} } "))
                .isEqualTo(
                        Map.of(
                                "a",
                                List.of(BigDecimal.ONE, new BigDecimal("-0.5e2"), "b"),
                                "c",
                                Map.of()));
        assertThat(JsonReader.read("[true, false, null, []]"))
                .isEqualTo(Arrays.asList(true, false, null, List.of()));
    }

    @Test
    void escapesStandForCharacters() throws JsonException {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\""))
                .isEqualTo("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00");
    }

    @Test
    void halfOfASurrogatePairStaysWhatItIs() throws JsonException {
        assertThat(JsonReader.read("\"a\\ud800b\\udc00\"")).isEqualTo("a\ud800b\udc00");
    }

    @Test
    void theLastOfEqualKeysCounts() throws JsonException {
        assertThat(JsonReader.read("{\"a\": 1, \"a\": 2}")).isEqualTo(Map.of("a", BigDecimal.TWO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":1,}",
                "{a:1}",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u\uff11111\"",
                "\"\t\"",
                "tru",
                "nul",
                "NaN",
                "Infinity",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "1e999999999999",
                "[] []",
                "\ufeff1"
            })
    void whatRfc8259DoesNotHaveIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void deepNestingIsRefusedAndNoCrash() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(1_000_000)))
                .isInstanceOf(JsonException.class)
                .hasMessage("nested too deeply at character 501");
    }

    @Test
    void theMessageNamesThePlace() {
        assertThatThrownBy(() -> JsonReader.read("[1, x]"))
                .hasMessage("a value expected at character 5");
    }
}
