package dev.rolegate.conformance.caller;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Authenticates: turns the identity that the client names into the request's security context. */
@Priority(Priorities.AUTHENTICATION)
public final class IdentityFilter implements ContainerRequestFilter {

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Registered as an instance, so that each application keeps its own complaints. */
    public IdentityFilter() {}

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(Identity.HEADER);
        request.setSecurityContext(new Caller(name == null ? Identity.ANONYMOUS : Identity.valueOf(name)));
    }

    /** What a gate asked that it must never ask. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private final class Caller extends CallerContext {

        private final Identity identity;

        Caller(Identity identity) {
            super(identity);
            this.identity = identity;
        }

        @Override
        public boolean isUserInRole(String role) {
            if (identity == Identity.ANONYMOUS) {
                complaints.add("9: isUserInRole(\"" + role + "\") was asked for an anonymous caller");
                throw new AssertionError("isUserInRole was asked for an anonymous caller.");
            }
            return super.isUserInRole(role);
        }
    }
}
