package dev.rolegate.internal;

import dev.rolegate.conformance.fault.Fault;
import dev.rolegate.internal.gate.GateFaults;
import dev.rolegate.internal.rule.Declaration;
import dev.rolegate.internal.rule.RuleFaults;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.bytebuddy.asm.Advice;

/** The mistakes of this trade, each as a change to the class that would make it. */
public final class CoreFaults {

    private static final String ROOMS = "dev.rolegate.internal.";

    private CoreFaults() {}

    /** All of them. */
    public static List<Fault> all() {
        List<Fault> all = new ArrayList<>(RuleFaults.all());
        all.addAll(GateFaults.all());
        all.addAll(List.of(
                Fault.of("the Application's declaration is ignored")
                        .around(ROOMS + "deployment.ShownApplication", "declaration", NoDeclaration.class),
                Fault.of("a hidden 404 may be cached").around(ROOMS + "denial.NoStoreFilter", "hide", LeftOut.class),
                Fault.of("the kept bytes are handed out themselves")
                        .around(ROOMS + "denial.DenialBody", "forbidden", KeptBytes.class),
                Fault.of("a length is set before others change the bytes")
                        .around(ROOMS + "denial.DenialMapper", "respond", LengthOfOwn.class)));
        return List.copyOf(all);
    }

    static final class LeftOut {
        @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }
    }

    static final class NoDeclaration {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Declaration declaration) {
            declaration = null;
        }
    }

    static final class KeptBytes {
        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) String message,
                @Advice.FieldValue("prepared") Map<String, byte[]> prepared,
                @Advice.Return(readOnly = false) byte[] body) {
            body = prepared.getOrDefault(message, body);
        }
    }

    static final class LengthOfOwn {
        @Advice.OnMethodExit
        static void exit(@Advice.Argument(1) byte[] body, @Advice.Return Response response) {
            response.getHeaders().putSingle("Content-Length", body.length);
        }
    }
}
