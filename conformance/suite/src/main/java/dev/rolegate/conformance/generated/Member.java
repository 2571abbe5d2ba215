package dev.rolegate.conformance.generated;

/** How a type declares the resource method. */
enum Member {
    ABSENT(false, false),
    BARE(false, false),
    VERB(true, false),
    BODY(false, true),
    VERB_BODY(true, true);

    private final boolean verb;
    private final boolean body;

    Member(boolean verb, boolean body) {
        this.verb = verb;
        this.body = body;
    }

    boolean hasVerb() {
        return verb;
    }

    /** Whether it is a method that can run: in an interface, a default method. */
    boolean hasBody() {
        return body;
    }
}
