package dev.rolegate.conformance.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file that says which cases notice which fault: at least these, so that a new case changes nothing in it. */
final class Witnesses {

    /** Of what is open all is kept, of the rest as much as shows what kind it is. */
    private static final int KEPT = 5;

    private static final String KIND_END = " | ";

    private final Path file;

    Witnesses(Path file) {
        this.file = file;
    }

    /** The names of all faults in the file. */
    Set<String> faults() throws IOException {
        return read().keySet();
    }

    /** The lines of one fault; empty if it has none. */
    Set<String> of(String fault) throws IOException {
        return read().getOrDefault(fault, Set.of());
    }

    /** The applications that notice any of them. */
    Set<String> parts() throws IOException {
        return read().values().stream().flatMap(lines -> parts(lines).stream()).collect(Collectors.toSet());
    }

    /** Forgets the faults that have other names. */
    void keep(Set<String> names) throws IOException {
        Map<String, Set<String>> all = read();
        all.keySet().retainAll(names);
        write(all);
    }

    /** Takes what a run found in place of what was known of a fault. */
    void accept(String fault, Map<String, Set<String>> found) throws IOException {
        Map<String, Set<String>> all = read();
        Set<String> kept = new LinkedHashSet<>();
        found.forEach((kind, cases) -> lines(Map.of(kind, cases))
                .limit(kind.equals(FaultRun.OPEN) ? cases.size() : KEPT)
                .forEach(kept::add));
        all.put(fault, kept);
        write(all);
    }

    /** What a run found, as lines of the file. */
    static Stream<String> lines(Map<String, Set<String>> found) {
        return found.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(each -> kind.getKey() + KIND_END + each));
    }

    /** The applications that the lines are about. */
    static Set<String> parts(Set<String> lines) {
        return lines.stream()
                .map(line -> line.substring(line.indexOf(KIND_END) + KIND_END.length()))
                .map(line -> line.substring(0, line.indexOf(FaultRun.PART_END)))
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> read() throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (line.startsWith("  ")) {
                current.add(line.strip());
            } else if (!line.isEmpty()) {
                current = new LinkedHashSet<>();
                all.put(line, current);
            }
        }
        return all;
    }

    private void write(Map<String, Set<String>> all) throws IOException {
        List<String> lines = new ArrayList<>();
        all.forEach((fault, cases) -> {
            lines.add(fault);
            cases.forEach(each -> lines.add("  " + each));
            lines.add("");
        });
        Files.write(file, lines);
    }
}
