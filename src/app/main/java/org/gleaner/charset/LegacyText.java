package org.gleaner.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Warning;

/** Text in an encoding older than UTF-8, which ICU's detector names. */
final class LegacyText {

    /** The detector looks at no more than its first 8,000 bytes. */
    private static final int SAMPLE = 8000;

    /** Below this the detector, whose scale goes to 100, is guessing. */
    private static final int SURE = 25;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private LegacyText() {}

    static Decoded decode(byte[] content) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample(content));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < SURE) {
                break;
            }
            Optional<Charset> charset = charset(match.getName());
            Optional<String> text =
                    charset.flatMap(known -> Decoder.strict(content, known))
                            .filter(LegacyText::plausible);
            if (text.isPresent()) {
                String name = charset.get().name();
                return new Decoded(text.get(), name, Mojibake.macWarnings(text.get(), name));
            }
        }
        return guess(content);
    }

    /**
     * ISO-8859-1 decodes whatever windows-1252 leaves undefined, so that there always is a text.
     */
    private static Decoded guess(byte[] content) {
        Optional<String> western = Decoder.strict(content, WESTERN);
        Charset charset = western.isPresent() ? WESTERN : StandardCharsets.ISO_8859_1;
        String text = western.orElseGet(() -> new String(content, StandardCharsets.ISO_8859_1));
        return new Decoded(
                text,
                charset.name(),
                List.of(
                        new Warning(
                                Decoded.STAGE,
                                "not UTF-8, and its encoding is unclear: read as "
                                        + charset.name()
                                        + "; convert it to UTF-8 to be sure")));
    }

    /**
     * The surroundings of bytes above 0x7F, as far as the detector looks: an English text may begin
     * with pages of ASCII.
     */
    private static byte[] sample(byte[] content) {
        if (content.length <= SAMPLE) {
            return content;
        }
        ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
        int done = 0;
        for (int i = 0; i < content.length && sample.size() < SAMPLE; i++) {
            if (content[i] < 0 && i >= done) {
                int from = Math.max(done, i - 40);
                int to = Math.min(content.length, i + 40);
                sample.write(content, from, to - from);
                done = to;
            }
        }
        return sample.toByteArray();
    }

    /** Nothing that has been ruled out already, nor any mainframe's. */
    private static Optional<Charset> charset(String name) {
        if (name.startsWith("UTF-")
                || name.startsWith("IBM")
                || name.startsWith("ISO-2022")
                || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        return Optional.of(Charset.forName(name));
    }

    /** No text means the control characters U+0080 to U+009F. */
    private static boolean plausible(String text) {
        return text.chars().noneMatch(c -> c >= 0x80 && c < 0xA0);
    }
}
