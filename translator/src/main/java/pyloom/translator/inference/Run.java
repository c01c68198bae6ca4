package pyloom.translator.inference;

import pyloom.translator.ast.Expr;
import pyloom.translator.ast.Stmt;
import pyloom.translator.scope.Scope;
import pyloom.translator.types.Facts;
import pyloom.translator.types.IntRange;
import pyloom.translator.types.Type;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One abstract run of a function's body: where it stands and what it notes. */
final class Run {

    /** A loop that is run: where its {@code break} and {@code continue} lead. */
    static final class Loop {
        final State breaks;
        final State continues;
        final IntRange rounds;

        Loop(Heap heap, IntRange rounds) {
            this.rounds = rounds;
            breaks = State.dead(heap);
            continues = State.dead(heap);
        }
    }

    private final Program program;
    private final FunctionModel function; // null in the body of a module or class
    private final Facts facts;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final Deque<Loop> loops = new ArrayDeque<>();
    private final List<Watcher> watchers = new ArrayList<>();
    private int rounds;
    private final List<List<String>> locks = new ArrayList<>();
    private final FreshLists freshLists;
    private final Looks looks;
    private int unsettled;

    /**
     * A run.
     *
     * @param facts what gets the results, or null while they may still change
     */
    Run(Program program, FunctionModel function, Scope scope, Facts facts) {
        this.program = program;
        this.function = function;
        this.facts = facts;
        scopes.push(scope);
        List<Stmt> body = function == null ? program.module().body() : function.body();
        freshLists = new FreshLists(body);
        looks = new Looks(body);
    }

    Looks looks() {
        return looks;
    }

    FreshLists freshLists() {
        return freshLists;
    }

    /** {@return how often a statement here can run while the list in {@code local} is the same} */
    IntRange roundsFor(State.Local local, State state) {
        int depth = local == null ? -1 : state.freshDepth(local);
        if (depth < 0 || depth > loops.size()) {
            return null;
        }
        IntRange product = IntRange.of(0, 1);
        int inner = loops.size() - depth;
        for (Loop loop : loops) {
            if (inner-- <= 0) {
                break;
            }
            product = product.times(loop.rounds);
        }
        return Loops.rounds(product); // nothing runs more often than there are steps
    }

    Program program() {
        return program;
    }

    Heap heap() {
        return program.heap();
    }

    FunctionModel function() {
        return function;
    }

    Facts facts() {
        return facts;
    }

    Scope scope() {
        return scopes.peek();
    }

    /** {@return whether the code here is that of a function, not of a class or module} */
    boolean isInFunction() {
        return function != null && functionScope() == function.scope();
    }

    /** {@return the innermost scope that is no inlined comprehension} */
    Scope functionScope() {
        for (Scope scope : scopes) {
            if (!scope.isInlined()) {
                return scope;
            }
        }
        return scopes.peek();
    }

    /** {@return the scopes of the code here, the innermost first} */
    Iterable<Scope> scopes() {
        return scopes;
    }

    void enter(Scope scope) {
        scopes.push(scope);
    }

    void leave() {
        scopes.pop();
    }

    Deque<Loop> loops() {
        return loops;
    }

    /** Begins a round of a loop that may not be the last. */
    void unsettle() {
        unsettled++;
    }

    void settle() {
        unsettled--;
    }

    boolean isNoting() {
        return facts != null && unsettled == 0;
    }

    void note(Expr expression, Type type) {
        if (isNoting()) {
            facts.note(expression, type);
        }
    }

    void noteResult(Stmt.AugAssign assignment, Type type) {
        if (isNoting()) {
            facts.noteResult(assignment, type);
        }
    }

    /**
     * Notes that a lock in a field of what {@code receiver} holds is held; until {@link #unlock}.
     */
    void lock(String receiver, String field) {
        locks.add(List.of(receiver, field));
    }

    void unlock() {
        locks.removeLast();
    }

    /** {@return the fields of what {@code receiver} holds whose locks are held} */
    Set<String> heldLocksOf(String receiver) {
        Set<String> held = new HashSet<>();
        for (List<String> lock : locks) {
            if (lock.getFirst().equals(receiver)) {
                held.add(lock.getLast());
            }
        }
        return held;
    }

    /** A handler around: the state in which it may begin, and in how many loops it stands. */
    private record Watcher(State state, int rounds) {}

    /** Begins a round of a loop. */
    void beginRound() {
        rounds++;
    }

    void endRound() {
        rounds--;
    }

    /** Lets {@code state} know of every change, until {@link #unwatch}. */
    void watch(State state) {
        watchers.add(new Watcher(state, rounds));
    }

    void unwatch() {
        watchers.removeLast();
    }

    /**
     * Shows the state to the handlers around, which an exception may lead to from here. Outside the
     * loop around nobody knows how many of its rounds have added to a variable.
     */
    void show(State state) {
        for (Watcher watcher : watchers) {
            watcher.state().join(watcher.rounds() == rounds ? state : state.withoutSteps());
        }
    }
}
