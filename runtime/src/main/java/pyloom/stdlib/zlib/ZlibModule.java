package pyloom.stdlib.zlib;

import pyloom.annotation.PythonApi;
import pyloom.annotation.PythonModule;
import pyloom.object.BuiltinTypes;
import pyloom.object.Numbers;
import pyloom.object.TypeError;
import pyloom.stdlib.builtins.PyBuffer;
import pyloom.stdlib.builtins.PyBytes;
import pyloom.values.number.Ints;

import java.util.zip.Deflater;

/** The functions and constants of Python's {@code zlib}. */
@PythonModule(value = "zlib", doc = "library/zlib.html")
public final class ZlibModule {

    /** No compression. */
    @PythonApi("Z_NO_COMPRESSION")
    public static final long NO_COMPRESSION = Deflater.NO_COMPRESSION;

    /** Fast compression. */
    @PythonApi("Z_BEST_SPEED")
    public static final long BEST_SPEED = Deflater.BEST_SPEED;

    /** Small results. */
    @PythonApi("Z_BEST_COMPRESSION")
    public static final long BEST_COMPRESSION = Deflater.BEST_COMPRESSION;

    /** What is usual between speed and size. */
    @PythonApi("Z_DEFAULT_COMPRESSION")
    public static final long DEFAULT_COMPRESSION = Deflater.DEFAULT_COMPRESSION;

    /** A strategy. */
    @PythonApi("Z_DEFAULT_STRATEGY")
    public static final long DEFAULT_STRATEGY = Deflater.DEFAULT_STRATEGY;

    /** A strategy. */
    @PythonApi("Z_FILTERED")
    public static final long FILTERED = Deflater.FILTERED;

    /** A strategy. */
    @PythonApi("Z_HUFFMAN_ONLY")
    public static final long HUFFMAN_ONLY = Deflater.HUFFMAN_ONLY;

    /** A way to flush. */
    @PythonApi("Z_NO_FLUSH")
    public static final long NO_FLUSH = 0;

    /** A way to flush. */
    @PythonApi("Z_SYNC_FLUSH")
    public static final long SYNC_FLUSH = 2;

    /** A way to flush. */
    @PythonApi("Z_FULL_FLUSH")
    public static final long FULL_FLUSH = 3;

    /** A way to flush. */
    @PythonApi("Z_FINISH")
    public static final long FINISH = 4;

    /** The only method. */
    @PythonApi("DEFLATED")
    public static final long DEFLATED = 8;

    /** The usual size of the memory. */
    @PythonApi("DEF_MEM_LEVEL")
    public static final long MEMORY_LEVEL = 8;

    /** The usual size of buffers. */
    @PythonApi("DEF_BUF_SIZE")
    public static final long BUFFER_SIZE = 16384;

    /** The usual size of the window. */
    @PythonApi("MAX_WBITS")
    public static final long WINDOW_BITS = 15;

    private ZlibModule() {}

    static byte[] bytes(Object data) {
        if (data instanceof PyBuffer buffer) {
            return buffer.toByteArray();
        }
        throw new TypeError(
                "a bytes-like object is required, not '" + BuiltinTypes.typeOf(data).name() + "'");
    }

    private static int start(Object value) {
        return Ints.big(Numbers.exactIndex(value)).intValue();
    }

    /** {@return the CRC-32 of data, going on from another one} */
    @PythonApi("crc32(data, value=0, /)")
    public static long crc32(Object data, Object value) {
        return Checksums.crc32(bytes(data), start(value));
    }

    /** {@return the Adler-32 of data, going on from another one} */
    @PythonApi("adler32(data, value=1, /)")
    public static long adler32(Object data, Object value) {
        return Checksums.adler32(bytes(data), start(value));
    }

    /**
     * {@return data compressed}
     *
     * @param data the data
     * @param level 0 to 9, or -1 for what is usual
     * @param windowBits 9 to 15 with the header of zlib, negative without, from 25 on of gzip
     */
    @PythonApi("compress(data, /, level=-1, wbits=15)")
    public static PyBytes compress(Object data, long level, long windowBits) {
        byte[] input = bytes(data);
        if (level < -1 || level > 9) {
            throw new ZlibError("Bad compression level");
        }
        return PyBytes.owning(Compression.compress(input, (int) level, windowBits));
    }

    /**
     * {@return compressed data as they were}
     *
     * @param data the compressed data
     * @param windowBits as for compressing; from 40 on either header
     * @param size without meaning here
     */
    @PythonApi("decompress(data, /, wbits=15, bufsize=16384)")
    public static PyBytes decompress(Object data, long windowBits, long size) {
        return PyBytes.owning(Compression.decompress(bytes(data), windowBits));
    }
}
