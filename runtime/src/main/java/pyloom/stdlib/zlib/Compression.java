package pyloom.stdlib.zlib;

import pyloom.object.ValueError;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Whole data compressed and decompressed, with the headers of zlib or gzip or none. */
public final class Compression {

    private static final int GZIP = 16; // added to the bits of the window
    private static final int HEADER = 10;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CRC = 2;

    private Compression() {}

    private static boolean isGzip(long windowBits) {
        return windowBits >= GZIP + 9 && windowBits <= GZIP + 15;
    }

    private static void checkWindow(long windowBits) {
        long size = Math.abs(windowBits) % GZIP;
        if (size != 0 && (size < 8 || size > 15)) {
            throw new ValueError("Invalid initialization option");
        }
    }

    static byte[] compress(byte[] input, int level, long windowBits) {
        checkWindow(windowBits);
        if (isGzip(windowBits)) {
            return gzip(input, level, 0, (byte) 3);
        }
        return deflated(input, level, windowBits < 0);
    }

    private static byte[] deflated(byte[] input, int level, boolean isRaw) {
        Deflater deflater = new Deflater(level, isRaw);
        try {
            deflater.setInput(input);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * {@return data in the format of gzip}
     *
     * @param input the data
     * @param level 0 to 9, or -1 for what is usual
     * @param time seconds since 1970, 0 for none
     * @param system which operating system the header names
     */
    public static byte[] gzip(byte[] input, int level, int time, byte system) {
        byte[] body = deflated(input, level, true);
        CRC32 crc = new CRC32();
        crc.update(input);
        byte speed = (byte) (level == 9 ? 2 : level == 1 ? 4 : 0);
        return ByteBuffer.allocate(HEADER + body.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x1f, (byte) 0x8b, 8, 0})
                .putInt(time)
                .put(speed)
                .put(system)
                .put(body)
                .putInt((int) crc.getValue())
                .putInt(input.length)
                .array();
    }

    static byte[] decompress(byte[] input, long windowBits) {
        checkWindow(windowBits);
        boolean looksGzip = input.length > 1 && input[0] == 0x1f && input[1] == (byte) 0x8b;
        if (isGzip(windowBits) || windowBits > 32 && looksGzip) {
            int start = gzipHeader(input);
            return inflated(Arrays.copyOfRange(input, start, input.length), true).data;
        }
        return inflated(input, windowBits < 0).data;
    }

    /**
     * What was decompressed.
     *
     * @param data the data
     * @param used how many bytes they took
     */
    public record Inflated(byte[] data, int used) {}

    /** {@return where the data behind a header of gzip begin} */
    public static int gzipHeader(byte[] input) {
        if (input.length < HEADER || input[0] != 0x1f || input[1] != (byte) 0x8b) {
            throw new ZlibError("Error -3 while decompressing data: incorrect header check");
        }
        int flags = input[3];
        int at = HEADER;
        if ((flags & EXTRA) != 0) {
            at += 2 + (input[at] & 0xff) + ((input[at + 1] & 0xff) << 8);
        }
        for (int flag = NAME; flag <= COMMENT; flag <<= 1) {
            if ((flags & flag) != 0) {
                while (input[at++] != 0) {
                    // to the end of the text
                }
            }
        }
        return at + ((flags & HEADER_CRC) != 0 ? 2 : 0);
    }

    /**
     * {@return compressed data as they were}
     *
     * @param input the compressed data
     * @param isRaw whether there is no header of zlib
     */
    public static Inflated inflated(byte[] input, boolean isRaw) {
        Inflater inflater = new Inflater(isRaw);
        try {
            inflater.setInput(input);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                out.write(buffer, 0, count);
                if (count == 0 && !inflater.finished()) {
                    throw new ZlibError(
                            inflater.needsDictionary()
                                    ? "Error 2 while decompressing data"
                                    : "Error -5 while decompressing data: incomplete or truncated"
                                            + " stream");
                }
            }
            return new Inflated(out.toByteArray(), (int) inflater.getBytesRead());
        } catch (DataFormatException e) {
            throw new ZlibError("Error -3 while decompressing data: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }
}
