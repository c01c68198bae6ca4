package pyloom.translator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pyloom.translator.lower.ModuleIdentity;

import java.util.Arrays;

import javax.lang.model.SourceVersion;

/** What files and packages with awkward names are called in Java. */
final class ModuleNamesTest {

    private static final String DEVICES = "(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]";

    private final ModuleNames names = new ModuleNames("app");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java",
                "javax",
                "con",
                "nul",
                "aux",
                "com1",
                "package-info",
                "module-info",
                "Main",
                "String",
                "Object"
            })
    void h46NamesOfModulesThatMeanSomethingElsewhere(String stem) {
        ModuleIdentity identity = names.ofProgram(stem + ".py");
        assertThat(SourceVersion.isName(identity.className(), SourceVersion.latest())).isTrue();
        assertThat(identity.className()).doesNotMatch(DEVICES).isNotIn("String", "Object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my pack.mod",
                "a.b-c.mod",
                "1st.mod",
                "trailing..mod",
                "n\u00f6.mod",
                "new\nline.mod",
                "con.aux.mod",
                "class.mod"
            })
    void h47NamesOfPackagesThatAreNoJavaNames(String module) {
        ModuleIdentity identity = names.ofModule(module, "mod.py");
        assertThat(SourceVersion.isName(identity.packageName(), SourceVersion.latest())).isTrue();
        assertThat(Arrays.asList(identity.packageName().split("\\.")))
                .noneMatch(part -> part.matches(DEVICES));
        assertThat(identity.packageName()).matches("\\p{ASCII}+");
    }
}
