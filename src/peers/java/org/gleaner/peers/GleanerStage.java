package org.gleaner.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Gleaner as a stage of a pipe: a line in for a line out, the writing and reading of JSON included.
 */
final class GleanerStage implements Chain {

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    GleanerStage(String command, int threads) throws IOException {
        process =
                new ProcessBuilder(command, "extract", "-", "--threads", String.valueOf(threads))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        in = process.outputWriter();
        out = process.inputReader();
    }

    @Override
    public void read(List<String> texts) throws Exception {
        Thread writer = new Thread(() -> write(texts));
        writer.start();
        for (int i = 0; i < texts.size(); i++) {
            if (out.readLine() == null) {
                throw new IOException("the stage has ended");
            }
        }
        writer.join();
    }

    private void write(List<String> texts) {
        try {
            for (String text : texts) {
                in.write(json.writeValueAsString(Map.of("text", text)));
                in.write('\n');
            }
            in.flush();
        } catch (IOException e) {
            throw new IllegalStateException("the stage takes no more", e);
        }
    }

    @Override
    public void close() throws Exception {
        in.close();
        process.waitFor();
    }
}
