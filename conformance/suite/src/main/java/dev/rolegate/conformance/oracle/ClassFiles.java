package dev.rolegate.conformance.oracle;

import static net.bytebuddy.jar.asm.Opcodes.ACC_ABSTRACT;
import static net.bytebuddy.jar.asm.Opcodes.ACC_INTERFACE;
import static net.bytebuddy.jar.asm.Opcodes.ACC_PUBLIC;
import static net.bytebuddy.jar.asm.Opcodes.ACC_STATIC;
import static net.bytebuddy.jar.asm.Opcodes.ACC_SUPER;
import static net.bytebuddy.jar.asm.Opcodes.ALOAD;
import static net.bytebuddy.jar.asm.Opcodes.ARETURN;
import static net.bytebuddy.jar.asm.Opcodes.CHECKCAST;
import static net.bytebuddy.jar.asm.Opcodes.DUP;
import static net.bytebuddy.jar.asm.Opcodes.GETFIELD;
import static net.bytebuddy.jar.asm.Opcodes.GETSTATIC;
import static net.bytebuddy.jar.asm.Opcodes.IADD;
import static net.bytebuddy.jar.asm.Opcodes.IASTORE;
import static net.bytebuddy.jar.asm.Opcodes.ICONST_1;
import static net.bytebuddy.jar.asm.Opcodes.INVOKEINTERFACE;
import static net.bytebuddy.jar.asm.Opcodes.INVOKESPECIAL;
import static net.bytebuddy.jar.asm.Opcodes.INVOKESTATIC;
import static net.bytebuddy.jar.asm.Opcodes.INVOKEVIRTUAL;
import static net.bytebuddy.jar.asm.Opcodes.LLOAD;
import static net.bytebuddy.jar.asm.Opcodes.NEW;
import static net.bytebuddy.jar.asm.Opcodes.POP;
import static net.bytebuddy.jar.asm.Opcodes.PUTFIELD;
import static net.bytebuddy.jar.asm.Opcodes.PUTSTATIC;
import static net.bytebuddy.jar.asm.Opcodes.RETURN;
import static net.bytebuddy.jar.asm.Opcodes.V17;

import dev.rolegate.RequiresRole;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** Writes the class files of a hierarchy; no compiler has a say. */
final class ClassFiles {

    private static final String TRACE = Type.getInternalName(Trace.class);
    private static final String LONG = "java/lang/Long";

    private final Hierarchy hierarchy;

    ClassFiles(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** By internal name, supertypes first; outer classes included. */
    Map<String, byte[]> write(int loader) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (TypeSpec type : hierarchy.types()) {
            if (type.loader() == loader) {
                String outer = type.outer();
                if (outer != null) {
                    files.put(outer, outer(outer, type.name()));
                }
                files.put(type.name(), write(type));
            }
        }
        return files;
    }

