package pyloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.PythonSyntaxError;

final class CommandsTest {

    private final Session session =
            new Session()
                    .with("check", new CheckCommand(source -> {}))
                    .with("ast", new DumpCommand("ast", "Prints.", source -> "Module()"));

    @Test
    void withoutArgumentsTheHelpGoesToTheDiagnostics() {
        assertThat(session.execute()).isEqualTo(64);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("Usage: pyloom").contains("check", "ast");
    }

    @Test
    void helpGoesToTheResults() {
        assertThat(session.execute("--help")).isZero();
        assertThat(session.out()).contains("Commands:", "Examples:");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void helpExplainsACommand() {
        assertThat(session.execute("help", "check")).isZero();
        assertThat(session.out()).startsWith("Usage: pyloom check").contains("--jsonl");
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String name : Commands.standard().keySet()) {
            Session standard = new Session();
            assertThat(standard.execute("help", name)).isZero();
            assertThat(standard.execute(name, "--help")).isZero();
            assertThat(standard.err()).isEmpty();
            String help = standard.out().substring(0, standard.out().length() / 2);
            assertThat(standard.out()).isEqualTo(help + help);
            assertThat(help)
                    .startsWith("Usage: pyloom " + name)
                    .contains("Options:", "--help", "Examples:", "  pyloom " + name + " ");
            assertThat(help.lines()).allMatch(line -> line.length() <= 90);
        }
    }

    @Test
    void helpOnAnUnknownCommandIsRefused() {
        assertThat(session.execute("help", "chekc")).isEqualTo(64);
        assertThat(session.err()).contains("help: pyloom check");
    }

    @Test
    void aCommandExplainsItself() {
        assertThat(session.execute("check", "--help")).isZero();
        assertThat(session.out()).startsWith("Usage: pyloom check").contains("--max-file-size");
    }

    @Test
    void theVersionNamesPythonAndJava() {
        assertThat(session.execute("--version")).isZero();
        assertThat(session.out()).matches("Pyloom \\S+ \\(Python 3\\.13, Java 2\\S+\\)\\R");
    }

    @Test
    void aMistypedCommandIsRefusedWithASuggestion() {
        assertThat(session.execute("chekc", "x.py")).isEqualTo(64);
        assertThat(session.err()).contains("'chekc'").contains("help: pyloom check");
    }

    @Test
    void aFileInPlaceOfACommandIsRefusedWithTheCommandToUse() {
        assertThat(session.execute("hello.py")).isEqualTo(64);
        assertThat(session.err()).contains("help: pyloom run hello.py");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThat(session.execute("check", "--fast", "x.py")).isEqualTo(64);
        assertThat(session.err())
                .isEqualTo(
                        """
                        pyloom check: Unknown option: '--fast'
                          help: pyloom check --help
                        """);
    }

    @Test
    void anOptionWithAWrongValueIsRefused() {
        assertThat(session.execute("check", "--max-file-size=big", "x.py")).isEqualTo(64);
        assertThat(session.err()).contains("'big'");
    }

    @Test
    void missingFilesAreRefused() {
        assertThat(session.execute("ast")).isEqualTo(64);
        assertThat(session.execute("check")).isEqualTo(64);
    }

    @Test
    void argumentsCannotMoveTheCursor() {
        assertThat(session.execute("check", "--\033[2J")).isEqualTo(64);
        assertThat(session.err()).doesNotContain("\033").contains("\\x1b[2J");
    }

    @Test
    void aFaultOfOursSaysSo() {
        Session faulty = new Session().with("check", failing());
        assertThat(faulty.execute("check", "x.py")).isEqualTo(70);
        assertThat(faulty.err())
                .contains("internal error", "a bug", "help: this is a fault of Pyloom");
        assertThat(faulty.err().lines()).hasSizeLessThan(10);
    }

    @Test
    void debuggingShowsTheWholeTraceOfAFault() {
        Session faulty = new Session().with("check", failing()).debugging();
        assertThat(faulty.execute("check", "x.py")).isEqualTo(70);
        assertThat(faulty.err()).contains("java.lang.IllegalStateException: a bug", "\tat ");
    }

    private static Command failing() {
        return new Command() {
            @Override
            public CommandSpec spec() {
                return new CheckCommand(source -> {}).spec();
            }

            @Override
            public int run(ParseResult line, Surroundings surroundings) {
                throw new IllegalStateException("a bug");
            }
        };
    }

    static PythonSyntaxError syntaxError(String message, int line, int column, int endColumn) {
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, message, line, column, line, endColumn);
    }
}
