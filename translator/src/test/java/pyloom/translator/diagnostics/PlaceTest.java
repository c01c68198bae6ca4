package pyloom.translator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceTest {

    private static final String LINE = "x = '\u00e4\u4f60\ud83d\ude00'; return";

    @Test
    void columnsInBytesBecomeCharacters() {
        PythonSyntaxError error = PythonSyntaxError.afterParsing("wrong", 1, 18, 1, 24);
        assertThat(Place.of(error, line -> LINE)).isEqualTo(new Place(1, 12, 1, 18));
    }

    @Test
    void columnsInCharactersStay() {
        PythonSyntaxError error =
                new PythonSyntaxError(PythonSyntaxError.Kind.SYNTAX, "wrong", 1, 12, 1, 18);
        assertThat(Place.of(error, line -> LINE)).isEqualTo(new Place(1, 12, 1, 18));
    }

    @Test
    void aColumnBehindTheLineStaysBehindIt() {
        PythonSyntaxError error = PythonSyntaxError.afterParsing("wrong", 1, 25, 2, 1);
        assertThat(Place.of(error, line -> LINE)).isEqualTo(new Place(1, 19, 2, 1));
    }

    @Test
    void withoutTheLineColumnsStay() {
        PythonSyntaxError error = PythonSyntaxError.afterParsing("wrong", 1, 18, 1, 24);
        assertThat(Place.of(error, line -> null)).isEqualTo(new Place(1, 18, 1, 24));
    }

    @Test
    void whatIsNotKnownIsNowhere() {
        PythonSyntaxError error = PythonSyntaxError.afterParsing("wrong", 0, 0, 0, 0);
        assertThat(Place.of(error, line -> LINE)).isEqualTo(Place.NOWHERE);
    }
}
