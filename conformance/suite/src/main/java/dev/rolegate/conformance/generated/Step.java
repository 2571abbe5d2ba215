package dev.rolegate.conformance.generated;

/** What a locator is declared to return where the resource class has no interface of its own. */
public interface Step {}
