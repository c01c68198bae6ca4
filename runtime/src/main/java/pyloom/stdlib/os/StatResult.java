package pyloom.stdlib.os;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.files.FileStatus;
import pyloom.object.PyTuple;
import pyloom.object.PyType;
import pyloom.stdlib.structseq.TupleType;

/** What {@code os.stat} returns. */
@PythonModule(value = "os", doc = "library/os.html#os.stat_result")
public final class StatResult {

    private static final int ELEMENTS = 10;
    private static final double NANOS = 1e9;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long BLOCK = 4096;
    private static final long UNIT = 512; // of st_blocks

    private static final TupleType RESULT =
            TupleType.of(
                            "os",
                            "stat_result",
                            ELEMENTS,
                            "st_mode",
                            "st_ino",
                            "st_dev",
                            "st_nlink",
                            "st_uid",
                            "st_gid",
                            "st_size",
                            "st_atime",
                            "st_mtime",
                            "st_ctime",
                            "st_atime", // the same as numbers with a fraction
                            "st_mtime",
                            "st_ctime",
                            "st_atime_ns",
                            "st_mtime_ns",
                            "st_ctime_ns",
                            "st_blksize",
                            "st_blocks",
                            "st_rdev")
                    .callable();

    /** The type {@code os.stat_result}. */
    @PythonApi("stat_result")
    public static final PyType TYPE = RESULT.type();

    private StatResult() {}

    /** {@return the result for a status} */
    public static PyTuple of(FileStatus status) {
        return RESULT.make(
                status.mode(),
                status.inode(),
                status.device(),
                status.links(),
                status.user(),
                status.group(),
                status.size(),
                Math.floorDiv(status.accessed(), NANOS_PER_SECOND),
                Math.floorDiv(status.modified(), NANOS_PER_SECOND),
                Math.floorDiv(status.changed(), NANOS_PER_SECOND),
                status.accessed() / NANOS,
                status.modified() / NANOS,
                status.changed() / NANOS,
                status.accessed(),
                status.modified(),
                status.changed(),
                BLOCK,
                (status.size() + BLOCK - 1) / BLOCK * (BLOCK / UNIT),
                status.special());
    }
}
