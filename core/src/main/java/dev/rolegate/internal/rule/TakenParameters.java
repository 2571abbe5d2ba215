package dev.rolegate.internal.rule;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The path parameters that a method and its class take, as far as annotations tell. */
final class TakenParameters {

    /** Those that are taken as they stand in the path. */
    private final Set<String> encoded = new TreeSet<>();

    /** Those that are taken as something else than text, and what that is. */
    private final Map<String, Class<?>> notText = new TreeMap<>();

    private final Set<Class<?>> beans = new HashSet<>();

    /** Of a method and all that it overrides: which of their annotations a runtime reads, is not to be relied on. */
    TakenParameters(ResourceType type, Member member) {
        boolean all = false;
        for (Class<?> each : type.hierarchy()) {
            all |= each.isAnnotationPresent(Encoded.class);
        }
        for (Method each : member.methods()) {
            all |= each.isAnnotationPresent(Encoded.class);
        }
        for (Method each : member.methods()) {
            take(each, member.nearest().getParameterTypes(), all);
        }
        for (Class<?> each : type.hierarchy()) {
            takeMembers(each, all);
        }
    }

    Set<String> encoded() {
        return encoded;
    }

    /** What it is taken as in place of text; {@code null} if it is taken as text, or not at all. */
    @Nullable
    Class<?> insteadOfText(String parameter) {
        return notText.get(parameter);
    }

    private void takeMembers(Class<?> type, boolean isEncoded) {
        boolean all = isEncoded || type.isAnnotationPresent(Encoded.class);
        for (Field each : type.getDeclaredFields()) {
            take(each, each.getType(), all);
        }
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            take(each, each.getParameterTypes(), all || each.isAnnotationPresent(Encoded.class));
        }
        for (Method each : type.getDeclaredMethods()) {
            // A property: on its setter, or, by some runtimes, on its getter.
            take(each, each.getParameterCount() == 1 ? each.getParameterTypes()[0] : each.getReturnType(), all);
        }
    }

    private void take(Executable of, Class<?>[] types, boolean isEncoded) {
        Annotation[][] annotations = of.getParameterAnnotations();
        for (int i = 0; i < annotations.length; i++) {
            // Of an inner class some compilers leave the outer instance out.
            Class<?> type = types.length == annotations.length ? types[i] : Object.class;
            take(annotations[i], type, isEncoded);
        }
    }

    private void take(AnnotatedElement of, Class<?> type, boolean isEncoded) {
        take(of.getDeclaredAnnotations(), type, isEncoded);
    }

    private void take(Annotation[] annotations, Class<?> type, boolean isEncoded) {
        boolean raw = isEncoded;
        String name = null;
        boolean isBean = false;
        for (Annotation each : annotations) {
            raw |= each instanceof Encoded;
            isBean |= each instanceof BeanParam;
            name = each instanceof PathParam parameter ? parameter.value() : name;
        }
        if (name != null && raw) {
            encoded.add(name);
        }
        if (name != null && type != String.class) {
            notText.put(name, type);
        }
        for (Class<?> bean = isBean && beans.add(type) ? type : null; bean != null; bean = bean.getSuperclass()) {
            takeMembers(bean, raw);
        }
    }
}
