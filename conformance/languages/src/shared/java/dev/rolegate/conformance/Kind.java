package dev.rolegate.conformance;

import dev.rolegate.conformance.cases.Case;
import java.util.List;

/**
 * A way to write a resource that another language, or a proxy library, makes other class files of.
 *
 * @param name what the table calls it
 * @param type the simple name of the class
 * @param sample whether its class files are checked in
 * @param request what is asked, and who gets it
 */
record Kind(String name, String type, boolean sample, Case request) {

    static List<Kind> all() {
        return List.of(
                sample("a number for a type parameter, GET", "Numbers", "/numbers/1"),
                new Kind(
                        "a number for a type parameter, DELETE",
                        "Numbers",
                        true,
                        Case.admin("", "/numbers/1").with("DELETE")),
                sample("a default method", "Numbers", "/numbers"),
                sample("a text for a type parameter", "Names", "/names/x"),
                sample("an override of a generic superclass", "Counted", "/counted/1"),
                sample("an inherited method of a generic superclass", "Inherited", "/inherited/1"),
                sample("the verb above, the role on the override", "Below", "/below/x"),
                sample("a locator", "Leading", "/leading/1"),
                kind("the verb above alone", "Bare", "/bare/1"),
                kind("the verb above, the role on a number's override", "BelowNumber", "/below-number/1"),
                kind("a number that may be null", "Boxed", "/boxed/1"),
                kind("a truth value", "Flags", "/flags/true"),
                kind("the role on the class", "OnClass", "/on-class/1"),
                kind("delegation", "Delegated", "/delegated/x"),
                kind("a value class", "Valued", "/valued/1"),
                kind("an argument with a default", "Overloads", "/overloads"),
                kind(
                        "an argument with a default, the role on what is overridden or overrides",
                        "Defaulted",
                        "/defaulted"),
                kind("a property", "Property", "/property"),
                kind("a type argument two levels up", "TwoLevels", "/two-levels/1"),
                kind("a raw type two levels up", "Raw", "/raw/1"),
                kind("a static method", "Static", "/static"),
                kind("a singleton of the language", "Singleton", "/singleton/1"),
                kind("a bound", "Bounds", "/bounds/1"),
                kind("a narrower result", "Covariant", "/covariant"),
                kind("a sealed type", "Sealed", "/sealed"),
                new Kind("@DenyAll above", "Denied", false, Case.closed("", "/denied/1")),
                new Kind("@PermitAll on the override", "Permitted", false, Case.open("", "/permitted/1")),
                kind("a class between that declares again", "Between", "/between/1"),
                kind("the role on a generic interface", "OnInterface", "/typed/1"),
                kind("an inner class of a generic one", "Inner", "/inner/1"),
                sample("an interface with everything", "Whole", "/whole"),
                sample("the role on the implementation alone", "Implemented", "/implemented"),
                sample("another role on the implementation", "Stricter", "/stricter"),
                kind("a trait, mixed in", "Mixed", "/mixed"));
    }

    private static Kind sample(String name, String type, String path) {
        return new Kind(name, type, true, Case.admin("", path));
    }

    private static Kind kind(String name, String type, String path) {
        return new Kind(name, type, false, Case.admin("", path));
    }

    /** As a root resource, and as a sub-resource that a locator gives out. */
    List<Case> requests() {
        return List.of(named(name, request.path()), named(name + ", behind a locator", Shop.PATH + request.path()));
    }

    private Case named(String other, String path) {
        return new Case(other, request.verb(), path, request.anonymous(), request.user(), request.admin(), false);
    }
}
