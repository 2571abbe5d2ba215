package dev.rolegate.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.realm.SimpleAccountRealm;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;

/** Binds the caller to the thread, as Shiro's servlet filter does for each request; the subject is made only once. */
@Priority(Priorities.AUTHENTICATION)
final class Shiro implements ContainerRequestFilter {

    private final Subject subject;

    Shiro(SignedIn caller) {
        String name = caller.getUserPrincipal().getName();
        SimpleAccountRealm realm = new SimpleAccountRealm();
        realm.addAccount(name, "", caller.roles().toArray(String[]::new));
        DefaultSecurityManager security = new DefaultSecurityManager(realm);
        subject = new Subject.Builder(security).sessionCreationEnabled(false).buildSubject();
        subject.login(new UsernamePasswordToken(name, ""));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ThreadContext.bind(subject);
    }
}
