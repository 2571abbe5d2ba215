package dev.rolegate.internal.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.options.Options.Place;
import dev.rolegate.internal.rule.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Options resolve(Registration registration, Place... places) {
        return Options.resolve(registration, List.of(places), refusals, warnings);
    }

    private Options resolve(Place... places) {
        return resolve(Registration.BY_CLASS, places);
    }

    private static Place own(String name, Object value) {
        return Place.ofApplication("an init-param of the servlet", Map.of(name, value));
    }

    private static Place shared(String name, Object value) {
        return Place.ofDeployment("a context-param", Map.of(name, value));
    }

    private static Place outer(String name, Object value) {
        return Place.outer("in MicroProfile Config", Map.of(name, value));
    }

    @Test
    @DisplayName("the nearest place that has an option wins")
    void nearest() {
        assertEquals(
                "Basic",
                resolve(
                                own("rolegate.problem-details", "true"),
                                shared("rolegate.challenge", "Basic"),
                                outer("rolegate.challenge", "Bearer"))
                        .challenge());
    }

    @Test
    @DisplayName("the builder wins over every place")
    void builder() {
        assertEquals(
                "Basic",
                resolve(Registration.built(Map.of(Option.CHALLENGE, "Basic")), own("rolegate.challenge", "Bearer"))
                        .challenge());
    }

    @Test
    @DisplayName("where each option stands is told")
    void told() {
        assertEquals(
                "rolegate.challenge, a context-param; rolegate.deny-unannotated, by the builder; rolegate.disclose-roles, in"
                        + " MicroProfile Config; rolegate.problem-details, an init-param of the servlet",
                resolve(
                                Registration.built(Map.of(Option.DENY_UNANNOTATED, true)),
                                own("rolegate.problem-details", "true"),
                                shared("rolegate.challenge", "Basic"),
                                outer("rolegate.disclose-roles", "false"))
                        .told());
    }

    private List<String> texts() {
        return new TreeSet<>(refusals).stream().map(Refusal::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rolegate.deny-unanotated, rolegate.deny-unannotated",
        "rolegate.denyUnannotated, rolegate.deny-unannotated",
        "Rolegate.Challenge, rolegate.challenge",
        "ROLEGATE.CHALLENGE, rolegate.challenge",
        "rolegate.chalenge, rolegate.challenge",
        "rolegate.report-until, rolegate.report-only-until",
        "rolegate.role_hierarchy, rolegate.role-hierarchy"
    })
    @DisplayName("an unknown name, in any case, refuses where the application is deployed, and is told the nearest")
    void unknown(String written, String nearest) {
        resolve(shared(written, "x"));
        assertEquals(
                List.of("The property " + written
                        + ", a context-param, is unknown; an option that is not read may be one that"
                        + " was meant to protect.\nCorrect the name, perhaps to " + nearest
                        + ", or remove it. [unknown-property]"),
                texts());
    }

    @Test
    @DisplayName("an unknown name that is near to none is told none")
    void farFromAll() {
        resolve(own("rolegate.listener", "x"));
        assertEquals(
                List.of(
                        "The property rolegate.listener, an init-param of the servlet, is unknown; an option that is not read"
                                + " may be one that was meant to protect.\nCorrect the name or remove it. [unknown-property]"),
                texts());
    }

    @Test
    @DisplayName("an unknown name among those of other programs is a warning, with the nearest")
    void unknownAmongOthers() {
        resolve(outer("rolegate.deny-unanotated", "x"));
        assertEquals(
                List.of(
                        "The property rolegate.deny-unanotated, in MicroProfile Config, is unknown, and is not read. Correct the"
                                + " name, perhaps to rolegate.deny-unannotated, or remove it."),
                warnings);
        assertEquals(List.of(), texts());
    }

    @Test
    @DisplayName(
            "a place that other programs have as well, and that cannot be read, is a warning, also where nothing else is set")
    void unreadablePlace() {
        resolve(Place.outer("in MicroProfile Config", Map.of(), "java.lang.IllegalStateException: sealed"));
        assertEquals(
                List.of(
                        "What stands in MicroProfile Config cannot be read: java.lang.IllegalStateException: sealed. An option"
                                + " that somebody wrote there is not read. Correct that, or set the options on the builder or among"
                                + " the application's properties."),
                warnings);
        assertEquals(List.of(), texts());
    }

    @Test
    @DisplayName("the test kit's system property is none that somebody misspelt")
    void ofTestKit() {
        resolve(outer("rolegate.accept", "true"));
        assertEquals(List.of(), warnings);
    }

    @Test
    @DisplayName("a value outside the grammar refuses in each place, also where a nearer one wins, and is shown")
    void bad() {
        resolve(own("rolegate.deny-unannotated", "true"), outer("rolegate.deny-unannotated", "yes"));
        assertEquals(
                List.of(
                        "The property rolegate.deny-unannotated, in MicroProfile Config, cannot be read. \"yes\" is neither"
                                + " true nor false.\nCorrect the value. [bad-property]"),
                texts());
    }

    @Test
    @DisplayName("what a runtime copies from one place to another is told once")
    void copied() {
        resolve(
                own("rolegate.x", "1"),
                Place.ofApplication("among the application's properties", Map.of("rolegate.x", "1")));
        assertEquals(1, texts().size());
    }

    @Test
    @DisplayName("reporting alone is read where the application is configured")
    void reportOnly() {
        assertEquals(
                "2020-01-01",
                String.valueOf(
                        resolve(own("rolegate.report-only-until", "2020-01-01")).reportOnlyUntil()));
    }

    @Test
    @DisplayName("reporting alone refuses as a parameter that applications share")
    void reportOnlyShared() {
        assertEquals(
                null,
                resolve(shared("rolegate.report-only-until", "2020-01-01")).reportOnlyUntil());
        assertEquals(
                List.of(
                        "The property rolegate.report-only-until, a context-param, is not read there: until when the gate only"
                                + " reports, the application alone says.\nSet it on the builder, among the application's properties"
                                + " or as an init-param of its servlet. [misplaced-property]"),
                texts());
    }

    @Test
    @DisplayName("reporting alone is not read outside of the application, which is a warning")
    void reportOnlyOuter() {
        assertEquals(
                null, resolve(outer("rolegate.report-only-until", "2020-01-01")).reportOnlyUntil());
        assertEquals(
                List.of(
                        "The property rolegate.report-only-until, in MicroProfile Config, is not read there: until when the gate"
                                + " only reports, the application alone says. Set it on the builder, or among the application's"
                                + " properties."),
                warnings);
    }
}
