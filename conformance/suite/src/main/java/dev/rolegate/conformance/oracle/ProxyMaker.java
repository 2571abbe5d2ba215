package dev.rolegate.conformance.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.bytebuddy.jar.asm.Opcodes;

/** The subclass that a proxy library makes: it overrides what it finds and goes on to super, a handler or a target. */
final class ProxyMaker {

    private enum Style {
        SUPER,
        HANDLER,
        TARGET
    }

    private final List<TypeSpec> types;
    private final Random random;
    private final Style style;
    private final boolean withForwarders;
    private final List<MethodSpec> methods = new ArrayList<>();
    private int ids;

    ProxyMaker(List<TypeSpec> types, Random random, int ids) {
        this.types = types;
        this.random = random;
        this.ids = ids;
        style = Style.values()[random.nextInt(3)];
        withForwarders = random.nextBoolean();
    }

    TypeSpec make() {
        TypeSpec target = types.get(types.size() - 1);
        int flags = random.nextInt(100) < 20 ? Opcodes.ACC_SYNTHETIC : 0;
        for (int i = types.size() - 1; i >= 0; i--) {
            for (MethodSpec method : types.get(i).methods()) {
                if (isSeen(types.get(i), method, target)) {
                    override(target, method, flags);
                }
            }
        }
        return new TypeSpec(
                target.outer() == null ? target.name() + "_Proxy" : "p/Proxy",
                Opcodes.ACC_PUBLIC,
                target.loader(),
                target.name(),
                List.of(),
                null,
                style == Style.TARGET ? target.name() : null,
                null,
                methods);
    }

    private boolean isSeen(TypeSpec type, MethodSpec method, TypeSpec target) {
        boolean accessible =
                method.has(Opcodes.ACC_PUBLIC) || (style != Style.TARGET && method.has(Opcodes.ACC_PROTECTED));
        return accessible
                && isAbove(type, target)
                && method.isVirtual()
                && (withForwarders || !method.has(MethodSpec.FLAGS))
                && isImplemented(method, target)
                && methods.stream().noneMatch(each -> each.isSameAs(method.name(), method.parameter(), method.result()))
                && random.nextInt(100) < 90;
    }

    private boolean isAbove(TypeSpec type, TypeSpec from) {
        return type.name().equals(from.name())
                || types.stream()
                        .anyMatch(each -> (each.name().equals(from.superclass())
                                        || from.interfaces().contains(each.name()))
                                && isAbove(type, each));
    }

    /** Otherwise there is nothing to go on to. */
    private boolean isImplemented(MethodSpec method, TypeSpec target) {
        return types.stream()
                .filter(type -> isAbove(type, target))
                .flatMap(type -> type.methods().stream())
                .anyMatch(each -> each.body().kind() != Body.Kind.ABSTRACT
                        && each.isSameAs(method.name(), method.parameter(), method.result()));
    }

    private void override(TypeSpec target, MethodSpec method, int flags) {
        Body.Way way = style == Style.TARGET ? Body.Way.TARGET : Body.Way.SUPER;
        Body body =
                Body.forwards(new Body.Callee(way, target.name(), method.name(), method.parameter(), method.result()));
        if (style == Style.HANDLER) {
            String accessor = "super$" + method.name() + "$" + ids;
            methods.add(new MethodSpec(
                    ids++,
                    accessor,
                    method.parameter(),
                    method.result(),
                    Opcodes.ACC_FINAL | flags,
                    null,
                    body,
                    false,
                    null));
            body = Body.forwards(new Body.Callee(Body.Way.VIRTUAL, "", accessor, method.parameter(), method.result()))
                    .as(Body.Kind.HANDS_OVER);
        }
        methods.add(new MethodSpec(
                ids++,
                method.name(),
                method.parameter(),
                method.result(),
                (method.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) | flags,
                null,
                body,
                false,
                null));
    }
}
