package dev.rolegate.quarkus.deployment;

import dev.rolegate.RequiresRole;
import dev.rolegate.internal.rule.Refusal;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Methods of CDI's beans that ask for a role where no request passes: the bean is no resource. */
final class MisplacedRoles {

    private final Set<String> beans;
    private final IndexView index;
    private final Collection<Refusal> found = new TreeSet<>();

    private MisplacedRoles(Set<String> beans, IndexView index) {
        this.beans = beans;
        this.index = index;
    }

    /**
     * What is wrong with these beans.
     *
     * @param beans the class names of those that are no resource
     */
    static Collection<Refusal> in(Set<String> beans, IndexView index) {
        MisplacedRoles roles = new MisplacedRoles(beans, index);
        roles.look();
        return roles.found;
    }

    /** The annotation, its container, and each stereotype of them at any depth. */
    private void look() {
        Set<DotName> seen = new HashSet<>();
        Deque<DotName> open = new ArrayDeque<>();
        open.add(DotName.createSimple(RequiresRole.class));
        open.add(DotName.createSimple(RequiresRole.All.class));
        while (!open.isEmpty()) {
            DotName annotation = open.remove();
            if (seen.add(annotation)) {
                for (AnnotationInstance each : index.getAnnotations(annotation)) {
                    AnnotationTarget target = each.target();
                    if (target.kind() == AnnotationTarget.Kind.METHOD) {
                        look(target.asMethod(), annotation);
                    } else if (target.kind() == AnnotationTarget.Kind.CLASS
                            && target.asClass().isAnnotation()) {
                        open.add(target.asClass().name());
                    }
                }
            }
        }
    }

    private void look(MethodInfo method, DotName annotation) {
        if (beans.contains(method.declaringClass().name().toString()) && !isResource(method.declaringClass())) {
            found.add(Refusal.misplaced(
                    method.declaringClass().name() + "." + method.name() + "()",
                    "@" + annotation.withoutPackagePrefix().replace('$', '.'),
                    "the bean is no resource"));
        }
    }

    /** Whether it would be one if the Application named it. */
    private boolean isResource(ClassInfo type) {
        for (DotName each : type.annotationsMap().keySet()) {
            ClassInfo annotation = index.getClassByName(each);
            if (each.toString().startsWith("jakarta.ws.rs.")
                    || (annotation != null && annotation.hasDeclaredAnnotation(HttpMethod.class))) {
                return true;
            }
        }
        for (DotName each : type.interfaceNames()) {
            if (isResource(each)) {
                return true;
            }
        }
        return type.superName() != null && isResource(type.superName());
    }

    private boolean isResource(DotName name) {
        ClassInfo type = index.getClassByName(name);
        return type != null && isResource(type);
    }
}
