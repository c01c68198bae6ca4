package pyloom.object;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.object.Absent.ABSENT;
import static pyloom.object.Demo.type;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What several threads do to one object, each single operation atomic. */
class AttributeRaceTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 2_000;

    private static void together(IntConsumer work) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Runnable task =
                    () -> {
                        try {
                            work.accept(number);
                        } catch (Throwable thrown) {
                            synchronized (failures) {
                                failures.add(thrown);
                            }
                        }
                    };
            threads.add(new PyloomThread(null, task, "worker", 0));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    private static String name(int thread, int round) {
        return ("a" + thread + "_" + round).intern();
    }

    @Test
    void attributesThatSeveralThreadsAddAreAllThere() throws InterruptedException {
        PyType a =
                (PyType)
                        Classes.build(
                                Demo.MODULE,
                                "A",
                                1,
                                new Object[0],
                                null,
                                ns -> null,
                                "p",
                                "q",
                                "r",
                                "s",
                                "t",
                                "u");
        for (int repeat = 0; repeat < 200; repeat++) {
            Object shared = a.call();
            together(
                    number -> {
                        for (int round = 0; round < 4; round++) {
                            Attributes.setAttr(shared, name(number, round), (long) round);
                        }
                    });
            for (int number = 0; number < THREADS; number++) {
                for (int round = 0; round < 4; round++) {
                    assertThat(Attributes.getAttr(shared, name(number, round)))
                            .isEqualTo((long) round);
                }
            }
            assertThat(((PyInstance) shared).dict().size()).isEqualTo(THREADS * 4);
        }
    }

    @Test
    void anAttributeThatComesAndGoesNeverHasAForeignValue() throws InterruptedException {
        PyType a = type("A", body -> {});
        Object shared = a.call();
        together(
                number -> {
                    String own = name(number, 0);
                    for (int round = 0; round < ROUNDS; round++) {
                        Attributes.setAttr(shared, own, own);
                        assertThat(Attributes.getAttr(shared, own)).isEqualTo(own);
                        for (int other = 0; other < THREADS; other++) {
                            Object seen = Attributes.getAttrOr(shared, name(other, 0), ABSENT);
                            assertThat(seen).isIn(ABSENT, name(other, 0));
                        }
                        Attributes.delAttr(shared, own);
                    }
                });
        assertThat(((PyInstance) shared).dict().size()).isZero();
    }

    @Test
    void replacingWhatWasReadLosesNothing() throws InterruptedException {
        PyInstance shared = (PyInstance) type("A", body -> {}).call();
        Attributes.setAttr(shared, "n", 0L);
        together(
                number -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        Object before;
                        do {
                            before = shared.own("n");
                        } while (!shared.replaceOwn("n", before, (Long) before + 1));
                    }
                });
        assertThat(Attributes.getAttr(shared, "n")).isEqualTo((long) THREADS * ROUNDS);
    }

    @Test
    void aClassThatIsPatchedAlwaysHasOneOfItsVersions() throws InterruptedException {
        PyType a = type("A", body -> body.put("version", 0L));
        PyType b = type("B", body -> {}, a);
        Object instance = b.call();
        together(
                number -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        if (number == 0) {
                            Attributes.setAttr(a, "version", (long) round);
                        } else {
                            long seen = (Long) Attributes.getAttr(instance, "version");
                            assertThat(seen).isBetween(0L, (long) ROUNDS);
                        }
                    }
                });
        assertThat(Attributes.getAttr(instance, "version")).isEqualTo(ROUNDS - 1L);
    }
}
