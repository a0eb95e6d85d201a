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
    private static final int WITHIN = 120;

    /** "Ann Lee, Head of Sixth Form, Cork". */
    private static final int LONGEST_SIGNATURE = 70;

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

    /** A line of a few words, and the beginning of the line after it, or of what a comma parts. */
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?m)^[ \\t]*([\\p{L}' -]{4,40}?)(?:[,.!]?[ \\t]*\\r"
                            + "?\\n"
                            + "\\s*|,[ \\t]+)(?=\\p{Lu})");

    /**
     * "... be open with you. Yours in sport, Ann Lee, President": at the end of a line of prose.
     */
    private static final Pattern SIGNED_WITHIN =
            Pattern.compile(
                    "(?<=[.!?] )([\\p{L}' -]{4,40}?),[ \\t]+(?=\\p{Lu}[^\\n.!?]{1,60}\\.?\\s*$)");

    /** The salutation of a letter, in a line of its own. */
    private static final Pattern DEAR =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:(?:Dear|Dearest) [^\\n.]{2,60}[,:]?[ \\t]*\\r?$"
                            + "|(?:Sir|Sirs|Madam|Sir or Madam)(?:,| [–—-]))");

    /** "Yours in co-operation": what closes a letter whatever follows. */
    private static final String YOURS = "yours ";

    private LetterWriter() {}

    static Optional<Author> of(PledgeContext context) {
        List<MailThread.Message> others = MailThread.of(context.text());
        Span own = own(context.text(), others);
        return sender(context, others)
                .or(() -> signer(context, own))
                .or(() -> lastName(context, own))
                .or(() -> others.isEmpty() ? Optional.empty() : answerer(context, own));
    }

    /** What its writer wrote: below the messages of others, or else above them. */
    private static Span own(String text, List<MailThread.Message> others) {
        if (others.isEmpty()) {
            return new Span(0, text.length());
        }
        int from = others.get(others.size() - 1).body().end();
        Span below = new Span(from, text.length()).trim(text);
        return below.isEmpty() ? new Span(0, others.get(0).head().start()).trim(text) : below;
    }

    private static Optional<Author> sender(PledgeContext context, List<MailThread.Message> others) {
        int end = others.isEmpty() ? context.text().length() : others.get(0).head().start();
        Matcher from = FROM.matcher(context.text()).region(0, Math.min(HEAD, end));
        return from.find() ? person(context, from.start(1), from.end(1)) : Optional.empty();
    }

    private static Optional<Author> signer(PledgeContext context, Span own) {
        String text = context.text();
        Matcher signed =
                SIGNED.matcher(text).region(Math.max(own.start(), own.end() - TAIL), own.end());
        while (signed.find()) {
            String closing = signed.group(1).trim().toLowerCase(Locale.ROOT);
            if (CLOSINGS.contains(closing) || closing.startsWith(YOURS)) {
                int end = text.indexOf('\n', signed.end());
                return person(context, signed.end(), end < 0 ? own.end() : end);
            }
        }
        Matcher within =
                SIGNED_WITHIN
                        .matcher(text)
                        .region(Math.max(own.start(), own.end() - WITHIN), own.end());
        while (within.find()) {
            String closing = within.group(1).trim().toLowerCase(Locale.ROOT);
            if (CLOSINGS.contains(closing) || closing.startsWith(YOURS)) {
                return person(context, within.end(), own.end());
            }
        }
        return Optional.empty();
    }

    /** Who signs a letter that greets nobody at its end: the last line that opens with a name. */
    private static Optional<Author> lastName(PledgeContext context, Span own) {
        String text = context.text();
        Matcher dear = DEAR.matcher(text).region(0, Math.min(DEAREST, own.end()));
        if (!dear.find()) {
            return Optional.empty();
        }
        int body = Math.max(dear.end(), Math.max(own.start(), own.end() - TAIL));
        int end = own.end();
        while (end > body) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            Optional<Author> writer =
                    end - start > LONGEST_SIGNATURE
                            ? Optional.empty()
                            : HeadSpeaker.nameFirst(context, start, end);
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
    private static Optional<Author> answerer(PledgeContext context, Span own) {
        String text = context.text();
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
