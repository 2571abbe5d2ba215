package dev.rolegate.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/y; /y",
                "/y/{id}; /y/{}",
                "/y/{ id }/x; /y/{}/x",
                "/{id: [0-9]{3}}-{name}; /{:[0-9]{3}}-{}",
                "/{a}{b : x{1,2}:}; /{}{:x{1,2}:}",
                "/{a: \\{x}/{b}; /{:\\{x}/{}"
            })
    @DisplayName("a template without the names of its parameters")
    void nameless(String template, String nameless) {
        assertEquals(nameless, Rivals.nameless(template));
    }

    @Path("y")
    public static class Types {
        @POST
        @Path("{id}")
        @Consumes("text/plain")
        public void text() {}

        @POST
        @Path("{name}")
        @Consumes("text/csv")
        public void csv() {}
    }

    @Path("y/{id}")
    public static class Deeper {
        @POST
        @Consumes("text/html")
        public void html() {}

        @GET
        public String get() {
            return "";
        }
    }

    private static List<String> rivals(Class<?>... resources) {
        String name = RivalsTest.class.getName() + "$";
        return AccessMatrix.of(resources).endpoints().stream()
                .map(each ->
                        each.method().getName() + " " + each.rivals().toString().replace(name, ""))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("methods of one template that take other media types are told apart by these")
    void mediaTypes() {
        assertEquals(List.of("csv []", "text []"), rivals(Types.class));
    }

    @Test
    @DisplayName("not where the classes have different templates: runtimes may choose the class first")
    void classesFirst() {
        assertEquals(
                List.of("csv [Deeper.html()]", "get []", "html [Types.csv(), Types.text()]", "text [Deeper.html()]"),
                rivals(Types.class, Deeper.class));
    }
}
