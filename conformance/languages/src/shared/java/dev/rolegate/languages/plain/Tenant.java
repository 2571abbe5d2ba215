package dev.rolegate.languages.plain;

public interface Tenant<X> extends Crud<Long> {}
