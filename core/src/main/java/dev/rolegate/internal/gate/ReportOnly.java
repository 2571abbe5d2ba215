package dev.rolegate.internal.gate;

import dev.rolegate.AccessEvent;
import dev.rolegate.AccessEvent.Reason;
import dev.rolegate.internal.denial.Denial;
import dev.rolegate.internal.host.Host;
import dev.rolegate.internal.host.Match;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Until when the gate lets everything pass and tells what it would have denied; from the next day on it enforces by itself. */
final class ReportOnly {

    /** Where whoever answers behind the gate finds that it would not have let pass. */
    private static final String PROPERTY = "dev.rolegate.reported";

    /** What nobody could match is one endpoint. */
    private record Kind(@Nullable Class<?> type, @Nullable Method method, Reason reason) {}

    // An application has only so many endpoints.
    private final FailureLog told = new FailureLog("", Integer.MAX_VALUE);
    private final FailureLog untold = new FailureLog("What would be denied cannot be told:");
    private final AccessEvents events;
    private final Clock clock;
    private final LocalDate enforcing;
    private final long end;

    /**
     * In UTC.
     *
     * @param lastDay the last day of it
     */
    ReportOnly(LocalDate lastDay, Clock clock, AccessEvents events) {
        this.events = events;
        this.clock = clock;
        this.enforcing = lastDay.plusDays(1);
        this.end = enforcing.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    boolean isOn() {
        return clock.millis() < end;
    }

    /** Tells what would have been denied: the listener each, the log once per endpoint, reason and interval. */
    void letPass(Denial denial, @Nullable Match match, boolean hidden, Host host, ContainerRequestContext request) {
        try {
            request.setProperty(PROPERTY, denial.reason());
            Kind kind = match == null
                    ? new Kind(null, null, denial.reason())
                    : new Kind(match.type(), match.method(), denial.reason());
            boolean due = told.isDue(kind);
            if (due || events.hearDenials()) {
                AccessEvent event = events.letPass(denial, match, hidden, host, request);
                if (due) {
                    DenialLog.letPass(event, enforcing);
                }
            }
        } catch (Throwable failure) { // Whoever fails to tell it must not keep anybody out.
            untold.log(failure);
        }
    }
}
