package pyloom.stdlib.hashlib;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest that the JDK has. */
record JdkDigest(MessageDigest state) implements Digest {

    static JdkDigest of(String algorithm) {
        try {
            return new JdkDigest(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    @Override
    public void update(byte[] bytes) {
        state.update(bytes);
    }

    @Override
    public byte[] digest(int length) {
        return copy().state.digest();
    }

    @Override
    public JdkDigest copy() {
        try {
            return new JdkDigest((MessageDigest) state.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the digests of the JDK can be cloned", e);
        }
    }
}
