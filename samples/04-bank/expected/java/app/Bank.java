package app;

import static pyloom.object.Attributes.getAttr;
import static pyloom.object.Comparisons.ge;
import static pyloom.object.Truth.truth;
import static pyloom.runtime.Functions.function;
import static pyloom.runtime.Generate.generate;
import static pyloom.runtime.Py.isLess;
import static pyloom.runtime.Update.ADD;
import static pyloom.runtime.Update.SUB;
import static pyloom.runtime.Update.updateAttr;
import static pyloom.stdlib.builtins.Aggregates.all;
import static pyloom.stdlib.builtins.Aggregates.sorted;
import static pyloom.stdlib.builtins.Aggregates.sum;
import static pyloom.stdlib.builtins.Containers.set;
import static pyloom.stdlib.builtins.Printing.print;
import static pyloom.stdlib.builtins.Range.range;
import static pyloom.stdlib.builtins.Subscripts.unpacked;
import static pyloom.stdlib.builtins.Traversal.longs;
import static pyloom.stdlib.builtins.Typed.listOf;
import static pyloom.stdlib.builtins.Typed.str;
import static pyloom.stdlib.builtins.Typed.tupleOf;

import java.util.List;
import pyloom.object.PyInstance;
import pyloom.runtime.Program;
import pyloom.runtime.With;
import pyloom.stdlib.random.Choices;
import pyloom.stdlib.random.PyRandom;
import pyloom.stdlib.threading.Lock;
import pyloom.stdlib.threading.Thread;

/** Transfers between accounts, each with a lock of its own, taken in one order. */
public final class Bank {

    private Bank() {}

    /** An account that several threads use. */
    static final class Account extends PyInstance {

        private final long number;
        private volatile Object balance;
        private final Lock lock = new Lock();

        Account(long number, long balance) {
            this.number = number;
            this.balance = balance;
        }

        String repr() {
            return "Account(" + number + ", " + str(balance) + ")";
        }
    }

    /** Move an amount if the source has it; whether it had is returned. */
    private static Boolean transfer(Object source, Object target, Object amount) {
        List<Object> parts =
                unpacked(
                        sorted(
                                tupleOf(source, target),
                                function(
                                        "<lambda>",
                                        "account",
                                        account -> getAttr(account, "number"))),
                        2);
        Object first = parts.get(0);
        Object second = parts.get(1);
        try (var _ = With.enter(getAttr(first, "lock"));
                var _ = With.enter(getAttr(second, "lock"))) {
            if (isLess(getAttr(source, "balance"), amount)) {
                return false;
            }
            updateAttr(source, "balance", SUB, amount);
            updateAttr(target, "balance", ADD, amount);
            return true;
        }
    }

    private static void customer(long seed, List<Object> accounts, List<Long> refused) {
        PyRandom choices = new PyRandom(seed);
        for (long _ : range(1000)) {
            List<Object> parts = unpacked(Choices.sample(choices, accounts, 2L, null), 2);
            Object source = parts.get(0);
            Object target = parts.get(1);
            if (!truth(transfer(source, target, Choices.randint(choices, 1L, 80L)))) {
                refused.add(seed);
            }
        }
    }

    private static void main() {
        List<Object> accounts = listOf();
        for (long number : range(4)) {
            accounts.add(new Account(number, 500));
        }
        List<Long> refused = listOf();
        List<Thread> customers = listOf();
        for (long seed : range(3)) {
            customers.add(Thread.of("customer", () -> customer(seed, accounts, refused)));
        }
        for (Thread thread : customers) {
            thread.start();
        }
        for (Thread thread : customers) {
            thread.join();
        }
        print(
                "money in the bank:",
                sum(generate(accounts, account -> getAttr(account, "balance"))));
        print(
                "nobody is in debt:",
                all(generate(accounts, account -> ge(getAttr(account, "balance"), 0L))));
        print("refused by", !refused.isEmpty() ? sorted(set(longs(refused))) : "nobody");
    }

    public static void main(String[] args) {
        Program.run("bank.py", args, Bank::main);
    }
}
