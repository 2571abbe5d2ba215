package dev.rolegate.conformance.oracle;

import dev.rolegate.conformance.oracle.Judge.Kind;
import dev.rolegate.conformance.oracle.Judge.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Leaves out of a failing hierarchy whatever it fails without. */
final class Shrinker {

    private final Function<Hierarchy, @Nullable Verdict> judge;
    private final Kind kind;

    Shrinker(Function<Hierarchy, @Nullable Verdict> judge, Kind kind) {
        this.judge = judge;
        this.kind = kind;
    }

    Hierarchy shrink(Hierarchy failing) {
        Hierarchy smallest = failing;
        boolean again = true;
        while (again) {
            again = false;
            for (Hierarchy less : smaller(smallest)) {
                Verdict verdict = less.size() < smallest.size() ? judge.apply(less) : null;
                if (verdict != null && verdict.kind() == kind) {
                    smallest = less;
                    again = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /** Every way to leave out one thing, the big ones first. */
    private List<Hierarchy> smaller(Hierarchy from) {
        List<Hierarchy> all = new ArrayList<>();
        // Without flags type arguments tell what forwards.
        boolean needsSignatures = from.methods().anyMatch(Shrinker::forwardsWithoutFlags);
        if (from.types().size() > 1 && !needsSignatures) {
            from.types().stream()
                    .filter(type -> type.methods().stream().noneMatch(this::isNeeded))
                    .forEach(type -> all.add(without(from, type)));
        }
        for (TypeSpec type : from.types()) {
            for (MethodSpec method : type.methods()) {
                if (isNeeded(method)) {
                    continue;
                }
                all.add(replace(
                        from,
                        type,
                        type.withMethods(type.methods().stream()
                                .filter(each -> each.id() != method.id())
                                .toList())));
            }
        }
        for (TypeSpec type : from.types()) {
            for (String each : needsSignatures ? List.<String>of() : type.interfaces()) {
                List<String> others = new ArrayList<>(type.interfaces());
                others.remove(each);
                all.add(replace(from, type, type.withSupertypes(type.superclass(), others)));
            }
            all.add(replace(from, type, type.withLoader(0)));
            all.add(replace(from, type, type.without(false, true)));
            if (!needsSignatures) {
                all.add(replace(from, type, type.without(true, false)));
            }
        }
        for (TypeSpec type : from.types()) {
            for (MethodSpec method : type.methods()) {
                for (UnaryOperator<MethodSpec> change : changes(needsSignatures)) {
                    List<MethodSpec> methods = new ArrayList<>(type.methods());
                    methods.set(methods.indexOf(method), change.apply(method));
                    all.add(replace(from, type, type.withMethods(methods)));
                }
            }
        }
        return all;
    }

    private static boolean forwardsWithoutFlags(MethodSpec method) {
        return method.body().goesOn() && !method.has(MethodSpec.FLAGS);
    }

    /** Where a compiler's forwarder is missing, an override in the source is none in the JVM, and asking for it is no mistake. */
    private boolean isNeeded(MethodSpec method) {
        return kind != Kind.OPEN && kind != Kind.THREW && method.body().goesOn();
    }

    private static List<UnaryOperator<MethodSpec>> changes(boolean needsSignatures) {
        return List.of(
                method -> method.withAnnotations(method.routed(), null),
                method -> method.withAnnotations(false, method.says()),
                method -> needsSignatures ? method : method.withSignature(null),
                method -> method.body().kind() == Body.Kind.HANDS_OVER
                        ? method.withBody(method.body().as(Body.Kind.FORWARDS))
                        : method,
                method -> method.body().kind() == Body.Kind.CALLS ? method.withBody(Body.ENDS) : method);
    }

    private static Hierarchy without(Hierarchy from, TypeSpec gone) {
        List<TypeSpec> types = new ArrayList<>();
        for (TypeSpec type : from.types()) {
            if (type.name().equals(gone.name())) {
                continue;
            }
            List<String> interfaces = new ArrayList<>(type.interfaces());
            if (interfaces.remove(gone.name())) {
                gone.interfaces().stream()
                        .filter(each -> !interfaces.contains(each))
                        .forEach(interfaces::add);
            }
            boolean below = type.superclass().equals(gone.name());
            if (below) {
                gone.interfaces().stream()
                        .filter(each -> !interfaces.contains(each))
                        .forEach(interfaces::add);
            }
            types.add(
                    below || !interfaces.equals(type.interfaces())
                            ? type.withSupertypes(below ? gone.superclass() : type.superclass(), interfaces)
                            : type);
        }
        return new Hierarchy(types, from.readable());
    }

    private static Hierarchy replace(Hierarchy from, TypeSpec old, TypeSpec changed) {
        return new Hierarchy(
                from.types().stream()
                        .map(type -> type.name().equals(old.name()) ? changed : type)
                        .toList(),
                from.readable());
    }
}
