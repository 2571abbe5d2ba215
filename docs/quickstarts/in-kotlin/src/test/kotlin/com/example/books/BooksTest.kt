package com.example.books

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory
import org.glassfish.jersey.server.ResourceConfig
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DisplayName
import org.junit.jupiter.api.Test

class BooksTest {

    private val server = GrizzlyHttpServerFactory.createHttpServer(
        URI("http://localhost:0/"), ResourceConfig.forApplication(BooksApplication()))

    private fun send(method: String, path: String): String {
        val uri = URI("http://localhost:${server.getListener("grizzly").port}$path")
        val request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build()
        val response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString())
        return "${response.statusCode()} ${response.body()}"
    }

    @AfterEach
    fun stop() {
        server.shutdownNow()
    }

    @Test
    @DisplayName("removing a book requires a librarian")
    fun removingRequiresALibrarian() {
        assertEquals(
            """403 {"error":"InsufficientPermissions","message":"This request requires the 'librarian' role."}""",
            send("DELETE", "/books/42"))
    }

    @Test
    @DisplayName("anybody may list them")
    fun anybodyMayList() {
        assertEquals("200 Kotlin in Action", send("GET", "/books"))
    }
}
