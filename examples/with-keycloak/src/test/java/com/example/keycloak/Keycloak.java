package com.example.keycloak;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A Keycloak with the realm of {@code users-realm.json}, where the password of everybody is the name. */
final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Child child;
    private final String url;

    private Keycloak(Child child, String url) {
        this.child = child;
        this.url = url;
    }

    /** With a database in memory, so that each start imports the realm anew. */
    static Keycloak start() throws IOException, InterruptedException {
        Path imported = Files.createDirectories(HOME.resolve(Path.of("data", "import")));
        try (InputStream realm = Keycloak.class.getResourceAsStream("/users-realm.json")) {
            Files.copy(realm, imported.resolve("users-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        int port = Child.freePort();
        ProcessBuilder script = new ProcessBuilder(
                HOME.resolve(Path.of("bin", "kc.sh")).toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        script.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return new Keycloak(Child.start("keycloak", script, "Listening on:"), "http://127.0.0.1:" + port);
    }

    /** What tokens name as their issuer. */
    String realm() {
        return url + "/realms/users";
    }

    /** A new access token of somebody, by way of one of the realm's clients. */
    String token(String name, String client) throws Exception {
        return (String) tokens("users", name, client).get("access_token");
    }

    String idToken(String name, String client) throws Exception {
        return (String) tokens("users", name, client).get("id_token");
    }

    private Map<String, Object> tokens(String realm, String name, String client) throws Exception {
        String form =
                "grant_type=password&scope=openid&client_id=" + client + "&username=" + name + "&password=" + name;
        return JSONObjectUtils.parse(
                send(HttpRequest.newBuilder(URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))));
    }

    /** Takes a role of the realm away from the bearer of a token. */
    void takeAway(String role, String token) throws Exception {
        String user = SignedJWT.parse(token).getJWTClaimsSet().getSubject();
        String representation = administer("GET", "/roles/" + role, "");
        administer("DELETE", "/users/" + user + "/role-mappings/realm", "[" + representation + "]");
    }

    /** Signs with a new key from now on; the one before is still published. */
    void signWithNewKey() throws Exception {
        administer("POST", "/components", """
                {"name":"new","providerType":"org.keycloak.keys.KeyProvider","providerId":"rsa-generated",
                 "config":{"priority":["200"]}}""");
    }

    private String administer(String verb, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url + "/admin/realms/users" + path))
                .header(
                        "Authorization",
                        "Bearer " + tokens("master", "admin", "admin-cli").get("access_token"))
                .header("Content-Type", "application/json")
                .method(verb, BodyPublishers.ofString(body)));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    @Override
    public void close() {
        child.close();
    }
}
