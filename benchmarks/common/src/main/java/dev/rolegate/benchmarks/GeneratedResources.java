package dev.rolegate.benchmarks;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Resource classes of ten methods each, compiled into a folder of the class path before anything starts: a compiler in the measured
 * virtual machine would have loaded what a deployment loads.
 */
public final class GeneratedResources {

    private static final int METHODS = 10;

    private GeneratedResources() {}

    /** Takes the folder and how many methods there are in all. */
    public static void main(String[] arguments) {
        int methods = Integer.parseInt(arguments[1]);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", arguments[0]);
        List<Source> sources =
                IntStream.range(0, methods / METHODS).mapToObj(Source::new).toList();
        if (!javac.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("The generated resources do not compile.");
        }
    }

    /** Those on the class path, as many as there are methods in all. */
    static Class<?>[] load(int methods) throws ClassNotFoundException {
        Class<?>[] classes = new Class<?>[methods / METHODS];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Class.forName("Resource" + i);
        }
        return classes;
    }

    /** The path of the last of them. */
    static String lastPath(int methods) {
        return "/resource" + (methods / METHODS - 1) + "/method" + (METHODS - 1);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final int number;

        Source(int number) {
            super(URI.create("memory:///Resource" + number + ".java"), Kind.SOURCE);
            this.number = number;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            Stream<String> methods = IntStream.range(0, METHODS)
                    .mapToObj(
                            "@GET @Path(\"method%1$d\") @RequiresRole(\"admin\") public String method%1$d() { return \"\"; }\n"
                                    ::formatted);
            return "import dev.rolegate.RequiresRole; import jakarta.ws.rs.*;\n@Path(\"resource%1$d\") public class Resource%1$d {\n"
                            .formatted(number)
                    + String.join("", methods.toList())
                    + "}";
        }
    }
}
