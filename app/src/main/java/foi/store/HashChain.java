package foi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How the entries of the history are tied together: each one's hash covers all its columns and the hash before it.
 *
 * <p>What is hashed is each column in turn: its length in bytes as eight bytes, the highest first, then the column in
 * UTF-8. The length of an absent column is −1. So no text can pass from one column into the next unnoticed.
 */
final class HashChain {

    /** What stands as the hash before the first entry. */
    static final String START = "0".repeat(64);

    private HashChain() {}

    /** The hash of an entry with these columns, the previous hash among them, in hexadecimal. */
    static String link(List<Optional<String>> columns) {
        MessageDigest digest = sha256();
        for (Optional<String> column : columns) {
            byte[] bytes = column.orElse("").getBytes(StandardCharsets.UTF_8);
            long length = column.isPresent() ? bytes.length : -1;
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
