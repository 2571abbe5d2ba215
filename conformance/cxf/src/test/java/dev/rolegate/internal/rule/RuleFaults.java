package dev.rolegate.internal.rule;

import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.internal.rule.Declaration.Kind;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import net.bytebuddy.asm.Advice;

/** Mistakes in what annotations and class files are taken to say. In the room's package, to see its types. */
public final class RuleFaults {

    private static final String DECLARATION_READER = DeclarationReader.class.getName();
    private static final String FORWARDING = Forwarding.class.getName();
    private static final String RESOURCE_TYPE = ResourceType.class.getName();

    private RuleFaults() {}

    /** All of them. */
    public static List<Fault> all() {
        return List.of(
                unseen("interfaces are skipped").around(RESOURCE_TYPE, "hierarchy", 1, WithoutInterfaces.class),
                unseen("superclasses are skipped").around(RESOURCE_TYPE, "hierarchy", 1, WithoutSuperclasses.class),
                unseen("erased signatures are not joined").around(Overrides.class.getName(), "of", EachAlone.class),
                unseen("a forwarding method is joined with nothing")
                        .around(FORWARDING, "link", 2, LeftOut.class)
                        .around(FORWARDING, "linkAlike", LeftOut.class),
                Fault.of("annotations are told by class identity")
                        .around(DECLARATION_READER, "isSilent", OwnClassesAlone.class),
                Fault.of("stereotypes of stereotypes are not read")
                        .around(DECLARATION_READER, "take", 3, DepthOfOne.class),
                Fault.of("@DenyAll is ignored on classes").around(DECLARATION_READER, "read", 3, DeniesNoClass.class),
                Fault.of("an empty list of roles opens").around(DECLARATION_READER, "read", 3, EmptyPermits.class));
    }

    /** A role that is seen no more on a resource method is refused as misplaced; without that, requests show it as well. */
    private static Fault unseen(String name) {
        return Fault.of(name).around(ResourceClass.class.getName(), "checkPlace", LeftOut.class);
    }

    static final class LeftOut {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }
    }

    static final class WithoutInterfaces {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Class<?> type, @Advice.Return(readOnly = false) List<Class<?>> hierarchy) {
            hierarchy = without(hierarchy, type);
        }

        static List<Class<?>> without(List<Class<?>> hierarchy, Class<?> type) {
            return hierarchy.stream()
                    .filter(each -> each == type || !each.isInterface())
                    .toList();
        }
    }

    static final class WithoutSuperclasses {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Class<?> type, @Advice.Return(readOnly = false) List<Class<?>> hierarchy) {
            hierarchy = without(hierarchy, type);
        }

        static List<Class<?>> without(List<Class<?>> hierarchy, Class<?> type) {
            return hierarchy.stream()
                    .filter(each -> each == type || each.isInterface())
                    .toList();
        }
    }

    static final class EachAlone {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) List<Overrides.Group> groups) {
            groups = alone(groups);
        }

        static List<Overrides.Group> alone(List<Overrides.Group> groups) {
            return groups.stream()
                    .flatMap(group -> group.methods().stream())
                    .map(method -> new Overrides.Group(method, List.of(method)))
                    .toList();
        }
    }

    static final class OwnClassesAlone {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(0) Class<?> kind, @Advice.Return(readOnly = false) boolean silent) {
            silent |= isCopy(kind);
        }

        static boolean isCopy(Class<?> kind) {
            return kind.getName().equals(RolesAllowed.class.getName()) && kind != RolesAllowed.class;
        }
    }

    static final class DepthOfOne {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter(@Advice.Argument(2) int depth) {
            return depth > 1;
        }
    }

    static final class DeniesNoClass {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) AnnotatedElement target, @Advice.Return(readOnly = false) Declaration declaration) {
            if (target instanceof Class && declaration != null && declaration.kind() == Kind.DENY_ALL) {
                declaration = null;
            }
        }
    }

    static final class EmptyPermits {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Declaration declaration) {
            declaration = permitting(declaration);
        }

        static Declaration permitting(Declaration declaration) {
            return declaration != null && declaration.source().equals("@RolesAllowed({})")
                    ? new Declaration(
                            Kind.PERMIT_ALL, List.of(), declaration.type(), declaration.on(), declaration.kinds())
                    : declaration;
        }
    }
}
