package dev.rolegate.conformance.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A response as it came over the wire.
 *
 * @param status the status code
 * @param headers the values by lower-case name, in the order of arrival
 * @param body the content without its transfer coding, as UTF-8; what is none shows as U+FFFD
 */
public record Reply(int status, Map<String, List<String>> headers, String body) {

    /** All values of a header, joined; empty if there is none. */
    public String header(String lowerCaseName) {
        return String.join(" // ", headers.getOrDefault(lowerCaseName, List.of()));
    }

    /** The same without the date, so that two at different times can be equal. */
    public Reply withoutDate() {
        Map<String, List<String>> others = new TreeMap<>(headers);
        others.remove("date");
        return new Reply(status, others, body);
    }

    /** The same without those headers that have just this value. */
    Reply without(Map<String, String> added) {
        Map<String, List<String>> others = new TreeMap<>(headers);
        added.forEach((name, value) -> others.remove(name, List.of(value)));
        return new Reply(status, others, body);
    }
}
