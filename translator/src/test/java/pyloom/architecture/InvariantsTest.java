package pyloom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An invariant that no test holds is only a wish. */
final class InvariantsTest {

    @Test
    void everyInvariantNamesATestThatExists() {
        Map<String, Path> testClasses =
                Repository.sources().stream()
                        .filter(file -> file.toString().endsWith("Test.java"))
                        .collect(
                                Collectors.toMap(
                                        file -> file.getFileName().toString(),
                                        Function.identity(),
                                        (first, _) -> first));
        Map<String, String> invariants = new CodeMap().invariants();
        assertThat(invariants).isNotEmpty();
        invariants.forEach(
                (invariant, test) -> {
                    assertThat(test).as("names its test: %s", invariant).isNotNull();
                    String[] parts = test.split("\\.");
                    assertThat(testClasses).containsKey(parts[0] + ".java");
                    assertThat(Repository.read(testClasses.get(parts[0] + ".java")))
                            .as("has a test %s", test)
                            .contains("void " + parts[1] + "(");
                });
    }
}
