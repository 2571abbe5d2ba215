package dev.rolegate.conformance.host;

/**
 * How often something is done that is done many times only to find what happens seldom: a quarter of the number that is named
 * in each build, and with {@code -Drolegate.load=20} twenty times the number.
 */
public final class Load {

    private static final int FACTOR = Integer.getInteger("rolegate.load", 0);
    private static final int LESS = 4;

    private Load() {}

    /** As often as every build can afford, or as the factor says. */
    public static int of(int usual) {
        return FACTOR > 0 ? usual * FACTOR : Math.max(1, usual / LESS);
    }

    /** Whether what is done once is to be done for all. */
    static boolean isWhole() {
        return FACTOR > 0;
    }

    /** The same; less where another run of the same runtime does it. */
    static int of(Host host, int usual) {
        return FACTOR == 0 && host.isLoadedElsewhere() ? Math.max(1, of(usual) / LESS) : of(usual);
    }
}
