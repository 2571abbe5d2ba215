package dev.rolegate.conformance.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.AccessMatrix;
import dev.rolegate.AccessMatrix.Access;
import dev.rolegate.RequiresRoleFeature;
import dev.rolegate.conformance.products.RuntimeModel.Row;
import dev.rolegate.conformance.report.Products;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A published product")
class PublishedProductTest {

    private static final RuntimeModel RUNTIME = RuntimeModels.present();

    private static List<Class<?>> roots;
    private static AccessMatrix matrix;

    @BeforeAll
    static void read() throws IOException {
        roots = ProductJars.rootClasses(System.getProperty("product.jars"));
        long start = System.nanoTime();
        matrix = AccessMatrix.of(roots.toArray(Class[]::new));
        System.out.printf(
                "%s: %d root classes, %d rows, %d ms%n",
                System.getProperty("product"),
                roots.size(),
                matrix.endpoints().size(),
                (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    @DisplayName("has in its matrix what the runtime makes of its classes, no row more and no row less")
    void theMatrixIsTheRuntimesModel() {
        Set<String> runtimes = new TreeSet<>();
        Set<String> matrixs = new TreeSet<>();
        for (AccessMatrix.Endpoint each : matrix.endpoints()) {
            if (each.access() != Access.UNKNOWN && each.access() != Access.REPEATED) {
                matrixs.add(row(each.locators(), each.resourceClass(), each.verb(), each.method()));
            }
        }
        for (AccessMatrix.Endpoint each : matrix.endpoints()) {
            if (each.access() != Access.UNKNOWN && each.access() != Access.REPEATED) {
                expect(each.locators(), each.resourceClass(), runtimes);
            }
        }
        for (Class<?> root : roots) {
            expect(List.of(), root, runtimes);
        }
        assertEquals(String.join("\n", runtimes), String.join("\n", matrixs));
    }

    /** What the runtime makes of a class that is reached like this; a locator has to lead somewhere in the matrix. */
    private static void expect(List<Method> way, Class<?> type, Set<String> rows) {
        for (Row each : RUNTIME.of(type)) {
            if (!each.verb().isEmpty()) {
                rows.add(row(way, type, each.verb(), each.method()));
            } else if (!leadsSomewhere(way, type, each)) {
                rows.add(row(way, type, "a locator", each.method()));
            }
        }
    }

    private static boolean leadsSomewhere(List<Method> way, Class<?> type, Row locator) {
        for (AccessMatrix.Endpoint each : matrix.endpoints()) {
            List<Method> all = new ArrayList<>(each.locators());
            all.add(each.method());
            if (all.size() > way.size()
                    && all.subList(0, way.size()).equals(way)
                    && isSame(all.get(way.size()), locator.method())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Method one, Method other) {
        return signature(one).equals(signature(other));
    }

    private static String row(List<Method> way, Class<?> type, String verb, Method method) {
        StringBuilder row = new StringBuilder();
        for (Method each : way) {
            row.append(each.getDeclaringClass().getSimpleName())
                    .append('.')
                    .append(signature(each))
                    .append(" > ");
        }
        return row.append(type.getName())
                .append(' ')
                .append(verb)
                .append(' ')
                .append(signature(method))
                .toString();
    }

    private static String signature(Method method) {
        StringBuilder signature = new StringBuilder(method.getName()).append('(');
        for (Class<?> each : method.getParameterTypes()) {
            signature.append(each.getSimpleName()).append(' ');
        }
        return signature.append(')').toString();
    }

    @Test
    @DisplayName("is deployed without a refusal, and its running matrix is the one of its classes")
    void isDeployed() {
        AccessMatrix running = AccessMatrix.running(RUNTIME.deploy(new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                Set<Class<?>> classes = new LinkedHashSet<>(roots);
                classes.add(RequiresRoleFeature.class);
                return classes;
            }
        }));
        assertEquals(matrix.toMarkdown(), running.toMarkdown());
    }

    @Test
    @DisplayName("has the row that is checked in")
    void hasItsRow() throws IOException {
        Products.holds(
                System.getProperty("product"),
                RUNTIME.name(),
                roots.size(),
                count(each -> each.access() != Access.UNKNOWN && each.access() != Access.REPEATED),
                count(each -> each.access() == Access.UNKNOWN && each.verb().equals("*")),
                count(each -> each.access() == Access.UNKNOWN && !each.verb().equals("*")));
    }

    private static long count(Predicate<AccessMatrix.Endpoint> which) {
        return matrix.endpoints().stream().filter(which).count();
    }
}
