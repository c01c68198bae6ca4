package pyloom.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of {@code pyloom}. Its options are described by calls and not by annotations: picocli
 * needs 35 of the 75 milliseconds of a short command to read annotations.
 */
interface Command {

    /** {@return the options, the parameters and the texts of the help} */
    CommandSpec spec();

    /** Does what the command line says and returns the exit code of the process. */
    int run(ParseResult line, Surroundings surroundings) throws Exception;
}
