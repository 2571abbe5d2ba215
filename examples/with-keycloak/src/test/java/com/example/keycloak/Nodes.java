package com.example.keycloak;

import java.util.ArrayList;
import java.util.List;

/** Two nodes of one application, on two runtimes; every request goes to both, so that both stay in the same state. */
record Nodes(Node jersey, Node resteasy) implements AutoCloseable {

    /** What the two answered to the same requests. */
    record Answers(List<String> jersey, List<String> resteasy) {

        /** The statuses, on both nodes if they are the same. */
        String statuses() {
            String one = statuses(jersey);
            String other = statuses(resteasy);
            return one.equals(other) ? one : one + " on Jersey, " + other + " on RESTEasy";
        }

        private static String statuses(List<String> answers) {
            return String.join(
                    " ", answers.stream().map(answer -> answer.substring(0, 3)).toList());
        }
    }

    static Nodes start(String realm) throws Exception {
        Node jersey = Node.onJersey(realm);
        try {
            return new Nodes(jersey, Node.onResteasy(realm));
        } catch (Exception e) {
            jersey.close();
            throw e;
        }
    }

    /** Sends requests such as {@code GET /users}, one after the other. */
    Answers send(String token, String... requests) throws Exception {
        Answers answers = new Answers(new ArrayList<>(), new ArrayList<>());
        for (String request : requests) {
            String[] parts = request.split(" ");
            answers.jersey.add(jersey.send(parts[0], parts[1], token));
            answers.resteasy.add(resteasy.send(parts[0], parts[1], token));
        }
        return answers;
    }

    @Override
    public void close() {
        jersey.close();
        resteasy.close();
    }
}
