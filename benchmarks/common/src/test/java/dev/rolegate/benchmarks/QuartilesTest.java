package dev.rolegate.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    private static Quartiles of(double... values) {
        return Quartiles.of(DoubleStream.of(values));
    }

    @Test
    @DisplayName("an odd number of values: the one in the middle, and those a quarter away from each end")
    void odd() {
        assertEquals(new Quartiles(5, 2, 3, 4), of(5, 1, 4, 2, 3));
    }

    @Test
    @DisplayName("an even number of values: between two of them")
    void even() {
        assertEquals(new Quartiles(4, 1.75, 2.5, 3.25), of(4, 3, 2, 1));
    }

    @Test
    @DisplayName("one value is all three")
    void one() {
        assertEquals(new Quartiles(1, 7, 7, 7), of(7));
    }

    @Test
    @DisplayName("one wild value moves nothing: ten starts with one that waited are as before")
    void wild() {
        assertEquals(1, Quartiles.median(1, 1, 1, 1, 1, 1, 1, 1, 1, 1000));
    }

    @Test
    @DisplayName("the median and the middle half are printed")
    void printed() {
        assertEquals("1.20 [1.10 to 1.30]", new Quartiles(10, 1.1, 1.2, 1.3).toldFrom(1, "%.2f"));
    }

    @Test
    @DisplayName("a middle half with one in it is not told from one: a dash, and no figure")
    void notTold() {
        assertEquals("–", new Quartiles(10, 0.9, 1.2, 1.3).toldFrom(1, "%.2f"));
    }

    @Test
    @DisplayName("a middle half that ends at one is not told from it either")
    void ends() {
        assertEquals("–", new Quartiles(10, 0.8, 0.9, 1).toldFrom(1, "%.2f"));
    }

    @Test
    @DisplayName("less than one is told, too")
    void less() {
        assertEquals("0.85 [0.80 to 0.90]", new Quartiles(10, 0.8, 0.85, 0.9).toldFrom(1, "%.2f"));
    }

    @Test
    @DisplayName("three values tell nothing, however alike they are")
    void few() {
        assertEquals("–", of(2, 2, 2).toldFrom(1, "%.2f"));
        assertEquals("2.00 [2.00 to 2.00]", of(2, 2, 2, 2).toldFrom(1, "%.2f"));
    }
}
