package app;

import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Traversal.zip;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Unshared.get;
import static pyloom.stdlib.threading.ThreadingFunctions.activeCount;

import java.util.List;
import pyloom.object.Tuple2;
import pyloom.runtime.Program;
import pyloom.stdlib.threading.Event;
import pyloom.stdlib.threading.Thread;

/** Two threads report to the main one. */
public final class HelloThread {

    private HelloThread() {}

    private static void greet(String name, Event turn) {
        turn.await(); // nobody greets before the main thread lets them
        print("hello from " + name);
    }

    private static void body() {
        List<Event> turns = listOf(new Event(), new Event());
        Event turn_ = get(turns, 0);
        Thread first = Thread.of("greet", () -> greet("the first thread", turn_));
        Event turn_2 = get(turns, 1);
        Thread second = Thread.named("second", () -> greet("the second thread", turn_2));

        first.start();
        second.start();
        print("started", activeCount(), "threads, the main one included");

        for (Tuple2<Thread, Event> item : zip(List.of(first, second), turns)) {
            Thread thread = item.first();
            Event turn = item.second();
            turn.set();
            thread.join();
            print(thread.getName(), !thread.isAlive() ? "ended" : "still runs");
        }
    }

    public static void main(String[] args) {
        Program.run("hello_thread.py", args, HelloThread::body);
    }
}
