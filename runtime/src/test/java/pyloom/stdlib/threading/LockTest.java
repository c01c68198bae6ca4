package pyloom.stdlib.threading;

import static org.assertj.core.api.Assertions.assertThat;

import static pyloom.stdlib.Python.args;
import static pyloom.stdlib.Python.call;
import static pyloom.stdlib.Python.error;
import static pyloom.stdlib.Python.keywords;
import static pyloom.stdlib.Python.method;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;

/** The texts are those of CPython 3.13.0. */
class LockTest {

    private final Object lock = call("threading", "Lock");

    @Test
    void aLockIsTakenOnce() {
        assertThat(method(lock, "acquire")).isEqualTo(true);
        assertThat(method(lock, "acquire", false)).isEqualTo(false);
        assertThat(method(lock, "acquire", true, 0.001)).isEqualTo(false);
        assertThat(method(lock, "locked")).isEqualTo(true);
        assertThat(method(lock, "release")).isNull();
        assertThat(error(() -> method(lock, "release")))
                .isEqualTo("RuntimeError: release unlocked lock");
    }

    @Test
    void wrongTimeoutsAreRefusedAsCPythonDoes() {
        assertThat(error(() -> acquire("timeout", "x")))
                .isEqualTo("TypeError: 'str' object cannot be interpreted as an integer");
        assertThat(error(() -> acquire("timeout", null)))
                .isEqualTo("TypeError: 'NoneType' object cannot be interpreted as an integer");
        assertThat(error(() -> acquire("timeout", -2L)))
                .isEqualTo("ValueError: timeout value must be a non-negative number");
        assertThat(error(() -> method(lock, "acquire", false, 1L)))
                .isEqualTo("ValueError: can't specify a timeout for a non-blocking call");
        assertThat(error(() -> acquire("timeout", Double.NaN)))
                .isEqualTo("ValueError: Invalid value NaN (not a number)");
        assertThat(error(() -> acquire("timeout", 1e20)))
                .isEqualTo("OverflowError: timestamp out of range for platform time_t");
        assertThat(error(() -> acquire("timeout", BigInteger.TEN.pow(30))))
                .isEqualTo("OverflowError: timestamp too large to convert to C PyTime_t");
        assertThat(method(lock, "acquire", false, -1L)).isEqualTo(true);
    }

    private Object acquire(String name, Object value) {
        return keywords(pyloom.stdlib.Python.get(lock, "acquire"), args(), name, value);
    }

    @Test
    void wrongCallsAreRefusedAsCPythonDoes() {
        assertThat(error(() -> method(lock, "acquire", true, 1L, 2L)))
                .isEqualTo("TypeError: acquire() takes at most 2 arguments (3 given)");
        assertThat(error(() -> acquire("block", 1L)))
                .isEqualTo("TypeError: acquire() got an unexpected keyword argument 'block'");
        assertThat(error(() -> method(lock, "release", 1L)))
                .isEqualTo("TypeError: lock.release() takes no arguments (1 given)");
        assertThat(error(() -> call("threading", "Lock", 1L)))
                .isEqualTo("TypeError: lock expected 0 arguments, got 1");
    }

    @Test
    void aReentrantLockCounts() {
        RLock reentrant = (RLock) call("threading", "RLock");
        assertThat(method(reentrant, "acquire")).isEqualTo(true);
        assertThat(method(reentrant, "acquire", true, 0L)).isEqualTo(true);
        assertThat(reentrant.repr())
                .matches("<locked _thread.RLock object owner=\\d+ count=2 at 0x[0-9a-f]+>");
        assertThat(method(reentrant, "_recursion_count")).isEqualTo(2L);
        method(reentrant, "release");
        method(reentrant, "release");
        assertThat(reentrant.repr())
                .startsWith("<unlocked _thread.RLock object owner=0 count=0 at");
        assertThat(error(() -> method(reentrant, "release")))
                .isEqualTo("RuntimeError: cannot release un-acquired lock");
    }

    @Test
    void aReentrantLockBelongsToItsThread() {
        RLock reentrant = new RLock();
        reentrant.acquire();
        boolean[] got = new boolean[1];
        Thread other = Thread.of("other", () -> got[0] = reentrant.acquire(false, -1L));
        other.start();
        other.join();
        assertThat(got[0]).isFalse();
        // a later thread on the same Java thread is another owner
        Thread owner = Thread.of("owner", () -> got[0] = reentrant.acquire(false, -1L));
        reentrant.release();
        owner.start();
        owner.join();
        Thread heir = Thread.of("heir", () -> got[0] = reentrant.acquire(false, -1L));
        heir.start();
        heir.join();
        assertThat(got[0]).isFalse();
    }
}
