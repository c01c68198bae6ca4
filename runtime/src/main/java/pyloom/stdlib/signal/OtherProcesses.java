package pyloom.stdlib.signal;

import pyloom.files.Errno;

import java.io.IOException;

/** Signals to other processes, which Java can only send by the program {@code kill}. */
public final class OtherProcesses {

    private static final int NO_SUCH_PROCESS = 3;

    private OtherProcesses() {}

    /**
     * Sends a signal.
     *
     * @param process the number of the process; that of a group if negative
     * @param signal its number; 0 only asks whether it could be sent
     */
    public static void send(long process, long signal) {
        if (process > 0 && ProcessHandle.of(process).isEmpty()) {
            throw Errno.error(NO_SUCH_PROCESS);
        }
        int answer;
        try {
            answer =
                    new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
        } catch (IOException | InterruptedException failed) {
            throw Errno.error(Errno.EPERM);
        }
        if (answer != 0) {
            throw Errno.error(process < 0 ? NO_SUCH_PROCESS : Errno.EPERM);
        }
    }
}
