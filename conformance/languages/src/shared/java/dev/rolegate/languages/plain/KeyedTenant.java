package dev.rolegate.languages.plain;

public interface KeyedTenant<X> extends Keyed<SpecialKey> {}
