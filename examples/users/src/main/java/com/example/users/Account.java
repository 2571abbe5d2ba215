package com.example.users;

import org.jspecify.annotations.Nullable;

/** What a user tells the API alone. */
public record Account(@Nullable String email) {

    static final int LONGEST_EMAIL = 254;

    boolean hasValidEmail() {
        return email != null && email.length() <= LONGEST_EMAIL && email.matches("[!-?A-~]+@[!-?A-~]+");
    }
}
