package dev.rolegate.internal.gate;

import dev.rolegate.RequiresRole;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.benchmarks.SignedIn;
import dev.rolegate.benchmarks.Work;
import dev.rolegate.internal.denial.Denials;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import dev.rolegate.internal.options.Option;
import dev.rolegate.internal.options.Options;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision alone: the requirement of a matched method, and whether the caller meets it. */
public final class Decision implements Work {

    /** What is asked for; the caller has the last role alone, or all of them where all are asked for. */
    public enum Asked {
        ONE,
        ANY_OF_3,
        ANY_OF_10,
        ALL_OF_3,
        ALL_OF_10,
        IMPLIED;

        /** For people. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A method for each. */
    @Path("asked")
    public static class Resource {

        /** For the runtime. */
        public Resource() {}

        @GET
        @RequiresRole("r9")
        public void one() {}

        @GET
        @RequiresRole({"r7", "r8", "r9"})
        public void anyOf3() {}

        @GET
        @RequiresRole({"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9"})
        public void anyOf10() {}

        @GET
        @RequiresRole("r7")
        @RequiresRole("r8")
        @RequiresRole("r9")
        public void allOf3() {}

        @GET
        @RequiresRole("r0")
        @RequiresRole("r1")
        @RequiresRole("r2")
        @RequiresRole("r3")
        @RequiresRole("r4")
        @RequiresRole("r5")
        @RequiresRole("r6")
        @RequiresRole("r7")
        @RequiresRole("r8")
        @RequiresRole("r9")
        public void allOf10() {}

        @GET
        @RequiresRole("viewer")
        public void implied() {}
    }

    /** Knows nothing but that everybody is somebody. */
    private static final class AnyHost implements Host {
        @Override
        public @Nullable Match read(ContainerRequestContext request) {
            return null;
        }

        @Override
        public Host portable() {
            return this;
        }

        @Override
        public boolean isNobody(String principal) {
            return false;
        }
    }

    private final RoleCheck check = new RoleCheck(new FailureLog(""));
    private final Host host = new AnyHost();
    private final Asked asked;
    private final Requirements requirements;
    private final ContainerRequestContext request;
    private final Method method;

    /** Makes the request of the runtime on the class path. */
    public Decision(Asked asked) {
        this.asked = asked;
        RoleHierarchy hierarchy = RoleHierarchy.builder()
                .role("r9")
                .implies("editor")
                .role("editor")
                .implies("viewer")
                .build();
        Options options = new Options(Map.of(Option.ROLE_HIERARCHY, hierarchy));
        requirements = new Requirements(new ResourceClasses(type -> false), options, new Denials(options), null);
        boolean all = asked.name().startsWith("ALL");
        SignedIn caller =
                all ? SignedIn.as("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9") : SignedIn.as("r9");
        request = dev.rolegate.benchmarks.Host.present().request(caller);
        try {
            method = Resource.class.getDeclaredMethod(
                    switch (asked) {
                        case ONE -> "one";
                        case ANY_OF_3 -> "anyOf3";
                        case ANY_OF_10 -> "anyOf10";
                        case ALL_OF_3 -> "allOf3";
                        case ALL_OF_10 -> "allOf10";
                        case IMPLIED -> "implied";
                    });
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decides; a denial fails the run. */
    @Override
    public void once() {
        Requirement requirement = requirements.endpoint(Resource.class, method);
        if (requirement.isOpen() || check.unmet(requirement, host, request, null) != null) {
            throw new IllegalStateException(asked + " is not granted");
        }
    }
}
