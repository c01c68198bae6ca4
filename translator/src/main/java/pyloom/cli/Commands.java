package pyloom.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import pyloom.translator.diagnostics.SafeText;
import pyloom.translator.pipeline.ProgramRunner;
import pyloom.translator.pipeline.Translator;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
        this(surroundings, standard());
    }

    Commands(Surroundings surroundings, Map<String, Supplier<Command>> byName) {
        this.surroundings = surroundings;
        this.byName = byName;
    }

    /** The commands in the order of the help. */
    static Map<String, Supplier<Command>> standard() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(FrontEnd::check));
        commands.put(
                "ast",
                () ->
                        new DumpCommand(
                                "ast",
                                "Shows the syntax tree of files as CPython's ast.dump writes it.",
                                FrontEnd::ast));
        commands.put(
                "symtable",
                () ->
                        new DumpCommand(
                                "symtable",
                                "Shows scopes and symbols of files in CPython's words.",
                                FrontEnd::symtable));
        commands.put("run", () -> new RunCommand(ProgramRunner::run));
        commands.put("translate", () -> new TranslateCommand(Translator::translate));
        commands.put("build", BuildCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("diff", DiffCommand::new);
        return commands;
    }

    /** {@return the exit code, everything that was to be said having been written} */
    int execute(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (ParameterException wrong) {
            return refuse(wrong);
        } catch (Exception | StackOverflowError | AssertionError fault) {
            return Fault.report(
                            "in the command " + String.join(" ", arguments), fault, surroundings)
                    .number();
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
            return execute(first, rest);
        }
        if (HELP.contains(first)) {
            return help(rest);
        }
        if (VERSION.contains(first)) {
            surroundings.out().println(Version.describe());
            return ExitCode.OK.number();
        }
        if (first.endsWith(".py")) {
            return refuseFile(first);
        }
        root().parseArgs(first);
        throw new IllegalStateException("a command that is neither known nor refused: " + first);
    }

    private int execute(String name, String... arguments) throws Exception {
        Command command = byName.get(name).get();
        CommandLine line = line(command.spec().name("pyloom " + name));
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
            if (!line.getSubcommands().containsKey(name)) {
                line.parseArgs(name);
            }
            line = line.getSubcommands().get(name);
        }
        line.usage(surroundings.out(), Ansi.OFF);
        return ExitCode.OK.number();
    }

    private int refuse(ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String message = SafeText.of(wrong.getMessage().lines().findFirst().orElse(""));
        surroundings.err().println(name + ": " + message);
        surroundings.err().println("  help: " + remedy(wrong, name));
        return ExitCode.USAGE.number();
    }

    private static String remedy(ParameterException wrong, String name) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return name + ' ' + unmatched.getSuggestions().getFirst();
        }
        return name + " --help";
    }

    /** What {@code python} accepts in place of a command is the most likely slip. */
    private int refuseFile(String file) {
        String name = SafeText.of(file);
        surroundings.err().println("pyloom: '" + name + "' is no command");
        surroundings.err().println("  help: pyloom run " + name);
        return ExitCode.USAGE.number();
    }

    private CommandLine root() {
        CommandSpec spec =
                Help.command(
                        "pyloom",
                        "Translates concurrent Python 3.13 into Java 25.",
                        "pyloom run hello.py        translate a program and run it",
                        "pyloom check *.py          say what is wrong with files",
                        "pyloom help check          explain a command",
                        "",
                        "Exit codes: 0 all is well, 64 wrong usage, 65 bad input, 66 no input,",
                        "69 no JDK 25, 70 a fault of Pyloom, 73 cannot write, 130 interrupted;",
                        "after run, the program's.");
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
