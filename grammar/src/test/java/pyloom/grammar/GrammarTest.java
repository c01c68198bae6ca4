package pyloom.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the grammar promises about itself. */
final class GrammarTest {

    private static final Path PARSER = Path.of("src/main/antlr4/pyloom/grammar/PythonParser.g4");
    private static final Pattern RULE =
            Pattern.compile(
                    "^([a-z]\\w*)\n    : (.*?)\n    ;$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void everyDecisionIsTakenOnOneToken() throws IOException {
        List<String> called = new ArrayList<>();
        try (InputStream parser = PythonParser.class.getResourceAsStream("PythonParser.class")) {
            for (PoolEntry entry : ClassFile.of().parse(parser.readAllBytes()).constantPool()) {
                if (entry instanceof MemberRefEntry member) {
                    called.add(member.name().stringValue());
                }
            }
        }
        assertThat(called).contains("match", "enterRule").doesNotContain("adaptivePredict");
    }

    @Test
    void everyAlternativeHasALabel() throws IOException {
        Matcher rules = RULE.matcher(Files.readString(PARSER));
        int count = 0;
        while (rules.find()) {
            count++;
            List<String> alternatives = List.of(rules.group(2).split("\n    \\| "));
            if (alternatives.size() > 1) {
                assertThat(alternatives).as(rules.group(1)).allMatch(text -> text.contains(" # "));
            }
        }
        assertThat(count).isEqualTo(PythonParser.ruleNames.length);
    }
}
