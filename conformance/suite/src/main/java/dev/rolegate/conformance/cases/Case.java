package dev.rolegate.conformance.cases;

import dev.rolegate.conformance.caller.Identity;
import java.util.List;

/**
 * One request, and what each identity gets for it.
 *
 * @param name begins with the number of the rule, as in {@code 2: an override that repeats @GET keeps the role}
 * @param verb the HTTP method; other than for GET, HEAD, DELETE and OPTIONS an invalid entity is sent where a denial is
 *     expected and a valid one where not, see {@link Entity}
 * @param path the request target below the application's root, as it goes over the wire
 * @param anonymous what a caller without a principal gets
 * @param user what bob gets, who has the role {@code user}
 * @param admin what alice gets, who has the roles {@code user} and {@code admin}
 * @param stricterOnCoreAlone whether core alone may ask everybody but alice for the role {@code admin} (rule 5)
 * @param headers more request headers, as whole lines
 */
public record Case(
        String name,
        String verb,
        String path,
        Answer anonymous,
        Answer user,
        Answer admin,
        boolean stricterOnCoreAlone,
        List<String> headers) {

    public Case {
        headers = List.copyOf(headers);
    }

    /** Without more request headers. */
    public Case(
            String name,
            String verb,
            String path,
            Answer anonymous,
            Answer user,
            Answer admin,
            boolean stricterOnCoreAlone) {
        this(name, verb, path, anonymous, user, admin, stricterOnCoreAlone, List.of());
    }

    /** What the default message says where the role {@code admin} alone is asked for. */
    public static final Answer NEEDS_ADMIN = Answer.denied("This request requires the 'admin' role.");

    /** What the default message says where the role {@code user} alone is asked for. */
    public static final Answer NEEDS_USER = Answer.denied("This request requires the 'user' role.");

    /** A GET whose callers get what is written here. */
    public static Case of(String name, String path, Answer anonymous, Answer user, Answer admin) {
        return new Case(name, "GET", path, anonymous, user, admin, false);
    }

    /** A GET that needs the role {@code admin}, with the default message. */
    public static Case admin(String name, String path) {
        return of(name, path, NEEDS_ADMIN, NEEDS_ADMIN, Answer.granted());
    }

    /** A GET that needs the role {@code user}, with the default message. */
    public static Case user(String name, String path) {
        return of(name, path, NEEDS_USER, Answer.granted(), Answer.granted());
    }

    /** A GET that everyone may make. */
    public static Case open(String name, String path) {
        return of(name, path, Answer.granted(), Answer.granted(), Answer.granted());
    }

    /** A GET that has one answer for everybody. */
    public static Case everybody(String name, String path, Answer answer) {
        return of(name, path, answer, answer, answer);
    }

    /** A GET that nobody may make. */
    public static Case closed(String name, String path) {
        return of(name, path, Answer.closed(), Answer.closed(), Answer.closed());
    }

    /** The same with another HTTP method. */
    public Case with(String verb) {
        return new Case(name, verb, path, anonymous, user, admin, stricterOnCoreAlone, headers);
    }

    /** The same, where core alone may be stricter. */
    public Case stricter() {
        return new Case(name, verb, path, anonymous, user, admin, true, headers);
    }

    /** The same with more request headers; an {@code Accept} stands in for the suite's. */
    public Case sending(String... lines) {
        return new Case(name, verb, path, anonymous, user, admin, stricterOnCoreAlone, List.of(lines));
    }

    /** What this identity gets. */
    public Answer answer(Identity identity) {
        return switch (identity) {
            case ANONYMOUS -> anonymous;
            case USER -> user;
            case ADMIN -> admin;
        };
    }
}
