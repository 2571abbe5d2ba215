package dev.rolegate.internal.host;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Apache CXF, as one has it in TomEE: in which servlet it stands, a message tells, and no Feature is told. */
final class CxfQuirks extends Quirks {

    /** Lists classes where others list instances, which {@link PortableHost} takes as well. */
    static final String PREFIX = "org.apache.cxf.";

    private static final Map<String, String> IN_MESSAGES = Map.of(
            "jakarta.servlet.ServletConfig", "HTTP.CONFIG",
            "jakarta.servlet.ServletContext", "HTTP.CONTEXT");

    CxfQuirks() {
        super(PREFIX);
    }

    @Override
    @Nullable
    Object given(Class<?> type, @Nullable FeatureContext context) throws ReflectiveOperationException {
        String key = IN_MESSAGES.get(type.getName());
        ClassLoader cxf = RuntimeDelegate.getInstance().getClass().getClassLoader();
        Object message = Class.forName(PREFIX + "phase.PhaseInterceptorChain", true, cxf)
                .getMethod("getCurrentMessage")
                .invoke(null);
        Object given = key != null && message instanceof Map<?, ?> contents ? contents.get(key) : null;
        return type.isInstance(given) ? given : null;
    }
}
