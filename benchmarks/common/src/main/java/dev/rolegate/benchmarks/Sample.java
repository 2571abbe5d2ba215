package dev.rolegate.benchmarks;

/** What one fork has measured. */
record Sample(double nanos, double bytes) {

    /** On a line of its own, among whatever else a fork says. */
    private static final String MARK = "# measured ";

    void print() {
        System.out.println(MARK + nanos + " " + bytes);
    }

    static boolean isPrinted(String line) {
        return line.startsWith(MARK);
    }

    static Sample parse(String line) {
        String figures = line.substring(MARK.length());
        int space = figures.indexOf(' ');
        return new Sample(
                Double.parseDouble(figures.substring(0, space)), Double.parseDouble(figures.substring(space + 1)));
    }
}
