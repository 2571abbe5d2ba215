package com.example.users;

import com.example.users.resteasy.UsersOnResteasy;

class UsersPageOnResteasyTest extends UsersPageSuite {

    @Override
    protected Launcher.Starter starter() {
        return UsersOnResteasy::start;
    }
}
