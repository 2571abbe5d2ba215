package dev.rolegate.internal.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("11: the GET methods that a PATCH may run")
class PatchedGetsTest {

    @ParameterizedTest
    @DisplayName("are all but those whose template can never match the same path")
    @CsvSource(
            delimiter = '|',
            value = {
                "a/{id}       | a/{id}          | true",
                "a/{id}       | a/{name}        | true",
                "a/{id}       | a/me            | true",
                "a/me         | a/{id}          | true",
                "a/me         | a/you           | false",
                "a/{id}       | b/{id}          | false",
                "a/{id}       | a               | false",
                "a/{id}       | a/{id}/more     | false",
                "a/{id}/more  | a/{rest: .*}    | true",
                "a            | a/{rest: .*}    | true",
                "a            | b/{rest: .*}    | false",
                "{rest: .+}   | b/c             | true",
                "a-{id}/x     | a-b/x           | true",
                "a/b%20c      | a/b c           | true",
                "''           | ''              | true",
                "''           | a               | false"
            })
    void possible(String patched, String got, boolean meet) {
        assertEquals(meet, PatchedGets.ALL_POSSIBLE.mayMeet(patched, got));
        assertEquals(meet, PatchedGets.ALL_POSSIBLE.mayMeet(got, patched));
    }

    @ParameterizedTest
    @DisplayName("are those of the same template in a table, whatever its parameters are called")
    @CsvSource(
            delimiter = '|',
            value = {
                "a/{id}         | a/{id}       | true",
                "a/{id}         | a/{name}     | true",
                "a/{id: [0-9]+} | a/{id:[0-9]+}| true",
                "a/{id: [0-9]+} | a/{id}       | false",
                "a/{id}         | a/me         | false"
            })
    void ofTheTemplate(String patched, String got, boolean meet) {
        assertEquals(meet, PatchedGets.OF_THE_TEMPLATE.mayMeet(patched, got));
    }
}