    private static byte[] outer(String name, String inner) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                V17,
                ACC_PUBLIC | ACC_SUPER,
                name,
                "<T:Ljava/lang/Object;>Ljava/lang/Object;",
                TypeSpec.OBJECT,
                new String[0]);
        visitInner(writer, inner, name, ACC_PUBLIC);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void visitInner(ClassWriter writer, String inner, String outer, int access) {
        writer.visitInnerClass(inner, outer, inner.substring(outer.length() + 1), access);
    }

    private byte[] write(TypeSpec type) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                V17,
                type.access() | (type.isInterface() ? 0 : ACC_SUPER),
                type.name(),
                type.signature(),
                type.superclass(),
                type.interfaces().toArray(String[]::new));
        String outer = type.outer();
        if (outer != null) {
            visitInner(writer, type.name(), outer, type.access());
        }
        if (type.name().equals(hierarchy.concrete().name())) {
            writer.visitAnnotation(Type.getDescriptor(Path.class), true).visit("value", "x");
        }
        visitDeclaration(type.says(), kind -> writer.visitAnnotation(kind, true));
        if (!type.isInterface()) {
            writeConstructor(type, writer);
        }
        for (MethodSpec method : type.methods()) {
            writeMethod(type, method, writer);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void writeConstructor(TypeSpec type, ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, type.superclass(), "<init>", "()V", false);
        String target = type.target();
        if (target != null) {
            writer.visitField(ACC_PUBLIC, "target", "L" + target + ";", null, null)
                    .visitEnd();
            code.visitVarInsn(ALOAD, 0);
            code.visitTypeInsn(NEW, target);
            code.visitInsn(DUP);
            code.visitMethodInsn(INVOKESPECIAL, target, "<init>", "()V", false);
            code.visitFieldInsn(PUTFIELD, type.name(), "target", "L" + target + ";");
        }
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void writeMethod(TypeSpec type, MethodSpec method, ClassWriter writer) {
        Body body = method.body();
        boolean empty = body.kind() == Body.Kind.ABSTRACT;
        MethodVisitor code = writer.visitMethod(
                method.access() | (empty ? ACC_ABSTRACT : 0),
                method.name(),
                method.descriptor(type.name()),
                method.signature(),
                null);
        if (method.routed()) {
            if (!method.isLocator()) {
                code.visitAnnotation(Type.getDescriptor(GET.class), true);
            }
            code.visitAnnotation(Type.getDescriptor(Path.class), true).visit("value", method.name() + method.id());
        }
        visitDeclaration(method.says(), kind -> code.visitAnnotation(kind, true));
        if (!empty) {
            code.visitCode();
            writeTrace(method.id(), code);
            if (body.callee() != null) {
                writeCall(type, method, body.callee(), code);
                if (body.kind() == Body.Kind.CALLS) {
                    code.visitInsn(POP);
                    code.visitLdcInsn("done");
                }
            } else {
                code.visitMethodInsn(INVOKESTATIC, TRACE, "work", "()Ljava/lang/String;", false);
            }
            code.visitInsn(ARETURN);
            code.visitMaxs(0, 0);
        }
        code.visitEnd();
    }

    private static void writeTrace(int id, MethodVisitor code) {
        code.visitFieldInsn(GETSTATIC, TRACE, "RAN", "[I");
        code.visitFieldInsn(GETSTATIC, TRACE, "count", "I");
        code.visitLdcInsn(id);
        code.visitInsn(IASTORE);
        code.visitFieldInsn(GETSTATIC, TRACE, "count", "I");
        code.visitInsn(ICONST_1);
        code.visitInsn(IADD);
        code.visitFieldInsn(PUTSTATIC, TRACE, "count", "I");
    }

    private void writeCall(TypeSpec type, MethodSpec method, Body.Callee callee, MethodVisitor code) {
        code.visitVarInsn(ALOAD, 0);
        if (method.body().kind() == Body.Kind.HANDS_OVER) {
            code.visitLdcInsn(callee.name());
            code.visitLdcInsn("(" + callee.parameter() + ")" + callee.result());
            writeArgument(method.parameter().isEmpty() ? "null" : method.parameter(), TypeSpec.OBJECT, code);
            code.visitMethodInsn(
                    INVOKESTATIC,
                    TRACE,
                    "handOver",
                    "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/Object;",
                    false);
            cast(Type.getDescriptor(Object.class), method.result(), code);
            return;
        }
        TypeSpec owner = hierarchy.type(callee.owner());
        boolean onInterface = owner != null && owner.isInterface();
        if (callee.way() == Body.Way.TARGET) {
            code.visitFieldInsn(GETFIELD, type.name(), "target", "L" + type.target() + ";");
        }
        if (!callee.parameter().isEmpty()) {
            writeArgument(
                    method.parameter(),
                    callee.parameter().equals("J")
                            ? "J"
                            : Type.getType(callee.parameter()).getInternalName(),
                    code);
        }
        String self = callee.way() == Body.Way.STATIC ? "L" + callee.owner() + ";" : "";
        int opcode = switch (callee.way()) {
            case STATIC -> INVOKESTATIC;
            case SUPER, DEFAULT -> INVOKESPECIAL;
            case VIRTUAL, TARGET -> onInterface ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
        code.visitMethodInsn(
                opcode,
                callee.owner(),
                callee.name(),
                "(" + self + callee.parameter() + ")" + callee.result(),
                onInterface);
        cast(callee.result(), method.result(), code);
    }

    private static void writeArgument(String from, String to, MethodVisitor code) {
        if (from.equals("null")) {
            code.visitInsn(net.bytebuddy.jar.asm.Opcodes.ACONST_NULL);
        } else if (from.equals("J")) {
            code.visitVarInsn(LLOAD, 1);
            if (!to.equals("J")) {
                code.visitMethodInsn(INVOKESTATIC, LONG, "valueOf", "(J)Ljava/lang/Long;", false);
            }
        } else {
            code.visitVarInsn(ALOAD, 1);
            if (to.equals("J")) {
                code.visitTypeInsn(CHECKCAST, LONG);
                code.visitMethodInsn(INVOKEVIRTUAL, LONG, "longValue", "()J", false);
            } else if (!to.equals(TypeSpec.OBJECT) && !from.equals("L" + to + ";")) {
                code.visitTypeInsn(CHECKCAST, to);
            }
        }
    }

    private static void cast(String from, String to, MethodVisitor code) {
        if (!from.equals(to) && !to.equals("Ljava/lang/Object;")) {
            code.visitTypeInsn(CHECKCAST, Type.getType(to).getInternalName());
        }
    }

    @FunctionalInterface
    private interface Target {
        AnnotationVisitor annotate(String kind);
    }

    private static void visitDeclaration(@Nullable Says says, Target target) {
        if (says == null) {
            return;
        }
        if (says.role().isEmpty()) {
            target.annotate(Type.getDescriptor(PermitAll.class)).visitEnd();
            return;
        }
        AnnotationVisitor annotation =
                target.annotate(Type.getDescriptor(says.own() ? RequiresRole.class : RolesAllowed.class));
        AnnotationVisitor roles = annotation.visitArray("value");
        roles.visit(null, says.role());
        roles.visitEnd();
        annotation.visitEnd();
    }

    static boolean isStatic(MethodSpec method) {
        return method.has(ACC_STATIC);
    }

    static int interfaceFlags() {
        return ACC_PUBLIC | ACC_INTERFACE | ACC_ABSTRACT;
    }
}
