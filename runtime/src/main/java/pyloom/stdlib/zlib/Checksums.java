package pyloom.stdlib.zlib;

import java.util.zip.CRC32;

/** Checksums that go on from others. */
final class Checksums {

    private static final int ADLER = 65521;
    private static final int POLYNOMIAL = 0xedb88320;

    private Checksums() {}

    static long crc32(byte[] data, int start) {
        if (start == 0) {
            CRC32 crc = new CRC32();
            crc.update(data);
            return crc.getValue();
        }
        int crc = ~start;
        for (byte b : data) {
            crc ^= b & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ POLYNOMIAL;
            }
        }
        return ~crc & 0xffffffffL;
    }

    static long adler32(byte[] data, int start) {
        long low = start & 0xffff;
        long high = start >>> 16 & 0xffff;
        for (byte b : data) {
            low = (low + (b & 0xff)) % ADLER;
            high = (high + low) % ADLER;
        }
        return high << 16 | low;
    }
}
