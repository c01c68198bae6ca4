package pyloom.translator.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 of several parts; each counts with its length, so that no two lists look the same. */
final class Digest {

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Digest add(byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
        return this;
    }

    /** Adds a text, lone surrogates and all. */
    Digest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_16BE));
    }

    /** {@return the digest in hexadecimal digits} */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
