package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.source.SourceText;

import java.util.List;

/** Says whether files, or texts on standard input, are Python 3.13. */
final class CheckCommand implements Command {

    private static final String JSONL = "--jsonl";

    /** Accepts a source as CPython does, or throws CPython's error. */
    interface Check {
        /** Returns if CPython 3.13 compiles the source. */
        void accept(SourceText source) throws PythonSyntaxError;
    }

    private final Check check;

    CheckCommand(Check check) {
        this.check = check;
    }

    @Override
    public CommandSpec spec() {
        return Help.command(
                        "check",
                        "Says whether files are Python 3.13, with the errors that CPython has.",
                        "pyloom check *.py",
                        "pyloom check --json *.py > findings.jsonl",
                        "echo '{\"source\": \"x = \"}' | pyloom check --jsonl")
                .addOption(
                        Help.flag(
                                Sources.JSON,
                                "Write each finding as a line of JSON on standard output."))
                .addOption(
                        Help.flag(
                                JSONL,
                                "Read lines {\"source\": TEXT} and answer each with a line"
                                        + " {\"verdict\": \"ok\" or the name of the exception,"
                                        + " \"message\", \"line\", \"column\"}."))
                .addOption(Sources.option())
                .addPositional(Help.files("0..*"));
    }

    @Override
    public int run(ParseResult line, Surroundings surroundings) throws Exception {
        List<String> files = line.matchedPositionalValue(0, List.of());
        boolean jsonl = line.hasMatchedOption(JSONL);
        if (jsonl != files.isEmpty()) {
            String message = jsonl ? JSONL + " takes no files" : "Files are missing";
            throw new ParameterException(line.commandSpec().commandLine(), message);
        }
        if (jsonl) {
            return new JsonLines(check, surroundings).answer().number();
        }
        Sources sources = new Sources(line, surroundings);
        return sources.each(
                        files,
                        source -> {
                            check.accept(source);
                            sources.warn(source);
                        })
                .number();
    }
}
