package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.emit.PrintedJava;
import pyloom.translator.javac.FaultyJavaException;
import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;
import pyloom.translator.source.SourceText;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class SafetyNetTest {

    private static final String PROGRAM =
            """
            import helper

            def square(x):
                return x * x

            total = 0
            for i in range(10):
                total += square(i)
            print(total, helper.NAME)
            """;

    @TempDir private Path folder;
    private List<ParsedModule> modules;

    @BeforeEach
    void parse() throws Exception {
        Path file = Files.writeString(folder.resolve("job.py"), PROGRAM);
        Files.writeString(folder.resolve("helper.py"), "NAME = 'helper'\n");
        SourceProject project = new SourceProject("app");
        SourceText source = SourceText.decode(file.toString(), Files.readAllBytes(file));
        project.add(source, SourceInput.of(file).getFirst());
        modules = project.modules();
    }

    private <R> SafetyNet.Outcome<R> translate(SafetyNet.Trial<R> trial) throws Exception {
        return new SafetyNet<>(modules, TranslationOptions.STANDARD, new InferredKnowledge(), trial)
                .translate();
    }

    private static List<Code> codes(Translation translation) {
        return translation.warnings().stream().map(Diagnostic::code).toList();
    }

    /** Throws what javac throws, for one of the modules. */
    private static void refuse(Translation translation) {
        JavaSource source = translation.javaSource();
        String faulty = source.printed().text().replaceFirst("return ", "return missing + ");
        JavaCompilation.compile(
                List.of(
                        new JavaSource(
                                source.className(),
                                new PrintedJava(
                                        faulty,
                                        source.printed().spans(),
                                        source.printed().functions()),
                                source.pythonFile())),
                ProgramCompiler.classPath(),
                JavaCompilation.Lint.NONE);
    }

    @Test
    void whatSucceedsIsLeftAlone() throws Exception {
        SafetyNet.Outcome<String> outcome = translate(each -> "fine");
        assertThat(outcome.result()).isEqualTo("fine");
        assertThat(outcome.translations()).allSatisfy(each -> assertThat(codes(each)).isEmpty());
        assertThat(outcome.translations().getFirst().java().text()).contains("long square(long");
    }

    @Test
    void onlyWhatJavacRefusesBecomesDynamic() throws Exception {
        SafetyNet.Outcome<Integer> outcome =
                translate(
                        each -> {
                            if (each.getFirst().java().text().contains("long square")) {
                                refuse(each.getFirst());
                            }
                            return each.size();
                        });
        assertThat(outcome.result()).isEqualTo(2);
        assertThat(outcome.translations().get(0).java().text()).contains("Object square(Object");
        assertThat(codes(outcome.translations().get(0))).containsExactly(Code.TYPED_TIER_FAILED);
        assertThat(codes(outcome.translations().get(1))).isEmpty();
        Diagnostic warning = outcome.translations().getFirst().warnings().getFirst();
        assertThat(warning.message()).contains("javac says: ").doesNotContain("\n");
        assertThat(warning.place().line()).isPositive();
    }

    @Test
    void whenNobodyKnowsWhoseFaultItIsAllBecomesDynamic() throws Exception {
        SafetyNet.Outcome<String> outcome =
                translate(
                        each -> {
                            if (codes(each.getFirst()).isEmpty()) {
                                throw new AssertionError("weaving failed");
                            }
                            return "woven";
                        });
        assertThat(outcome.translations())
                .allSatisfy(
                        each -> assertThat(codes(each)).containsExactly(Code.TYPED_TIER_FAILED));
    }

    @Test
    void aFaultOfInferenceIsNoneOfTheUser() throws Exception {
        List<Translation> translations = Faults.inInference(modules, TranslationOptions.STANDARD);
        assertThat(translations.getFirst().warnings().getFirst().message())
                .contains("IllegalStateException: the types do not settle");
        Map<String, byte[]> classes = WovenClasses.of(translations, ProgramCompiler.classPath());
        assertThat(classes).containsKeys("app.Job", "app.Helper");
    }

    @Test
    void whatFailsInTheDynamicTierTooIsThrown() {
        assertThatThrownBy(
                        () ->
                                translate(
                                        each -> {
                                            refuse(each.getFirst());
                                            return null;
                                        }))
                .isInstanceOf(FaultyJavaException.class);
    }
}
