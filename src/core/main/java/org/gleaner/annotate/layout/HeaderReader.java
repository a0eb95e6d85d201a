package org.gleaner.annotate.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.DateParser;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Header;
import org.gleaner.model.Whitespace;
import org.gleaner.text.MailThread;

/** Reads title and date off the head of a page, where the supplier gave none. */
final class HeaderReader {

    private static final Set<String> NOT_TITLES = DataFile.words("layout/not-titles.txt");

    /** How many blocks make the head. */
    private static final int HEAD = 12;

    private HeaderReader() {}

    static Header read(Document document, FrontMatter front, List<Block> all) {
        List<Block> blocks =
                withoutQuotedMail(document.text(), all.subList(front.lines().size(), all.size()));
        return new Header(
                document.title().or(front::title).or(() -> title(document.text(), blocks)),
                document.date().or(front::date).or(() -> date(document.text(), blocks)));
    }

    /** The blocks before the first message that is quoted, whose date is not the document's. */
    private static List<Block> withoutQuotedMail(String text, List<Block> blocks) {
        List<MailThread.Message> messages = MailThread.of(text);
        if (messages.isEmpty()) {
            return blocks;
        }
        int start = messages.get(0).head().start();
        return blocks.stream().takeWhile(block -> block.span().start() < start).toList();
    }

    /** The first heading above the first paragraph. */
    private static Optional<String> title(String text, List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD)
                .takeWhile(
                        block -> block.kind() != BlockKind.BODY && block.kind() != BlockKind.LABEL)
                .filter(
                        block ->
                                block.kind() == BlockKind.HEADING
                                        && Shape.hasLetterOrDigit(text, block.span())
                                        && !isNote(text, block))
                .findFirst()
                .map(block -> Whitespace.fold(block.span().in(text)));
    }

    /** "FOR IMMEDIATE RELEASE", "From: Ann Lee", "[Pages S8549-S8550]". */
    private static boolean isNote(String text, Block block) {
        String words = Whitespace.fold(block.span().in(text)).toLowerCase(Locale.ROOT);
        return words.startsWith("[") && words.endsWith("]")
                || NOT_TITLES.stream()
                        .anyMatch(
                                opening ->
                                        words.startsWith(opening)
                                                && (words.length() == opening.length()
                                                        || opening.endsWith(":")
                                                        || !Character.isLetter(
                                                                words.charAt(opening.length()))));
    }

    private static Optional<LocalDate> date(String text, List<Block> blocks) {
        Optional<LocalDate> line =
                blocks.stream()
                        .limit(HEAD)
                        .filter(block -> block.kind() == BlockKind.DATELINE)
                        .flatMap(block -> DateParser.find(text, block.span()).stream())
                        .findFirst();
        Optional<LocalDate> either =
                line.or(
                        () ->
                                blocks.stream()
                                        .limit(HEAD)
                                        .filter(block -> block.kind() == BlockKind.BODY)
                                        .limit(2)
                                        .flatMap(
                                                block ->
                                                        DateLine.opening(text, block.span())
                                                                .stream())
                                        .findFirst());
        return either.or(
                () ->
                        blocks.isEmpty()
                                        || blocks.get(blocks.size() - 1).kind()
                                                != BlockKind.DATELINE
                                ? Optional.empty()
                                : DateParser.find(text, blocks.get(blocks.size() - 1).span()));
    }
}
