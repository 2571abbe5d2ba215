package dev.rolegate.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The median of some values, and between which two the middle half of them lies. */
record Quartiles(int count, double low, double median, double high) {

    /** With fewer there is no middle half to speak of. */
    private static final int ENOUGH = 4;

    static Quartiles of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return new Quartiles(sorted.length, at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
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

    /** Each as the format says; a dash if these values do not tell the median from the one that means that nothing differs. */
    String toldFrom(double nothing, String format) {
        return count < ENOUGH || (low <= nothing && nothing <= high) ? "–" : with(format);
    }

    String with(String format) {
        return String.format(Locale.ROOT, format + " [" + format + " to " + format + "]", median, low, high);
    }
}
