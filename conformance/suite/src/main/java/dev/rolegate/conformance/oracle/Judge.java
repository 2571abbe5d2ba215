package dev.rolegate.conformance.oracle;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Says what has to be asked for: which declarations count is found by invoking, which of them hides which by rule 2. */
public final class Judge {

    /** What is judged. */
    public interface Walk {

        /** What a class and method ask for. */
        Asked asked(Class<?> concrete, Method method, boolean locator);

        /** Why the class is refused; empty if it is not. */
        String refusal(Class<?> concrete);
    }

    /**
     * What is asked for.
     *
     * @param roles all of them
     * @param closed whether nobody gets in
     */
    public record Asked(Set<String> roles, boolean closed) {}

    /** What a failure is: they shrink separately. */
    public enum Kind {
        OPEN,
        SHUT,
        REFUSED,
        /** The walk itself failed. */
        THREW
    }

    /**
     * A failure.
     *
     * @param kind what is wrong
     * @param text what was found, in one line
     */
    public record Verdict(Kind kind, String text) {}

    private record Declared(TypeSpec type, MethodSpec method, Says says) {}

    private final Hierarchy hierarchy;
    private final Loaded loaded;
    private final Facts facts;
    private final Map<Integer, List<Located>> families = new HashMap<>();
    private final boolean handsOn;
    private int judged;
    private boolean mayBeRefused;
    private boolean complete;

