package dev.rolegate.conformance.report;

import java.io.IOException;
import java.util.regex.Pattern;

/** The table of published products in {@code docs/access-matrix.md}. */
public final class Products {

    private static final String SEPARATOR = "|---|---|---:|---:|---:|---:|";

    private Products() {}

    /**
     * Fails if the table has another row for this.
     *
     * @param product name and version, as in {@code Kafka Connect 4.3.1}
     * @param runtime the same of what it was read beside
     * @param classes root resource classes in its jars
     * @param endpoints those of its matrix that are known
     * @param locators those that cannot be followed
     * @param unknown what the types behind these declare
     */
    public static void holds(String product, String runtime, long classes, long endpoints, long locators, long unknown)
            throws IOException {
        Table.holds(
                CheckedIn.page("access-matrix.md"),
                SEPARATOR,
                Pattern.compile("\\| " + Table.named(product) + " \\|.*"),
                "| "
                        + String.join(
                                " | ",
                                product,
                                runtime,
                                Table.number(classes),
                                Table.number(endpoints),
                                Table.number(locators),
                                Table.number(unknown))
                        + " |");
    }
}
