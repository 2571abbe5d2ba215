package dev.rolegate.conformance.generated;

/** The types a shape may consist of, nearest to the concrete class first. */
enum Tier {
    OWN("own class", "Own"),
    SUPERCLASS("superclass", "Super"),
    GRANDPARENT("grandparent", "Grand"),
    INTERFACE("interface", "Face"),
    SECOND("second interface", "Second");

    private final String text;
    private final String typeName;

    Tier(String text, String typeName) {
        this.text = text;
        this.typeName = typeName;
    }

    String typeName() {
        return typeName;
    }

    boolean isInterface() {
        return this == INTERFACE || this == SECOND;
    }

    @Override
    public String toString() {
        return text;
    }
}
