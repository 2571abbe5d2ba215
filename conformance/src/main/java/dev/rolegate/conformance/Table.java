package dev.rolegate.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Merges the transcripts of several modules into a Markdown table: {@code Table <folder>...}. */
public final class Table {

    private Table() {}

    public static void main(String[] folders) throws IOException {
        PrintStream out = System.out;
        out.println("| runtime | cases | open | differing |\n|---|---|---|---|");
        for (String folder : folders) {
            try (Stream<Path> transcripts = Files.list(Path.of(folder))) {
                for (Path transcript : transcripts.sorted().toList()) {
                    out.println(row(transcript));
                }
            }
        }
    }

    private static String row(Path transcript) throws IOException {
        List<String> lines = Files.readAllLines(transcript);
        String[] sums = lines.get(lines.size() - 1)
                .substring(Transcript.SUMS.length())
                .replaceAll("[a-z0-9]+=", "")
                .split(" ", 4);
        String runtime = transcript.getFileName().toString().replaceFirst("\\.txt$", "");
        return "| " + String.join(" | ", runtime, sums[0], sums[1], sums[2]) + " |";
    }
}
