package org.gleaner.serve;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.gleaner.render.Packed;

/** A request and its answer, which is given once: whoever comes second is not heard. */
final class Exchange {

    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    /** When a client that was turned away should come again, in seconds. */
    private static final int RETRY_SECONDS = 2;

    private static final int SMALL = 1 << 20;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final AtomicBoolean answered = new AtomicBoolean();
    private volatile boolean bodyRead;

    Exchange(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    Request request() {
        return request;
    }

    Response response() {
        return response;
    }

    Callback callback() {
        return callback;
    }

    String header(HttpHeader name) {
        return request.getHeaders().get(name);
    }

    /** "text/plain", in lower case and without parameters; empty where there is none. */
    String mediaType() {
        String type = header(HttpHeader.CONTENT_TYPE);
        int end = type == null ? 0 : type.indexOf(';');
        return type == null
                ? ""
                : (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The whole body was read: the connection can go on whatever the answer is. */
    void bodyRead() {
        bodyRead = true;
    }

    private boolean hasBody() {
        return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
                || request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    /** Nothing follows on this connection, where it is one of HTTP/1. */
    void close() {
        if (request.getConnectionMetaData().getHttpVersion().getVersion()
                < HttpVersion.HTTP_2.getVersion()) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
    }

    /** Whether the caller is the one who answers. */
    boolean claim() {
        return answered.compareAndSet(false, true);
    }

    void send(int status, String mediaType, byte[] body) {
        if (claim()) {
            write(status, mediaType, body);
        }
    }

    private void write(int status, String mediaType, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** A document, and the end of its line. */
    void send(Packed json) {
        if (!claim()) {
            return;
        }
        if (json.size() < SMALL) {
            byte[] line = new byte[(int) json.size() + 1];
            System.arraycopy(json.bytes(), 0, line, 0, line.length - 1);
            line[line.length - 1] = '\n';
            write(200, JSON, line);
            return;
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, JSON);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, json.size() + 1);
        InputStream line =
                new SequenceInputStream(json.open(), new ByteArrayInputStream(new byte[] {'\n'}));
        Content.copy(Content.Source.from(line), response, callback);
    }

    void fail(RequestError error) {
        if (claim()) {
            failClaimed(error);
        }
    }

    /** As {@link #fail}, by who has claimed the answer already. */
    void failClaimed(RequestError error) {
        if (error.status() == RequestError.TOO_MANY || error.status() == RequestError.NOT_READY) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        }
        if (!bodyRead && hasBody()) {
            // what is left of it would be taken for the next request
            close();
        }
        write(error.status(), JSON, error.json());
    }
}
