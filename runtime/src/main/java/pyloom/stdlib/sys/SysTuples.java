package pyloom.stdlib.sys;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.PyTuple;
import pyloom.stdlib.structseq.TupleType;

/** The tuples with named elements of {@code sys}. */
@PythonModule(value = "sys", doc = "library/sys.html")
public final class SysTuples {

    /** {@code sys.version_info}. */
    @PythonApi("version_info")
    public static final PyTuple VERSION_INFO =
            tuple("version_info", "major", "minor", "micro", "releaselevel", "serial")
                    .make(3L, 13L, 0L, "final", 0L);

    /** {@code sys.int_info}. */
    @PythonApi("int_info")
    public static final PyTuple INT_INFO =
            tuple(
                            "int_info",
                            "bits_per_digit",
                            "sizeof_digit",
                            "default_max_str_digits",
                            "str_digits_check_threshold")
                    .make(30L, 4L, 4300L, 640L);

    /** {@code sys.hash_info}. */
    @PythonApi("hash_info")
    public static final PyTuple HASH_INFO =
            tuple(
                            "hash_info",
                            "width",
                            "modulus",
                            "inf",
                            "nan",
                            "imag",
                            "algorithm",
                            "hash_bits",
                            "seed_bits",
                            "cutoff")
                    .make(64L, (1L << 61) - 1, 314159L, 0L, 1000003L, "siphash13", 64L, 128L, 0L);

    /** {@code sys.thread_info}. */
    @PythonApi("thread_info")
    public static final PyTuple THREAD_INFO =
            tuple("thread_info", "name", "lock", "version").make("pthread", "semaphore", null);

    /** {@code sys.float_info}. */
    @PythonApi("float_info")
    public static final PyTuple FLOAT_INFO =
            tuple(
                            "float_info",
                            "max",
                            "max_exp",
                            "max_10_exp",
                            "min",
                            "min_exp",
                            "min_10_exp",
                            "dig",
                            "mant_dig",
                            "epsilon",
                            "radix",
                            "rounds")
                    .make(
                            Double.MAX_VALUE,
                            1024L,
                            308L,
                            Double.MIN_NORMAL,
                            -1021L,
                            -307L,
                            15L,
                            53L,
                            Math.ulp(1.0),
                            2L,
                            1L);

    /** {@code sys.flags}: no option of an interpreter is given. */
    @PythonApi("flags")
    public static final PyTuple FLAGS =
            TupleType.of(
                            "sys",
                            "flags",
                            18,
                            "debug",
                            "inspect",
                            "interactive",
                            "optimize",
                            "dont_write_bytecode",
                            "no_user_site",
                            "no_site",
                            "ignore_environment",
                            "verbose",
                            "bytes_warning",
                            "quiet",
                            "hash_randomization",
                            "isolated",
                            "dev_mode",
                            "utf8_mode",
                            "warn_default_encoding",
                            "safe_path",
                            "int_max_str_digits")
                    .make(
                            0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L, false, 0L, 0L,
                            false, 4300L);

    private SysTuples() {}

    private static TupleType tuple(String name, String... names) {
        return TupleType.of("sys", name, names.length, names);
    }
}
