package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Calls.call;
import static pyloom.object.Generators.yieldFrom;
import static pyloom.object.Iteration.iter;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.trueDiv;
import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Library.builtin;
import static pyloom.runtime.Py.format;
import static pyloom.runtime.Py.isEqual;
import static pyloom.stdlib.builtins.Aggregates.sorted;
import static pyloom.stdlib.builtins.Aggregates.sum;
import static pyloom.stdlib.builtins.Containers.list;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;

import java.util.List;
import pyloom.object.Calls;
import pyloom.object.Code;
import pyloom.object.CodeTable;
import pyloom.object.Generators;
import pyloom.object.InPlace;
import pyloom.object.PyFunction;
import pyloom.object.PyInstance;
import pyloom.object.StopIteration;
import pyloom.runtime.Program;
import pyloom.runtime.TranslatedModule;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Thread;

/** Generators: a pipeline of them, two-way talk, delegation, and one shared by threads. */
public final class Generators_ {

    public static final TranslatedModule MODULE =
            new TranslatedModule("generators", Generators_::body);
    private static final CodeTable CODES = MODULE.codes();
    private static Object numbers;
    private static Object evens;
    private static Object averager;
    private static Object report;
    private static final Code NUMBERS =
            CODES.function("numbers", 5, "limit", Generators_::numbers)
                    .flavored(Code.Flavor.GENERATOR)
                    .closing()
                    .documented("Yield 0, 1, 2, ... and say when it ends.");
    private static final Code EVENS =
            CODES.function("evens", 14, "source", Generators_::evens)
                    .flavored(Code.Flavor.GENERATOR);
    private static final Code AVERAGER =
            CODES.function("averager", 20, "", Generators_::averager)
                    .flavored(Code.Flavor.GENERATOR)
                    .documented(
                            "Be sent numbers, yield their mean so far, return how many there"
                                    + " were.");
    private static final Code REPORT =
            CODES.function("report", 32, "name", Generators_::report)
                    .flavored(Code.Flavor.GENERATOR);
    private static final Code MAIN_GENEXPR =
            CODES.function("main.<locals>.<genexpr>", 53, ".0", Generators_::generate)
                    .flavored(Code.Flavor.GENERATOR);

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
        print(str(name) + ": " + format(count) + " numbers");
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
                return Calls.call(builtin("next"), iterator);
            }
        }
    }

    private static void main() {
        Object squares =
                call(new PyFunction(MAIN_GENEXPR, MODULE), iter(call(evens, call(numbers, 10L))));
        print("squares of evens:", call(builtin("list"), squares));

        Object talk = call(report, "means");
        call(builtin("next"), talk);
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
        print("first two:", call(builtin("next"), started), call(builtin("next"), started));
        callMethod(started, "close");

        Locked shared = new Locked(call(builtin("iter"), call(builtin("range"), 1000L)));
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
        print(
                "drawn once each:",
                isEqual(sorted(sum(drawn, listOf()), null, false), list(range(1000))));
    }

    private static Object generate(Object iterator) {
        for (Object item : iterate(iterator)) {
            long number = (long) item;
            Generators.yield(number * number);
        }
        return null;
    }

    private static void body() {
        numbers = new PyFunction(NUMBERS, MODULE);
        evens = new PyFunction(EVENS, MODULE);
        averager = new PyFunction(AVERAGER, MODULE);
        report = new PyFunction(REPORT, MODULE);

        main();
    }

    public static void main(String[] args) {
        Program.run(MODULE, args);
    }
}
