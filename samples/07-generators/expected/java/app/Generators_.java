package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Calls.call;
import static pyloom.object.Generators.ended;
import static pyloom.object.Generators.yieldFrom;
import static pyloom.object.Iteration.iter;
import static pyloom.object.Iteration.iterate;
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

import java.util.List;
import pyloom.object.Generators;
import pyloom.object.PyGenerator;
import pyloom.object.PyInstance;
import pyloom.object.StopIteration;
import pyloom.runtime.Program;
import pyloom.stdlib.builtins.Iterators;
import pyloom.stdlib.builtins.Traversal;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Thread;

/** Generators: a pipeline of them, two-way talk, delegation, and one shared by threads. */
public final class Generators_ {

    private Generators_() {}

    /** Yield 0, 1, 2, ... and say when it ends. */
    private static PyGenerator<Long> numbers(long limit) {
        try {
            for (long number : range(limit)) {
                Generators.yield(number);
            }
        } finally {
            print("numbers: closed");
        }
        return ended();
    }

    private static PyGenerator<Long> evens(PyGenerator<Long> source) {
        for (long number : source) {
            if (number % 2 == 0) {
                Generators.yield(number);
            }
        }
        return ended();
    }

    /** Be sent numbers, yield their mean so far, return how many there were. */
    private static PyGenerator<Double> averager() {
        double total = 0.0;
        long count = 0;
        Double mean = null;
        while (true) {
            Long number = (Long) Generators.yield(mean);
            if (number == null) {
                return ended(count);
            }
            total = total + number;
            count += 1;
            mean = total / count;
        }
    }

    private static PyGenerator<Double> report(String name) {
        long count = (long) yieldFrom(averager());
        print(name + ": " + count + " numbers");
        return ended();
    }

    /** Lets several threads draw from one iterator. */
    static final class Locked extends PyInstance {

        private final Object iterator;
        private final Lock lock = new Lock();

        Locked(Object iterator) {
            this.iterator = iterator;
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
                call(generator("<genexpr>", ".0", Generators_::generate), iter(evens(numbers(10))));
        print("squares of evens:", toList(squares));

        PyGenerator<Double> talk = report("means");
        next(talk);
        List<Double> list = listOf();
        for (long number : List.of(3L, 4L, 8L)) {
            list.add(talk.send(number));
        }
        print("means:", list);
        try {
            talk.send(null);
        } catch (StopIteration _) {
        }

        PyGenerator<Long> started = numbers(100);
        print("first two:", Traversal.next(started), Traversal.next(started));
        started.close();

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

    public static void main(String[] args) {
        Program.run("generators.py", args, Generators_::main);
    }
}
