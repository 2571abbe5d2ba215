package com.example.books;

import dev.rolegate.RequiresRoleFeature;
import java.net.URI;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

public class Main {

    public static void main(String[] arguments) throws InterruptedException {
        GrizzlyHttpServerFactory.createHttpServer(
                URI.create("http://localhost:" + arguments[0] + "/"),
                new ResourceConfig(BooksResource.class, RequiresRoleFeature.class));
        Thread.currentThread().join();
    }
}
