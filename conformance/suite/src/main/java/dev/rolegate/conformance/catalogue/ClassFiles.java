package dev.rolegate.conformance.catalogue;

import static dev.rolegate.conformance.cases.Case.admin;

import dev.rolegate.RequiresRole;
import dev.rolegate.conformance.cases.Shapes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.ModifierAdjustment;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.modifier.MethodManifestation;
import net.bytebuddy.description.modifier.SyntheticState;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.dynamic.scaffold.MethodGraph;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.matcher.ElementMatchers;

/** What no Java source of one application gives: other compilers' class files, and a class loader with copies. */
public final class ClassFiles {

    private ClassFiles() {}

    public static Shapes shapes() {
        return Shapes.of(
                Root.class,
                admin("2: a primitive parameter, and a method that unboxes", "/class-files/boxed/1"),
                admin("2: the same without a signature", "/class-files/erased/1"),
                admin("2: a name with a hash, and a method that unboxes", "/class-files/mangled/1"),
                admin("5: a locator with a primitive parameter", "/class-files/locator/1"),
                admin("7: @RolesAllowed of another class loader", "/class-files/copied"));
    }

    @Path("class-files")
    public static class Root {
        @Path("boxed")
        public Object boxed() {
            return unboxing(
                    "Boxed",
                    TypeDescription.Generic.Builder.parameterizedType(Guarded.class, Long.class)
                            .build(),
                    "get",
                    String.class,
                    FixedValue.value("ok"),
                    true);
        }

        @Path("erased")
        public Object erased() {
            return unboxing(
                    "Erased",
                    TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Guarded.class),
                    "get",
                    String.class,
                    FixedValue.value("ok"),
                    true);
        }

        @Path("mangled")
        public Object mangled() {
            return unboxing(
                    "Mangled",
                    TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(Guarded.class),
                    "get-x1Yz",
                    String.class,
                    FixedValue.value("ok"),
                    true);
        }

        @Path("locator")
        public Object locator() {
            return unboxing(
                    "Holder",
                    TypeDescription.Generic.OfNonGenericType.ForLoadedType.of(GuardedLocator.class),
                    "get",
                    Leaf.class,
                    FixedValue.value(new Leaf()),
                    false);
        }

        @Path("copied")
        public Object copied() {
            return made(new WithCopies().named(Copied.class.getName()));
        }
    }

    public interface Guarded<T> {
        @RequiresRole("admin")
        String get(T id);
    }

    public interface GuardedLocator<T> {
        @RequiresRole("admin")
        Leaf get(T id);
    }

    public static class Leaf {
        @GET
        public String get() {
            return "ok";
        }
    }

    /** As Kotlin compiles an override that takes a {@code Long}: by a method of its own, to which a bridge leads. */
    private static Object unboxing(
            String named,
            TypeDescription.Generic implemented,
            String name,
            Class<?> returned,
            net.bytebuddy.implementation.Implementation body,
            boolean isVerb) {
        AnnotationDescription path = AnnotationDescription.Builder.ofType(Path.class)
                .define("value", "{id}")
                .build();
        AnnotationDescription id = AnnotationDescription.Builder.ofType(PathParam.class)
                .define("value", "id")
                .build();
        AnnotationDescription get =
                AnnotationDescription.Builder.ofType(GET.class).build();
        // Byte Buddy leaves out what is a bridge, and what it takes for overridden, unless told otherwise.
        Class<?> type = new ByteBuddy()
                .with(MethodGraph.Compiler.ForDeclaredMethods.INSTANCE)
                .subclass(Object.class, ConstructorStrategy.Default.DEFAULT_CONSTRUCTOR)
                .implement(implemented)
                .name(ClassFiles.class.getPackageName() + ".made." + named)
                .defineMethod(name, returned, Visibility.PUBLIC)
                .withParameter(long.class)
                .annotateParameter(id)
                .intercept(body)
                .annotateMethod(isVerb ? new AnnotationDescription[] {path, get} : new AnnotationDescription[] {path})
                .defineMethod("get", returned, Visibility.PUBLIC)
                .withParameters(Object.class)
                .intercept(
                        MethodCall.invoke(ElementMatchers.named(name).and(ElementMatchers.takesArguments(long.class)))
                                .withArgument(0)
                                .withAssigner(Assigner.DEFAULT, Assigner.Typing.DYNAMIC))
                .visit(new ModifierAdjustment()
                        .withMethodModifiers(
                                ElementMatchers.named("get").and(ElementMatchers.takesArguments(Object.class)),
                                MethodManifestation.BRIDGE,
                                SyntheticState.SYNTHETIC))
                .make()
                .load(ClassFiles.class.getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded();
        return made(type);
    }

    private static Object made(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As an application's that brings {@code jakarta.annotation-api} along and looks into its own jars first. */
    private static final class WithCopies extends ClassLoader {

        private static final Set<String> OWN = Set.of(Copied.class.getName(), RolesAllowed.class.getName());

        WithCopies() {
            super(ClassFiles.class.getClassLoader());
        }

        Class<?> named(String name) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null || !OWN.contains(name)) {
                    return loaded != null ? loaded : super.loadClass(name, resolve);
                }
                try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                    byte[] bytes = file.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
