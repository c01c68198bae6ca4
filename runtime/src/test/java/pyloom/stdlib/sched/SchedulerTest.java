package pyloom.stdlib.sched;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.get;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import pyloom.object.PyList;
import pyloom.object.PyTuple;

/** The texts are those of CPython 3.13.0. */
class SchedulerTest {

    private final Object scheduler = call("sched", "scheduler");
    private final PyList made = new PyList();

    private Object enter(long time, long priority, String what) {
        Object append = get(made, "append");
        return method(
                scheduler, "enterabs", time, priority, append, PyTuple.of(new Object[] {what}));
    }

    @Test
    void callsAreMadeByTimeAndPriority() {
        enter(-1, 2, "third");
        enter(-1, 1, "second");
        enter(-2, 5, "first");
        assertThat(method(scheduler, "empty")).isEqualTo(false);
        assertThat(((PyList) get(scheduler, "queue")).size()).isEqualTo(3);
        method(scheduler, "run");
        assertThat(made.toArray()).containsExactly("first", "second", "third");
        assertThat(method(scheduler, "run")).isNull();
    }

    @Test
    void anEventIsCancelledOnce() {
        Object event = enter(-1, 1, "never");
        assertThat(get(event, "priority")).isEqualTo(1L);
        method(scheduler, "cancel", event);
        assertThat(error(() -> method(scheduler, "cancel", event)))
                .isEqualTo("ValueError: list.remove(x): x not in list");
        method(scheduler, "run");
        assertThat(made.size()).isZero();
    }

    @Test
    void withoutWaitingItSaysWhenToComeBack() {
        method(scheduler, "enter", 1000L, 1L, get(made, "append"));
        assertThat((Double) method(scheduler, "run", false)).isBetween(0.0, 1000.0);
    }
}
