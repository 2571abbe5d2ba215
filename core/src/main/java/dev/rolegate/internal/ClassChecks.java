package dev.rolegate.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at each class once, whether the deployment or a request comes to it first. */
final class ClassChecks {

    private final Map<Class<?>, ClassCheck> all = new ConcurrentHashMap<>();

    ClassCheck of(Class<?> type) {
        ClassCheck known = all.get(type);
        return known != null ? known : all.computeIfAbsent(type, each -> new ClassCheck(new ResourceType(each)));
    }
}
