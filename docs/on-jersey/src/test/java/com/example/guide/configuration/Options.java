package com.example.guide.configuration;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessListener;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.RoleHierarchy;
import java.time.LocalDate;
import java.util.Map;

/** One option each. */
final class Options {

    private Options() {}

    static RequiresRoleFeature challenge() {
        return RequiresRoleFeature.builder()
                .challenge("Bearer realm=\"library\"")
                .build();
    }

    static Map<String, Object> challengeProperty() {
        return Map.of("rolegate.challenge", "Bearer realm=\"library\"");
    }

    static RequiresRoleFeature roleHierarchy() {
        return RequiresRoleFeature.builder()
                .roleHierarchy(RoleHierarchy.builder()
                        .role("admin")
                        .implies("editor", "auditor")
                        .role("editor")
                        .implies("viewer")
                        .build())
                .build();
    }

    static Map<String, Object> roleHierarchyProperty() {
        return Map.of("rolegate.role-hierarchy", "admin > editor > viewer; admin > auditor");
    }

    static RequiresRoleFeature denyUnannotated() {
        return RequiresRoleFeature.builder().denyUnannotated(true).build();
    }

    static Map<String, Object> denyUnannotatedProperty() {
        return Map.of("rolegate.deny-unannotated", true);
    }

    static RequiresRoleFeature defaultRole() {
        return RequiresRoleFeature.builder().defaultRole("librarian").build();
    }

    static Map<String, Object> defaultRoleProperty() {
        return Map.of("rolegate.default-role", "librarian");
    }

    static RequiresRoleFeature knownRoles() {
        return RequiresRoleFeature.builder()
                .knownRoles("admin", "editor", "viewer")
                .build();
    }

    static Map<String, Object> knownRolesProperty() {
        return Map.of("rolegate.known-roles", "admin, editor, viewer");
    }

    static RequiresRoleFeature discloseRoles() {
        return RequiresRoleFeature.builder().discloseRoles(false).build();
    }

    static Map<String, Object> discloseRolesProperty() {
        return Map.of("rolegate.disclose-roles", false);
    }

    static RequiresRoleFeature problemDetails() {
        return RequiresRoleFeature.builder().problemDetails(true).build();
    }

    static Map<String, Object> problemDetailsProperty() {
        return Map.of("rolegate.problem-details", true);
    }

    static RequiresRoleFeature insufficientScope() {
        return RequiresRoleFeature.builder().insufficientScope(true).build();
    }

    static Map<String, Object> insufficientScopeProperty() {
        return Map.of("rolegate.insufficient-scope", true);
    }

    static RequiresRoleFeature mapForbiddenExceptions() {
        return RequiresRoleFeature.builder().mapForbiddenExceptions(false).build();
    }

    static Map<String, Object> mapForbiddenExceptionsProperty() {
        return Map.of("rolegate.map-forbidden-exceptions", false);
    }

    static RequiresRoleFeature reportOnlyUntil(LocalDate lastDay) {
        return RequiresRoleFeature.builder().reportOnlyUntil(lastDay).build();
    }

    static Map<String, Object> reportOnlyUntilProperty(LocalDate lastDay) {
        return Map.of("rolegate.report-only-until", lastDay.toString());
    }

    static RequiresRoleFeature listener(System.Logger log) {
        return RequiresRoleFeature.builder()
                .listener(event -> log.log(
                        System.Logger.Level.INFO,
                        "{0} {1}: {2} for {3}",
                        event.method(),
                        event.pathTemplate(),
                        event.decision(),
                        event.principal()))
                .build();
    }

    /** Hears of grants as well. */
    static class AuditTrail implements AccessListener {

        private final System.Logger log;

        AuditTrail(System.Logger log) {
            this.log = log;
        }

        @Override
        public void onDenied(AccessEvent event) {
            log.log(System.Logger.Level.INFO, event.toString());
        }

        @Override
        public void onGranted(AccessEvent event) {
            log.log(System.Logger.Level.INFO, event.toString());
        }

        @Override
        public boolean wantsGrants() {
            return true;
        }
    }
}
