package dev.rolegate.conformance.fault;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.asm.MemberSubstitution;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A mistake that is put into Rolegate's own classes, as compiled.
 *
 * @param name what is wrong, as in {@code interfaces are skipped}
 * @param changes what is changed for it
 */
public record Fault(String name, List<Change> changes) {

    /** One change to one class. */
    record Change(String type, AsmVisitorWrapper patch) {}

    /** No mistake yet. */
    public static Fault of(String name) {
        return new Fault(name, List.of());
    }

    /** Runs a Byte Buddy advice around the methods of a class that have this name. */
    public Fault around(String type, String method, Class<?> advice) {
        return with(type, Advice.to(advice).on(ElementMatchers.named(method)));
    }

    /** Runs a Byte Buddy advice around the methods of a class that have this name and as many parameters. */
    public Fault around(String type, String method, int parameters, Class<?> advice) {
        return with(
                type,
                Advice.to(advice)
                        .on(ElementMatchers.<MethodDescription>named(method)
                                .and(ElementMatchers.takesArguments(parameters))));
    }

    /** Leaves out every call of a method in a class; it gives {@code false}, 0 or {@code null}. */
    public Fault without(String type, String called) {
        return with(
                type,
                MemberSubstitution.relaxed()
                        .method(ElementMatchers.named(called))
                        .stub()
                        .on(ElementMatchers.any()));
    }

    private Fault with(String type, AsmVisitorWrapper patch) {
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(type, patch));
        return new Fault(name, List.copyOf(more));
    }
}
