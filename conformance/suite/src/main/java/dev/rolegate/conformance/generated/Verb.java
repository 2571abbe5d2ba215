package dev.rolegate.conformance.generated;

/** The request method. A POST has an entity that must be parsed, so that a check that comes too late shows as a 400. */
enum Verb {
    GET,
    POST;

    boolean hasEntity() {
        return this == POST;
    }
}
