package app;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.Attributes.getAttr;
import static pyloom.object.Calls.call;
import static pyloom.object.Exceptions.raise;
import static pyloom.object.Exceptions.raiseFrom;
import static pyloom.object.Exceptions.unraised;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.floorDiv;
import static pyloom.object.Variables.local;
import static pyloom.runtime.Library.builtin;
import static pyloom.runtime.Py.calling;
import static pyloom.runtime.Py.handling;
import static pyloom.runtime.Py.repr;
import static pyloom.runtime.Py.rethrow;
import static pyloom.stdlib.atexit.AtExit.register;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.TypeCalls.typeName;
import static pyloom.stdlib.builtins.Typed.concat;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.typeOf;
import static pyloom.stdlib.sys.SysFunctions.exit;

import java.util.List;
import pyloom.object.ExceptStar;
import pyloom.object.OrdinaryException;
import pyloom.object.PyException;
import pyloom.object.ZeroDivisionError;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Builtins;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.queue.ShutDown;
import pyloom.stdlib.threading.Thread;

/** An orderly end: a queue that is shut down, errors with causes and notes, exit handlers. */
public final class Shutdown {

    private Shutdown() {}

    /** A job failed; the cause says why. */
    static final class JobError extends OrdinaryException {

        JobError(Object... args) {
            super(args);
        }
    }

    private static Object run(Object job) {
        try {
            return floorDiv(100L, job);
        } catch (ZeroDivisionError error) {
            try (var _ = handling(error)) {
                JobError failure = unraised(new JobError("job " + repr(job) + " failed"));
                failure.addNote("skipped, the others go on");
                throw raiseFrom(failure, error);
            }
        }
    }

    private static void worker(Queue<Object> jobs, List<Object> results, List<Object> failures) {
        while (true) {
            Object job;
            try {
                job = jobs.get();
            } catch (ShutDown _) {
                results.add("the queue is shut down");
                return;
            }
            try {
                results.add(run(job));
            } catch (JobError error) {
                failures.add(error);
            } finally {
                jobs.taskDone();
            }
        }
    }

    private static void main() {
        register(builtin("print"), "exit handlers run last");
        Queue<Object> jobs = new Queue<>();
        List<Object> results = listOf();
        List<Object> failures = listOf();
        List<Object> results_ = results;
        List<Object> failures_ = failures;
        Thread thread = Thread.of("worker", () -> worker(jobs, results_, failures_));
        thread.start();
        for (long job : List.of(5L, 0L, 20L)) {
            jobs.put(job);
        }
        jobs.shutdown(false);
        thread.join();
        Object error = ABSENT;
        try {
            jobs.put(1L);
        } catch (ShutDown raised) {
            error = raised;
            try {
                print("nothing more goes in:", typeName(local(error, "error")));
            } finally {
                error = ABSENT;
            }
        }
        print(results);
        for (Object failure : failures) {
            calling(builtin("print"))
                    .with(failure)
                    .with("|")
                    .with(Builtins.repr(getAttr(failure, "__cause__")))
                    .with("|")
                    .spread(getAttr(failure, "__notes__"))
                    .call();
        }
        try {
            throw raise(
                    call(
                            builtin("ExceptionGroup"),
                            "all failures",
                            concat(failures, listOf(call(builtin("OSError"), "disk full")))));
        } catch (PyException raised) {
            ExceptStar shares = new ExceptStar(raised);
            PyException group = shares.match(typeOf(JobError.class));
            if (group != null) {
                try (var _ = handling(group)) {
                    List<String> list = listOf();
                    for (Object error_ : iterate(getAttr(group, "exceptions"))) {
                        list.add(str(error_));
                    }
                    print("jobs:", list);
                } catch (PyException failure_) {
                    shares.raised(failure_);
                }
            }
            PyException group_ = shares.match(builtin("OSError"));
            if (group_ != null) {
                try (var _ = handling(group_)) {
                    List<String> list = listOf();
                    for (Object error_ : iterate(getAttr(group_, "exceptions"))) {
                        list.add(str(error_));
                    }
                    print("system:", list);
                } catch (PyException failure_) {
                    shares.raised(failure_);
                }
            }
            rethrow(shares.finish());
        }
        exit(results.isEmpty() ? (Long) 0L : null);
    }

    public static void main(String[] args) {
        Program.run("shutdown.py", args, Shutdown::main);
    }
}
