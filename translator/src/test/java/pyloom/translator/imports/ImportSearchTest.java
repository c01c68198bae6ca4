package pyloom.translator.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.parse.SourceParser;
import pyloom.translator.source.SourceText;

import java.util.List;
import java.util.stream.Stream;

final class ImportSearchTest {

    private static Stream<ImportedName> imports(String packageName, String text) {
        try {
            return ImportSearch.in(
                    SourceParser.parse(SourceText.of("m.py", text)).module(), packageName)
                    .stream();
        } catch (PythonSyntaxError refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static List<String> names(Need need, String packageName, String text) {
        return imports(packageName, text)
                .filter(each -> each.need() == need)
                .map(ImportedName::name)
                .toList();
    }

    private static List<String> always(String packageName, String text) {
        return names(Need.ALWAYS, packageName, text);
    }

    private static List<String> maybeModules(String packageName, String text) {
        return names(Need.UNKNOWN, packageName, text);
    }

    @Test
    void aDottedNameNeedsAllItsPackages() {
        assertThat(always("", "import a.b.c as d, e")).containsExactly("a", "a.b", "a.b.c", "e");
    }

    @Test
    void aNameFromAPackageMayBeAModule() {
        assertThat(always("", "from a.b import c, d")).containsExactly("a", "a.b");
        assertThat(maybeModules("", "from a.b import c, d")).containsExactly("a.b.c", "a.b.d");
        assertThat(maybeModules("", "from a import *")).isEmpty();
    }

    @Test
    void relativeImportsStartFromThePackage() {
        assertThat(always("p.q", "from . import c")).containsExactly("p", "p.q");
        assertThat(maybeModules("p.q", "from . import c")).containsExactly("p.q.c");
        assertThat(always("p.q", "from ..r import c")).containsExactly("p", "p.r");
        assertThat(imports("p", "from ...r import c")).isEmpty();
        assertThat(imports("", "from . import c")).isEmpty();
    }

    @Test
    void anImportWhoseErrorIsHandledMayFail() {
        String text =
                """
                try:
                    import fast
                except ImportError:
                    import slow
                """;
        assertThat(names(Need.OPTIONAL, "", text)).containsExactly("fast");
        assertThat(names(Need.SOMETIMES, "", text)).containsExactly("slow");
        assertThat(always("", "try:\n  import a\nexcept ValueError: pass")).containsExactly("a");
        for (String handler : List.of("except:", "except (KeyError, ImportError):")) {
            assertThat(names(Need.OPTIONAL, "", "try:\n  import a\n" + handler + " pass"))
                    .containsExactly("a");
        }
    }

    @Test
    void whatOnlyTypeCheckersSeeIsNotImported() {
        assertThat(imports("", "if typing.TYPE_CHECKING:\n  import a")).isEmpty();
    }

    @Test
    void importsInsideFunctionsAreMadeSometimes() {
        assertThat(names(Need.SOMETIMES, "", "def f():\n  for x in y:\n    import a"))
                .containsExactly("a");
        assertThat(names(Need.SOMETIMES, "", "if x:\n  import a\nelse:\n  import b"))
                .containsExactly("a", "b");
        assertThat(always("", "class C:\n  with x:\n    import a")).containsExactly("a");
    }
}
