package org.gleaner.serve;

import org.gleaner.model.FailureKind;
import org.gleaner.pipeline.Outcome;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a request has no result, as its client is told: in words and by a status, never by a stack
 * trace.
 *
 * @param kind "too_large": for programs
 * @param message for people: what is wrong, and what to do
 */
record RequestError(int status, String id, String stage, String kind, String message) {

    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NOT_ALLOWED = 405;
    static final int TOO_SLOW = 408;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED = 415;
    static final int UNREADABLE = 422;
    static final int TOO_MANY = 429;
    static final int FAULT = 500;
    static final int NOT_READY = 503;
    static final int DEADLINE = 504;

    private static final JsonMapper MAPPER = new JsonMapper();

    RequestError(int status, String kind, String message) {
        this(status, null, "request", kind, message);
    }

    static RequestError busy() {
        return new RequestError(
                TOO_MANY, "busy", "as many documents wait as may; try again in a moment");
    }

    static RequestError tooLarge(long most) {
        return new RequestError(
                TOO_LARGE,
                "too_large",
                "more than the "
                        + most
                        + " bytes that one document may have here; split it, or start the service"
                        + " with a larger --max-body");
    }

    /** Of a document that was read and failed, or could not be read. */
    static RequestError of(Outcome.Failed failure) {
        return new RequestError(
                status(failure.kind()),
                failure.id(),
                failure.stage(),
                failure.kind().label(),
                failure.message());
    }

    private static int status(FailureKind kind) {
        return switch (kind) {
            case BAD_JSON -> BAD_REQUEST;
            case TOO_LARGE -> TOO_LARGE;
            case NOT_TEXT, ENCRYPTED, BROKEN, NO_TEXT, BAD_INPUT, UNREADABLE, STACK -> UNREADABLE;
            case TIMEOUT -> DEADLINE;
            case MEMORY -> NOT_READY;
            case INVALID_SPAN, ERROR -> FAULT;
        };
    }

    /** The form that a line of a failed document has, with null for the id where there is none. */
    byte[] json() {
        ObjectNode all = MAPPER.createObjectNode().put("id", id);
        all.putObject("error").put("stage", stage).put("kind", kind).put("message", message);
        return MAPPER.writeValueAsBytes(all);
    }
}
