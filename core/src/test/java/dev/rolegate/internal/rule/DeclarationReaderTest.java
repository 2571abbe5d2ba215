package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolegate.internal.OwnClasses;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With kinds of annotations that nothing has seen before, since what they say is kept. */
@DisplayName("what an annotation says of roles is read")
class DeclarationReaderTest {

    private static final String KEPT =
            " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@dev.rolegate.RequiresRole(\"admin\")          | @Outer | ROLES",
                "@jakarta.annotation.security.PermitAll         | @Outer | UNDECIDABLE",
                "@javax.annotation.security.PermitAll           | @Outer | UNDECIDABLE",
                "@Deprecated                                    | @Outer | none",
                "@dev.rolegate.RequiresRole(\"admin\")          | @Outer @Outer | ROLES",
                "@Deprecated                                    | @Outer @Outer | none"
            })
    @DisplayName("through stereotypes and containers of them")
    void read(String inner, String on, String kind) {
        OwnClasses classes = new OwnClasses()
                .compile(
                        "package javax.annotation.security;" + KEPT + "public @interface PermitAll {}",
                        KEPT + inner + " public @interface Inner {}",
                        KEPT + "@Inner @java.lang.annotation.Repeatable(Outers.class) public @interface Outer {}",
                        KEPT + "public @interface Outers { Outer[] value(); }",
                        on + " public class Users {}");
        Class<?> users = classes.named("Users");
        Declaration read = DeclarationReader.read(users, users, new ArrayList<>());
        assertEquals(List.of(kind), List.of(read == null ? "none" : read.kind().name()));
    }
}
