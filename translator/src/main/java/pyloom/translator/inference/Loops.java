package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Slot;
import pyloom.translator.types.Type;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs loops until nothing changes. An int that a round only adds to is bounded by what one round
 * adds and by how often the loop can go round; also by what one addition adds and by how many steps
 * a program can take at all, however its loops are nested.
 */
final class Loops {

    private static final int ROUNDS_BEFORE_WIDENING = 3;
    private static final int ROUNDS_BEFORE_GIVING_UP = 60;
    private static final IntRange NO_STEP = IntRange.of(0, 0);
    private static final IntRange ALL_STEPS = new IntRange(BigInteger.ZERO, Slot.STEPS);

    private final Run run;
    private final Flow flow;

    Loops(Run run, Flow flow) {
        this.run = run;
        this.flow = flow;
    }

    /** One round, from the top of the loop to its end. */
    private interface Round {

        /**
         * Runs a round.
         *
         * @return the state in which the loop ends normally
         */
        State go(State state);
    }

    void over(Stmt.For loop, State state) {
        Type iterable = flow.values().of(loop.iter(), state);
        Type element = flow.values().looped(iterable);
        flow.values().notNone(loop.iter(), iterable, state);
        over(loop.target(), element, Values.tripsOf(iterable), loop.body(), loop.orelse(), state);
    }

    void over(
            Expr target,
            Type element,
            IntRange trips,
            List<Stmt> body,
            List<Stmt> orelse,
            State state) {
        Round round =
                at -> {
                    State exit = at.copy();
                    if (element instanceof Type.Never) {
                        new DeadCode(run, flow.values().variables()).note(List.of(target));
                        at.kill();
                    } else {
                        flow.targets().assign(target, element, at);
                    }
                    flow.run(body, at);
                    return exit;
                };
        loop(round, trips, orelse, state);
    }

    void whileLoop(Stmt.While loop, State state) {
        Round round =
                at -> {
                    State exit = flow.conditions().split(loop.test(), at);
                    flow.run(loop.body(), at);
                    return exit;
                };
        loop(round, IntRange.ALL, loop.orelse(), state);
    }

    private void loop(Round round, IntRange trips, List<Stmt> orelse, State state) {
        IntRange rounds = rounds(trips);
        State start = state.copy();
        State head = state.copy();
        head.beginRound();
        run.beginRound();
        run.unsettle();
        for (int i = 0; ; i++) {
            State next = afterRound(round, start, head, rounds);
            State both = head.copy();
            both.join(next);
            if (both.equals(head)) {
                break;
            }
            head = i < ROUNDS_BEFORE_WIDENING ? next : widen(head, next, i);
        }
        head = narrow(round, start, head, rounds);
        run.settle();
        State end = head.copy();
        Run.Loop loop = new Run.Loop(run.heap(), rounds);
        run.loops().push(loop);
        State exit = round.go(end);
        run.loops().pop();
        end.join(loop.continues);
        Map<State.Local, Total> total = end.isLive() ? steps(end, rounds) : null;
        flow.run(orelse, exit);
        run.endRound();
        exit.join(loop.breaks);
        finish(start, exit, total);
        state.become(exit);
    }

    /**
     * {@return how often a loop of so many trips goes round; no program takes more than so many
     * steps}
     */
    static IntRange rounds(IntRange trips) {
        BigInteger most =
                trips.high() == null || trips.high().compareTo(Slot.STEPS) > 0
                        ? Slot.STEPS
                        : trips.high().max(BigInteger.ZERO);
        return new IntRange(BigInteger.ZERO, most);
    }

    /** What is so at the top of the loop if one more round from {@code head} was possible. */
    private State afterRound(Round round, State start, State head, IntRange rounds) {
        State end = head.copy();
        Run.Loop loop = new Run.Loop(run.heap(), rounds);
        run.loops().push(loop);
        round.go(end);
        run.loops().pop();
        end.join(loop.continues);
        Map<State.Local, Total> total = steps(end, rounds);
        State next = start.copy();
        next.beginRound();
        if (end.isLive()) {
            end.beginRound();
            next.join(end);
        }
        total.forEach((local, added) -> bound(start, next, local, added.all()));
        return next;
    }

