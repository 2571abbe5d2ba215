package dev.rolegate.conformance.run;

import dev.rolegate.conformance.application.Part;
import dev.rolegate.conformance.caller.Identity;
import dev.rolegate.conformance.cases.Answer;
import dev.rolegate.conformance.cases.Case;
import dev.rolegate.conformance.http.Reply;
import java.util.List;

/**
 * What one identity got for one case.
 *
 * @param part the application
 * @param request the case
 * @param identity the caller
 * @param reply the response
 * @param answer the response without what differs from server to server
 * @param differences how the response differs from the oracle's; empty if it does not
 */
public record Result(Part part, Case request, Identity identity, Reply reply, String answer, List<String> differences) {

    /** A caller without the right got in. */
    public boolean isOpen() {
        return !request.answer(identity).isGrant() && isSuccess();
    }

    /** A caller with the right is kept out. */
    public boolean isShut() {
        return request.answer(identity).isGrant() && !isSuccess();
    }

    /** The caller is to be kept out. */
    public boolean isRestricted() {
        return !request.answer(identity).isGrant()
                && !request.answer(identity).body().equals(Answer.RUNTIME);
    }

    /** The answer is not the oracle's. */
    public boolean isDiffering() {
        return !differences.isEmpty();
    }

    /** The server broke down over it, or has nothing there. */
    public boolean isUnanswered() {
        return reply.status() >= 500 || reply.status() == 404 || reply.status() == 405;
    }

    private boolean isSuccess() {
        return reply.status() >= 200 && reply.status() < 300;
    }

    /** The transcript's line. */
    public String line() {
        return String.join(
                " | ", part.name(), request.name(), request.verb() + " " + request.path(), identity.toString(), answer);
    }
}
