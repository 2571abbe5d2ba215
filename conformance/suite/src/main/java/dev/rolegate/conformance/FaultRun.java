package dev.rolegate.conformance;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
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

    /** Stands behind the name of a part, in each line. */
    static final String PART_END = ": ";

    private final ConformanceSuite suite;
    private final Set<String> parts;
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> differing = new LinkedHashSet<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** Created by reflection. */
    public FaultRun(String suite, Set<String> parts) throws ReflectiveOperationException {
        this.suite = (ConformanceSuite) create(suite);
        this.parts = parts;
    }

    /** What the suite finds, by kind. */
    @SuppressWarnings("unchecked") // A Callable from the other loader.
    static Map<String, Set<String>> of(Class<? extends ConformanceSuite> suite, Set<String> parts, Fault fault)
            throws Exception {
        ClassLoader own = FaultRun.class.getClassLoader();
        FaultyLoader faulty = new FaultyLoader(own, fault);
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        // Runtimes load classes by it.
        thread.setContextClassLoader(faulty);
        try {
            Class<?> run = faulty.loadClass(FaultRun.class.getName());
            Map<String, Set<String>> found = ((Callable<Map<String, Set<String>>>)
                            run.getConstructor(String.class, Set.class).newInstance(suite.getName(), parts))
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
    public Map<String, Set<String>> call() throws Exception {
        for (Part part : Parts.catalogue()) {
            if (part.optional() || !(parts.isEmpty() || parts.contains(part.name()))) {
                continue;
            }
            Run run = Run.of(
                    List.of(isolated(part)), Gate.ROLEGATE, suite.integration().isEmpty(), suite::start);
            run.results().stream().filter(Result::isOpen).forEach(result -> open.add(line(result)));
            run.results().stream().filter(Result::isDiffering).forEach(result -> differing.add(line(result)));
            run.complaints().forEach(complaint -> asked.add(part.name() + PART_END + complaint));
        }
        differing.removeAll(open);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        found.put(OPEN, open);
        found.put("differing", differing);
        found.put("asked what must not be asked", asked);
        return found;
    }

    /** Discovery would bring the faultless classes of the other loader as well. */
    private Part isolated(Part part) {
        return part.withProperty(Run.LOAD_SERVICES, false).withSingletons(() -> {
            List<Object> singletons = new ArrayList<>(part.singletons().get());
            if (!suite.integration().isEmpty()) {
                singletons.add(create(suite.integration()));
            }
            return singletons;
        });
    }

    private static Object create(String name) {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Result result) {
        Case request = result.request();
        return result.part().name() + PART_END + request.name() + " (" + request.verb() + " " + request.path() + ")";
    }
}
