package dev.rolegate.internal.matrix;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Endpoint;
import dev.rolegate.AccessMatrix.Requirement;
import dev.rolegate.internal.rule.Sources;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The access matrix as JSON. */
final class JsonMatrix {

    private final JsonProvider json = JsonProvider.provider();

    private JsonMatrix() {}

    static String print(AccessMatrix matrix) {
        return new JsonMatrix().object(matrix);
    }

    private String object(AccessMatrix matrix) {
        JsonArrayBuilder endpoints = json.createArrayBuilder();
        matrix.endpoints().forEach(endpoint -> endpoints.add(object(endpoint)));
        String text = json.createObjectBuilder()
                .add("roles", strings(matrix.roles()))
                .add("endpoints", endpoints)
                .build()
                .toString();
        // Inside strings only, where the escape means the same: the text may stand in a script element.
        return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private JsonObjectBuilder object(Endpoint endpoint) {
        return json.createObjectBuilder()
                .add("verb", endpoint.verb())
                .add("path", endpoint.path())
                .add("access", endpoint.access().name().toLowerCase(Locale.ROOT))
                .add("requirements", requirements(endpoint.requirements()))
                .add("presumed", requirements(endpoint.presumed()))
                .add("declarations", strings(endpoint.declarations()))
                .add("otherAnnotations", strings(endpoint.otherAnnotations()))
                .add("rivals", strings(endpoint.rivals()))
                .add("class", Sources.of(endpoint.resourceClass()))
                .add("method", Sources.of(endpoint.resourceClass(), endpoint.method()))
                .add(
                        "locators",
                        strings(endpoint.locators().stream()
                                .map(locator -> Sources.of(locator.getDeclaringClass(), locator))
                                .toList()))
                .add("consumes", strings(endpoint.consumes()))
                .add("produces", strings(endpoint.produces()));
    }

    private JsonArrayBuilder requirements(List<Requirement> all) {
        JsonArrayBuilder requirements = json.createArrayBuilder();
        for (Requirement each : all) {
            requirements.add(json.createObjectBuilder()
                    .add("anyOf", strings(each.roles()))
                    .add("accepted", strings(each.accepted()))
                    .add("message", each.message())
                    .add("hide", each.hide()));
        }
        return requirements;
    }

    private JsonArrayBuilder strings(Collection<String> all) {
        JsonArrayBuilder array = json.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }
}
