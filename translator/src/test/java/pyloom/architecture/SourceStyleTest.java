package pyloom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures the hand-written sources of all modules. */
final class SourceStyleTest {

    private static final int LONGEST_FILE = 600;
    private static final int LONGEST_METHOD = 60;
    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern JAVA_TEXT =
            Pattern.compile("[;{]\\s*$|^(import|new|public|return|static|throw) ");

    private static final Map<Path, CompilationUnit> UNITS = parseAll();

    private static Map<Path, CompilationUnit> parseAll() {
        JavaParser parser =
                new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25));
        Map<Path, CompilationUnit> units = new TreeMap<>();
        for (Path file : Repository.sources()) {
            units.put(file, parser.parse(Repository.read(file)).getResult().orElseThrow());
        }
        return units;
    }

    private static List<String> filesWith(Pattern pattern) {
        return Repository.sources().stream()
                .filter(file -> !file.endsWith("SourceStyleTest.java"))
                .filter(file -> pattern.matcher(Repository.read(file)).find())
                .map(Path::toString)
                .toList();
    }

    @Test
    void filesAreShort() {
        assertThat(UNITS.keySet())
                .filteredOn(file -> Repository.read(file).lines().count() > LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void methodsAreShort() {
        Stream<String> tooLong =
                UNITS.entrySet().stream()
                        .flatMap(
                                unit ->
                                        unit.getValue().findAll(CallableDeclaration.class).stream()
                                                .filter(method -> lines(method) > LONGEST_METHOD)
                                                .map(
                                                        method ->
                                                                unit.getKey().getFileName()
                                                                        + ": "
                                                                        + method
                                                                                .getNameAsString()));
        assertThat(tooLong).isEmpty();
    }

    private static int lines(Node method) {
        return method.getRange().map(range -> range.end.line - range.begin.line + 1).orElse(0);
    }

    @Test
    void publicTypesSayWhatTheyAre() {
        Stream<String> silent =
                UNITS.values().stream()
                        .flatMap(unit -> unit.getTypes().stream())
                        .filter(type -> type.isPublic() && type.getJavadocComment().isEmpty())
                        .map(TypeDeclaration::getNameAsString);
        assertThat(silent).isEmpty();
    }

    @Test
    void packagesSayWhatTheyAre() {
        Stream<Path> silent =
                UNITS.keySet().stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !Files.exists(folder.resolve("package-info.java")));
        assertThat(silent).isEmpty();
    }

    @Test
    void nothingIsLeftOpen() {
        assertThat(filesWith(LEFT_OPEN)).isEmpty();
    }

    @Test
    void theLoweringHoldsNoJavaText() {
        Stream<String> texts =
                UNITS.entrySet().stream()
                        .filter(
                                unit ->
                                        unit.getKey()
                                                .toString()
                                                .contains("/main/java/pyloom/translator/lower/"))
                        .flatMap(
                                unit ->
                                        unit
                                                .getValue()
                                                .findAll(LiteralStringValueExpr.class)
                                                .stream())
                        .map(LiteralStringValueExpr::getValue)
                        .filter(text -> JAVA_TEXT.matcher(text).find());
        assertThat(texts).isEmpty();
    }
}
