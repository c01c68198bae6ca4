package pyloom.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import pyloom.translator.diagnostics.Code;
import pyloom.translator.diagnostics.Diagnostic;
import pyloom.translator.diagnostics.JsonRenderer;
import pyloom.translator.diagnostics.Place;
import pyloom.translator.diagnostics.PythonSyntaxError;
import pyloom.translator.diagnostics.TextRenderer;
import pyloom.translator.pipeline.ImportedSyntaxError;
import pyloom.translator.pipeline.UntranslatableException;
import pyloom.translator.source.BidirectionalControls;
import pyloom.translator.source.SourceFile;
import pyloom.translator.source.SourceText;
import pyloom.translator.source.UnreadableFileException;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The source files of one command: reads them one after the other, hands each to the command's work
 * and reports what is wrong with it. One bad file does not stop the others.
 */
final class Sources {

    /** The option that has diagnostics written for programs; not every command has it. */
    static final String JSON = "--json";

    private static final String MAX_FILE_SIZE = "--max-file-size";

    /** What a command does with each source. */
    interface Work {
        /** Takes one source text; writes its results, if it has any, to standard output. */
        void on(SourceText source)
                throws PythonSyntaxError, ImportedSyntaxError, UntranslatableException;
    }

    /** What a command does when it has seen all its sources. */
    interface Step {
        /** Does it. */
        void take() throws UntranslatableException;
    }

    private final Surroundings surroundings;
    private final TextRenderer renderer;
    private final long limit;
    private final boolean json;
    private Progress progress;

    Sources(ParseResult line, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.renderer = new TextRenderer(surroundings.coloured());
        this.progress = new Progress(surroundings, 0);
        this.json = line.hasMatchedOption(JSON);
        this.limit = line.commandSpec().findOption(MAX_FILE_SIZE).getValue();
    }

    /** {@return the option that every command with source files has} */
    static OptionSpec option() {
        return OptionSpec.builder(MAX_FILE_SIZE)
                .type(Long.class)
                .paramLabel("BYTES")
                .defaultValue(Integer.toString(16 << 20))
                .description("Refuse larger files (default: ${DEFAULT-VALUE}).")
                .build();
    }

    /** Does the work on each file, on a deep stack, and returns the gravest outcome. */
    ExitCode each(List<String> files, Work work) throws Exception {
        return DeepStack.call(
                surroundings.stackBytes(),
                () -> {
                    ExitCode outcome = ExitCode.OK;
                    progress = new Progress(surroundings, files.size());
                    for (int i = 0; i < files.size(); i++) {
                        progress.at(i, files.get(i));
                        outcome = outcome.or(one(files.get(i), work));
                    }
                    progress.clear();
                    return outcome;
                });
    }

    private ExitCode one(String file, Work work) {
        return guarded(
                file,
                () -> {
                    SourceText source = null;
                    try {
                        source = SourceText.decode(file, SourceFile.read(file, limit));
                        work.on(source);
                        return ExitCode.OK;
                    } catch (UnreadableFileException unreadable) {
                        report(unreadable(file, unreadable), null);
                        return ExitCode.NO_INPUT;
                    } catch (PythonSyntaxError error) {
                        report(Diagnostic.of(file, error, lines(source)), source);
                        return ExitCode.BAD_INPUT;
                    } catch (ImportedSyntaxError error) {
                        report(imported(error), error.source());
                        return ExitCode.BAD_INPUT;
                    }
                });
    }

    /** Does what concerns all sources together, on a deep stack, and returns the outcome. */
    ExitCode together(String what, Step step) throws Exception {
        return DeepStack.call(
                surroundings.stackBytes(),
                () ->
                        guarded(
                                what,
                                () -> {
                                    step.take();
                                    return ExitCode.OK;
                                }));
    }

    /** A step that may find the input too hard. */
    private interface Hard {
        ExitCode attempt() throws UntranslatableException;
    }

    private ExitCode guarded(String file, Hard work) {
        try {
            return work.attempt();
        } catch (UntranslatableException untranslatable) {
            for (Diagnostic problem : untranslatable.problems()) {
                report(problem, untranslatable.source());
            }
            return ExitCode.BAD_INPUT;
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            report(tooComplex(file, exhausted), null);
            return ExitCode.BAD_INPUT;
        } catch (RuntimeException | AssertionError fault) {
            progress.clear();
            return Fault.report("while working on " + file, fault, surroundings);
        }
    }

    /** Reports what CPython accepts in a source, but nobody should. */
    void warn(SourceText source) {
        BidirectionalControls.find(source)
                .mapToObj(index -> misleading(source, index))
                .forEach(diagnostic -> report(diagnostic, source));
    }

    /** Reports findings that do not stop the command. */
    void warn(List<Diagnostic> findings, SourceText source) {
        findings.forEach(finding -> report(finding, source));
    }

    private static Diagnostic misleading(SourceText source, int index) {
        int line = source.lineOf(index);
        int column = source.characterColumn(line, index) + 1;
        int character = source.text().charAt(index);
        return new Diagnostic(
                Code.MISLEADING_DIRECTION,
                source.name(),
                new Place(line, column, line, column + 1),
                "U+%04X makes the line read otherwise than it runs".formatted(character),
                "remove it, or write it as \\u%04x in a string".formatted(character));
    }

    private void report(Diagnostic diagnostic, SourceText source) {
        progress.clear();
        if (json) {
            surroundings.out().print(JsonRenderer.render(diagnostic));
        } else {
            surroundings.err().print(renderer.render(diagnostic, lines(source)));
        }
    }

    private static IntFunction<String> lines(SourceText source) {
        return line -> source == null || line > source.lineCount() ? null : source.line(line);
    }

    private static Diagnostic imported(ImportedSyntaxError found) {
        return found.error() == null
                ? new Diagnostic(
                        Code.UNREADABLE_FILE,
                        found.file(),
                        Place.NOWHERE,
                        "cannot be read",
                        "check the permissions of the file and of its folders")
                : Diagnostic.of(found.file(), found.error(), lines(found.source()));
    }

    private static Diagnostic unreadable(String file, UnreadableFileException unreadable) {
        boolean tooLarge = unreadable.reason() == UnreadableFileException.Reason.TOO_LARGE;
        String remedy =
                switch (unreadable.reason()) {
                    case MISSING -> "check the path; names are relative to the current folder";
                    case NOT_A_FILE -> "name a Python source file";
                    case UNREADABLE -> "check the permissions of the file and of its folders";
                    case TOO_LARGE -> MAX_FILE_SIZE + "=BYTES sets another limit";
                    case CHANGED -> "try again when nobody writes to it";
                };
        return new Diagnostic(
                tooLarge ? Code.FILE_TOO_LARGE : Code.UNREADABLE_FILE,
                file,
                Place.NOWHERE,
                "cannot be read: " + unreadable.getMessage(),
                remedy);
    }

    private static Diagnostic tooComplex(String file, VirtualMachineError exhausted) {
        boolean memory = exhausted instanceof OutOfMemoryError;
        return new Diagnostic(
                Code.TOO_COMPLEX,
                file,
                Place.NOWHERE,
                memory
                        ? "is too large for the memory there is"
                        : "is nested too deeply for the stack there is",
                memory
                        ? "split the file, or give more memory: PYLOOM_JAVA_OPTS=-Xmx4g"
                        : "split the statement, or give more stack, in megabytes:"
                                + " PYLOOM_JAVA_OPTS=-Dpyloom.stack=800");
    }
}
