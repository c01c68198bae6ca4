package pyloom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts this very Pyloom as another process. */
final class OwnProcess {

    private OwnProcess() {}

    /** {@return the command line, by the launcher that started us if that is known} */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        String launcher = System.getProperty("pyloom.launcher");
        if (launcher != null) {
            command.add(launcher);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add(Pyloom.class.getName());
        }
        command.addAll(List.of(arguments));
        return command;
    }
}
