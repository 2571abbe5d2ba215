package dev.rolegate.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What the header says, signed with HMAC-SHA256.
 *
 * @param purpose what the request is for
 * @param name the principal's name; {@code null} for an anonymous caller
 * @param roles the caller's roles
 */
record Credential(Purpose purpose, @Nullable String name, Set<String> roles) {

    enum Purpose {
        /** An ordinary request. */
        CALL,
        /** To be answered right behind the check. */
        CHECK,
        /** Only asks whether anybody reads the header. */
        PRESENCE
    }

    private static final String ALGORITHM = "HmacSHA256";

    /** Never leaves this JVM. */
    private static final SecretKeySpec KEY = new SecretKeySpec(random(), ALGORITHM);

    String toHeader() {
        byte[] content = content();
        return encoded(content) + "." + encoded(signature(content));
    }

    /** What a header says, or {@code null} if it was not signed here. */
    static @Nullable Credential read(String header) {
        int dot = header.indexOf('.');
        try {
            byte[] content = Base64.getUrlDecoder().decode(header.substring(0, Math.max(dot, 0)));
            byte[] signature = Base64.getUrlDecoder().decode(header.substring(dot + 1));
            // In constant time: a difference in time would tell how much of a guess is right.
            return MessageDigest.isEqual(signature, signature(content)) ? read(content) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(purpose.name());
            out.writeBoolean(name != null);
            out.writeUTF(name == null ? "" : name);
            out.writeInt(roles.size());
            for (String role : roles) {
                out.writeUTF(role);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Credential read(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            Purpose purpose = Purpose.valueOf(in.readUTF());
            boolean named = in.readBoolean();
            String name = in.readUTF();
            Set<String> roles = new TreeSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                roles.add(in.readUTF());
            }
            return new Credential(purpose, named ? name : null, roles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(KEY);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
