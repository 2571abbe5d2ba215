package dev.rolegate.conformance.generated;

/** A declaration on a sub-resource locator, or on the class that holds it: rule 5. The outermost locator is 0. */
record LocatorGate(DeclarationKind kind, int locator, boolean onMethod) {

    @Override
    public String toString() {
        return kind + (onMethod ? " on locator " : " on the class of locator ") + (locator + 1);
    }
}
