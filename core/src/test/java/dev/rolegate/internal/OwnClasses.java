package dev.rolegate.internal;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Classes that no source of ours can be: compiled against others than run, with a class missing, without class files. */
public final class OwnClasses extends ClassLoader {

    private final Map<String, byte[]> files = new HashMap<>();
    private boolean shown = true;

    /** None yet. */
    public OwnClasses() {
        super(OwnClasses.class.getClassLoader());
    }

    /** Adds classes; those that are there already are replaced, and what was compiled against them stays. */
    public OwnClasses compile(String... sources) {
        try {
            compile(Files.createTempDirectory(java.nio.file.Path.of("target"), "classes"), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void compile(java.nio.file.Path folder, String... sources) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            java.nio.file.Path file = folder.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none", "-d", folder.toString()));
        arguments.addAll(List.of("-cp", folder + File.pathSeparator + apis()));
        for (String source : sources) {
            String name = source.replaceAll("(?s)^.*?\\b(?:class|interface) ([\\w$]+).*$", "$1");
            java.nio.file.Path file =
                    Files.createTempDirectory(folder, "source").resolve(name + ".java");
            arguments.add(Files.writeString(file, source).toString());
        }
        StringWriter errors = new StringWriter();
        PrintWriter out = new PrintWriter(errors);
        if (ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError(errors);
        }
        try (Stream<java.nio.file.Path> all = Files.walk(folder)) {
            for (java.nio.file.Path file :
                    all.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '.');
                files.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
    }

    private static String apis() {
        return Stream.of(RequiresRole.class, RolesAllowed.class, Path.class)
                .map(each ->
                        each.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** As proxy libraries mark their overrides. */
    public OwnClasses markedSynthetic(String type, String method, String descriptor) throws IOException {
        byte[] file = files.get(type);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        in.skipNBytes(8);
        int constants = in.readUnsignedShort();
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 1; i < constants; i++) {
            switch (in.readUnsignedByte()) {
                case 1 -> texts.put(in.readUTF(), i);
                case 7, 8, 16 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        // Flags, name and descriptor stand one after another.
        for (int at = file.length - in.available(); at < file.length - 6; at++) {
            ByteBuffer found = ByteBuffer.wrap(file, at, 6);
            if (found.getShort() == Modifier.PUBLIC
                    && found.getShort() == texts.get(method)
                    && found.getShort() == texts.get(descriptor)) {
                file[at] |= 0x10;
                return this;
            }
        }
        throw new AssertionError(type + "." + method + descriptor);
    }

    /** With names that no source of Java can have, of the same length. */
    public OwnClasses renamed(String from, String to) {
        files.replaceAll((name, file) ->
                new String(file, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** As if it had not been shipped. */
    public OwnClasses without(String name) {
        files.remove(name);
        return this;
    }

    /** As if they had been made at run time. */
    public OwnClasses withoutClassFiles() {
        shown = false;
        return this;
    }

    public Class<?> named(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] file = files.get(name);
            if (loaded != null || file == null) {
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
            return defineClass(name, file, 0, file.length);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] file = files.get(name.replaceAll("\\.class$", "").replace('/', '.'));
        if (file == null) {
            return super.getResourceAsStream(name);
        }
        return shown ? new ByteArrayInputStream(file) : null;
    }
}
