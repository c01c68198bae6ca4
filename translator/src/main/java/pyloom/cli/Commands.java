package pyloom.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import pyloom.translator.diagnostics.SafeText;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The way from a command line to an exit code. Only the command that is asked for is ever made: the
 * others would cost more time than most of its work.
 */
final class Commands {

    private static final List<String> HELP = List.of("help", "--help", "-h");
    private static final List<String> VERSION = List.of("--version", "-V");

    private final Surroundings surroundings;
    private final Map<String, Supplier<Command>> byName;

    Commands(Surroundings surroundings) {
        this(surroundings, Map.of());
    }

    Commands(Surroundings surroundings, Map<String, Supplier<Command>> byName) {
        this.surroundings = surroundings;
        this.byName = byName;
    }

    /** {@return the exit code, everything that was to be said having been written} */
    int execute(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (ParameterException wrong) {
            return refuse(wrong);
        } catch (Exception | StackOverflowError | AssertionError fault) {
            return Fault.report(fault, surroundings).number();
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private int dispatch(String... arguments) throws Exception {
        if (arguments.length == 0) {
            root().usage(surroundings.err(), Ansi.OFF);
            return ExitCode.USAGE.number();
        }
        String first = arguments[0];
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (byName.containsKey(first)) {
            return execute(byName.get(first).get(), rest);
        }
        if (HELP.contains(first)) {
            return help(rest);
        }
        if (VERSION.contains(first)) {
            surroundings.out().println(Version.describe());
            return ExitCode.OK.number();
        }
        root().parseArgs(first);
        throw new IllegalStateException("a command that is neither known nor refused: " + first);
    }

    private int execute(Command command, String... arguments) throws Exception {
        CommandLine line = line(command.spec());
        ParseResult parsed = line.parseArgs(arguments);
        if (parsed.isUsageHelpRequested()) {
            line.usage(surroundings.out(), Ansi.OFF);
            return ExitCode.OK.number();
        }
        return command.run(parsed, surroundings);
    }

    private int help(String... names) {
        CommandLine line = root();
        for (String name : names) {
            line.parseArgs(name);
            line = line.getSubcommands().get(name);
        }
        line.usage(surroundings.out(), Ansi.OFF);
        return ExitCode.OK.number();
    }

    private int refuse(ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String message = SafeText.of(wrong.getMessage().lines().findFirst().orElse(""));
        surroundings.err().println(name + ": " + message);
        List<String> suggestions =
                wrong instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        String remedy = suggestions.isEmpty() ? name + " --help" : String.join(" or ", suggestions);
        surroundings.err().println("  help: " + remedy);
        return ExitCode.USAGE.number();
    }

    private CommandLine root() {
        CommandSpec spec =
                Help.command(
                        "pyloom",
                        "Translates concurrent Python 3.13 into Java 25.",
                        "pyloom run hello.py        translate a program and run it",
                        "pyloom check *.py          say what is wrong with files",
                        "pyloom help check          explain a command");
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        spec.usageMessage().commandListHeading("%nCommands:%n");
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version.")
                        .build());
        byName.forEach((name, command) -> spec.addSubcommand(name, line(command.get().spec())));
        return line(spec);
    }

    private static CommandLine line(CommandSpec spec) {
        // An argument @file is a file of that name and not a file of arguments.
        return new CommandLine(spec).setExpandAtFiles(false);
    }
}
