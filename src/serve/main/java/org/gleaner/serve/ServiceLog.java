package org.gleaner.serve;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log of a service on stderr: lines for people, or one JSON object a line. It holds no word of
 * any document.
 */
final class ServiceLog {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST = 10_000;

    private final PrintStream err;
    private final boolean json;

    ServiceLog(PrintStream err, boolean json) {
        this.err = err;
        this.json = json;
    }

    void tell(String level, String message) {
        tell(level, message, Map.of());
    }

    /**
     * @param fields numbers and words, for JSON under their names
     */
    void tell(String level, String message, Map<String, ?> fields) {
        String time = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        if (!json) {
            err.println(time + " " + level + " " + printable(message));
            return;
        }
        ObjectNode line =
                MAPPER.createObjectNode()
                        .put("time", time)
                        .put("level", level)
                        .put("message", message);
        fields.forEach((name, value) -> line.putPOJO(name, value));
        err.println(MAPPER.writeValueAsString(line));
    }

    /** Control characters of a client shall do nothing to a terminal. */
    private static String printable(String message) {
        StringBuilder printable = new StringBuilder();
        message.chars().forEach(c -> printable.append(Character.isISOControl(c) ? '?' : (char) c));
        return printable.toString();
    }

    /** What libraries say by themselves becomes lines of this log. */
    PrintStream captured() {
        return new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
    }

    private final class Lines extends OutputStream {

        private final java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();

        @Override
        public synchronized void write(int one) {
            if (one != '\n') {
                line.write(one);
            }
            if ((one == '\n' && line.size() > 0) || line.size() > LONGEST) {
                tell("warn", line.toString(StandardCharsets.UTF_8).strip());
                line.reset();
            }
        }
    }
}
