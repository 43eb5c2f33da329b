package foi.tui.stage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * An errand that is being done at the desk, on a thread of its own: a colleague who writes may keep it waiting for
 * seconds, and the screen stays alive meanwhile.
 */
final class Underway {

    private static final String WAITING = "Waiting for the register …";

    private final Errand errand;
    private final FutureTask<Function<Screen, Turn>> task;

    private Underway(Errand errand, FutureTask<Function<Screen, Turn>> task) {
        this.errand = errand;
        this.task = task;
    }

    static Underway begin(Errand errand, Office office) {
        FutureTask<Function<Screen, Turn>> task = new FutureTask<>(() -> errand.answer(office));
        Thread thread = new Thread(task, "desk");
        thread.setDaemon(true);
        thread.start();
        return new Underway(errand, task);
    }

    /** What is said while it lasts. */
    Said said() {
        return Said.plainly(errand.announced().orElse(WAITING));
    }

    Class<? extends Screen> asker() {
        return errand.asker();
    }

    /** Whether it is done, or will be within so many milliseconds. */
    boolean isDone(long milliseconds) {
        try {
            task.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException failed) {
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return task.isDone();
        }
    }

    /** What comes of it, once it is done. */
    Function<Screen, Turn> answer() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(end);
        }
    }
}
