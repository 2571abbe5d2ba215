package dev.rolegate.internal.rule;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rolegate.RequiresRole;
import jakarta.ws.rs.core.Feature;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rolegate in an archive, on a server that stays. */
class UndeployedTest {

    /** An archive with Rolegate of its own. */
    private static final class Archive extends URLClassLoader {

        Archive() {
            super(
                    new URL[] {
                        RequiresRole.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    Feature.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return name.startsWith("dev.rolegate.") ? findClass(name) : super.loadClass(name, resolve);
            }
        }
    }

    /** A proxy whose class the server has. */
    private static Object proxy() {
        return Proxy.newProxyInstance(
                Feature.class.getClassLoader(), new Class<?>[] {Feature.class}, (proxy, method, arguments) -> null);
    }

    private static WeakReference<ClassLoader> used(Object proxy) throws Exception {
        try (Archive archive = new Archive()) {
            Class<?> classes = archive.loadClass(ResourceClasses.class.getName());
            assertNotSame(ResourceClasses.class, classes);
            assertNull(classes.getMethod("targetOf", Object.class).invoke(null, proxy));
            return new WeakReference<>(archive);
        }
    }

    @Test
    @DisplayName("nothing of it stays with the class of a proxy that was asked for its target")
    void gone() throws Exception {
        Object proxy = proxy();
        WeakReference<ClassLoader> archive = used(proxy);
        for (int i = 0; i < 50 && archive.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(archive.get());
        Reference.reachabilityFence(proxy);
    }
}
