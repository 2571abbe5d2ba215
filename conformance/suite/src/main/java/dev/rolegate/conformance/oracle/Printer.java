package dev.rolegate.conformance.oracle;

import net.bytebuddy.jar.asm.Opcodes;

/** Prints a hierarchy like a source file. */
final class Printer {

    private Printer() {}

    static String name(TypeSpec type, MethodSpec method) {
        return type.javaName() + "." + method.name() + "(" + simple(method.parameter()) + ")";
    }

    static String print(Hierarchy hierarchy) {
        StringBuilder text =
                new StringBuilder(hierarchy.readable() ? "" : "// Class loaders give no class file out.\n");
        for (TypeSpec type : hierarchy.types()) {
            if (type.says() != null) {
                text.append(type.says()).append(' ');
            }
            text.append(
                            type.isInterface()
                                    ? "interface "
                                    : (type.access() & Opcodes.ACC_ABSTRACT) != 0 ? "abstract class " : "class ")
                    .append(type.javaName());
            if (!type.superclass().equals(TypeSpec.OBJECT)) {
                text.append(" extends ").append(type.superclass().replace('/', '.'));
            }
            if (!type.interfaces().isEmpty()) {
                text.append(type.isInterface() ? " extends " : " implements ")
                        .append(String.join(", ", type.interfaces()).replace('/', '.'));
            }
            text.append(" {");
            if (type.signature() != null) {
                text.append(" // Signature ").append(type.signature());
            }
            text.append(type.loader() == 0 ? "\n" : " // second loader\n");
            for (MethodSpec method : type.methods()) {
                text.append("    ").append(print(method)).append('\n');
            }
            text.append("}\n");
        }
        return text.toString();
    }

    private static String print(MethodSpec method) {
        StringBuilder text = new StringBuilder();
        if (method.routed()) {
            text.append(method.isLocator() ? "@Path " : "@GET ");
        }
        if (method.says() != null) {
            text.append(method.says()).append(' ');
        }
        text.append(method.has(Opcodes.ACC_PUBLIC) ? "public " : method.has(Opcodes.ACC_PROTECTED) ? "protected " : "");
        text.append(method.has(Opcodes.ACC_BRIDGE) ? "/*bridge*/ " : "")
                .append(method.has(Opcodes.ACC_SYNTHETIC) ? "/*synthetic*/ " : "")
                .append(simple(method.result()))
                .append(' ')
                .append(method.name())
                .append('(')
                .append(simple(method.parameter()))
                .append(')');
        Body body = method.body();
        if (body.kind() == Body.Kind.ABSTRACT) {
            text.append(';');
        } else if (body.callee() == null) {
            text.append(" {}");
        } else {
            Body.Callee callee = body.callee();
            text.append(" { ")
                    .append(
                            switch (body.kind()) {
                                case FORWARDS -> "return ";
                                case HANDS_OVER -> "return /* through a handler */ ";
                                default -> "";
                            })
                    .append(
                            switch (callee.way()) {
                                case VIRTUAL -> "this.";
                                case SUPER -> "super.";
                                case TARGET -> "target.";
                                case DEFAULT, STATIC -> callee.owner().replace('/', '.') + ".super.";
                            })
                    .append(callee.name())
                    .append('(')
                    .append(simple(callee.parameter()))
                    .append("); }");
        }
        if (method.signature() != null) {
            text.append(" // Signature ").append(method.signature());
        }
        return text.toString();
    }

    private static String simple(String descriptor) {
        if (descriptor.isEmpty()) {
            return "";
        }
        return descriptor.equals("J")
                ? "long"
                : descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
    }
}
