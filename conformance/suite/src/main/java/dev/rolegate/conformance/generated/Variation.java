package dev.rolegate.conformance.generated;

/** What is added to a shape and must not change one answer. */
public enum Variation {
    NONE,
    /** An interface and an annotation on each type, which have nothing to do with roles. */
    UNRELATED,
    /** A class between the own class and its superclass. */
    BETWEEN;

    String annotation() {
        return this == UNRELATED ? "@Unrelated.Mark " : "";
    }
}
