package com.example.browser;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Resource classes with very many methods, and some roles. */
final class ManyEndpoints {

    private ManyEndpoints() {}

    static Class<?>[] classes(Path folder, int classes, int methods, int roles) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", folder.toString()));
        for (int c = 0; c < classes; c++) {
            StringBuilder source = new StringBuilder("@jakarta.ws.rs.Path(\"c" + c + "\") public class C" + c + " {\n");
            for (int m = 0; m < methods; m++) {
                source.append("@jakarta.ws.rs.GET @jakarta.ws.rs.Path(\"m" + m
                                + "\") @dev.rolegate.RequiresRole(\"role")
                        .append(m % roles)
                        .append("\") public String m" + m + "() { return \"\"; }\n");
            }
            Path file = folder.resolve("C" + c + ".java");
            Files.writeString(file, source.append("}\n"));
            arguments.add(file.toString());
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        if (failed != 0) {
            throw new IllegalStateException("The classes do not compile.");
        }
        ClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ManyEndpoints.class.getClassLoader());
        Class<?>[] found = new Class<?>[classes];
        for (int c = 0; c < classes; c++) {
            found[c] = loader.loadClass("C" + c);
        }
        return found;
    }
}
