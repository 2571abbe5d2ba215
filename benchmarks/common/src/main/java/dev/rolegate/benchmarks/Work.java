package dev.rolegate.benchmarks;

/** What is measured, many times in a virtual machine of its own. */
public interface Work {

    /** Does it and checks what came of it, so that nothing broken looks fast. */
    void once();
}
