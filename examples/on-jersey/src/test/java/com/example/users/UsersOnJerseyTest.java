package com.example.users;

import com.example.users.jersey.UsersOnJersey;

class UsersOnJerseyTest extends UsersApiSuite {

    @Override
    protected Launcher.Starter starter() {
        return UsersOnJersey::start;
    }
}
