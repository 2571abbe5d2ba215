package dev.rolegate.internal.rule;

import dev.rolegate.internal.rule.Declaration.Kind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the declaration that counts for a method of a concrete class.
 *
 * <ol>
 *   <li>Of the method in the class and of every method that it overrides or implements, the declaration on the nearest
 *       type: one hides those on supertypes of its own type.
 *   <li>If several remain side by side and differ, nobody can say which was meant: undecidable.
 *   <li>If no method declares, the same among the class and its supertypes.
 *   <li>A method's declaration beats the class-level ones of its own type and of supertypes of that; a class-level one
 *       that remains elsewhere and differs makes it undecidable.
 * </ol>
 *
 * <pre>{@code
 * interface Deletes { @RequiresRole("admin") void delete(); }
 * class Users implements Deletes { @DELETE public void delete() {} }   // admin
 * }</pre>
 */
final class DeclarationWalk {

    private final ResourceType type;
    private final Collection<Refusal> refusals;
    private final List<Declaration> onTypes = new ArrayList<>(1);
    private final Map<Method, Declaration> onMethods = new HashMap<>();
    private final Map<Method, Declaration> onForwarding = new HashMap<>();

    /** Reads every target of the class and its supertypes; mistakes on a target go into {@code refusals}. */
    DeclarationWalk(ResourceType type, Collection<Refusal> refusals) {
        this.type = type;
        this.refusals = refusals;
        for (Class<?> each : type.hierarchy()) {
            Declaration declaration = DeclarationReader.read(each, each, refusals);
            if (declaration != null) {
                onTypes.add(declaration);
            }
            for (Method method : Overrides.declaredBy(each)) {
                // What is wrong with a copy is wrong with the original.
                boolean copies = Overrides.isForwarding(method);
                Collection<Refusal> of = copies ? new ArrayList<>() : refusals;
                Declaration on = DeclarationReader.read(method, each, of);
                if (on != null) {
                    (copies ? onForwarding : onMethods).put(method, on);
                }
            }
        }
    }

    /** Every method of the class and its supertypes on which something is declared, private ones included. */
    Map<Method, Declaration> onMethods() {
        return onMethods;
    }

    /** What stands on a class or interface of the hierarchy itself, {@code null} for nothing. */
    @Nullable
    Declaration onType(Class<?> of) {
        for (Declaration each : onTypes) {
            if (each.type() == of) {
                return each;
            }
        }
        return null;
    }

    /** Every declaration on the class, its supertypes and their methods. */
    List<Declaration> all() {
        List<Declaration> all = new ArrayList<>(onTypes);
        all.addAll(onMethods.values());
        all.addAll(onForwarding.values());
        return all;
    }

    /** Whether a role has a path parameter. */
    boolean hasParameters() {
        for (Declaration each : onTypes) {
            if (each.hasParameters()) {
                return true;
            }
        }
        for (Declaration each : onMethods.values()) {
            if (each.hasParameters()) {
                return true;
            }
        }
        return false;
    }

    /** What may be wrong with roles of the class and its supertypes goes into {@code warnings}. */
    void addOddRoles(Collection<String> warnings) {
        for (Declaration each : onTypes) {
            each.addOddRoles(warnings);
        }
        for (Declaration each : onMethods.values()) {
            each.addOddRoles(warnings);
        }
    }

    /** What counts for the member, {@code null} if nothing declares; a conflict goes into the refusals. */
    @Nullable
    Declaration of(Member member) {
        List<Declaration> methods = nearest(onMethodsOf(member));
        List<Declaration> types = nearest(onTypes);
        if (member.isInDoubt()) {
            return first(methods.isEmpty() ? types : methods);
        }
        if (methods.isEmpty()) {
            return single(types, member);
        }
        Declaration winner = single(methods, member);
        for (Declaration other : unbeaten(types, methods)) {
            if (winner != null && !other.saysTheSameAs(winner)) {
                return undecidable(
                        List.of(winner, other), () -> Refusal.classAgainstMethod(where(member), winner, other));
            }
        }
        return winner;
    }

