package dev.rolegate.conformance;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * A run of the catalogue with a fault in Rolegate's classes. It is made within a {@link FaultyLoader}; what comes out are
 * strings, since the classes of two loaders do not meet.
 */
public final class FaultRun implements Callable<Map<String, Set<String>>> {

    /** A caller without the right got in. */
    static final String OPEN = "open";

    private final ConformanceSuite suite;
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> differing = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** Created by reflection. */
    public FaultRun(String suite) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(suite).getDeclaredConstructor();
        constructor.setAccessible(true);
        this.suite = (ConformanceSuite) constructor.newInstance();
    }

    /** What the suite finds, by kind. */
    @SuppressWarnings("unchecked") // A Callable from the other loader.
    static Map<String, Set<String>> of(Class<? extends ConformanceSuite> suite, Fault fault) throws Exception {
        ClassLoader own = FaultRun.class.getClassLoader();
        FaultyLoader faulty = new FaultyLoader(own, fault);
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        // Runtimes look for services there.
        thread.setContextClassLoader(faulty);
        try {
            Class<?> run = faulty.loadClass(FaultRun.class.getName());
            Map<String, Set<String>> found = ((Callable<Map<String, Set<String>>>)
                            run.getConstructor(String.class).newInstance(suite.getName()))
                    .call();
            if (!faulty.unchanged().isEmpty()) {
                throw new IllegalStateException("Nothing loaded " + faulty.unchanged());
            }
            return found;
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    @Override
    public Map<String, Set<String>> call() {
        for (Part part : Parts.catalogue()) {
            if (part.optional()) {
                continue;
            }
            try {
                Run run =
                        Run.of(List.of(part), Gate.ROLEGATE, suite.integration().isEmpty(), suite::start);
                run.results().stream().filter(Result::isOpen).forEach(result -> open.add(line(result)));
                run.results().stream().filter(Result::isDiffering).forEach(result -> differing.add(line(result)));
                asked.addAll(run.complaints());
            } catch (Exception e) {
                refused.add(part.name());
            }
        }
        differing.removeAll(open);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        found.put(OPEN, open);
        found.put("differing besides", differing);
        found.put("refused at deployment", refused);
        found.put("asked what must not be asked", asked);
        return found;
    }

    private static String line(Result result) {
        Case request = result.request();
        return result.part().name() + ": " + request.name() + " (" + request.verb() + " " + request.path() + ")";
    }
}