    Judge(Hierarchy hierarchy) throws ReflectiveOperationException {
        this.hierarchy = hierarchy;
        this.loaded = new Loaded(hierarchy);
        this.facts = new Facts(hierarchy, loaded);
        this.handsOn = !hierarchy.readable()
                || hierarchy.methods().map(MethodSpec::body).anyMatch(Judge::handsOn);
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec method : type.methods()) {
                Integer end = facts.end(method);
                if (end != null) {
                    families.computeIfAbsent(end, key -> new ArrayList<>()).add(new Located(type, method));
                }
            }
        }
        families.forEach(this::addOverridden);
    }

    /** What only a call of {@code super} still ends in keeps what it says, and what it overrides. */
    private void addOverridden(int end, List<Located> family) {
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec body : type.methods()) {
                if (body.id() == end && !Integer.valueOf(end).equals(facts.end(body))) {
                    for (TypeSpec above : hierarchy.types()) {
                        above.methods().stream()
                                .filter(each -> loaded.isAbove(above, type)
                                        && each.isSameAs(body.name(), body.parameter(), body.result()))
                                .forEach(each -> family.add(new Located(above, each)));
                    }
                }
            }
        }
    }

    private static boolean handsOn(Body body) {
        Body.Callee callee = body.callee();
        return body.goesOn() || (callee != null && callee.way() == Body.Way.TARGET);
    }

    /** How many methods had anything to be asked. */
    int judged() {
        return judged;
    }

    /** The first thing that is wrong, if any; what is open comes before what is shut. */
    @Nullable
    Verdict verdict(Walk walk) {
        try {
            return judged(walk);
        } catch (RuntimeException | LinkageError e) {
            return new Verdict(Kind.THREW, e.toString());
        }
    }

    private @Nullable Verdict judged(Walk walk) {
        List<Verdict> all = new ArrayList<>();
        mayBeRefused = misplaced();
        complete = true;
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec method : type.methods()) {
                Expected expected = expected(method);
                mayBeRefused |= expected != null && expected.refused();
                complete &=
                        !method.isVirtual() || facts.end(method) != null || !loaded.isAbove(type, hierarchy.concrete());
                if (expected != null && method.has(Opcodes.ACC_PUBLIC)) {
                    judged++;
                    Asked asked = walk.asked(loaded.concrete(), loaded.method(method.id()), method.isLocator());
                    all.addAll(compare(type, method, expected, asked));
                }
            }
        }
        String refusal = walk.refusal(loaded.concrete());
        boolean refused = !refusal.isEmpty();
        if (refused && !mayBeRefused) {
            all.add(new Verdict(Kind.REFUSED, "refused without reason: " + refusal));
        }
        return all.stream()
                .filter(each -> each.kind() != Kind.SHUT || !refused)
                // No compiler takes a class that leaves something out; it must not be open all the same.
                .filter(each -> each.kind() == Kind.OPEN || complete)
                .min((one, two) -> one.kind().compareTo(two.kind()))
                .orElse(null);
    }

    private List<Verdict> compare(TypeSpec type, MethodSpec method, Expected expected, Asked asked) {
        if (asked.closed()) {
            return expected.refused() ? List.of() : List.of(verdict(Kind.SHUT, type, method, expected, asked));
        }
        // Both of what differs are safe as well, and all that there is to do where something is only handed on.
        boolean less = (expected.refused() && !handsOn) || !asked.roles().containsAll(expected.required());
        boolean more = asked.roles().stream()
                .anyMatch(role -> !expected.required().contains(role)
                        && !expected.allowed().contains(role));
        return less || more ? List.of(verdict(less ? Kind.OPEN : Kind.SHUT, type, method, expected, asked)) : List.of();
    }

    private Verdict verdict(Kind kind, TypeSpec type, MethodSpec method, Expected expected, Asked asked) {
        Integer end = facts.end(method);
        List<String> why = (end == null ? List.<Declared>of() : declared(end))
                .stream()
                        .map(each -> each.says() + " " + Printer.name(each.type(), each.method()))
                        .toList();
        return new Verdict(
                kind,
                Printer.name(type, method) + " asks for " + (asked.closed() ? "more than anybody has" : asked.roles())
                        + "; it runs when what is under " + why + " is invoked: "
                        + (expected.refused() ? "refused" : expected.required()));
    }

    /** {@code null} for a method that no runtime calls as a resource method. */
    private @Nullable Expected expected(MethodSpec method) {
        Integer end = method.isVirtual() ? facts.end(method) : null;
        if (end == null || family(end).stream().noneMatch(each -> each.method().routed())) {
            return null;
        }
        List<Declared> told = new ArrayList<>();
        List<Declared> all = new ArrayList<>();
        for (Declared each : declared(end)) {
            all.add(each);
            if (facts.isTold(each.method(), method)) {
                told.add(each);
            }
        }
        Set<String> handedOver = new LinkedHashSet<>();
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec each : type.methods()) {
                if (each.says() != null && !each.says().role().isEmpty() && facts.isHandedOver(each)) {
                    handedOver.add(each.says().role());
                }
            }
            if (type.says() != null && !type.says().role().isEmpty() && told.size() < all.size()) {
                handedOver.add(type.says().role());
            }
        }
        if (facts.isHandedOver(method) || !hierarchy.readable() || facts.isWrittenOver(method)) {
            handedOver.addAll(onNamesakes(method));
        }
        handedOver.addAll(differingInResult(end));
        Expected decided = decided(all, handedOver);
        if (told.size() == all.size()) {
            return decided;
        }
        // Types alone may tell as well.
        mayBeRefused |= decided.refused();
        return inAddition(all, handedOver);
    }

    /** What does not tell where it goes on may go to each of them. */
    private Set<String> onNamesakes(MethodSpec method) {
        Set<String> roles = new LinkedHashSet<>();
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec each : type.methods()) {
                Says says = each.says();
                if (says != null && each.sourceName().equals(method.sourceName())) {
                    roles.add(says.role());
                }
            }
        }
        return roles;
    }

    /** What has the same name and parameters is joined in a source file; the JVM looks at the result as well. */
    private Set<String> differingInResult(int end) {
        Set<String> roles = new LinkedHashSet<>();
        for (Located member : family(end)) {
            for (TypeSpec type : hierarchy.types()) {
                for (MethodSpec each : type.methods()) {
                    if (each.says() != null
                            && each.name().equals(member.method().name())
                            && each.parameter().equals(member.method().parameter())) {
                        roles.add(each.says().role());
                    }
                }
            }
        }
        return roles;
    }

    /** What cannot be told never refuses: all that is left is asked for. */
    private Expected inAddition(List<Declared> all, Set<String> allowed) {
        Set<String> roles = new LinkedHashSet<>();
        nearest(all).forEach(each -> roles.add(each.says().role()));
        roles.remove("");
        Set<String> more = new LinkedHashSet<>(allowed);
        all.forEach(each -> more.add(each.says().role()));
        return new Expected(roles, more, false);
    }

    private Expected decided(List<Declared> methods, Set<String> allowed) {
        List<TypeSpec> types = hierarchy.types().stream()
                .filter(type -> type.says() != null && loaded.isAbove(type, hierarchy.concrete()))
                .toList();
        List<TypeSpec> nearestTypes = types.stream()
                .filter(each -> types.stream()
                        .noneMatch(nearer -> !nearer.name().equals(each.name()) && loaded.isAbove(each, nearer)))
                .toList();
        List<Says> left = new ArrayList<>();
        List<Declared> winners = nearest(methods);
        winners.forEach(each -> left.add(each.says()));
        for (TypeSpec type : nearestTypes) {
            if (type.says() != null && winners.stream().noneMatch(winner -> loaded.isAbove(type, winner.type()))) {
                left.add(type.says());
            }
        }
        boolean differ = left.stream().anyMatch(each -> !each.sameAs(left.get(0)));
        Set<String> roles = new LinkedHashSet<>();
        left.forEach(each -> roles.add(each.role()));
        roles.remove("");
        return new Expected(roles, allowed, differ);
    }

    private List<Declared> nearest(List<Declared> all) {
        return all.stream()
                .filter(each -> all.stream()
                        .noneMatch(nearer ->
                                !nearer.type().name().equals(each.type().name())
                                        && loaded.isAbove(each.type(), nearer.type())))
                .toList();
    }

    private record Located(TypeSpec type, MethodSpec method) {}

    private List<Located> family(int end) {
        return families.getOrDefault(end, List.of());
    }

    private List<Declared> declared(int end) {
        List<Declared> declared = new ArrayList<>();
        for (Located each : family(end)) {
            Says says = each.method().says();
            if (says != null) {
                declared.add(new Declared(each.type(), each.method(), says));
            }
        }
        return declared;
    }

    /** Whether a role stands where no request passes: reason enough to refuse. */
    private boolean misplaced() {
        for (TypeSpec type : hierarchy.types()) {
            for (MethodSpec method : type.methods()) {
                if (method.says() != null) {
                    Integer end = facts.end(method);
                    List<Located> family = end == null ? List.of() : family(end);
                    boolean routed = method.routed()
                            || family.stream().anyMatch(each -> each.method().routed());
                    // Jakarta's may be meant for another container, elsewhere than on a resource method.
                    if (!routed
                            ? method.says().own()
                            : family.isEmpty()
                                    || family.stream()
                                            .anyMatch(each -> !each.method().has(Opcodes.ACC_PUBLIC))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
