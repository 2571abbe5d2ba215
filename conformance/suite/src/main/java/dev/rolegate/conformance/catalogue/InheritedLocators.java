package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.ws.rs.Path;

/** Sub-resource locators whose declaration stands on a supertype. */
public final class InheritedLocators {

    private InheritedLocators() {}

    public static Shapes shapes() {
        return Shapes.all(
                Shapes.of(
                        BelowAdminHolder.class,
                        admin("5: a role on the superclass of the class that holds it", "/locator-superclass/sub")),
                Shapes.of(
                        BelowAdminType.class,
                        admin("5: a role on an interface of the class that holds it", "/locator-interface/sub")),
                Shapes.of(
                        AdminOverLocator.class,
                        admin("5: a role on the class over a locator that it inherits", "/locator-over/sub")),
                Shapes.of(BelowLocator.class, admin("5: the interface's locator has the role", "/locator-above/sub")),
                Shapes.of(
                        RoleBelowLocator.class,
                        admin("5: the interface's locator, the role on the implementation", "/locator-below/sub")),
                Shapes.of(
                        RoleAboveLocator.class,
                        admin("5: the role on the interface, the locator below", "/locator-role-above/sub")),
                Shapes.of(
                        InheritsLocator.class,
                        admin("5: an inherited locator keeps its role", "/locator-inherited/sub")),
                Shapes.of(
                        OverridesLocator.class,
                        admin("5: an overridden locator keeps its role", "/locator-overridden/sub")),
                Shapes.of(
                        PathAboveLocator.class,
                        admin("5: @Path on the interface, the role on the locator below", "/locator-path-above/sub")),
                Shapes.of(
                        GenericLocator.class,
                        admin("5: a locator that returns a type parameter", "/locator-generic/sub")));
    }

    @RequiresRole("admin")
    public static class AdminClass {
        @Path("sub")
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    @Path("locator-superclass")
    public static class BelowAdminHolder extends AdminClass {}

    @RequiresRole("admin")
    public interface AdminType {}

    @Path("locator-interface")
    public static class BelowAdminType implements AdminType {
        @Path("sub")
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    public static class PlainHolder {
        @Path("sub")
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    @Path("locator-over")
    @RequiresRole("admin")
    public static class AdminOverLocator extends PlainHolder {}

    public interface AdminLocator {
        @Path("sub")
        @RequiresRole("admin")
        Locators.Sub sub();
    }

    @Path("locator-above")
    public static class BelowLocator implements AdminLocator {
        @Override
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    public interface PlainLocator {
        @Path("sub")
        Locators.Sub sub();
    }

    @Path("locator-below")
    public static class RoleBelowLocator implements PlainLocator {
        @Override
        @RequiresRole("admin")
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    public interface AdminRole {
        @RequiresRole("admin")
        Locators.Sub sub();
    }

    @Path("locator-role-above")
    public static class RoleAboveLocator implements AdminRole {
        @Path("sub")
        @Override
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    public static class WithAdminLocator {
        @Path("sub")
        @RequiresRole("admin")
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    @Path("locator-inherited")
    public static class InheritsLocator extends WithAdminLocator {}

    @Path("locator-overridden")
    public static class OverridesLocator extends WithAdminLocator {
        @Path("sub")
        @Override
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    @Path("locator-path-above")
    public interface PathAndLocator {
        @Path("sub")
        Locators.Sub sub();
    }

    public static class PathAboveLocator implements PathAndLocator {
        @Override
        @RequiresRole("admin")
        public Locators.Sub sub() {
            return new Locators.Sub();
        }
    }

    public abstract static class Holder<T> {
        @Path("sub")
        @RequiresRole("admin")
        public T sub() {
            return make();
        }

        abstract T make();
    }

    @Path("locator-generic")
    public static class GenericLocator extends Holder<Locators.Sub> {
        @Override
        Locators.Sub make() {
            return new Locators.Sub();
        }
    }
}
