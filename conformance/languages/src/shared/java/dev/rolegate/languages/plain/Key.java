package dev.rolegate.languages.plain;

/** What a raw type is erased to, so that a runtime can still read it from a path. */
public class Key {
    public static Key fromString(String text) {
        return new SpecialKey();
    }
}
