package pyloom.targets;

import pyloom.object.Calls;
import pyloom.object.Cell;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.PyFunction;
import pyloom.runtime.TranslatedModule;
import pyloom.stdlib.builtins.Streams;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A call in a child JVM of a closure over ints, by what decision 0004 calls its identity: the index
 * of its code and the values of its cells. The child loads the same class and does not run the
 * module's body.
 */
final class ForkedCall {

    private static final String CHILD = "--forked-call";

    private ForkedCall() {}

    static boolean isChild(String[] args) {
        return args.length > 0 && args[0].equals(CHILD);
    }

    /** Runs {@code function(argument)} in a child and waits for its end. */
    static void run(Class<?> main, PyFunction function, long argument) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.add(CHILD);
        command.add(Integer.toString(function.code().index()));
        command.add(Long.toString(argument));
        for (Cell cell : function.cells()) {
            command.add(cell.peek().toString());
        }
        try {
            Streams.flush(Streams.stdout());
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The child's part. */
    static void answer(TranslatedModule module, CodeTable codes, String[] args) {
        Code code = codes.get(Integer.parseInt(args[1]));
        Cell[] cells = new Cell[args.length - 3];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell(Long.valueOf(args[i + 3]));
        }
        Calls.call(new PyFunction(code, module, cells), Long.valueOf(args[2]));
    }
}
