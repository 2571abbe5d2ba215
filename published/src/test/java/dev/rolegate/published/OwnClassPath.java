package dev.rolegate.published;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A class path of entries of this one, with classes of its own and so with static state of its own. */
final class OwnClassPath implements AutoCloseable {

    private final URLClassLoader loader;

    private OwnClassPath(Stream<String> entries) {
        loader = new URLClassLoader(
                entries.map(OwnClassPath::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The entries that are asked for. */
    static OwnClassPath of(Predicate<String> asked) {
        return new OwnClassPath(entries().filter(asked));
    }

    /** Those, and some of them before the others. */
    static OwnClassPath of(Predicate<String> asked, Predicate<String> first) {
        return new OwnClassPath(entries().filter(asked).sorted(Comparator.comparing(first.negate()::test)));
    }

    static Stream<String> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }

    Class<?> load(String type) throws ClassNotFoundException {
        return loader.loadClass(type);
    }

    /** What an instance gives that is made there. */
    String call(Class<? extends Callable<String>> type) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Object made = load(type.getName()).getConstructor().newInstance();
            return (String) Callable.class.getMethod("call").invoke(made);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
