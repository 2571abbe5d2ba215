package dev.rolegate.conformance.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Shows the time of its making, until a day is let pass by. */
public final class MovedClock extends Clock {

    /** Where the gate looks for it. */
    public static final String PROPERTY = "dev.rolegate.clock";

    private volatile Instant now = Instant.now();

    /** It is now. */
    public MovedClock() {}

    /** It is now again. */
    void goBack() {
        now = Instant.now();
    }

    /** It is the first moment of the next day, in UTC. */
    public void passBy(LocalDate day) {
        now = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** It is the last moment of a day, in UTC. */
    public void endOf(LocalDate day) {
        passBy(day);
        now = now.minusMillis(1);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
