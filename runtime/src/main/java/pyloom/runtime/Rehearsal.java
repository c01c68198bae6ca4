package pyloom.runtime;

import static pyloom.stdlib.builtins.Printing.print;

import pyloom.object.PyException;
import pyloom.object.ValueError;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.threading.Thread;

/**
 * What {@code pyloom build --launcher} has the JVM do to learn which classes a program needs: loads
 * those of the program without running any of it, then does what nearly every program does.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** Runs it and ends the process. */
    public static void main(String[] args) throws ClassNotFoundException {
        ClassLoader loader = Rehearsal.class.getClassLoader();
        for (String module : ModuleIndex.read(loader).values()) {
            Class.forName(module, false, loader).getDeclaredClasses(); // loads these too
        }
        Program.run("rehearsal.py", args, Rehearsal::play);
    }

    private static void play() {
        Queue<Object> queue = new Queue<>();
        Thread worker = Thread.of("play", () -> queue.put(1L));
        worker.start();
        worker.join();
        try {
            throw new ValueError(queue.get());
        } catch (PyException expected) {
            print("caught", expected);
        }
    }
}
