package pyloom.model;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

import pyloom.object.ThreadState;
import pyloom.sync.Turns;

/** Runs a class of operations under the model checker, which schedules the threads itself. */
final class ModelCheck {

    private ModelCheck() {}

    static void of(Class<?> operations) {
        Turns.keep(false);
        new ThreadState(); // which the model checker's threads do not make before they run
        new ThreadState();
        try {
            new ModelCheckingOptions()
                    .iterations(5)
                    .invocationsPerIteration(60)
                    .threads(2)
                    .actorsPerThread(3)
                    .actorsBefore(1)
                    .actorsAfter(1)
                    .minimizeFailedScenario(true)
                    .check(operations);
        } finally {
            Turns.keep(true);
        }
    }
}
