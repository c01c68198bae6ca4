package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.List;

/** The parts that the descriptions of the commands have in common. */
final class Help {

    private Help() {}

    /** {@return a command with {@code --help}, its purpose, and examples of command lines} */
    static CommandSpec command(String name, String purpose, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(purpose)
                .width(90)
                .adjustLineBreaksForWideCJKCharacters(false);
        spec.usageMessage().sortOptions(false);
        spec.usageMessage().optionListHeading("%nOptions:%n").parameterListHeading("%n");
        spec.usageMessage().footerHeading("%nExamples:%n").footer(indented(examples));
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .order(Integer.MAX_VALUE)
                        .description("Show this help.")
                        .build());
        return spec;
    }

    /** {@return an option that is there or not} */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    /** {@return any number of file names} */
    static PositionalParamSpec files(String arity) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .description("Python source files.")
                .build();
    }

    private static String[] indented(String... lines) {
        String[] indented = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            indented[i] = "  " + lines[i];
        }
        return indented;
    }
}
