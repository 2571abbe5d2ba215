package dev.rolegate.internal.gate;

import dev.rolegate.RequiresRole;
import dev.rolegate.RoleHierarchy;
import dev.rolegate.benchmarks.SignedIn;
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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The decision alone: the requirement of a matched method, and whether the caller meets it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    /** What is asked for; the caller has the last role alone, or all of them where all are asked for. */
    public enum Asked {
        ONE,
        ANY_OF_3,
        ANY_OF_10,
        ALL_OF_3,
        ALL_OF_10,
        IMPLIED
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

    /** What is asked for. */
    @Param
    public Asked asked = Asked.ONE;

    private final RoleCheck check = new RoleCheck(new FailureLog(""));
    private final Host host = new AnyHost();
    private Requirements requirements;
    private ContainerRequestContext request;
    private Method method;

    /** Knows nothing but that everybody is somebody. */
    private static final class AnyHost implements Host {
        @Override
        public Match read(ContainerRequestContext request) {
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

    /** For JMH. */
    public DecisionBenchmark() {}

    /** Makes the request of the runtime on the class path. */
    @Setup
    public void compile() throws NoSuchMethodException {
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
        method = Resource.class.getDeclaredMethod(
                switch (asked) {
                    case ONE -> "one";
                    case ANY_OF_3 -> "anyOf3";
                    case ANY_OF_10 -> "anyOf10";
                    case ALL_OF_3 -> "allOf3";
                    case ALL_OF_10 -> "allOf10";
                    case IMPLIED -> "implied";
                });
    }

    /** Decides; a denial fails the run. */
    @Benchmark
    public Requirement decide() {
        Requirement requirement = requirements.endpoint(Resource.class, method);
        if (requirement.isOpen() || check.unmet(requirement, host, request) != null) {
            throw new IllegalStateException(asked + " is not granted");
        }
        return requirement;
    }
}
