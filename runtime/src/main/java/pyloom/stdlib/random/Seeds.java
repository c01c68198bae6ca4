package pyloom.stdlib.random;

import pyloom.object.Comparisons;
import pyloom.object.Hashing;
import pyloom.object.PyValueInstance;
import pyloom.stdlib.builtins.PyByteArray;
import pyloom.stdlib.builtins.PyBytes;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/** The numbers that seeds stand for. */
final class Seeds {

    private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(Long.SIZE);

    private Seeds() {}

    static BigInteger number(Object seed, Object version) {
        Object plain = PyValueInstance.unwrap(seed);
        boolean isOld = Comparisons.equal(version, 1L);
        return switch (plain) {
            case null -> new BigInteger(256, new SecureRandom());
            case Long number -> BigInteger.valueOf(number).abs();
            case BigInteger number -> number.abs();
            case Boolean flag -> flag ? BigInteger.ONE : BigInteger.ZERO;
            case Double number -> unsigned(Hashing.hash(number));
            case String text when isOld -> oldHash(text);
            case PyBytes bytes when isOld ->
                    oldHash(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1));
            case String text when isNew(version) -> digested(text.getBytes(StandardCharsets.UTF_8));
            case PyBytes bytes when isNew(version) -> digested(bytes.toByteArray());
            case PyByteArray bytes when isNew(version) -> digested(bytes.toByteArray());
            case String _ -> unsigned(Hashing.hash(seed));
            case PyBytes _ -> unsigned(Hashing.hash(seed));
            default -> throw PyRandom.wrongSeed();
        };
    }

    private static boolean isNew(Object version) {
        return Comparisons.equal(version, 2L);
    }

    private static BigInteger unsigned(long hash) {
        BigInteger number = BigInteger.valueOf(hash);
        return hash < 0 ? number.add(UNSIGNED) : number;
    }

    private static BigInteger oldHash(String text) {
        int[] points = text.codePoints().toArray();
        long hash = points.length == 0 ? 0 : (long) points[0] << 7;
        for (int point : points) {
            hash = 1000003 * hash ^ point;
        }
        hash ^= points.length;
        return unsigned(hash);
    }

    private static BigInteger digested(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
            byte[] both = Arrays.copyOf(bytes, bytes.length + digest.length);
            System.arraycopy(digest, 0, both, bytes.length, digest.length);
            return new BigInteger(1, both);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }
}
