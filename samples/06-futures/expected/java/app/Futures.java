package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Attributes.getAttr;
import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Imports.importFrom;
import static pyloom.runtime.Imports.importName;
import static pyloom.runtime.Unpacking.unpack;
import static pyloom.stdlib.builtins.Builtins.len;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.TypeCalls.rangeOf;
import static pyloom.stdlib.builtins.TypeCalls.toList;
import static pyloom.stdlib.builtins.TypeCalls.typeName;
import static pyloom.stdlib.builtins.Typed.cast;
import static pyloom.stdlib.builtins.Typed.listOf;

import java.util.List;
import pyloom.object.Cell;
import pyloom.object.PyFunction;
import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.stdlib.concurrent.futures.CancelledError;
import pyloom.stdlib.concurrent.futures.Future;
import pyloom.stdlib.concurrent.futures.ThreadPoolExecutor;
import pyloom.stdlib.threading.Event;

/** Futures: results, errors, callbacks, cancelling, and waiting for the first. */
public final class Futures {

    private static Object FIRST_COMPLETED;
    private static PyFunction square;

    private Futures() {}

    private static long square(long number) {
        if (number < 0) {
            throw new ValueError("no square for " + number + " today");
        }
        return number * number;
    }

    private static void main() {
        Cell notes = new Cell();
        try (var pool = new ThreadPoolExecutor(2, "worker")) {
            print(toList(pool.map(square, rangeOf(6L))));

            long number = -3;
            Future<Object> failed = pool.submit(() -> square(number));
            print(typeName(failed.exception()), "|", failed.exception());

            notes.set(listOf());
            Future<Object> done = pool.submit(() -> square(9));
            done.addDoneCallback(function("<lambda>", "future", future -> lambda(notes, future)));
            done.result();

            Event gate = new Event();
            List<Object> blockers = listOf();
            for (long _ : range(2)) {
                blockers.add(pool.submit(getAttr(gate, "wait")));
            }
            Future<Object> waiting = pool.submit(() -> square(4));
            print("cancelled:", waiting.cancel(), waiting.cancelled());
            try {
                waiting.result();
            } catch (CancelledError error) {
                print("no result:", typeName(error));
            }

            gate.set();
            Object[] parts =
                    unpack(
                            pyloom.stdlib.concurrent.futures.Futures.wait(
                                    blockers, null, FIRST_COMPLETED),
                            2);
            Object first = parts[0];
            print("at least one is done:", len(first) >= 1);
        }
        print("callback saw", notes.getLocal("notes"));
    }

    private static Object lambda(Cell notes, Object future) {
        List<Object> notes_ = cast(notes.get("notes"));
        notes_.add(callMethod(future, "result"));
        return null;
    }

    private static void body() {
        FIRST_COMPLETED =
                importName(importFrom("concurrent.futures", "FIRST_COMPLETED"), "FIRST_COMPLETED");

        square = function("square", "number", Futures::square);

        main();
    }

    public static void main(String[] args) {
        Program.run("futures.py", args, Futures::body);
    }
}
