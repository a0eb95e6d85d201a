package org.gleaner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gleaner.model.Span;

/**
 * The messages of others that a message quotes or forwards, which its sender has not written:
 * {@code On Fri, 2 Feb 2024, Carla Mendes wrote: / > I will return it.}, what stands below {@code
 * -----Original Message----- / From: Tom Beck}, and below {@code From: Tom Beck / Sent: Friday} in
 * the midst of a message.
 */
public final class MailThread {

    private static final Pattern WROTE =
            Pattern.compile("(?:>\\s*)*(?:On|Am|Le) .{5,150}\\bwrote:\\s*", Pattern.DOTALL);
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "-{2,}\\s*(?:Original|Forwarded) [Mm]essage\\s*-{2,}|Begin forwarded"
                            + " message:|_{8,}");
    private static final Pattern FROM = Pattern.compile("[>*\\s]*From:\\*?\\s+\\S.*");

    private static final Pattern SENT = Pattern.compile("[>*\\s]*(?:Sent|Date):\\*?\\s+\\S.*");

    /** How far below a separator "From:" may stand. */
    private static final int NEAR = 3;

    private static final int LONGEST_HEAD = 12;

    private final String text;
    private final List<Span> lines = new ArrayList<>();

    /** Where its first word begins. */
    private final int opening;

    /**
     * A message within the document.
     *
     * @param head the lines that say who wrote it and when
     * @param body what is written in it; may be empty
     */
    public record Message(Span head, Span body) {}

    private MailThread(String text) {
        this.text = text;
        opening = (int) text.chars().takeWhile(Character::isWhitespace).count();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(start, end).trim(text));
            start = end + 1;
        }
    }

    /** In text order; none where the text quotes no mail. */
    public static List<Message> of(String text) {
        boolean quotes =
                text.contains("wrote:")
                        || text.contains("From:")
                                && (text.contains("essage")
                                        || text.contains("\n________")
                                        || text.contains("Sent:")
                                        || text.contains("Date:"));
        return quotes ? new MailThread(text).messages() : List.of();
    }

    private List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int head = headEnd(i);
            if (head > i) {
                boolean wrote = wroteEnd(i) > i;
                int end = wrote ? quotedEnd(head) : bodyEnd(head);
                messages.add(
                        new Message(
                                lines.get(i).cover(lines.get(head - 1)),
                                end > head
                                        ? lines.get(head).cover(lines.get(end - 1)).trim(text)
                                        : new Span(
                                                lines.get(head - 1).end(),
                                                lines.get(head - 1).end())));
                i = Math.max(head, end) - 1;
            }
        }
        return messages;
    }

    /** One past the last line of the head that begins at line {@code i}; {@code i} without one. */
    private int headEnd(int i) {
        int wrote = wroteEnd(i);
        return wrote > i ? wrote : forwardedEnd(i);
    }

    private int wroteEnd(int i) {
        String line = lines.get(i).in(text);
        if (WROTE.matcher(line).matches()) {
            return i + 1;
        }
        boolean opens = line.startsWith("On ") && i + 1 < lines.size() && !lines.get(i).isEmpty();
        return opens
                        && line.length() > 10
                        && Character.isDigit(digit(line))
                        && WROTE.matcher(line + " " + lines.get(i + 1).in(text)).matches()
                ? i + 2
                : i;
    }

    private static char digit(String line) {
        return (char) line.chars().filter(Character::isDigit).findFirst().orElse(' ');
    }

    private int forwardedEnd(int i) {
        if (isHeadInMidst(i)) {
            return blankBelow(i);
        }
        if (!SEPARATOR.matcher(lines.get(i).in(text)).matches()) {
            return i;
        }
        int from = i + 1;
        while (from < Math.min(lines.size(), i + NEAR) && lines.get(from).isEmpty()) {
            from++;
        }
        if (from >= lines.size() || !FROM.matcher(lines.get(from).in(text)).matches()) {
            return i;
        }
        return blankBelow(from);
    }

    /** "From:" and "Sent:" in the next line, not at the top, where they are the message's own. */
    private boolean isHeadInMidst(int i) {
        return i + 1 < lines.size()
                && FROM.matcher(lines.get(i).in(text)).matches()
                && SENT.matcher(lines.get(i + 1).in(text)).matches()
                && opening < lines.get(i).start();
    }

    /** One past the head whose "From:" is at line {@code from}. */
    private int blankBelow(int from) {
        int end = from + 1;
        while (end < Math.min(lines.size(), from + LONGEST_HEAD) && !lines.get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** Where the quoted lines end; without any, all that follows is the other message. */
    private int quotedEnd(int head) {
        int end = head;
        int last = head;
        while (end < lines.size() && (lines.get(end).isEmpty() || isQuoted(end))) {
            last = isQuoted(end) ? end + 1 : last;
            end++;
        }
        return last > head ? last : bodyEnd(head);
    }

    private boolean isQuoted(int line) {
        return !lines.get(line).isEmpty() && text.charAt(lines.get(line).start()) == '>';
    }

    private int bodyEnd(int head) {
        int end = head;
        while (end < lines.size() && headEnd(end) == end) {
            end++;
        }
        return end;
    }
}
