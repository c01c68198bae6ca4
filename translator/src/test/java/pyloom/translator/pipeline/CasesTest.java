package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import pyloom.translator.javac.JavaCompilation;
import pyloom.translator.javac.JavaSource;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the cases of {@code src/test/resources/cases}, all compiled at once. What CPython prints is
 * recorded there by {@code record.py}.
 */
final class CasesTest {

    private static final List<CaseFile> CASES = CaseFile.all();

    /** Modules of the library keep state that a second run in this process would find. */
    private static final Set<String> LANGUAGE =
            Set.of(
                    "assign",
                    "classes",
                    "comprehensions",
                    "control",
                    "exceptions",
                    "expressions",
                    "fstrings",
                    "functions",
                    "generators",
                    "match",
                    "typed",
                    "with");

    private static List<Translation> translations;
    private static final Map<Tier, Map<String, byte[]>> CLASSES = new EnumMap<>(Tier.class);

    @BeforeAll
    static void compile() {
        for (Tier tier : Tier.values()) {
            translations = CASES.stream().map(each -> each.translate(tier)).toList();
            CLASSES.put(tier, WovenClasses.of(translations, ProgramCompiler.classPath()));
        }
        translations = CASES.stream().map(each -> each.translate(Tier.AUTO)).toList();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void itPrintsWhatCPythonPrints(CaseFile each) throws IOException {
        assertThat(each.run(Tier.AUTO, CLASSES.get(Tier.AUTO))).isEqualTo(each.expectedOutput());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void itPrintsTheSameWhereNothingIsProven(CaseFile each) throws IOException {
        assumeThat(LANGUAGE).contains(each.construct());
        assertThat(each.run(Tier.DYNAMIC, CLASSES.get(Tier.DYNAMIC)))
                .isEqualTo(each.expectedOutput());
    }

    @Test
    void everyCaseIsTranslated() {
        assertThat(translations).hasSizeGreaterThan(40);
    }

    @Test
    void theJavaForPeopleCompilesWithoutWarnings() {
        List<JavaSource> sources =
                translations.stream()
                        .map(
                                each ->
                                        new JavaSource(
                                                each.className(),
                                                each.java(),
                                                each.identity().file()))
                        .toList();
        assertThat(
                        JavaCompilation.compile(
                                        sources,
                                        ProgramCompiler.classPath(),
                                        JavaCompilation.Lint.ALL)
                                .warnings())
                .isEmpty();
    }
}
