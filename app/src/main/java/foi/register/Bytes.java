package foi.register;

import java.util.Arrays;

/** A document's bytes as a value: compared by content, changed by nobody. */
public final class Bytes {

    private final byte[] content;

    /** A copy of {@code content}. */
    public Bytes(byte[] content) {
        this.content = content.clone();
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return content.clone();
    }

    /** How many there are. */
    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
