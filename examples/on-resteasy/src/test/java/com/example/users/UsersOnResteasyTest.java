package com.example.users;

import com.example.users.resteasy.UsersOnResteasy;

class UsersOnResteasyTest extends UsersApiSuite {

    @Override
    protected Launcher.Starter starter() {
        return UsersOnResteasy::start;
    }
}
