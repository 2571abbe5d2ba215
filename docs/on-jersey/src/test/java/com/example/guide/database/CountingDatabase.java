package com.example.guide.database;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;

/** H2 behind its own TCP server, which can be stopped and started; counts the connections that are asked for. */
final class CountingDatabase implements DataSource, AutoCloseable {

    static {
        // Where nobody listens, H2 would knock for more than a second.
        System.setProperty("h2.socketConnectRetry", "1");
    }

    private final JdbcDataSource h2 = new JdbcDataSource();
    private final AtomicInteger connections = new AtomicInteger();
    private Server server;

    CountingDatabase() throws SQLException {
        server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        h2.setURL("jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:reports" + server.getPort()
                + ";DB_CLOSE_DELAY=-1");
        try (var schema = CountingDatabase.class.getResourceAsStream("schema.sql")) {
            execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = h2.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void add(String name, String token, String... roles) throws SQLException {
        execute("insert into users (name, token_hash) values ('" + name + "', '" + TokenAuthentication.sha256(token)
                + "')");
        for (String role : roles) {
            execute("insert into user_roles values ('" + name + "', '" + role + "')");
        }
    }

    /** How often a connection was asked for since the last time. */
    int takeConnections() {
        return connections.getAndSet(0);
    }

    void goDown() {
        server.stop();
    }

    void comeBack() throws SQLException {
        server = Server.createTcpServer("-tcpPort", String.valueOf(server.getPort()))
                .start();
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections.incrementAndGet();
        return h2.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void close() {
        server.stop();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
