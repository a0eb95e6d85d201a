import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A text to a running service (gleaner serve), and its JSON on stdout, with the JDK alone:
 *
 * <pre>java examples/http/Extract.java corpus/seed.txt</pre>
 *
 * GLEANER_URL: where it runs, default http://127.0.0.1:8080; GLEANER_TOKEN: its token, if it asks
 * for one.
 */
public final class Extract {

    private static final int TRIES = 8;

    private Extract() {}

    public static void main(String[] arguments) throws Exception {
        String url =
                Optional.ofNullable(System.getenv("GLEANER_URL")).orElse("http://127.0.0.1:8080");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + "/v1/extract"))
                        .timeout(Duration.ofMinutes(5))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofFile(Path.of(arguments[0])));
        Optional.ofNullable(System.getenv("GLEANER_TOKEN"))
                .ifPresent(token -> request.header("Authorization", "Bearer " + token));
        HttpResponse<String> answer = send(request.build());
        if (answer.statusCode() != 200) {
            System.err.println(answer.statusCode() + ": " + answer.body());
            System.exit(1);
        }
        System.out.println(answer.body());
    }

    /** Waits and tries again while the service is busy (429) or starting (503). */
    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean busy = answer.statusCode() == 429 || answer.statusCode() == 503;
            if (!busy || attempt == TRIES) {
                return answer;
            }
            Thread.sleep(1000 * answer.headers().firstValueAsLong("Retry-After").orElse(1));
        }
    }
}
