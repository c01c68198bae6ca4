package pyloom.translator.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

final class ProjectPomTest {

    private static final Pattern PLUGIN =
            Pattern.compile(
                    "<artifactId>(maven-\\w+-plugin)</artifactId>\\s*<version>([^<]+)</version>");

    private static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    @Test
    void thePluginsAreThoseOfOurOwnBuild() throws Exception {
        String own = Files.readString(Path.of("../pom.xml"));
        Matcher plugins = PLUGIN.matcher(ProjectPom.of("app", "job", "1", "app.Job"));
        int count = 0;
        while (plugins.find()) {
            count++;
            assertThat(own)
                    .containsPattern(
                            "<artifactId>%s</artifactId>\\s*<version>%s</version>"
                                    .formatted(plugins.group(1), plugins.group(2)));
        }
        assertThat(count).isEqualTo(6);
    }

    @Test
    void aProgramGetsAJarThatRuns() throws Exception {
        Document pom = parse(ProjectPom.of("com.example", "job", "1", "com.example.Job"));
        assertThat(pom.getElementsByTagName("mainClass").item(0).getTextContent())
                .isEqualTo("com.example.Job");
        assertThat(pom.getElementsByTagName("groupId").item(0).getTextContent())
                .isEqualTo("com.example");
    }

    @Test
    void aLibraryHasNothingToRun() throws Exception {
        Document pom = parse(ProjectPom.of("app", "lib", "1", null));
        assertThat(pom.getElementsByTagName("mainClass").getLength()).isZero();
    }

    @Test
    void theLibrariesThatComeAlongSayWhatTheyNeed() throws Exception {
        Document pom = parse(LibraryPom.of("pyloom-weaver", "1", "pyloom-runtime"));
        assertThat(pom.getElementsByTagName("artifactId").item(1).getTextContent())
                .isEqualTo("pyloom-runtime");
        parse(LibraryPom.of("pyloom-runtime", "1", null));
    }
}
