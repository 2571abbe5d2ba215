package dev.rolegate.quarkus.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.QuarkusUnitTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caller owns 42, and 42 of team red; a filter before the gate, or one behind it, asks for all path parameters. */
@Tag("wide")
@DisplayName("Path parameters in roles on Quarkus")
class PathParametersTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Applications.of(
                    Teams.class,
                    Teams.Member.class,
                    Teams.Members.class,
                    Teams.Again.class,
                    Teams.Asking.class,
                    Teams.End.class,
                    Teams.Place.class,
                    Teams.Room.class,
                    Teams.Early.class,
                    Teams.Late.class)
            .overrideConfigKey("quarkus.security.users.embedded.roles.user", "user:42,team:red,team:red:42,place:b");

    @ParameterizedTest(name = "{0}, {1}")
    @DisplayName("are the values that the method gets, whoever asks for them besides")
    @CsvSource({
        "/teams/own/42,               nobody, 42",
        "/teams/own/%34%32,           nobody, 42",
        "/teams/own/43,               nobody, 403",
        "/teams/own/%253432,          nobody, 403",
        "/teams/encoded/42,           nobody, 403",
        "/rooms/42/1,                 nobody, 42",
        "/rooms/43/42,                nobody, 403",
        "/teams/red/members/42,       nobody, red 42",
        "/teams/red/members/43,       nobody, 403",
        "/teams/blue/members/42,      nobody, 403",
        "/teams/red/members/42,       early,  red 42",
        "/teams/blue/members/42,      early,  403",
        "/teams/red/members/42/uni,   nobody, red 42",
        "/teams/red/members/42/uni,   early,  red 42",
        "/teams/red/members/42/uni,   late,   red 42",
        "/teams/red/members/42/bean,  nobody, red 42",
        "/teams/red/members/42/bean,  early,  red 42",
        "/teams/red/members/42/bean,  late,   red 42",
        "/teams/red/members/blue/bean, late,  red blue",
        "/teams/blue/members/red/bean, early, 403"
    })
    void values(String path, String asking, String answer) throws Exception {
        assertEquals(answer, answer(path, asking));
    }

    @ParameterizedTest
    @DisplayName("are none where nobody can say what the method gets")
    @CsvSource({
        // The same name at two levels.
        "/teams/again/42/42",
        // Behind a locator that asks for all of them, Quarkus takes its values for those of the one before.
        "/teams/asking/red/42/end",
        "/teams/asking/blue/red/end",
        // Behind a pattern, Quarkus gives the method the first value for the second.
        "/teams/places/1/b/end",
        // Behind a locator, Quarkus counts the parameter of the class.
        "/teams/room/42"
    })
    void none(String path) throws Exception {
        assertEquals("403", answer(path, "nobody"));
    }

    private static String answer(String path, String asking) throws Exception {
        HttpResponse<String> answer = Answers.to("GET", path + "?asking=" + asking, "user");
        return answer.statusCode() == 200 ? answer.body() : String.valueOf(answer.statusCode());
    }
}