    /** What all rounds together add to an int, and what a single addition adds. */
    private record Total(IntRange all, IntRange unit) {}

    /** What all rounds together add to the ints that they only add to. */
    private static Map<State.Local, Total> steps(State end, IntRange rounds) {
        Map<State.Local, Total> total = new HashMap<>();
        end.bindings()
                .forEach(
                        (local, binding) -> {
                            if (binding.step() != null && binding.type().isInt()) {
                                IntRange unit = binding.unit().union(NO_STEP);
                                IntRange most = binding.step().union(NO_STEP).times(rounds);
                                IntRange all = most.intersection(unit.times(ALL_STEPS));
                                total.put(local, new Total(all, unit));
                            }
                        });
        return total;
    }

    private static void bound(State start, State next, State.Local local, IntRange total) {
        State.Binding first = start.get(local);
        State.Binding now = next.get(local);
        if (first != null && first.type() instanceof Type.Int number && now.type().isInt()) {
            Type.Int bounded = new Type.Int(number.range().plus(total));
            next.set(local, now.withType(bounded.of(((Type.Int) now.type()).origin())));
        }
    }

    private State widen(State head, State next, int round) {
        State wide = next.copy();
        for (Map.Entry<State.Local, State.Binding> entry : next.bindings().entrySet()) {
            State.Binding before = head.get(entry.getKey());
            State.Binding after = entry.getValue();
            if (before == null || before.type().equals(after.type())) {
                continue;
            }
            Type joined = run.heap().join(before.type(), after.type());
            Type type =
                    round > ROUNDS_BEFORE_GIVING_UP
                            ? joined.isInt() ? Type.INT : Type.UNKNOWN
                            : run.heap().widen(before.type(), joined, Integer.MAX_VALUE);
            if (type instanceof Type.Unknown) {
                run.heap().escape(joined);
            }
            wide.set(entry.getKey(), after.withType(type));
        }
        return wide;
    }

    /** Goes back from bounds that were guessed too wide: one more round says what is needed. */
    private State narrow(Round round, State start, State wide, IntRange rounds) {
        State head = wide;
        for (int i = 0; i < 2; i++) {
            State next = afterPlainRound(round, start, head, rounds);
            State narrow = head.copy();
            for (Map.Entry<State.Local, State.Binding> entry : head.bindings().entrySet()) {
                State.Binding now = next.get(entry.getKey());
                if (now != null
                        && entry.getValue().type() instanceof Type.Int before
                        && now.type() instanceof Type.Int after) {
                    IntRange both = before.range().intersection(after.range());
                    narrow.set(entry.getKey(), entry.getValue().withType(before.within(both)));
                }
            }
            head = narrow;
        }
        return head;
    }

    private State afterPlainRound(Round round, State start, State head, IntRange rounds) {
        State end = head.copy();
        Run.Loop loop = new Run.Loop(run.heap(), rounds);
        run.loops().push(loop);
        round.go(end);
        run.loops().pop();
        end.join(loop.continues);
        State next = start.copy();
        next.join(end);
        return next;
    }

    /** Tells the loop around what this one has added in all; {@code total} is null for nothing. */
    private static void finish(State start, State exit, Map<State.Local, Total> total) {
        for (Map.Entry<State.Local, State.Binding> entry : Map.copyOf(exit.bindings()).entrySet()) {
            State.Binding before = start.get(entry.getKey());
            State.Binding after = entry.getValue();
            Total added = total == null ? new Total(NO_STEP, NO_STEP) : total.get(entry.getKey());
            boolean isStepped =
                    before != null
                            && before.step() != null
                            && after.step() != null
                            && added != null;
            exit.set(
                    entry.getKey(),
                    new State.Binding(
                            after.type(),
                            after.mayBeUnbound(),
                            isStepped ? before.step().plus(added.all()).plus(after.step()) : null,
                            isStepped
                                    ? before.unit().union(added.unit()).union(after.unit())
                                    : null));
        }
    }
}
