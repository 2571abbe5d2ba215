package dev.rolegate.internal.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page beside this class, with places to be filled. */
final class HtmlTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private HtmlTemplate() {}

    /** With HTML in each place. */
    static String filled(Map<String, String> html) {
        String template = template();
        Map<String, String> places = new HashMap<>(html);
        places.put("styleHash", hash(template, "style"));
        places.put("scriptHash", hash(template, "script"));
        // In one pass: a name that looks like a place is none.
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(places.get(place.group(1)))));
    }

    /** Nothing but the template's own script and style runs, whatever a name may do (Content Security Policy 3). */
    private static String hash(String template, String element) {
        String open = "<" + element + ">";
        int start = template.indexOf(open) + open.length();
        byte[] content = template.substring(start, template.indexOf("</" + element + ">"))
                .getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String template() {
        try (InputStream file = HtmlTemplate.class.getResourceAsStream("access-matrix.html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
