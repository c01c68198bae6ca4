package pyloom.translator.javac;

import java.util.List;
import java.util.stream.Collectors;

/** javac does not accept what was emitted: a fault of the translator, not of the program. */
public final class FaultyJavaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<JavaFinding> findings;

    FaultyJavaException(List<JavaFinding> findings) {
        super(
                findings.stream()
                        .map(JavaFinding::toString)
                        .collect(
                                Collectors.joining(
                                        "\n", "the emitted Java does not compile\n", "")));
        this.findings = findings;
    }

    /** {@return javac's errors, at least one} */
    public List<JavaFinding> findings() {
        return findings;
    }
}
