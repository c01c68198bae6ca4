package pyloom.translator.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.translator.diagnostics.PythonSyntaxError;

/** The tables against those of CPython's {@code symtable} module. */
final class SymtableDumpTest {

    @ParameterizedTest
    @ValueSource(strings = {"scopes", "comprehensions", "typeparameters"})
    void tablesAreThoseOfCpython(String topic) throws PythonSyntaxError {
        for (RecordedCases.Case recorded : RecordedCases.read("tables/" + topic + ".txt")) {
            SymbolTable table = SymbolTable.of(RecordedCases.parse(recorded.source()));
            assertThat(SymtableDump.of(table).lines())
                    .as(recorded.source())
                    .isEqualTo(recorded.answer().subList(1, recorded.answer().size()));
        }
    }
}
