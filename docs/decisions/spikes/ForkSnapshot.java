import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forks a program with closures: functions are (code index, cells), so a snapshot of the globals
 * and everything reachable from them can be written as bytes and brought to life in a child JVM
 * that never ran the module's body. Two closures that share a cell still share it there, and a list
 * that contains itself still does.
 */
public final class ForkSnapshot {

    static final class Cell {
        Object value;

        Cell(Object value) {
            this.value = value;
        }
    }

    interface Entry {
        Object call(Cell[] cells, Object argument);
    }

    record Code(String qualifiedName, Entry entry) {}

    record Function(int code, Cell[] cells) {
        Object call(Object argument) {
            return CODES[code].entry().call(cells, argument);
        }
    }

    /** The code table of the module: an index here is a function's identity in every process. */
    static final Code[] CODES = {
        new Code("make.<locals>.add", (cells, by) -> add(cells[0], by)),
        new Code("make.<locals>.read", (cells, ignored) -> cells[0].value),
    };

    static Object add(Cell total, Object by) {
        total.value = (Long) total.value + (Long) by;
        return total.value;
    }

    static final class Writer {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final DataOutputStream out = new DataOutputStream(bytes);
        final Map<Object, Integer> seen = new IdentityHashMap<>();

        void write(Object value) throws IOException {
            Integer known = value instanceof Long ? null : seen.get(value);
            if (known != null) {
                out.writeByte('r');
                out.writeInt(known);
                return;
            }
            if (!(value instanceof Long)) {
                seen.put(value, seen.size());
            }
            switch (value) {
                case Long number -> {
                    out.writeByte('i');
                    out.writeLong(number);
                }
                case Cell cell -> {
                    out.writeByte('c');
                    write(cell.value);
                }
                case Function function -> {
                    out.writeByte('f');
                    out.writeInt(function.code());
                    out.writeInt(function.cells().length);
                    for (Cell cell : function.cells()) {
                        write(cell);
                    }
                }
                case List<?> list -> {
                    out.writeByte('l');
                    out.writeInt(list.size());
                    for (Object item : list) {
                        write(item);
                    }
                }
                default -> throw new IOException("cannot snapshot " + value.getClass());
            }
        }
    }

    static final class Reader {
        final DataInputStream in;
        final List<Object> seen = new ArrayList<>();

        Reader(byte[] bytes) {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
        }

        Object read() throws IOException {
            switch (in.readByte()) {
                case 'r' -> {
                    return seen.get(in.readInt());
                }
                case 'i' -> {
                    return in.readLong();
                }
                case 'c' -> {
                    Cell cell = new Cell(null);
                    seen.add(cell);
                    cell.value = read();
                    return cell;
                }
                case 'f' -> {
                    int code = in.readInt();
                    Function function = new Function(code, new Cell[in.readInt()]);
                    seen.add(function);
                    for (int i = 0; i < function.cells().length; i++) {
                        function.cells()[i] = (Cell) read();
                    }
                    return function;
                }
                default -> {
                    int size = in.readInt();
                    List<Object> list = new ArrayList<>();
                    seen.add(list);
                    for (int i = 0; i < size; i++) {
                        list.add(read());
                    }
                    return list;
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            List<?> globals = (List<?>) new Reader(System.in.readAllBytes()).read();
            Function add = (Function) globals.get(0);
            Function read = (Function) globals.get(1);
            add.call(30L);
            System.out.println(
                    "child: " + read.call(0L) + ", cycle kept: " + (globals.get(2) == globals));
            return;
        }
        Cell total = new Cell(5L);
        List<Object> globals = new ArrayList<>();
        Function add = new Function(0, new Cell[] {total});
        Function read = new Function(1, new Cell[] {total});
        globals.addAll(List.of(add, read));
        globals.add(globals);
        add.call(7L);
        long start = System.nanoTime();
        Writer writer = new Writer();
        writer.write(globals);
        Process child =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "ForkSnapshot",
                                "child")
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = child.getOutputStream()) {
            in.write(writer.bytes.toByteArray());
        }
        child.waitFor();
        System.out.printf(
                "parent: %s after %d bytes and %.0f ms%n",
                read.call(0L), writer.bytes.size(), (System.nanoTime() - start) / 1e6);
    }
}
