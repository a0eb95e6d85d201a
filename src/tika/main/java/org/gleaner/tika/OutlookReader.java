package org.gleaner.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.jsoup.Jsoup;

/** Reads a mail as Outlook keeps it: its own words, without attachments. */
final class OutlookReader implements FileReader {

    static final String TYPE = "application/vnd.ms-outlook";

    @Override
    public Extracted read(Path file, String mediaType, ReaderOptions options)
            throws IOException, UnreadableFileException {
        try (MAPIMessage mail = open(file)) {
            TextPieces pieces = new TextPieces();
            if (!body(mail, pieces)) {
                return new OfficeReader(new OfficeParser()).read(file, mediaType, options);
            }
            TextPieces.Whole whole = pieces.whole();
            return new Extracted(
                    mediaType,
                    Lines.said(mail.getSubject()),
                    date(mail.getMessageDate()),
                    Optional.empty(),
                    people(mail),
                    whole.text(),
                    whole.layout(),
                    List.of());
        } catch (ChunkNotFoundException e) {
            throw ParserFailures.of(e);
        }
    }

    /** What a mail lacks is null in it. */
    static MAPIMessage open(Path file) throws IOException {
        MAPIMessage mail = new MAPIMessage(file.toFile());
        mail.setReturnNullOnMissingChunk(true);
        if (mail.has7BitEncodingStrings()) {
            mail.guess7BitEncoding();
        }
        return mail;
    }

    private static Optional<LocalDate> date(Calendar sent) {
        return Optional.ofNullable(sent)
                .map(Calendar::toInstant)
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Map<String, String> people(MAPIMessage mail) throws ChunkNotFoundException {
        Map<String, String> people = new LinkedHashMap<>();
        put(people, "from", sender(mail));
        put(people, "to", mail.getDisplayTo());
        put(people, "cc", mail.getDisplayCC());
        return people;
    }

    /** "Ann Lee <ann@example.org>"; an address within an organization is no address to others. */
    private static String sender(MAPIMessage mail) throws ChunkNotFoundException {
        String name = mail.getDisplayFrom();
        StringChunk chunk = mail.getMainChunks().getEmailFromChunk();
        String address = chunk == null ? "" : chunk.getValue();
        boolean shown = address.contains("@") && !address.equals(name);
        return shown ? (name == null ? address : name + " <" + address + ">") : name;
    }

    private static void put(Map<String, String> people, String field, String who) {
        if (who != null && !who.isBlank()) {
            people.put(field, who.replace("\0", "").strip().replaceAll("\\s*;\\s*", ", "));
        }
    }

    /** Whether the mail has a body of plain text, or else a page. */
    private static boolean body(MAPIMessage mail, TextPieces pieces)
            throws ChunkNotFoundException, UnreadableFileException {
        String text = mail.getTextBody();
        if (text != null && !text.isBlank()) {
            MailLines.write(text, false, pieces);
            return true;
        }
        String page = mail.getHtmlBody();
        if (page != null && !page.isBlank()) {
            HtmlPieces.write(Jsoup.parse(page).body(), pieces);
            return true;
        }
        return false;
    }
}
