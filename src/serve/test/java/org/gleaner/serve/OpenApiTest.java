package org.gleaner.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gleaner.output.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the service names what it answers, all of it and nothing else. */
@Timeout(60)
class OpenApiTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode description(Running running) throws Exception {
        return MAPPER.readTree(running.get("/v1/openapi.json").body());
    }

    @Test
    void describesEveryRouteAndNoOther() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            Set<String> described = new TreeSet<>();
            description(running)
                    .get("paths")
                    .properties()
                    .forEach(
                            path ->
                                    path.getValue()
                                            .propertyNames()
                                            .forEach(
                                                    method ->
                                                            described.add(
                                                                    method.toUpperCase(Locale.ROOT)
                                                                            + " "
                                                                            + path.getKey())));
            assertEquals(
                    running.service.routes().stream()
                            .filter(route -> route.path().matches("/(v1|health|metrics).*"))
                            .map(route -> route.method() + " " + route.path())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    described);
        }
    }

    @Test
    void saysWhichRoutesNeedNoToken() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            JsonNode paths = description(running).get("paths");
            for (Route route : running.service.routes()) {
                JsonNode path = paths.get(route.path());
                if (path != null) {
                    JsonNode operation = path.get(route.method().toLowerCase(Locale.ROOT));
                    assertEquals(route.open(), operation.has("security"), route.path());
                    assertEquals(!route.open(), operation.get("responses").has("401"));
                }
            }
        }
    }

    @Test
    void describesEveryMediaTypeThatIsRead() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            Set<String> read =
                    new TreeSet<>(List.of(Exchange.JSON, ExtractRoute.TEXT, ExtractRoute.FORM));
            read.addAll(ExtractRoute.LINES);
            JsonNode body =
                    description(running).at("/paths/~1v1~1extract/post/requestBody/content");
            assertEquals(read, new TreeSet<>(body.propertyNames()));
        }
    }

    /** Every status that a request can be refused with. */
    @Test
    void describesEveryStatus() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            Set<String> described =
                    new TreeSet<>(
                            description(running)
                                    .at("/paths/~1v1~1extract/post/responses")
                                    .propertyNames());
            Set<String> known = new TreeSet<>(Set.of("200"));
            for (int status :
                    new int[] {
                        RequestError.BAD_REQUEST,
                        RequestError.UNAUTHORIZED,
                        RequestError.FORBIDDEN,
                        RequestError.NOT_ALLOWED,
                        RequestError.TOO_SLOW,
                        RequestError.TOO_LARGE,
                        RequestError.UNSUPPORTED,
                        RequestError.UNREADABLE,
                        RequestError.TOO_MANY,
                        RequestError.FAULT,
                        RequestError.NOT_READY,
                        RequestError.DEADLINE
                    }) {
                known.add(Integer.toString(status));
            }
            assertEquals(known, described);
        }
    }

    @Test
    void describesEveryFormat() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            Set<String> described = new TreeSet<>();
            description(running)
                    .at("/paths/~1v1~1extract/post/parameters/0/schema/enum")
                    .forEach(name -> described.add(name.asString()));
            assertEquals(new TreeSet<>(Formats.names()), described);
        }
    }

    @Test
    void servesTheSchemaOfDocuments() throws Exception {
        try (Running running = Running.fake(Running.OPTIONS)) {
            String schema = running.get("/v1/schema").body();
            assertTrue(MAPPER.readTree(schema).has("$schema"), schema);
            assertTrue(schema.contains("\"transfers\""), schema);
        }
    }
}
