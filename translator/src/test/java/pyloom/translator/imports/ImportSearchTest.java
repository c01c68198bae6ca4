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

    private static List<String> needed(String packageName, String text) {
        return imports(packageName, text)
                .filter(ImportedName::needed)
                .map(ImportedName::name)
                .toList();
    }

    private static List<String> optional(String packageName, String text) {
        return imports(packageName, text)
                .filter(each -> !each.needed())
                .map(ImportedName::name)
                .toList();
    }

    @Test
    void aDottedNameNeedsAllItsPackages() {
        assertThat(needed("", "import a.b.c as d, e")).containsExactly("a", "a.b", "a.b.c", "e");
    }

    @Test
    void aNameFromAPackageMayBeAModule() {
        assertThat(needed("", "from a.b import c, d")).containsExactly("a", "a.b");
        assertThat(optional("", "from a.b import c, d")).containsExactly("a.b.c", "a.b.d");
        assertThat(optional("", "from a import *")).isEmpty();
    }

    @Test
    void relativeImportsStartFromThePackage() {
        assertThat(needed("p.q", "from . import c")).containsExactly("p", "p.q");
        assertThat(optional("p.q", "from . import c")).containsExactly("p.q.c");
        assertThat(needed("p.q", "from ..r import c")).containsExactly("p", "p.r");
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
        assertThat(optional("", text)).containsExactly("fast");
        assertThat(needed("", text)).containsExactly("slow");
        assertThat(needed("", "try:\n  import a\nexcept ValueError: pass")).containsExactly("a");
        assertThat(optional("", "try:\n  import a\nexcept: pass")).containsExactly("a");
        assertThat(optional("", "try:\n  import a\nexcept (KeyError, ImportError): pass"))
                .containsExactly("a");
        assertThat(optional("", "if typing.TYPE_CHECKING:\n  import a")).containsExactly("a");
    }

    @Test
    void importsInsideFunctionsCount() {
        assertThat(needed("", "def f():\n  for x in y:\n    import a")).containsExactly("a");
    }
}
