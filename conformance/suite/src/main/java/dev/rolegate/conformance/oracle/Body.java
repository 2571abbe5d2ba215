package dev.rolegate.conformance.oracle;

import org.jspecify.annotations.Nullable;

/**
 * What a method does.
 *
 * @param kind whether there is anything, and whether it goes on to another method
 * @param callee the method that it goes on to, if any
 */
public record Body(Kind kind, @Nullable Callee callee) {

    static final Body ABSTRACT = new Body(Kind.ABSTRACT, null);
    static final Body ENDS = new Body(Kind.ENDS, null);

    /** How a body goes on. */
    public enum Kind {
        ABSTRACT,
        /** Work is done here, whatever it calls for it. */
        ENDS,
        /** One call, as a compiler or a proxy library writes it. */
        FORWARDS,
        /** A call that the byte code does not show, as through a handler. */
        HANDS_OVER,
        /** Work that calls another method besides, as anybody may write it: no forwarding. */
        CALLS
    }

    /** The instruction that calls. */
    public enum Way {
        VIRTUAL,
        SUPER,
        DEFAULT,
        STATIC,
        /** The same method of another instance, which the proxy stands for. */
        TARGET
    }

    /**
     * The method named by the instruction.
     *
     * @param way how it is called
     * @param owner internal name of the type that the instruction names
     * @param name its name
     * @param parameter descriptor of its only parameter; empty for none
     * @param result descriptor of what it returns
     */
    public record Callee(Way way, String owner, String name, String parameter, String result) {}

    static Body forwards(Callee callee) {
        return new Body(Kind.FORWARDS, callee);
    }

    Body as(Kind other) {
        return new Body(other, callee);
    }

    /** Whether who calls this method calls the next one. */
    boolean goesOn() {
        return kind == Kind.FORWARDS || kind == Kind.HANDS_OVER;
    }
}
