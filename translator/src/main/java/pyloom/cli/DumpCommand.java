package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Shows what the front end makes of files in the words of CPython, or the hash of that. */
final class DumpCommand implements Command {

    private static final String SHA256 = "--sha256";

    /** Writes down what the front end makes of a source. */
    interface Dump {
        /** {@return the text, to be printed as it is} */
        String of(SourceText source) throws PythonSyntaxError;
    }

    private final String name;
    private final String purpose;
    private final Dump dump;

    DumpCommand(String name, String purpose, Dump dump) {
        this.name = name;
        this.purpose = purpose;
        this.dump = dump;
    }

    @Override
    public CommandSpec spec() {
        String hash = "Print 'HASH  FILE' for each file, as sha256sum does.";
        return Help.command(
                        name,
                        purpose,
                        "pyloom " + name + " hello.py",
                        "pyloom " + name + " --sha256 *.py")
                .addOption(Help.flag(SHA256, hash))
                .addOption(Sources.option())
                .addPositional(Help.files("1..*"));
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        List<String> files = line.matchedPositionalValue(0, List.of());
        PrintStream out = surroundings.out();
        Sources.Work work =
                line.hasMatchedOption(SHA256)
                        ? source -> out.println(hash(dump.of(source)) + "  " + source.name())
                        : source -> out.print(withLineEnd(dump.of(source)));
        return new Sources(line, surroundings).each(files, work).number();
    }

    private static String withLineEnd(String text) {
        return text.endsWith("\n") ? text : text + '\n';
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
