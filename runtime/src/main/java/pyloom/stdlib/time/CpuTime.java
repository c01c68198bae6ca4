package pyloom.stdlib.time;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The clocks that count computing time; what they need is loaded at their first use. */
final class CpuTime {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    static long ofProcess() {
        return PROCESS.getProcessCpuTime();
    }

    /**
     * {@return the time of the current thread; a virtual thread's cannot be told: the process's}
     */
    static long ofThread() {
        return Thread.currentThread().isVirtual() ? ofProcess() : THREADS.getCurrentThreadCpuTime();
    }
}
