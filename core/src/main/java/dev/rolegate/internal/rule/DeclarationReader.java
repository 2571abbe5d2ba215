package dev.rolegate.internal.rule;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.rule.Declaration.Kind;
import dev.rolegate.internal.rule.Declaration.Term;
import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the declaration on one target: its own annotations and, at any depth, the stereotypes among them. */
final class DeclarationReader {

    /** By name: an application may bring its own copy, behind a class loader of its own. */
    private static final Map<String, Kind> JAKARTA = Map.of(
            "jakarta.annotation.security.RolesAllowed", Kind.ROLES,
            "jakarta.annotation.security.PermitAll", Kind.PERMIT_ALL,
            "jakarta.annotation.security.DenyAll", Kind.DENY_ALL);

    private static final Set<String> JAVAX = Set.of(
            "javax.annotation.security.RolesAllowed",
            "javax.annotation.security.PermitAll",
            "javax.annotation.security.DenyAll");

    /** Kept with each kind of annotation: methods are many, and what stands on them is nearly always of a few kinds. */
    private static final ClassValue<Boolean> SILENT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> kind) {
            return isSilent(kind, new HashSet<>());
        }
    };

    private final Class<?> type;
    private final AnnotatedElement target;
    private final Collection<Refusal> refusals;
    private final List<Term> terms = new ArrayList<>();
    private final List<Class<?>> kinds = new ArrayList<>();
    private final List<Declaration> jakarta = new ArrayList<>();
    private final Set<Class<?>> stereotypes = new HashSet<>();
    private boolean refused;

    private DeclarationReader(AnnotatedElement target, Class<?> type, Collection<Refusal> refusals) {
        this.target = target;
        this.type = type;
        this.refusals = refusals;
    }

    /**
     * The declaration on a class, interface or method, or {@code null} if it has none.
     *
     * @param type the class or interface itself, or the one that declares the method
     */
    static @Nullable Declaration read(AnnotatedElement target, Class<?> type, Collection<Refusal> refusals) {
        DeclarationReader reader = null;
        // Only what stands here: what is inherited is found on the supertype itself.
        for (Annotation annotation : target.getDeclaredAnnotations()) {
            if (!SILENT.get(annotation.annotationType())) {
                reader = reader == null ? new DeclarationReader(target, type, refusals) : reader;
                reader.take(annotation, annotation, 0);
            }
        }
        return reader == null ? null : reader.declaration();
    }

    /** Whether it is one of Jakarta's annotations, which are known by name. */
    static boolean isJakarta(Class<?> kind) {
        return JAKARTA.containsKey(kind.getName());
    }

    /** Whether it says nothing about roles. */
    static boolean isSilent(Class<?> kind) {
        return SILENT.get(kind);
    }

    /** Whether neither this kind of annotation says anything about roles, nor one that stands on it or that it holds. */
    private static boolean isSilent(Class<?> kind, Set<Class<?>> seen) {
        if (!seen.add(kind) || Mapping.isKnown(kind)) {
            return true;
        }
        if (isRequiresRole(kind) || JAKARTA.containsKey(kind.getName()) || JAVAX.contains(kind.getName())) {
            return false;
        }
        Method value = valueOfContainer(kind);
        if (value != null && !isSilent(value.getReturnType().getComponentType(), seen)) {
            return false;
        }
        for (Annotation meta : kind.getDeclaredAnnotations()) {
            if (!isSilent(meta.annotationType(), seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRequiresRole(Class<?> kind) {
        return kind.getName().equals(RequiresRole.class.getName());
    }

    /**
     * One annotation.
     *
     * @param outermost the annotation on the target through which it was reached
     */
    private void take(Annotation annotation, Annotation outermost, int depth) {
        Class<? extends Annotation> kind = annotation.annotationType();
        if (annotation instanceof RequiresRole role) {
            addTerm(role, outermost);
        } else if (isRequiresRole(kind)) {
            refuse(Refusal.secondCopy(where()));
        } else if (JAKARTA.containsKey(kind.getName())) {
            if (depth == 0) {
                addJakarta(annotation, kind);
            } else {
                refuse(Refusal.jakartaInStereotype(where(), outermost.annotationType(), kind));
            }
        } else if (JAVAX.contains(kind.getName())) {
            refuse(Refusal.javaxAnnotation(where(), kind));
        } else {
            readRepeated(annotation, outermost, depth);
            if (stereotypes.add(kind)) {
                for (Annotation meta : kind.getDeclaredAnnotations()) {
                    if (!SILENT.get(meta.annotationType())) {
                        take(meta, outermost, depth + 1);
                    }
                }
            }
        }
    }

    /** What a container holds; one that was written by hand and holds nothing must not fall open. */
    private void readRepeated(Annotation container, Annotation outermost, int depth) {
        Method value = valueOfContainer(container.annotationType());
        if (value == null || SILENT.get(value.getReturnType().getComponentType())) {
            return;
        }
        if (!(valueOf(container) instanceof Annotation[] repeated)) {
            refuse(Refusal.unreadable(where(), container.annotationType()));
            return;
        }
        for (Annotation each : repeated) {
            take(each, depth == 0 ? each : outermost, depth);
        }
        Class<?> element = value.getReturnType().getComponentType();
        if (repeated.length == 0 && (element == RequiresRole.class || read(element, type, new ArrayList<>()) != null)) {
            refuse(Refusal.noRole(where()));
        }
    }

    /** The element of a container for repeated annotations that holds them; {@code null} of any other annotation. */
    private static @Nullable Method valueOfContainer(Class<?> kind) {
        try {
            Method value = kind.getDeclaredMethod("value");
            Class<?> component = value.getReturnType().getComponentType();
            Repeatable repeatable = component == null ? null : component.getAnnotation(Repeatable.class);
            return repeatable != null && repeatable.value() == kind ? value : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /**
     * What the annotation's only element is, or {@code null} if that cannot be read. Through the JDK's own handler: a
     * call needs access to what may be in a package that is not open, and fails where a container is public and what it
     * holds is not.
     */
    private static @Nullable Object valueOf(Annotation annotation) {
        try {
            Method value = annotation.annotationType().getDeclaredMethod("value");
            return Proxy.getInvocationHandler(annotation).invoke(annotation, value, null);
        } catch (Throwable unreadable) {
            return null;
        }
    }

    private void addTerm(RequiresRole role, Annotation outermost) {
        List<String> roles = Arrays.asList(role.value());
        Refusal refusal = wrong(role, roles);
        refuse(refusal);
        List<RoleTemplate> templates = refusal == null ? templates(roles) : List.of();
        Term term = new Term(List.copyOf(roles), role.message(), role.hide(), templates);
        if (!terms.contains(term)) {
            terms.add(term);
            kinds.add(outermost.annotationType());
        }
    }

    private @Nullable Refusal wrong(RequiresRole role, List<String> roles) {
        if (roles.isEmpty()) {
            return Refusal.noRole(where());
        }
        boolean plain = SafeText.arePlain(roles);
        Refusal refusal = plain ? null : Refusal.badRoles(where(), "@RequiresRole", roles);
        if (refusal == null && SafeText.hasControl(role.message())) {
            return Refusal.controlInMessage(where());
        }
        return refusal == null && !plain ? Refusal.badTemplates(where(), roles) : refusal;
    }

    /** Of nearly all there is none, and nothing is to be parsed. */
    private static List<RoleTemplate> templates(List<String> roles) {
        List<RoleTemplate> templates = List.of();
        for (String role : roles) {
            if (role.indexOf('{') >= 0) {
                templates = templates.isEmpty() ? new ArrayList<>(1) : templates;
                templates.add(Objects.requireNonNull(RoleTemplate.parse(role)));
            }
        }
        return List.copyOf(templates);
    }

    private void addJakarta(Annotation annotation, Class<?> read) {
        Kind kind = Objects.requireNonNull(JAKARTA.get(read.getName()));
        if (kind != Kind.ROLES) {
            addJakarta(kind, List.of(), read);
        } else if (valueOf(annotation) instanceof String[] value) {
            List<String> roles = List.of(value);
            if (!SafeText.arePlain(roles)) {
                refuse(Refusal.badRoles(where(), "@RolesAllowed", roles));
            }
            addJakarta(
                    roles.isEmpty() ? Kind.DENY_ALL : kind,
                    roles.isEmpty() ? List.of() : List.of(new Term(roles, "", false)),
                    read);
        } else {
            refuse(Refusal.unreadable(where(), read));
        }
    }

    private void addJakarta(Kind kind, List<Term> terms, Class<?> read) {
        jakarta.add(new Declaration(kind, terms, type, target, List.of(read)));
    }

    private String where() {
        return Sources.of(type, target);
    }

    private void refuse(@Nullable Refusal refusal) {
        if (refusal != null) {
            refused = true;
            refusals.add(refusal);
        }
    }

    private @Nullable Declaration declaration() {
        List<Declaration> all = new ArrayList<>();
        if (!terms.isEmpty()) {
            all.add(new Declaration(Kind.ROLES, List.copyOf(terms), type, target, List.copyOf(kinds)));
        }
        all.addAll(jakarta);
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).saysTheSameAs(all.get(0))) {
                refuse(Refusal.contradictoryTarget(
                        where(), all.get(0).source(), all.get(i).source()));
            }
        }
        if (refused) {
            return Declaration.undecidable(type, target);
        }
        return all.isEmpty() ? null : all.get(0);
    }
}
