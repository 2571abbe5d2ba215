package dev.rolegate.jersey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rolegate.InsufficientPermissionsException;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** On Jersey the response of a denial stands for one of Jersey's until it has to be one. */
class DenialResponseTest {

    private static Response withHeaders(Response response) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"1\"");
        response.getHeaders().putSingle(HttpHeaders.ALLOW, "GET");
        response.getHeaders().putSingle(HttpHeaders.LINK, "<http://localhost/>; rel=\"next\"");
        return response;
    }

    private static Object argument(Class<?> type) {
        if (type == String.class) {
            return "next";
        }
        if (type == Class.class) {
            return String.class;
        }
        return type == GenericType.class ? new GenericType<>(String.class) : new Annotation[0];
    }

    private static String answer(Method asked, Response response) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(asked.getParameterTypes())
                .map(DenialResponseTest::argument)
                .toArray();
        try {
            Object answer = asked.invoke(response, arguments);
            return answer instanceof Response.StatusType status
                    ? String.valueOf(status.getStatusCode())
                    : String.valueOf(answer).replaceAll("@[0-9a-f]+", "");
        } catch (InvocationTargetException refused) {
            return refused.getCause().toString();
        }
    }

    @TestFactory
    @DisplayName("it answers each question as Jersey's own 403 does")
    Stream<DynamicTest> untouched() {
        return questions(response -> response);
    }

    @TestFactory
    @DisplayName("it does so with headers that were set on it")
    Stream<DynamicTest> withHeaders() {
        return questions(DenialResponseTest::withHeaders);
    }

    private static Stream<DynamicTest> questions(UnaryOperator<Response> changed) {
        return Arrays.stream(Response.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .map(method -> dynamicTest(
                        method.getName() + Arrays.toString(method.getParameterTypes()),
                        () -> assertEquals(
                                answer(
                                        method,
                                        changed.apply(Response.status(403).build())),
                                answer(
                                        method,
                                        changed.apply(new InsufficientPermissionsException("No.").getResponse())))));
    }
}
