package dev.rolegate.conformance.fault;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.application.Parts;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.gate.Gate;
import dev.rolegate.conformance.run.Result;
import dev.rolegate.conformance.run.Run;
import dev.rolegate.conformance.suite.ConformanceSuite;
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
    static Map<String, Set<String>> of(Class<? extends ConformanceSuite> suite, Set<String> parts, Fault fault)
            throws Exception {
        return in(
                fault,
                loader -> FaultRun.<Map<String, Set<String>>>made(
                                loader.loadClass(FaultRun.class.getName()).getConstructor(String.class, Set.class),
                                suite.getName(),
                                parts)
                        .call());
    }

    /** What a test finds that has a case of its own; its class has to be public, and needs a public constructor. */
    public static String of(Class<? extends Callable<String>> found, Fault fault) throws Exception {
        return in(
                fault,
                loader -> FaultRun.<String>made(
                                loader.loadClass(found.getName()).getConstructor())
                        .call());
    }

    private interface Task<T> {
        T in(ClassLoader loader) throws Exception;
    }

    private static <T> T in(Fault fault, Task<T> task) throws Exception {
        FaultyLoader faulty = new FaultyLoader(FaultRun.class.getClassLoader(), fault);
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        // Runtimes load classes by it.
        thread.setContextClassLoader(faulty);
        try {
            T found = task.in(faulty);
            if (!faulty.unchanged().isEmpty()) {
                throw new IllegalStateException("Nothing loaded " + faulty.unchanged());
            }
            return found;
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    @SuppressWarnings("unchecked") // A Callable from the other loader.
    private static <T> Callable<T> made(Constructor<?> constructor, Object... arguments)
            throws ReflectiveOperationException {
        return (Callable<T>) constructor.newInstance(arguments);
    }

    @Override
    public Map<String, Set<String>> call() throws Exception {
        for (Part part : Parts.catalogue()) {
            if (part.optional() || !(parts.isEmpty() || parts.contains(part.name()))) {
                continue;
            }
            Run run = Run.of(List.of(isolated(part)), Gate.ROLEGATE, suite.coreAlone(), suite.starter());
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
        return part.withoutServices().withSingletons(() -> {
            List<Object> singletons = new ArrayList<>(part.singletons().get());
            if (!suite.coreAlone()) {
                singletons.add(create(suite.integrationName()));
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
