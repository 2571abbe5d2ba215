package dev.rolegate.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The median, and between which two the middle half lies. */
record Quartiles(double low, double median, double high) {

    static Quartiles of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    static double median(double... values) {
        return of(Arrays.stream(values)).median;
    }

    /** Between two values, as much of each as it is near. */
    private static double at(double[] sorted, double part) {
        double index = (sorted.length - 1) * part;
        int below = (int) index;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (index - below) * (above - sorted[below]);
    }

    /** Each as the format says; a dash if what would mean that nothing differs lies in the middle half. */
    String unless(double nothing, String format) {
        return low <= nothing && nothing <= high ? "–" : with(format);
    }

    String with(String format) {
        return String.format(Locale.ROOT, format + " [" + format + " to " + format + "]", median, low, high);
    }
}
