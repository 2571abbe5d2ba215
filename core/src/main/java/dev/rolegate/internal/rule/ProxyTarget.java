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

    /** How proxies of one class tell: what is called, one after the other, on what the last call gave. */
    private record Way(List<Method> calls, @Nullable Method condition) {}

    private static final Way NONE = new Way(List.of(), null);

    /** Spring's proxies may nest. */
    private static final int DEEPEST = 8;

    private static final ClassValue<Way> WAYS = new ClassValue<>() {
        @Override
        protected Way computeValue(Class<?> proxy) {
            return ProxyClass.isMade(proxy) ? way(proxy) : NONE;
        }
    };

    private ProxyTarget() {}

    /** The class of what the instance stands for; {@code null} if it is itself, or does not tell. */
    static @Nullable Class<?> of(Object instance) {
        Object each = instance;
        Class<?> target = null;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Way way = WAYS.get(each.getClass());
            if (way.calls.isEmpty()) {
                break;
            }
            Object next = told(each, way);
            if (next instanceof Class<?> type) {
                // Of a producer's bean it is the class that produces.
                target = implementsAll(type, each.getClass()) ? type : target;
            }
            if (next == null || next instanceof Class<?>) {
                break;
            }
            target = next.getClass();
            each = next;
        }
        return target == null || target.isAssignableFrom(instance.getClass()) ? null : target;
    }

    private static @Nullable Object told(Object proxy, Way way) {
        try {
            Object each = proxy;
            for (Method call : way.calls) {
                if (each == null
                        || (way.condition != null
                                && way.condition.getDeclaringClass() == call.getDeclaringClass()
                                && !Boolean.TRUE.equals(way.condition.invoke(each)))) {
                    return null;
                }
                each = call.invoke(each);
            }
            return each;
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return null;
        }
    }

    private static Way way(Class<?> proxy) {
        try {
            for (Class<?> each : interfaces(proxy)) {
                switch (each.getName()) {
                    case ForeignNames.SPRING_PROXY -> {
                        Method source = each.getMethod("getTargetSource");
                        return new Way(
                                List.of(source, source.getReturnType().getMethod("getTarget")),
                                source.getReturnType().getMethod("isStatic"));
                    }
                    case ForeignNames.WELD_PROXY -> {
                        Method metadata = each.getMethod("getMetadata");
                        Method bean = metadata.getReturnType().getMethod("getBean");
                        return new Way(
                                List.of(metadata, bean, bean.getReturnType().getMethod("getBeanClass")), null);
                    }
                    case ForeignNames.ARC_PROXY -> {
                        Method bean = each.getMethod("arc_bean");
                        return new Way(List.of(bean, bean.getReturnType().getMethod("getBeanClass")), null);
                    }
                    default -> {}
                }
            }
        } catch (NoSuchMethodException | LinkageError otherVersion) {
            return NONE;
        }
        return NONE;
    }

    private static boolean implementsAll(Class<?> bean, Class<?> proxy) {
        return interfaces(proxy).stream()
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
