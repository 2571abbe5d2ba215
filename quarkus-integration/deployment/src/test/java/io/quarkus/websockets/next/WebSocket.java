package io.quarkus.websockets.next;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the annotation of {@code quarkus-websockets-next}. */
@Retention(RetentionPolicy.RUNTIME)
public @interface WebSocket {}
