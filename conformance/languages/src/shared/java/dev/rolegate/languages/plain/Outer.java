package dev.rolegate.languages.plain;

import dev.rolegate.RequiresRole;

public class Outer<I> {
    /** Its parameter is the outer class's. */
    public abstract class In {
        @RequiresRole("admin")
        public String get(I id) {
            return "ok";
        }
    }
}
