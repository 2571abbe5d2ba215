package com.example.guide.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

final class Users {

    private static final String QUERY =
            "select u.name, r.role from users u left join user_roles r on r.user_name = u.name"
                    + " where u.token_hash = ? and not u.locked";

    private final DataSource database;

    Users(DataSource database) {
        this.database = database;
    }

    /** The user with that token and all of the user's roles, in one query. */
    Optional<User> byTokenHash(String hash) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setQueryTimeout(2);
            query.setString(1, hash);
            String name = null;
            Set<String> roles = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    name = rows.getString("name");
                    String role = rows.getString("role");
                    if (role != null) {
                        roles.add(role);
                    }
                }
            }
            return name == null ? Optional.empty() : Optional.of(new User(name, roles));
        } catch (SQLException e) {
            throw new IllegalStateException("The users cannot be read.", e);
        }
    }

    record User(String name, Set<String> roles) {}
}
