package app;

import static pyloom.object.Attributes.callMethod;
import static pyloom.object.Attributes.getAttr;
import static pyloom.object.Calls.call;
import static pyloom.object.Identity.is;
import static pyloom.object.Items.getItem;
import static pyloom.object.Iteration.iterate;
import static pyloom.object.Operators.mul;
import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Library.builtin;
import static pyloom.runtime.Library.member;
import static pyloom.runtime.Library.module;
import static pyloom.runtime.Py.handling;
import static pyloom.runtime.Py.isEqual;
import static pyloom.runtime.Py.repr;
import static pyloom.runtime.Py.tuple;
import static pyloom.runtime.Unpacking.unpack;
import static pyloom.runtime.Update.ADD;
import static pyloom.runtime.Update.updateItem;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Subscripts.item;
import static pyloom.stdlib.builtins.Traversal.enumerate;
import static pyloom.stdlib.builtins.TypeCalls.object;
import static pyloom.stdlib.builtins.TypeCalls.toFloat;
import static pyloom.stdlib.builtins.TypeCalls.toInt;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.tupleOf;
import static pyloom.stdlib.collections.CollectionCalls.defaultDict;
import static pyloom.stdlib.json.JsonModule.dumps;

import java.util.List;
import java.util.Map;
import pyloom.object.Tuple2;
import pyloom.object.ValueError;
import pyloom.runtime.Program;
import pyloom.stdlib.csv.DictReader;
import pyloom.stdlib.io.UnsupportedOperation;
import pyloom.stdlib.queue.Queue;
import pyloom.stdlib.threading.Thread;

/** Read CSV, check it, group it, and write JSON: a stage per thread, queues between them. */
public final class Etl {

    private static final String ORDERS =
            "day,customer,item,amount,price\n"
                    + "2026-01-05,ada,pen,3,1.20\n"
                    + "2026-01-05,grace,notebook,1,3.50\n"
                    + "2026-01-06,ada,ink,two,4.75\n"
                    + "2026-02-01,ada,notebook,2,3.50\n"
                    + "2026-02-03,grace,pen,10,1.20\n"
                    + "2026-13-01,ada,pen,1,1.20\n";
    private static final Object DONE = object();

    private Etl() {}

    record Order(Object day, Object customer, Object item, Object amount, double price) {

        double total() {
            return (double) mul(amount, price);
        }

        static Order parse(Object row) {
            return new Order(
                    call(getAttr(member("datetime", "date"), "fromisoformat"), getItem(row, "day")),
                    getItem(row, "customer"),
                    getItem(row, "item"),
                    toInt(getItem(row, "amount")),
                    toFloat(getItem(row, "price")));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Order that
                    && isEqual(day, that.day)
                    && isEqual(customer, that.customer)
                    && isEqual(item, that.item)
                    && isEqual(amount, that.amount)
                    && price == that.price;
        }

        @Override
        public int hashCode() {
            return tuple(day, customer, item, amount, price).hashCode();
        }

        @Override
        public String toString() {
            return "Order(day="
                    + repr(day)
                    + ", customer="
                    + repr(customer)
                    + ", item="
                    + repr(item)
                    + ", amount="
                    + repr(amount)
                    + ", price="
                    + repr(price)
                    + ")";
        }
    }

    private static void read(String text, Queue<Object> rows) {
        for (Tuple2<Long, Object> item :
                enumerate(iterate(new DictReader(callMethod(module("io"), "StringIO", text))), 2)) {
            long line = item.first();
            Object row = item.second();
            rows.put(tupleOf(line, row));
        }
        rows.put(DONE);
    }

    private static void check(Queue<Object> rows, Queue<Object> orders, List<String> rejected) {
        Object entry;
        while (!is(entry = rows.get(), DONE)) {
            Object[] parts = unpack(entry, 2);
            Object line = parts[0];
            Object row = parts[1];
            try {
                orders.put(Order.parse(row));
            } catch (UnsupportedOperation | ValueError error) {
                try (var _ = handling(error)) {
                    rejected.add("line " + str(line) + ": " + str(error));
                }
            }
        }
        orders.put(DONE);
    }

    private static void group(Queue<Object> orders, Map<Object, Map<Object, Object>> sums) {
        Object order;
        while (!is(order = orders.get(), DONE)) {
            Object value = item(sums, callMethod(getAttr(order, "day"), "strftime", "%Y-%m"));
            Object customer = getAttr(order, "customer");
            updateItem(value, customer, getItem(value, customer), ADD, getAttr(order, "total"));
        }
    }

    private static void main() {
        Queue<Object> rows = new Queue<>(2);
        Queue<Object> orders = new Queue<>(2);
        List<String> rejected = listOf();
        Map<Object, Map<Object, Object>> sums =
                defaultDict(function("<lambda>", "", () -> defaultDict(builtin("float"))));
        Queue<Object> rows_ = rows;
        Thread value = Thread.of("read", () -> read(ORDERS, rows_));
        Queue<Object> rows_2 = rows;
        Queue<Object> orders_ = orders;
        Thread value_ = Thread.of("check", () -> check(rows_2, orders_, rejected));
        Queue<Object> orders_2 = orders;
        List<Thread> stages =
                listOf(value, value_, Thread.of("group", () -> group(orders_2, sums)));
        for (Thread stage : stages) {
            stage.start();
        }
        for (Thread stage : stages) {
            stage.join();
        }
        print(dumps(sums, 2L, true));
        for (String reason : rejected) {
            print("rejected", reason);
        }
        print(
                call(
                        member("dataclasses", "asdict"),
                        new Order(
                                call(member("datetime", "date"), 2026L, 3L, 1L),
                                "ada",
                                "pen",
                                1L,
                                1.5)));
    }

    public static void main(String[] args) {
        Program.run("etl.py", args, Etl::main);
    }
}
