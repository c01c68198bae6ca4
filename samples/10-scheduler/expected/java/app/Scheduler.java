package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Attributes.setAttr;
import static pyloom.object.Truth.truth;
import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Functions.procedure;
import static pyloom.runtime.Generate.generate;
import static pyloom.runtime.Library.module;
import static pyloom.runtime.Py.handling;
import static pyloom.runtime.Py.tuple;
import static pyloom.runtime.Unpacking.unpackStar;
import static pyloom.stdlib.builtins.Aggregates.all;
import static pyloom.stdlib.builtins.Builtins.len;
import static pyloom.stdlib.builtins.Builtins.repr;
import static pyloom.stdlib.builtins.Iterators.next;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Subscripts.item;
import static pyloom.stdlib.builtins.TypeCalls.toSet;
import static pyloom.stdlib.builtins.Typed.cast;
import static pyloom.stdlib.builtins.Typed.dict;
import static pyloom.stdlib.builtins.Typed.format;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.trueDivide;
import static pyloom.stdlib.builtins.Typed.tupleOf;
import static pyloom.stdlib.heapq.HeapFunctions.heappop;
import static pyloom.stdlib.heapq.HeapFunctions.heappush;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import pyloom.object.OrdinaryException;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.Tuple2;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Typed;
import pyloom.stdlib.threading.Condition;
import pyloom.stdlib.threading.Thread;

/** Jobs with priorities and dependencies, run by a few workers. */
public final class Scheduler {

    private Scheduler() {}

    enum State {
        WAITING("waiting"),
        READY("ready"),
        DONE("done"),
        FAILED("failed");

        private final String value;

        State(String value) {
            this.value = value;
        }
    }

    static final class Job extends PyInstance {

        private final String name;
        private final PyFunction action;
        private final long priority;
        private final Set<Object> after;
        private volatile State state;
        private volatile Object result;

        Job(String name, PyFunction action, long priority, Object after) {
            this.name = name;
            this.action = action;
            this.priority = priority;
            this.after = toSet(after);
            state = State.WAITING;
        }
    }

    /** Runs each job once all that it comes after are done; a failure fails what follows. */
    static final class Scheduler_ {

        private final Map<String, Job> jobs;
        private final List<Object> ready = listOf();
        private final Object order;
        private final Condition changed = new Condition();
        private final AtomicLong left = new AtomicLong();
        private final long workers;

        Scheduler_(List<Job> jobs, long workers) {
            Map<String, Job> dict = dict();
            for (Job job : jobs) {
                dict.put(job.name, job);
            }
            this.jobs = dict;
            order = callMethod(module("itertools"), "count");
            left.set(len(this.jobs));
            this.workers = workers;
        }

        Map<String, Tuple2<String, Object>> run() {
            try (var _ = changed.hold()) {
                promote();
            }
            List<Thread> threads = listOf();
            for (long _ : range(workers)) {
                threads.add(Thread.of("_work", () -> work()));
            }
            for (Thread thread : threads) {
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            Map<String, Tuple2<String, Object>> dict = dict();
            for (Job job : jobs.values()) {
                dict.put(job.name, tupleOf(job.state.value, job.result));
            }
            return dict;
        }

        void promote() {
            for (Job job : jobs.values()) {
                if (job.state != State.WAITING) {
                    continue;
                }
                List<State> before = listOf();
                for (Object name : job.after) {
                    before.add(item(jobs, name).state);
                }
                if (before.contains(State.FAILED)) {
                    job.state = State.FAILED;
                    job.result = "skipped";
                    left.decrementAndGet();
                    promote();
                    return;
                }
                if (all(generate(before, state -> state == State.DONE))) {
                    job.state = State.READY;
                    heappush(ready, tupleOf(-job.priority, next(order), job));
                }
            }
            changed.notifyEveryone();
        }

        void work() {
            while (true) {
                Object job;
                try (var _ = changed.hold()) {
                    changed.waitFor(function("<lambda>", "", () -> lambda(this)), null);
                    if (ready.isEmpty()) {
                        return;
                    }
                    Object[] parts = unpackStar(heappop(ready), 0, 1);
                    Object _ = cast(parts[0]);
                    job = parts[1];
                }
                State state;
                try {
                    Object nextResult = callMethod(job, "action");
                    setAttr(job, "result", nextResult);
                    state = State.DONE;
                } catch (OrdinaryException error) {
                    try (var _ = handling(error)) {
                        String nextResult = repr(error);
                        setAttr(job, "result", nextResult);
                        state = State.FAILED;
                    }
                }
                try (var _ = changed.hold()) {
                    setAttr(job, "state", state);
                    left.decrementAndGet();
                    promote();
                }
            }
        }

        private static Object lambda(Scheduler_ self) {
            Object value = self.ready;
            if (!truth(value)) {
                value = self.left.get() == 0;
            }
            return value;
        }
    }

    private static void main() {
        List<String> log = listOf();
        List<Job> jobs =
                listOf(
                        new Job("fetch", function("<lambda>", "", () -> lambda(log)), 0, tuple()),
                        new Job(
                                "parse",
                                function("<lambda>", "", () -> lambda_(log)),
                                0,
                                listOf("fetch")),
                        new Job(
                                "lint",
                                function("<lambda>", "", () -> trueDivide(1L, 0)),
                                5,
                                listOf("fetch")),
                        new Job(
                                "publish",
                                procedure("<lambda>", "", () -> log.add("publish")),
                                0,
                                listOf("parse", "lint")),
                        new Job(
                                "report",
                                function("<lambda>", "", () -> Typed.len(log) + " steps"),
                                0,
                                listOf("parse")));
        for (Map.Entry<String, Tuple2<String, Object>> entry :
                new Scheduler_(jobs, 2).run().entrySet()) {
            String name = entry.getKey();
            Tuple2<String, Object> parts = entry.getValue();
            String state = parts.first();
            Object result = parts.second();
            print(format(name, "<8") + " " + format(state, "<7") + " " + str(result));
        }
        print(log);
    }

    private static Object lambda(List<String> log) {
        log.add("fetch");
        return truth(null) ? null : (Object) 21L;
    }

    private static Object lambda_(List<String> log) {
        log.add("parse");
        return truth(null) ? null : (Object) 42L;
    }

    public static void main(String[] args) {
        Program.run("scheduler.py", args, Scheduler::main);
    }
}
