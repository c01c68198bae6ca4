package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Calls.call;
import static pyloom.object.Generators.yieldFrom;
import static pyloom.object.Iteration.iter;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.trueDiv;
import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Functions.generator;
import static pyloom.runtime.Py.isEqual;
import static pyloom.stdlib.builtins.Aggregates.sorted;
import static pyloom.stdlib.builtins.Aggregates.sum;
import static pyloom.stdlib.builtins.Containers.list;
import static pyloom.stdlib.builtins.Iterators.next;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.TypeCalls.rangeOf;
import static pyloom.stdlib.builtins.TypeCalls.toList;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;

import java.util.List;
import pyloom.object.Generators;
import pyloom.object.InPlace;
import pyloom.object.PyInstance;
import pyloom.object.StopIteration;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Iterators;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Thread;

/** Generators: a pipeline of them, two-way talk, delegation, and one shared by threads. */
public final class Generators_ {

    private static Object numbers;
    private static Object evens;
    private static Object averager;
    private static Object report;

    private Generators_() {}

    /** Yield 0, 1, 2, ... and say when it ends. */
    private static Object numbers(Object limit) {
        try {
            for (long number : range((long) limit)) {
                Generators.yield(number);
            }
        } finally {
            print("numbers: closed");
        }
        return null;
    }

    private static Object evens(Object source) {
        for (Object item : iterate(source)) {
            long number = (long) item;
            if (number % 2 == 0) {
                Generators.yield(number);
            }
        }
        return null;
    }

    /** Be sent numbers, yield their mean so far, return how many there were. */
    private static Object averager() {
        Object total = 0.0;
        long count = 0;
        Object mean = null;
        while (true) {
            Object number = Generators.yield(mean);
            if (number == null) {
                return count;
            }
            total = InPlace.add(total, number);
            count += 1;
            mean = trueDiv(total, count);
        }
    }

    private static Object report(Object name) {
        Object count = yieldFrom(call(averager));
        print(str(name) + ": " + str(count) + " numbers");
        return null;
    }

    /** Lets several threads draw from one iterator. */
    static final class Locked extends PyInstance {

        private final Object iterator;
        private final Lock lock;

        Locked(Object iterator) {
            this.iterator = iterator;
            lock = new Lock();
        }

        Locked iter() {
            return this;
        }

        Object next() {
            try (var _ = lock.hold()) {
                return Iterators.next(iterator);
            }
        }
    }

    private static void main() {
        Object squares =
                call(
                        generator("<genexpr>", ".0", Generators_::generate),
                        iter(call(evens, call(numbers, 10L))));
        print("squares of evens:", toList(squares));

        Object talk = call(report, "means");
        next(talk);
        List<Object> list = listOf();
        for (long number : List.of(3L, 4L, 8L)) {
            list.add(callMethod(talk, "send", number));
        }
        print("means:", list);
        try {
            callMethod(talk, "send", null);
        } catch (StopIteration _) {
        }

        Object started = call(numbers, 100L);
        print("first two:", next(started), next(started));
        callMethod(started, "close");

        Locked shared = new Locked(Iterators.iter(rangeOf(1000L)));
        List<Object> drawn = listOf();
        for (long _ : range(4)) {
            drawn.add(listOf());
        }
        List<Thread> threads = listOf();
        for (Object own : drawn) {
            threads.add(
                    new Thread(
                            function("<lambda>", "own", own_ -> callMethod(own_, "extend", shared))
                                    .withDefaults(own)));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        print("drawn once each:", isEqual(sorted(sum(drawn, listOf())), list(range(1000))));
    }

    private static Object generate(Object iterator) {
        for (Object item : iterate(iterator)) {
            long number = (long) item;
            Generators.yield(number * number);
        }
        return null;
    }

    private static void body() {
        numbers =
                generator("numbers", "limit", Generators_::numbers)
                        .closing()
                        .documented("Yield 0, 1, 2, ... and say when it ends.");
        evens = generator("evens", "source", Generators_::evens);
        averager =
                generator("averager", "", Generators_::averager)
                        .documented(
                                "Be sent numbers, yield their mean so far, return how many there"
                                        + " were.");
        report = generator("report", "name", Generators_::report);

        main();
    }

    public static void main(String[] args) {
        Program.run("generators.py", args, Generators_::body);
    }
}
