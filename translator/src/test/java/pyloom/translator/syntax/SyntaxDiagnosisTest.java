package pyloom.translator.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pyloom.translator.syntax.SyntaxCases.Case;

import java.io.IOException;
import java.util.List;

class SyntaxDiagnosisTest {

    @Test
    void saysWhatCPythonSays() throws IOException {
        List<Case> cases = SyntaxCases.all();
        assertThat(cases).hasSizeGreaterThan(1000);
        assertThat(cases.stream().map(SyntaxDiagnosisTest::diagnose).toList())
                .containsExactlyElementsOf(cases);
    }

    private static Case diagnose(Case recorded) {
        return new Case(
                recorded.escaped(),
                Diagnosed.of(recorded.source()).map(SyntaxCases::outcome).orElse("ok"));
    }

    @Test
    void oneSourceAtATimeOrManyAtOnce() throws IOException {
        List<Case> cases = SyntaxCases.all();
        assertThat(cases.parallelStream().map(SyntaxDiagnosisTest::diagnose).toList())
                .containsExactlyElementsOf(cases);
    }
}
