package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;

/** The numbers of {@code os}: flags of files and exit codes. */
@PythonModule(value = "os", doc = "library/os.html#os.O_RDONLY")
public final class OsNumbers {

    /** {@code os.O_ACCMODE}. */
    @PythonApi("O_ACCMODE")
    public static final long O_ACCMODE = 3;

    /** {@code os.O_APPEND}. */
    @PythonApi("O_APPEND")
    public static final long O_APPEND = 1024;

    /** {@code os.O_CLOEXEC}. */
    @PythonApi("O_CLOEXEC")
    public static final long O_CLOEXEC = 524288;

    /** {@code os.O_CREAT}. */
    @PythonApi("O_CREAT")
    public static final long O_CREAT = 64;

    /** {@code os.O_DIRECTORY}. */
    @PythonApi("O_DIRECTORY")
    public static final long O_DIRECTORY = 65536;

    /** {@code os.O_DSYNC}. */
    @PythonApi("O_DSYNC")
    public static final long O_DSYNC = 4096;

    /** {@code os.O_EXCL}. */
    @PythonApi("O_EXCL")
    public static final long O_EXCL = 128;

    /** {@code os.O_NDELAY}. */
    @PythonApi("O_NDELAY")
    public static final long O_NDELAY = 2048;

    /** {@code os.O_NOCTTY}. */
    @PythonApi("O_NOCTTY")
    public static final long O_NOCTTY = 256;

    /** {@code os.O_NOFOLLOW}. */
    @PythonApi("O_NOFOLLOW")
    public static final long O_NOFOLLOW = 131072;

    /** {@code os.O_NONBLOCK}. */
    @PythonApi("O_NONBLOCK")
    public static final long O_NONBLOCK = 2048;

    /** {@code os.O_RDONLY}. */
    @PythonApi("O_RDONLY")
    public static final long O_RDONLY = 0;

    /** {@code os.O_RDWR}. */
    @PythonApi("O_RDWR")
    public static final long O_RDWR = 2;

    /** {@code os.O_RSYNC}. */
    @PythonApi("O_RSYNC")
    public static final long O_RSYNC = 1052672;

    /** {@code os.O_SYNC}. */
    @PythonApi("O_SYNC")
    public static final long O_SYNC = 1052672;

    /** {@code os.O_TRUNC}. */
    @PythonApi("O_TRUNC")
    public static final long O_TRUNC = 512;

    /** {@code os.O_WRONLY}. */
    @PythonApi("O_WRONLY")
    public static final long O_WRONLY = 1;

    /** {@code os.SEEK_CUR}. */
    @PythonApi("SEEK_CUR")
    public static final long SEEK_CUR = 1;

    /** {@code os.SEEK_END}. */
    @PythonApi("SEEK_END")
    public static final long SEEK_END = 2;

    /** {@code os.SEEK_SET}. */
    @PythonApi("SEEK_SET")
    public static final long SEEK_SET = 0;

    /** {@code os.EX_CANTCREAT}. */
    @PythonApi("EX_CANTCREAT")
    public static final long EX_CANTCREAT = 73;

    /** {@code os.EX_CONFIG}. */
    @PythonApi("EX_CONFIG")
    public static final long EX_CONFIG = 78;

    /** {@code os.EX_DATAERR}. */
    @PythonApi("EX_DATAERR")
    public static final long EX_DATAERR = 65;

    /** {@code os.EX_IOERR}. */
    @PythonApi("EX_IOERR")
    public static final long EX_IOERR = 74;

    /** {@code os.EX_NOHOST}. */
    @PythonApi("EX_NOHOST")
    public static final long EX_NOHOST = 68;

    /** {@code os.EX_NOINPUT}. */
    @PythonApi("EX_NOINPUT")
    public static final long EX_NOINPUT = 66;

    /** {@code os.EX_NOPERM}. */
    @PythonApi("EX_NOPERM")
    public static final long EX_NOPERM = 77;

    /** {@code os.EX_NOUSER}. */
    @PythonApi("EX_NOUSER")
    public static final long EX_NOUSER = 67;

    /** {@code os.EX_OK}. */
    @PythonApi("EX_OK")
    public static final long EX_OK = 0;

    /** {@code os.EX_OSERR}. */
    @PythonApi("EX_OSERR")
    public static final long EX_OSERR = 71;

    /** {@code os.EX_OSFILE}. */
    @PythonApi("EX_OSFILE")
    public static final long EX_OSFILE = 72;

    /** {@code os.EX_PROTOCOL}. */
    @PythonApi("EX_PROTOCOL")
    public static final long EX_PROTOCOL = 76;

    /** {@code os.EX_SOFTWARE}. */
    @PythonApi("EX_SOFTWARE")
    public static final long EX_SOFTWARE = 70;

    /** {@code os.EX_TEMPFAIL}. */
    @PythonApi("EX_TEMPFAIL")
    public static final long EX_TEMPFAIL = 75;

    /** {@code os.EX_UNAVAILABLE}. */
    @PythonApi("EX_UNAVAILABLE")
    public static final long EX_UNAVAILABLE = 69;

    /** {@code os.EX_USAGE}. */
    @PythonApi("EX_USAGE")
    public static final long EX_USAGE = 64;

    /** {@code os.TMP_MAX}. */
    @PythonApi("TMP_MAX")
    public static final long TMP_MAX = 238328;

    private OsNumbers() {}
}
