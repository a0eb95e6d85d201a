package org.gleaner.tika;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/** The mails of a mailbox, and what is attached to a mail. */
final class MailParts {

    private static final int DEEPEST = 12;

    /** What a mailbox makes of a mail's own line that begins with "From ". */
    private static final Pattern QUOTED_FROM = Pattern.compile(">+From .*");

    private MailParts() {}

    /** Every mail as a file: "1.eml". They part at lines that begin with "From ". */
    static void mailbox(Path file, Unpacker unpacker) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        int number = 0;
        boolean afterEmpty = true;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (afterEmpty && line.startsWith("From ")) {
                    number = mail(mail, number, unpacker);
                } else {
                    String bare = QUOTED_FROM.matcher(line).matches() ? line.substring(1) : line;
                    mail.write((bare + "\n").getBytes(StandardCharsets.ISO_8859_1));
                }
                afterEmpty = line.isEmpty();
            }
        }
        mail(mail, number, unpacker);
    }

    private static int mail(ByteArrayOutputStream mail, int number, Unpacker unpacker)
            throws IOException {
        byte[] content = mail.toByteArray();
        mail.reset();
        if (new String(content, StandardCharsets.ISO_8859_1).isBlank()) {
            return number;
        }
        unpacker.add(
                String.format(Locale.ROOT, "%05d.eml", number + 1),
                () -> new ByteArrayInputStream(content));
        return number + 1;
    }

    /** The files that a mail brings, by their names. */
    static void attachments(Path file, Unpacker unpacker) throws IOException {
        attachments(MailReader.open(file), unpacker, 0);
    }

    private static void attachments(Entity part, Unpacker unpacker, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (part.getBody() instanceof Multipart parts) {
            for (Entity each : parts.getBodyParts()) {
                attachments(each, unpacker, depth + 1);
            }
        } else if (depth > 0 && MailReader.isAttachment(part)) {
            unpacker.add(name(part), () -> content(part));
        }
    }

    private static String name(Entity part) {
        String name = part.getFilename();
        if (name != null && !name.isBlank()) {
            return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
        }
        return part.getBody() instanceof Message ? "message.eml" : "attachment";
    }

    private static InputStream content(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (part.getBody() instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, bytes);
        } else if (part.getBody() instanceof SingleBody single) {
            single.writeTo(bytes);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
