package dev.rolegate.conformance.host;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Ways to write something into a path that may be taken for {@code 42}, or for somebody else; the same in each run. */
final class Spellings {

    private static final List<String> VALUES = List.of(
            "42",
            "43",
            "4",
            "2",
            "7",
            "0",
            "",
            "root",
            "admin",
            "42:owner",
            "7/42",
            "{id}",
            "**",
            "user:42",
            "042",
            "42.0",
            "0x2A",
            "42L",
            "-42",
            "+42",
            "4_2",
            "4,2",
            "null",
            "42@example.org",
            "~42",
            "a.b",
            "..",
            ".",
            "42|43",
            "42'",
            "42\"");

    private static final List<String> PIECES = List.of(
            "%2F",
            "%2f",
            "/",
            "//",
            "%252F",
            "%5C",
            "\\",
            "%00",
            "%0a",
            "%0D%0A",
            "%20",
            "%09",
            "+",
            "%2B",
            ";",
            ";a=b",
            ";id=42",
            ";id=43",
            ";/",
            "%3B",
            "%3Bid=42",
            ";=",
            ";;",
            "?id=42",
            "?",
            "#",
            "%23",
            "%3F",
            "/../",
            "/./",
            "%2e%2e",
            "..%2f",
            "..;/",
            "%D9%A4%D9%A2",
            "%EF%BC%94%EF%BC%92",
            "%E0%A5%AA%E0%A5%A8",
            "%C0%B4%C0%B2",
            "%E2%80%8B",
            "%EF%BB%BF",
            "%C2%AD",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "%FF",
            "%80",
            "%zz",
            "%",
            "%4",
            "%2",
            "%u0034",
            "{",
            "}",
            "%7Bid%7D",
            "&#52;",
            "42",
            "43",
            "4",
            "2",
            "0",
            ":",
            ",",
            "%2C",
            "@",
            "~",
            "-",
            ".",
            "_",
            "x",
            "y",
            "/42",
            "42/",
            "43/",
            "/list/");

    private final SplittableRandom random;

    Spellings(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One of the paths, a value in place of its dollar sign. */
    String of(List<String> paths) {
        return any(paths).replace("$", value());
    }

    /** Once in so many times. */
    boolean of(int times) {
        return random.nextInt(times) == 0;
    }

    private String value() {
        String value = any(VALUES);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            value = changed(value);
        }
        return value;
    }

    private String changed(String value) {
        int at = random.nextInt(value.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> any(PIECES) + value;
            case 1 -> value + any(PIECES);
            case 2 -> value.substring(0, at) + any(PIECES) + value.substring(at);
            case 3 -> encoded(value);
            case 4 -> value.replace("%", "%25");
            case 5 -> value + any(List.of("", ",", ";", "/", "%2F")) + value;
            case 6 -> "0".repeat(random.nextInt(140)) + value;
            default -> value.substring(0, at) + random.nextInt(100) + value.substring(at);
        };
    }

    /** Some of its characters, in hexadecimal digits of either case. */
    private String encoded(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (random.nextBoolean()) {
                String hex = String.format("%%%02x", (int) each);
                text.append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
