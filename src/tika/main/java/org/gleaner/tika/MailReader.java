package org.gleaner.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;

/** Reads a mail: its own words, without attachments. */
final class MailReader implements FileReader {

    /** No part of a mail is nested deeper that is not made to break readers. */
    private static final int DEEPEST = 12;

    private static final MimeConfig CONFIG =
            new MimeConfig.Builder()
                    .setMaxLineLen(1 << 20)
                    .setMaxHeaderLen(1 << 20)
                    .setMaxHeaderCount(10_000)
                    .build();

    @Override
    public Extracted read(Path file, String mediaType, ReaderOptions options)
            throws IOException, UnreadableFileException {
        Message mail = open(file);
        TextPieces pieces = new TextPieces();
        body(mail, pieces, 0);
        TextPieces.Whole whole = pieces.whole();
        return new Extracted(
                mediaType,
                Lines.said(mail.getSubject()),
                date(mail),
                Optional.empty(),
                people(mail),
                whole.text(),
                whole.layout(),
                List.of());
    }

    static Message open(Path file) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        try (InputStream in = Files.newInputStream(file)) {
            return builder.parseMessage(in);
        }
    }

    private static Optional<LocalDate> date(Message mail) {
        return Optional.ofNullable(mail.getDate())
                .map(sent -> sent.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Map<String, String> people(Message mail) {
        Map<String, String> people = new LinkedHashMap<>();
        put(people, "from", mail.getFrom());
        put(people, "to", mail.getTo());
        put(people, "cc", mail.getCc());
        return people;
    }

    private static void put(Map<String, String> people, String field, MailboxList who) {
        if (who != null && !who.isEmpty()) {
            List<String> names = new ArrayList<>();
            who.forEach(mailbox -> names.add(Mailboxes.text(mailbox)));
            people.put(field, String.join(", ", names));
        }
    }

    private static void put(Map<String, String> people, String field, AddressList who) {
        if (who != null) {
            put(people, field, who.flatten());
        }
    }

    private static void body(Entity part, TextPieces pieces, int depth)
            throws IOException, UnreadableFileException {
        if (depth > DEEPEST || depth > 0 && isAttachment(part)) {
            return;
        }
        String type = String.valueOf(part.getMimeType());
        if (part.getBody() instanceof Multipart parts) {
            if (type.equals("multipart/alternative")) {
                body(best(parts), pieces, depth + 1);
            } else {
                for (Entity each : parts.getBodyParts()) {
                    body(each, pieces, depth + 1);
                }
            }
        } else if (part.getBody() instanceof SingleBody single && type.startsWith("text/")) {
            String text = text(part, single);
            if (type.equals("text/html")) {
                HtmlPieces.write(Jsoup.parse(text).body(), pieces);
            } else if (type.equals("text/plain")) {
                MailLines.write(text, flowed(part), pieces);
            }
        }
    }

    private static boolean flowed(Entity part) {
        return part.getHeader() != null
                && part.getHeader().getField("Content-Type") != null
                && part.getHeader()
                        .getField("Content-Type")
                        .getBody()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("format=flowed");
    }

    /** A file that was attached, in the words of the mail's header. */
    static boolean isAttachment(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType())
                || part.getFilename() != null
                || part.getBody() instanceof Message;
    }

    /** Of the forms of one text the plain one, which is what the sender wrote. */
    private static Entity best(Multipart parts) {
        List<Entity> all = parts.getBodyParts();
        return all.stream()
                .filter(part -> "text/plain".equals(part.getMimeType()))
                .filter(part -> part.getBody() instanceof SingleBody)
                .findFirst()
                .orElseGet(
                        () ->
                                all.stream()
                                        .filter(part -> !"text/calendar".equals(part.getMimeType()))
                                        .reduce((first, second) -> second)
                                        .orElse(all.get(0)));
    }

    private static String text(Entity part, SingleBody body) throws IOException {
        byte[] content = content(body);
        return new String(content, charset(part.getCharset(), content));
    }

    private static Charset charset(String said, byte[] content) {
        try {
            Charset named = said == null ? StandardCharsets.US_ASCII : Charset.forName(said);
            return named.equals(StandardCharsets.US_ASCII)
                            || named.equals(StandardCharsets.UTF_8) && !Charsets.isUtf8(content)
                    ? Charsets.guess(content)
                    : named;
        } catch (IllegalArgumentException e) {
            return Charsets.guess(content);
        }
    }

    private static byte[] content(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }
}
