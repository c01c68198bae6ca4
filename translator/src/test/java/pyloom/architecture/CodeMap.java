package pyloom.architecture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of packages and the invariants in docs/ARCHITECTURE.md. */
final class CodeMap {

    private static final Path PAGE = Repository.root().resolve("docs/ARCHITECTURE.md");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\| package \\|.*\n\\| --- .*\n((?:^\\| `.*\n)*)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern TEST_NAME = Pattern.compile("\\(`(\\w+\\.\\w+)`\\)\\.?$");

    private final String text = Repository.read(PAGE);

    /** {@return the rows of the table as they stand on the page} */
    String rows() {
        return table().group(1);
    }

    /** Puts other rows into the table on the page. */
    void rewrite(String rows) {
        Matcher table = table();
        Repository.write(
                PAGE, text.substring(0, table.start(1)) + rows + text.substring(table.end(1)));
    }

    private Matcher table() {
        Matcher table = TABLE.matcher(text);
        if (!table.find()) {
            throw new AssertionError("docs/ARCHITECTURE.md has no table of packages");
        }
        return table;
    }

    /**
     * {@return the rows that tell what {@code graph} has and what the packages say of themselves}
     */
    static String rowsFor(PackageGraph graph) {
        return graph.inOrder().entrySet().stream()
                .sorted(Comparator.comparing(entry -> module(entry.getKey())))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    /** The place of a package's module among the modules. */
    private static int module(String name) {
        if (name.equals("grammar")) {
            return 0;
        }
        return name.matches("cli|translator\\..*") ? 2 : 1;
    }

    private static String row(String name, Set<String> used) {
        String uses = used.stream().map(use -> '`' + use + '`').collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |\n".formatted(name, sentence(name), uses);
    }

    private static String sentence(String name) {
        String file = "src/main/java/pyloom/" + name.replace('.', '/') + "/package-info.java";
        return Repository.sources().stream()
                .filter(source -> source.toString().endsWith(file))
                .map(source -> firstSentence(Repository.read(source)))
                .findFirst()
                .orElse("generated");
    }

    private static String firstSentence(String packageInfo) {
        Matcher comment = COMMENT.matcher(packageInfo);
        if (!comment.find()) {
            throw new AssertionError("a package-info.java says nothing: " + packageInfo);
        }
        return comment.group(1)
                .replaceAll("(?m)^ *\\* ?", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .strip()
                .replaceAll("(?s)^(.*?)\\. (?=[A-Z<{]).*", "$1")
                .replaceAll("\\.$", "");
    }

    /** {@return each invariant with the {@code Class.method} of the test that it names, or null} */
    Map<String, String> invariants() {
        Map<String, String> tests = new LinkedHashMap<>();
        Arrays.stream(text.split("\n\n|\n(?=Invariant: )"))
                .filter(paragraph -> paragraph.startsWith("Invariant: "))
                .forEach(
                        invariant -> {
                            Matcher name = TEST_NAME.matcher(invariant.strip());
                            tests.put(invariant, name.find() ? name.group(1) : null);
                        });
        return tests;
    }
}
