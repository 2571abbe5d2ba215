package dev.rolegate;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller needs <strong>any one of</strong> the named roles; repeat the annotation to ask for all of several.
 *
 * <p>It stands on a resource method, a sub-resource locator, a resource class or interface, the {@code Application}, or
 * on another annotation, which then means the same wherever it is used (give it {@code @Retention(RUNTIME)}: Java drops
 * it otherwise, and nothing can see it). A method's declaration beats its class's; an override keeps the declaration of
 * what it overrides unless it declares anew. Roles compare by exact string equality; braces hold the name of a path
 * parameter of the endpoint or a locator on the way, whose value is put in.
 *
 * <p>Refused at deployment, with an {@link IllegalStateException} that names the class, the method and the cure: no
 * role at all, a blank role, {@code "*"}, {@link #AUTHENTICATED} beside other roles, control characters in a role or
 * message, a stray brace, a path parameter that is not there, a role that is none of the known ones where these are named, a
 * method that is no resource method, and declarations that disagree.
 *
 * <pre>{@code
 * @DELETE @Path("{id}")
 * @RequiresRole(value = "admin", message = "Deleting users requires the 'admin' role.")
 * public void delete(@PathParam("id") long id) { ... }
 *
 * @RequiresRole({"editor", "admin"})   // editor or admin
 * @RequiresRole("staff")               // and staff as well
 *
 * @GET @Path("{id}")
 * @RequiresRole({"admin", "user:{id}"})   // asks for user:42 where 42 is requested
 * }</pre>
 *
 * @see RequiresRoleFeature
 */
@NameBinding
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Repeatable(RequiresRole.All.class)
public @interface RequiresRole {

    /** As the only value: any caller with a principal, whatever the roles (Jakarta Servlet 6.0, section 13.8). */
    String AUTHENTICATED = "**";

    /**
     * The roles, any one of which is enough.
     *
     * @return at least one role, or {@link #AUTHENTICATED} alone
     */
    String[] value();

    /**
     * What the denial says, as it stands; it is seen by callers.
     *
     * @return one sentence, or the empty string for the default message that names the roles
     */
    String message() default "";

    /**
     * Whether the endpoint's existence is kept from those who may not call it: they get the 404 of a path that matches
     * nothing (RFC 9110, section 15.5.4).
     *
     * @return {@code true} to answer 404 instead of 401, 403 and 503
     */
    boolean hide() default false;

    /** All of the repeated requirements; written by the compiler. */
    @NameBinding
    @Documented
    @Inherited
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface All {

        /**
         * The repeated requirements.
         *
         * @return each of which has to be met
         */
        RequiresRole[] value();
    }
}
