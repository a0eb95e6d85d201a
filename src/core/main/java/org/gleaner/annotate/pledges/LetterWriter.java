package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.Span;
import org.gleaner.text.MailThread;

/**
 * Who wrote a letter or message: the person of its head ("From: Ann Lee", then "To: ..."), or who
 * signs it ("Kind regards, / Ann Lee", or "Dear members," and "Ann Lee" alone in a line at the
 * end).
 */
final class LetterWriter {

    private static final Set<String> CLOSINGS = DataFile.words("pledges/letter-closings.txt");
    private static final int HEAD = 700;
    private static final int TAIL = 500;

    /** How far below the head of a report or newsletter its letter may begin. */
    private static final int DEAREST = 1500;

    /** The sender of a message whose next lines are of its head too. */
    private static final Pattern FROM =
            Pattern.compile(
                    "(?m)^From:[ \\t]+(\\S[^\\n"
                            + "]*)\\n"
                            + "(?:[^\\n"
                            + "]+\\n"
                            + "){0,4}?(?:To|Sent|Date|Subject|Cc):");

    /** A line of a few words, and the beginning of the line after it. */
    private static final Pattern SIGNED =
            Pattern.compile("(?m)^[ \\t]*([\\p{L}' -]{4,40})[,.!]?[ \\t]*\\r?\\n\\s*(?=\\p{Lu})");

    /** The salutation of a letter, in a line of its own. */
    private static final Pattern DEAR =
            Pattern.compile("(?m)^[ \\t]*(?:Dear|Dearest) [^\\n.]{2,60}[,:]?[ \\t]*\\r?$");

    /** "Yours in co-operation": what closes a letter whatever follows. */
    private static final String YOURS = "yours ";

    private LetterWriter() {}

    static Optional<Author> of(PledgeContext context) {
        return sender(context)
                .or(() -> signer(context))
                .or(() -> lastName(context))
                .or(() -> answerer(context));
    }

    private static Optional<Author> sender(PledgeContext context) {
        Matcher from =
                FROM.matcher(context.text()).region(0, Math.min(HEAD, context.text().length()));
        return from.find() ? person(context, from.start(1), from.end(1)) : Optional.empty();
    }

    private static Optional<Author> signer(PledgeContext context) {
        String text = context.text();
        Matcher signed =
                SIGNED.matcher(text).region(Math.max(0, text.length() - TAIL), text.length());
        while (signed.find()) {
            String closing = signed.group(1).trim().toLowerCase(Locale.ROOT);
            if (CLOSINGS.contains(closing) || closing.startsWith(YOURS)) {
                int end = text.indexOf('\n', signed.end());
                return person(context, signed.end(), end < 0 ? text.length() : end);
            }
        }
        return Optional.empty();
    }

    /** Who signs a letter that greets nobody at its end: the last line that is a name alone. */
    private static Optional<Author> lastName(PledgeContext context) {
        String text = context.text();
        if (!DEAR.matcher(text).region(0, Math.min(DEAREST, text.length())).find()) {
            return Optional.empty();
        }
        int end = text.length();
        while (end > text.length() - TAIL && end > 0) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            Optional<Author> writer = HeadSpeaker.nameAlone(context, start, end);
            if (writer.isPresent()) {
                return writer;
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    /**
     * Who answers a message that is quoted: the name that stands alone in the last line of what is
     * not.
     */
    private static Optional<Author> answerer(PledgeContext context) {
        String text = context.text();
        List<MailThread.Message> messages = MailThread.of(text);
        if (messages.isEmpty()) {
            return Optional.empty();
        }
        int from = messages.get(messages.size() - 1).body().end();
        Span below = new Span(from, text.length()).trim(text);
        Span own = below.isEmpty() ? new Span(0, messages.get(0).head().start()).trim(text) : below;
        int start = own.isEmpty() ? 0 : text.lastIndexOf('\n', own.end() - 1) + 1;
        return person(context, start, own.end())
                .filter(author -> author.name().equals(text.substring(start, own.end()).strip()));
    }

    /** The first person named in a line. */
    private static Optional<Author> person(PledgeContext context, int from, int to) {
        for (int token = context.tokens().at(from);
                token < context.tokens().size() && context.tokens().start(token) < to;
                token++) {
            Optional<Entity> person = context.personAt(token);
            if (person.isPresent()) {
                return Optional.of(new Author(person.get().name(), person));
            }
        }
        return Optional.empty();
    }
}
