package dev.rolegate.languages.plain;

public class SpecialKey extends Key {}
