package dev.rolegate.benchmarks;

import java.util.Optional;
import java.util.Set;
import org.pac4j.core.authorization.authorizer.RequireAnyRoleAuthorizer;
import org.pac4j.core.client.DirectClient;
import org.pac4j.core.config.Config;
import org.pac4j.core.context.WebContext;
import org.pac4j.core.context.session.SessionStore;
import org.pac4j.core.credentials.AnonymousCredentials;
import org.pac4j.core.credentials.Credentials;
import org.pac4j.core.engine.DefaultSecurityLogic;
import org.pac4j.core.profile.CommonProfile;
import org.pac4j.jax.rs.features.Pac4JFeature;
import org.pac4j.jax.rs.features.Pac4JSecurityFeature;
import org.pac4j.jax.rs.pac4j.JaxRsProfileManager;

/** pac4j's filter as an application without sessions has it, and with the least that it can be asked to do. */
final class Pac4j {

    private Pac4j() {}

    /** What an application registers; the caller's roles come from where the security context has them. */
    @SuppressWarnings("deprecation") // The filter reads sessions from where pac4j does not want to have them any more.
    static Set<Object> features(SignedIn caller) {
        CommonProfile profile = new CommonProfile();
        profile.setId(caller.getUserPrincipal().getName());
        profile.addRoles(caller.roles());
        DefaultSecurityLogic stateless = new DefaultSecurityLogic();
        stateless.setLoadProfilesFromSession(false);
        stateless.setProfileManagerFactory(JaxRsProfileManager::new); // As the filter's own would have.
        Config config = new Config(new Known(profile));
        config.addAuthorizer("admin", new RequireAnyRoleAuthorizer("admin"));
        config.setSecurityLogic(stateless);
        config.setSessionStore(new NoSessions());
        return Set.of(new Pac4JFeature(config), new Pac4JSecurityFeature());
    }

    /** Whoever has been signed in already. */
    private static final class Known extends DirectClient {

        private final Credentials credentials = new AnonymousCredentials();

        Known(CommonProfile profile) {
            setName("known");
            credentials.setUserProfile(profile);
        }

        @Override
        protected void internalInit(boolean again) {
            setCredentialsExtractor((context, sessions) -> Optional.of(credentials));
            setAuthenticator((known, context, sessions) -> {});
        }
    }

    private static final class NoSessions implements SessionStore {

        @Override
        public Optional<String> getSessionId(WebContext context, boolean create) {
            return Optional.empty();
        }

        @Override
        public Optional<Object> get(WebContext context, String key) {
            return Optional.empty();
        }

        @Override
        public void set(WebContext context, String key, Object value) {}

        @Override
        public boolean destroySession(WebContext context) {
            return false;
        }

        @Override
        public Optional<Object> getTrackableSession(WebContext context) {
            return Optional.empty();
        }

        @Override
        public Optional<SessionStore> buildFromTrackableSession(WebContext context, Object session) {
            return Optional.empty();
        }

        @Override
        public boolean renewSession(WebContext context) {
            return false;
        }
    }
}
