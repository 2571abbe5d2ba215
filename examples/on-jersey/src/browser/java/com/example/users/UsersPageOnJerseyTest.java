package com.example.users;

import com.example.users.jersey.UsersOnJersey;

class UsersPageOnJerseyTest extends UsersPageSuite {

    @Override
    protected Launcher.Starter starter() {
        return UsersOnJersey::start;
    }
}
