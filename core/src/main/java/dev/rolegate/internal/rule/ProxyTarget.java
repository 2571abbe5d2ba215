package dev.rolegate.internal.rule;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a proxy for what it stands for, where that is fixed; two proxies of one class may stand for different classes. */
final class ProxyTarget {

    /** Spring's proxies may nest. */
    private static final int DEEPEST = 8;

    /**
     * How proxies of one class tell, the surest first: what is called, one after the other, on what the last call gave; one that
     * gives a {@code boolean} is a condition. Of the JDK's types alone: kept with a class of a server, one of ours would keep all
     * of the application there after it is gone.
     */
    private static final ClassValue<List<List<Method>>> WAYS = new ClassValue<>() {
        @Override
        protected List<List<Method>> computeValue(Class<?> proxy) {
            return ProxyClass.isMade(proxy) ? ways(proxy) : List.of();
        }
    };

    private ProxyTarget() {}

    /** The class of what the instance stands for; {@code null} if it is itself, or does not tell. */
    static @Nullable Class<?> of(Object instance) {
        Object each = instance;
        Class<?> target = null;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Object next = told(each);
            if (next == null) {
                break;
            }
            if (next instanceof Class<?> type) {
                target = type;
                break;
            }
            target = next.getClass();
            each = next;
        }
        return target == null || target.isAssignableFrom(instance.getClass()) ? null : target;
    }

    private static @Nullable Object told(Object proxy) {
        List<List<Method>> ways = WAYS.get(proxy.getClass());
        // By index: this is asked with each request.
        for (int i = 0; i < ways.size(); i++) {
            Object told = told(proxy, ways.get(i));
            // Of a producer's bean it is the class that produces.
            if (told != null && !(told instanceof Class<?> bean && !isOf(bean, proxy.getClass()))) {
                return told;
            }
        }
        return null;
    }

    private static @Nullable Object told(Object proxy, List<Method> way) {
        try {
            Object each = proxy;
            for (Method call : way) {
                Object given = each == null ? null : call.invoke(each);
                if (call.getReturnType() != boolean.class) {
                    each = given;
                } else if (!Boolean.TRUE.equals(given)) {
                    return null;
                }
            }
            return each;
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return null;
        }
    }

    private static List<List<Method>> ways(Class<?> proxy) {
        try {
            for (Class<?> each : interfaces(proxy)) {
                switch (each.getName()) {
                    case ForeignNames.SPRING_PROXY -> {
                        Method source = each.getMethod("getTargetSource");
                        return List.of(List.of(
                                source,
                                source.getReturnType().getMethod("isStatic"),
                                source.getReturnType().getMethod("getTarget")));
                    }
                    case ForeignNames.WELD_PROXY -> {
                        Method metadata = each.getMethod("getMetadata");
                        Method bean = metadata.getReturnType().getMethod("getBean");
                        return List.of(
                                List.of(metadata, bean, bean.getReturnType().getMethod("getBeanClass")),
                                List.of(metadata, metadata.getReturnType().getMethod("getContextualInstance")));
                    }
                    case ForeignNames.ARC_PROXY -> {
                        Method bean = each.getMethod("arc_bean");
                        return List.of(
                                List.of(bean, bean.getReturnType().getMethod("getBeanClass")),
                                List.of(each.getMethod("arc_contextualInstance")));
                    }
                    case ForeignNames.HK2_PROXY -> {
                        return List.of(List.of(each.getMethod("__make")));
                    }
                    default -> {}
                }
            }
        } catch (NoSuchMethodException | LinkageError otherVersion) {
            return List.of();
        }
        return List.of();
    }

    private static boolean isOf(Class<?> bean, Class<?> proxy) {
        Class<?> written = ProxyClass.written(proxy);
        return (written == proxy || written.isAssignableFrom(bean))
                && interfaces(proxy).stream()
                        .filter(each -> !ForeignNames.isAmong(ForeignNames.BESIDE_BEANS, each.getName()))
                        .allMatch(each -> each.isAssignableFrom(bean));
    }

    private static Set<Class<?>> interfaces(Class<?> type) {
        Set<Class<?>> all = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> each = open.remove();
            for (Class<?> next : each.getInterfaces()) {
                if (all.add(next)) {
                    open.add(next);
                }
            }
            if (each.getSuperclass() != null) {
                open.add(each.getSuperclass());
            }
        }
        return all;
    }
}
