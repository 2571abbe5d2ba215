package dev.rolegate.internal;

/** What one application decides by: replaced as a whole if a registration with better options comes later. */
record Policy(Options options, DenialBody bodies, Requirements requirements, Events events) {}
