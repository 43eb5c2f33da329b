package foi.letters;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a template make its page within limits, since people write templates, and one without end would hang the office.
 *
 * <p>A loop is interrupted; a single expression that never ends cannot be, and goes on behind, without the
 * letter, until the program ends.
 *
 * @param longest the time it has
 * @param largest how many characters its page may have
 */
record TemplateRun(Duration longest, int largest) {

    /** Far more than the largest letter takes: 5,000 rows are made in a second and have a million characters. */
    static final TemplateRun USUAL = new TemplateRun(Duration.ofSeconds(10), 20_000_000);

    /** The page that {@code template} makes of {@code model}. */
    String page(Template template, Map<String, Object> model) throws TemplateException, IOException {
        Sheet sheet = new Sheet(largest);
        FutureTask<Boolean> making = new FutureTask<>(() -> {
            template.process(model, sheet);
            return true;
        });
        Thread maker = new Thread(making, "template");
        maker.setDaemon(true);
        maker.start();
        try {
            making.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return sheet.text.toString();
        } catch (TimeoutException endless) {
            maker.interrupt();
            throw new IOException(
                    "It is not done after %d seconds.".formatted(Math.max(1, longest.toSeconds())), endless);
        } catch (InterruptedException told) {
            maker.interrupt();
            Thread.currentThread().interrupt();
            throw new IOException("It was told to stop.", told);
        } catch (ExecutionException failed) {
            throw cause(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static IOException cause(Throwable fault) throws TemplateException, IOException {
        if (fault instanceof TemplateException told) {
            throw told;
        } else if (fault instanceof IOException told) {
            throw told;
        } else if (fault instanceof StackOverflowError) {
            return new IOException("It includes or calls itself without end.", fault);
        } else if (fault instanceof OutOfMemoryError) {
            return new IOException("It wants more memory than there is.", fault);
        }
        return new IOException(String.valueOf(fault.getMessage()), fault);
    }

    /** Takes so many characters and no more. */
    private static final class Sheet extends Writer {

        private final int largest;
        private final StringBuilder text = new StringBuilder();

        Sheet(int largest) {
            this.largest = largest;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (length > largest - text.length()) {
                throw new IOException("Its page has more than %,d characters.".formatted(largest));
            }
            text.append(characters, from, length);
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
