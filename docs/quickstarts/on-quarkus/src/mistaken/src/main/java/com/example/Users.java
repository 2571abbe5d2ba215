package com.example;

import dev.rolegate.RequiresRole;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Users {

    @RequiresRole("admin")
    public void delete(long id) {}
}
