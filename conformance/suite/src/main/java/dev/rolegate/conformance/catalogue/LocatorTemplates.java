package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;
import static dev.rolegate.conformance.cases.Case.open;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.Path;

/** Templates of sub-resource locators: what was taken is never guessed from the path. */
public final class LocatorTemplates {

    private LocatorTemplates() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        Templates.class,
                        admin("5: a locator with a template", "/templates/7/a"),
                        admin("5: a template with a matrix parameter", "/templates/7;m=1/a"),
                        admin("5: a template with an encoded slash in its segment", "/templates/7%2F8/a"),
                        admin("5: a template with a trailing slash behind it", "/templates/7/a/"),
                        admin("5: a pattern", "/templates/number/7/b"),
                        admin("5: a pattern that takes several segments", "/templates/rest/1/2/3/tail"),
                        admin("5: a path with a blank", "/templates/en%20closed"),
                        admin("5: a path between slashes", "/templates/lead")),
                Shapes.of(
                        Encoded.class,
                        admin("5: an encoded slash does not choose the open locator", "/encoded/x%2Fopen"),
                        admin("5: an encoded slash does not choose it, with an encoded letter", "/encoded/x%2fopen"),
                        open("5: the open locator beside a template with a role", "/encoded/x/open")
                                .stricter()));
    }

    @Path("templates")
    public static class Templates {
        @Path("{id}")
        @RequiresRole("admin")
        public Locators.Sub one() {
            return new Locators.Sub();
        }

        @Path("number/{id: [0-9]+}")
        @RequiresRole("admin")
        public Locators.Sub number() {
            return new Locators.Sub();
        }

        @Path("rest/{any: .*}")
        @RequiresRole("admin")
        public Locators.Sub rest() {
            return new Locators.Sub();
        }

        @Path("en closed")
        @RequiresRole("admin")
        public Locators.Sub withBlank() {
            return new Locators.Sub();
        }

        @Path("/lead/")
        @RequiresRole("admin")
        public Locators.Sub lead() {
            return new Locators.Sub();
        }
    }

    @Path("encoded")
    public static class Encoded {
        @Path("{b}")
        @RequiresRole("admin")
        public Locators.Sub one() {
            return new Locators.Sub();
        }

        @Path("{b}/open")
        public Locators.Sub open() {
            return new Locators.Sub();
        }
    }
}
