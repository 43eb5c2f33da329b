package foi.tui.tty;

import java.lang.reflect.Proxy;

/** The signals that are no end: a window that changes its size, a process that goes on after a stop. */
final class Signals {

    private Signals() {}

    /**
     * Has {@code what} run at each signal of that name, and returns what puts it back as it was. The class for it is no
     * part of the Java standard, so where it is missing nothing happens.
     */
    static Runnable at(String name, Runnable what) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object signal = type.getConstructor(String.class).newInstance(name);
            var handle = type.getMethod("handle", type, handlerType);
            Object handler = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            what.run();
                        }
                        return method.getName().equals("hashCode")
                                ? 0
                                : method.getName().equals("equals");
                    });
            Object before = handle.invoke(null, signal, handler);
            return () -> {
                try {
                    handle.invoke(null, signal, before);
                } catch (ReflectiveOperationException gone) {
                    throw new IllegalStateException(gone);
                }
            };
        } catch (ReflectiveOperationException | IllegalArgumentException missing) {
            return () -> {};
        }
    }
}
