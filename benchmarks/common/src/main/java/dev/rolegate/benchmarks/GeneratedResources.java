package dev.rolegate.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Resource classes of ten methods each, compiled in memory. */
final class GeneratedResources extends ClassLoader {

    private static final int METHODS = 10;

    private final Map<String, ByteArrayOutputStream> compiled = new LinkedHashMap<>();

    private GeneratedResources() {
        super(GeneratedResources.class.getClassLoader());
    }

    /** Classes with this many methods in all, each with this annotation. */
    static Class<?>[] of(int methods, String annotation) {
        GeneratedResources loader = new GeneratedResources();
        List<JavaFileObject> sources = new ArrayList<>();
        for (int i = 0; i < methods / METHODS; i++) {
            sources.add(new Source("Resource" + i, source(i, annotation)));
        }
        loader.compile(sources);
        return loader.compiled.keySet().stream().map(loader::define).toArray(Class<?>[]::new);
    }

    private static String source(int number, String annotation) {
        StringBuilder source = new StringBuilder(
                "import jakarta.ws.rs.*;\n@Path(\"resource%1$d\") public class Resource%1$d {\n".formatted(number));
        for (int i = 0; i < METHODS; i++) {
            source.append("@GET @Path(\"method%1$d\") %2$s public String method%1$d() { return \"\"; }\n"
                    .formatted(i, annotation));
        }
        return source.append('}').toString();
    }

    private void compile(List<JavaFileObject> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files =
                new ForwardingJavaFileManager<JavaFileManager>(javac.getStandardFileManager(null, null, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return new Output(name, compiled.computeIfAbsent(name, key -> new ByteArrayOutputStream()));
                    }
                };
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        if (!javac.getTask(null, files, null, options, null, sources).call()) {
            throw new IllegalStateException("The generated resources do not compile.");
        }
    }

    private Class<?> define(String name) {
        byte[] bytes = Objects.requireNonNull(compiled.get(name)).toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes;

        Output(String name, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + name + ".class"), Kind.CLASS);
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
