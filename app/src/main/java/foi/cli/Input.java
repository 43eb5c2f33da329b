package foi.cli;

import foi.desk.TypedPath;
import foi.register.InputRefused;
import foi.register.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads texts from files and from standard input. */
final class Input {

    private static final int MOST = 16 * 1024 * 1024;

    private Input() {}

    /** The text of a file, or of standard input when {@code name} is a dash. */
    static String read(String name, Terminal terminal) {
        if (name.equals("-")) {
            if (terminal.interactive()) {
                terminal.err().println("Type or paste the text, then press Enter and Ctrl-D.");
            }
            return text(bytes(terminal.in(), "standard input"), "Standard input", terminal);
        }
        if (Files.isDirectory(TypedPath.of(name))) {
            throw new InputRefused(
                    "%s is a directory.".formatted(Text.excerpt(name, 100)), "Name the file in it that is meant.");
        }
        try (InputStream in = Files.newInputStream(TypedPath.of(name))) {
            return text(bytes(in, name), name, terminal);
        } catch (IOException e) {
            throw new InputRefused(
                    "The file %s cannot be read.".formatted(Text.excerpt(name, 100)),
                    "Check its name and that you may read it; a dash stands for standard input.");
        }
    }

    private static byte[] bytes(InputStream in, String name) {
        try {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new InputRefused(
                        "%s is larger than 16 MB.".formatted(name),
                        "Give a text alone, without attachments, and cases in several files.");
            }
            return bytes;
        } catch (IOException e) {
            throw new InputRefused("%s cannot be read.".formatted(name), "Try again, or give a file.");
        }
    }

    /** UTF-8, or what a Windows program may have saved; a byte order mark is passed over. */
    private static String text(byte[] bytes, String name, Terminal terminal) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            terminal.err().println("%s is not UTF-8; it was read as Windows text (windows-1252).".formatted(name));
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