    /** A method beats the class-level ones of its own type and of supertypes. */
    private static List<Declaration> unbeaten(List<Declaration> types, List<Declaration> methods) {
        List<Declaration> unbeaten = new ArrayList<>(0);
        for (Declaration type : types) {
            boolean beaten = false;
            for (Declaration method : methods) {
                beaten |= type.type().isAssignableFrom(method.type());
            }
            if (!beaten) {
                unbeaten.add(type);
            }
        }
        return unbeaten;
    }

    private List<Declaration> onMethodsOf(Member member) {
        List<Declaration> all = new ArrayList<>();
        for (Method method : member.methods()) {
            Declaration declaration = onMethods.get(method);
            if (declaration != null) {
                all.add(declaration);
            }
        }
        // javac copies annotations to what forwards; a copy is no declaration of its own.
        for (Method method : member.forwarding()) {
            Declaration declaration = onForwarding.get(method);
            if (declaration != null && all.stream().noneMatch(each -> isCopied(declaration, each))) {
                all.add(declaration);
            }
        }
        return all;
    }

    /**
     * What else is asked for where nobody can tell which method calls which: all that remain on the member and on what it
     * may call or be called by. That refuses nothing.
     */
    Collection<Declaration> besides(Member member) {
        if (!member.isInDoubt()) {
            return List.of();
        }
        List<Declaration> own = nearest(onMethodsOf(member));
        List<Declaration> types = nearest(onTypes);
        Set<Declaration> all = new LinkedHashSet<>(own);
        all.addAll(own.isEmpty() ? types : unbeaten(types, own));
        member.mayCall().forEach(called -> all.addAll(nearest(onMethodsOf(called))));
        for (Member caller : member.mayBeCalledBy()) {
            for (Declaration overridden : nearest(onMethodsOf(caller))) {
                // Whether overridden or not, it counts for nothing then.
                if (own.stream().noneMatch(each -> isBelow(each, overridden))) {
                    all.add(overridden);
                }
            }
        }
        Declaration counted = of(member);
        all.removeIf(each -> counted != null && each.saysTheSameAs(counted));
        return all;
    }

    private static boolean isCopied(Declaration copy, Declaration original) {
        return copy.type().isAssignableFrom(original.type()) && original.saysTheSameAs(copy);
    }

    private static boolean isBelow(Declaration nearer, Declaration farther) {
        return nearer.type() != farther.type() && farther.type().isAssignableFrom(nearer.type());
    }

    /** What counts for the class as a whole, as for an Application. */
    @Nullable
    Declaration ofType() {
        List<Declaration> types = nearest(onTypes);
        for (Declaration other : types) {
            if (!other.saysTheSameAs(types.get(0))) {
                return undecidable(
                        List.of(types.get(0), other),
                        () -> Refusal.conflict(Sources.of(type.type()), types.get(0), other));
            }
        }
        return first(types);
    }

    private static List<Declaration> nearest(List<Declaration> all) {
        if (all.size() < 2) {
            return all;
        }
        List<Declaration> nearest = new ArrayList<>(1);
        for (Declaration each : all) {
            boolean hidden = false;
            for (Declaration nearer : all) {
                hidden |= isBelow(nearer, each);
            }
            if (!hidden) {
                nearest.add(each);
            }
        }
        return nearest;
    }

    private @Nullable Declaration single(List<Declaration> remaining, Member member) {
        for (int i = 1; i < remaining.size(); i++) {
            Declaration other = remaining.get(i);
            if (!other.saysTheSameAs(remaining.get(0))) {
                return undecidable(
                        List.of(remaining.get(0), other),
                        () -> Refusal.conflict(where(member), remaining.get(0), other));
            }
        }
        return first(remaining);
    }

    private static @Nullable Declaration first(List<Declaration> remaining) {
        return remaining.isEmpty() ? null : remaining.get(0);
    }

    private Declaration undecidable(List<Declaration> differing, Supplier<Refusal> refusal) {
        // A supertype that is announced in place of the concrete class is no reason to refuse, and what is wrong
        // on a target has been said already.
        if (type.isInstantiable() && differing.stream().noneMatch(each -> each.kind() == Kind.UNDECIDABLE)) {
            refusals.add(refusal.get());
        }
        return Declaration.undecidable(type.type(), type.type());
    }

    private String where(Member member) {
        return Sources.of(type.type(), member.nearest());
    }
}
