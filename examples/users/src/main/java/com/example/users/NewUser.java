package com.example.users;

import org.jspecify.annotations.Nullable;

/** What a caller sends to add a user. */
public record NewUser(@Nullable String name) {

    static final int LONGEST_NAME = 100;

    boolean hasValidName() {
        return name != null
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }
}
