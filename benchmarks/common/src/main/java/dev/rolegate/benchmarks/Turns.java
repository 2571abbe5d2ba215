package dev.rolegate.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Rows and their baseline by turns, so that each row has a baseline that was measured right before or after it: what the machine did
 * minutes ago is in neither.
 */
final class Turns<T> {

    private record Pair(Sample row, Sample baseline) {}

    private final Map<T, List<Pair>> pairs = new LinkedHashMap<>();
    private final List<Sample> baselines = new ArrayList<>();

    private Turns() {}

    static <T> Turns<T> measure(T baseline, List<T> rows, int rounds, Function<T, Sample> measure) {
        Turns<T> turns = new Turns<>();
        Random random = new Random(rounds);
        for (int round = 0; round < rounds; round++) {
            turns.add(baseline, order(baseline, rows, random), measure);
        }
        return turns;
    }

    /** The baseline, two rows, the baseline, two rows, and so on; the rows in an order of their own each time. */
    static <T> List<T> order(T baseline, List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<T> order = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i++) {
            if (i % 2 == 0) {
                order.add(baseline);
            }
            order.add(shuffled.get(i));
        }
        if (shuffled.size() % 2 == 0) {
            order.add(baseline);
        }
        return order;
    }

    private void add(T baseline, List<T> order, Function<T, Sample> measure) {
        List<Sample> samples = order.stream().map(measure).toList();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).equals(baseline)) {
                baselines.add(samples.get(i));
            } else {
                int neighbour = order.get(i - 1).equals(baseline) ? i - 1 : i + 1;
                pairs.computeIfAbsent(order.get(i), row -> new ArrayList<>())
                        .add(new Pair(samples.get(i), samples.get(neighbour)));
            }
        }
    }

    Quartiles ofBaseline(ToDoubleFunction<Sample> figure) {
        return Quartiles.of(baselines.stream().mapToDouble(figure));
    }

    Quartiles of(T row, ToDoubleFunction<Sample> figure) {
        return Quartiles.of(pairs(row).stream().map(Pair::row).mapToDouble(figure));
    }

    /** Of a row and the baseline beside it. */
    Quartiles compared(T row, ToDoubleBiFunction<Sample, Sample> comparison) {
        return Quartiles.of(pairs(row).stream().mapToDouble(pair -> comparison.applyAsDouble(pair.row, pair.baseline)));
    }

    private List<Pair> pairs(T row) {
        return pairs.getOrDefault(row, List.of());
    }
}
