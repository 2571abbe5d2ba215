package dev.rolegate.internal.rule;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Annotations by which somebody else than Rolegate may decide who gets in; by their names, so that none has to be there. */
final class OtherAnnotations {

    private static final ClassValue<Boolean> COUNTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> kind) {
            return counts(kind, new HashSet<>());
        }
    };

    private OtherAnnotations() {}

    /** Those on a method, its parameters, its class, and on all that it overrides; as their simple names. */
    static List<String> on(ResourceType type, @Nullable Member member) {
        Set<String> found = new LinkedHashSet<>();
        for (Method method : member == null ? List.<Method>of() : member.methods()) {
            add(found, method);
            for (Annotation[] of : method.getParameterAnnotations()) {
                add(found, of);
            }
        }
        for (Class<?> each : type.hierarchy()) {
            add(found, each);
        }
        return List.copyOf(found);
    }

    private static void add(Collection<String> found, AnnotatedElement target) {
        add(found, target.getDeclaredAnnotations());
    }

    private static void add(Collection<String> found, Annotation... annotations) {
        for (Annotation each : annotations) {
            if (COUNTS.get(each.annotationType())) {
                found.add('@' + each.annotationType().getSimpleName());
            }
        }
    }

    /** Itself or, as Spring reads them, by what stands on it. A name binding may be that of an application's own filter. */
    private static boolean counts(Class<?> kind, Set<Class<?>> seen) {
        if (!seen.add(kind) || !DeclarationReader.isSilent(kind)) {
            return false;
        }
        if (ForeignNames.isAmong(ForeignNames.ANNOTATIONS, kind.getName())) {
            return true;
        }
        for (Annotation meta : kind.getDeclaredAnnotations()) {
            if (meta.annotationType().getName().equals(NameBinding.class.getName())
                    || counts(meta.annotationType(), seen)) {
                return true;
            }
        }
        return false;
    }
}
