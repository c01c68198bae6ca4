package pyloom.translator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;
import pyloom.translator.syntax.SyntaxCases;
import pyloom.translator.syntax.SyntaxCases.Case;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parser that builds the tree refuses just what the diagnosis can tell the error of. */
class ParserAndDiagnosisTest {

    @Test
    void refuseTheSameTexts() throws IOException {
        List<Case> cases = SyntaxCases.all();
        assertThat(cases.stream().map(ParserAndDiagnosisTest::parse).toList())
                .containsExactlyElementsOf(cases);
    }

    private static Case parse(Case recorded) {
        try {
            SourceParser.parse(SourceText.of("<source>", recorded.source()));
            return new Case(recorded.escaped(), "ok");
        } catch (PythonSyntaxError error) {
            return new Case(recorded.escaped(), SyntaxCases.outcome(error));
        }
    }

    @Test
    void filesWithBadBytesInCommentsAreParsed() throws PythonSyntaxError {
        byte[] bytes = "# coding: utf-8\n# \u00ff\nx = 1\n".getBytes(StandardCharsets.ISO_8859_1);
        ParsedSource parsed = SourceParser.parse(SourceText.decode("a.py", bytes));
        assertThat(parsed.module().body()).hasSize(1);
    }
}
