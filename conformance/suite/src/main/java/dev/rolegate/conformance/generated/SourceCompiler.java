package dev.rolegate.conformance.generated;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs the JDK's compiler once over all sources, in memory. */
final class SourceCompiler {

    private SourceCompiler() {}

    /** The class files by binary name. */
    static Map<String, byte[]> compile(List<ShapeSource> sources, Class<?>... needed) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("The generated shapes need a JDK: this Java has no compiler.");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("--release", "17", "-proc:none", "-nowarn", "-Xlint:none", "-g:none", "-cp", classPath(needed));
        try (Output output = new Output(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null))) {
            List<Source> units = sources.stream().map(Source::new).toList();
            if (!compiler.getTask(null, output, diagnostics, options, null, units)
                    .call()) {
                throw new IllegalStateException(diagnostics.getDiagnostics().stream()
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n", "A generated shape does not compile.\n", "")));
            }
            return output.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the classes themselves: {@code java.class.path} may be a single jar with nothing but a manifest. */
    private static String classPath(Class<?>... needed) {
        return Stream.of(needed)
                .map(SourceCompiler::location)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("Where " + type.getName() + " was loaded from is unknown.");
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(ShapeSource source) {
            super(URI.create("memory:///" + source.className().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> streams = new HashMap<>();

        Output(JavaFileManager fileManager) {
            super(fileManager);
        }

        Map<String, byte[]> classes() {
            return streams.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().toByteArray()));
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return streams.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
