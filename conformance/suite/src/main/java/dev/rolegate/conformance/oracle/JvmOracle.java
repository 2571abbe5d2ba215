package dev.rolegate.conformance.oracle;

import dev.rolegate.conformance.oracle.Judge.Kind;
import dev.rolegate.conformance.oracle.Judge.Verdict;
import dev.rolegate.conformance.oracle.Judge.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a walk against the JVM, one hierarchy after the other. */
public final class JvmOracle {

    /**
     * What came out.
     *
     * @param hierarchies how many were judged
     * @param methods how many methods of theirs were
     * @param found how many hierarchies have a failure of each kind, the worst of each hierarchy
     * @param failures the smallest of the first ones of each kind, printed
     */
    public record Outcome(int hierarchies, int methods, Map<Kind, Integer> found, List<String> failures) {}

    private final Walk walk;
    private final Path folder;
    private final int shown;

    /**
     * One that writes the class files of failures.
     *
     * @param folder where to
     * @param shown how many failures of each kind are shrunk and printed
     */
    public JvmOracle(Walk walk, Path folder, int shown) {
        this.walk = walk;
        this.folder = folder;
        this.shown = shown;
    }

    /** Judges so many hierarchies, beginning with the one of this number. */
    public Outcome run(long seed, int count) throws IOException {
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        List.of(Kind.values()).forEach(kind -> found.put(kind, 0));
        int hierarchies = 0;
        int methods = 0;
        List<String> failures = new ArrayList<>();
        for (long number = seed; number < seed + count; number++) {
            Hierarchy hierarchy = Generator.hierarchy(number);
            Judge judge;
            try {
                judge = new Judge(hierarchy);
            } catch (ReflectiveOperationException | LinkageError e) {
                // Not verified, as a call of what is protected elsewhere; the few that there are count as not judged.
                continue;
            }
            Verdict verdict = judge.verdict(walk);
            hierarchies++;
            methods += judge.judged();
            if (verdict != null && found.merge(verdict.kind(), 1, Integer::sum) <= shown) {
                failures.add(failure(number, hierarchy, verdict));
            }
        }
        return new Outcome(hierarchies, methods, Map.copyOf(found), failures);
    }

    private String failure(long number, Hierarchy hierarchy, Verdict verdict) throws IOException {
        Hierarchy smallest = new Shrinker(this::verdict, verdict.kind()).shrink(hierarchy);
        Verdict shrunk = verdict(smallest);
        Path written = folder.resolve(verdict.kind() + "-" + number);
        for (int loader = 0; loader < 2; loader++) {
            for (Map.Entry<String, byte[]> file :
                    new ClassFiles(smallest).write(loader).entrySet()) {
                Path path = written.resolve(file.getKey() + ".class");
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        return verdict.kind() + ", hierarchy " + number + "; class files in " + written + "\n"
                + (shrunk == null ? verdict : shrunk).text() + "\n" + Printer.print(smallest);
    }

    /** {@code null} also for what the JVM does not take. */
    private @Nullable Verdict verdict(Hierarchy hierarchy) {
        try {
            return new Judge(hierarchy).verdict(walk);
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }
}
