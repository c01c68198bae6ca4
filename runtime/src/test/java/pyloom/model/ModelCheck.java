package pyloom.model;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

import pyloom.sync.Turns;

/** Runs a class of operations under the model checker, which schedules the threads itself. */
final class ModelCheck {

    private ModelCheck() {}

    static void of(Class<?> operations) {
        Turns.keep(false);
        try {
            new ModelCheckingOptions()
                    .iterations(6)
                    .invocationsPerIteration(100)
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
