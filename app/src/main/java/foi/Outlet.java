package foi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** An output that remembers when something written to it was lost; a reader who has seen enough loses nothing. */
final class Outlet extends FileOutputStream {

    private boolean lost;

    Outlet(FileDescriptor descriptor) {
        super(descriptor);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            lost = !"Broken pipe".equals(e.getMessage());
            throw e;
        }
    }

    boolean lost() {
        return lost;
    }
}
