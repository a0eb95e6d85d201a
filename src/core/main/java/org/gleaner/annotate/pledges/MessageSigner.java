package org.gleaner.annotate.pledges;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.Span;

/**
 * Who signs the message that a report or programme opens with: a line "Message from the Chairman",
 * "Foreword", then some paragraphs, then a line of a name alone. The tables behind it are nobody's.
 */
final class MessageSigner {

    private static final Set<String> MESSAGES = Words.of("message-headings");

    /** How far down the message may begin, and how long it is. */
    private static final int HEAD = 1500;

    private static final int LONGEST_MESSAGE = 8000;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_NAME = 70;

    /** No name that stands alone is behind a line as short as this, but for its office. */
    private static final int SHORTEST_PROSE = 120;

    private MessageSigner() {}

    static Optional<Author> of(PledgeContext context) {
        if (!context.turns().isEmpty()) {
            return Optional.empty();
        }
        String text = context.text();
        boolean message = false;
        int prose = -1;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            Span line = new Span(start, end).trim(text);
            if (line.isEmpty()) {
                continue;
            }
            if (!message) {
                message = isHeading(line.in(text));
                if (!message && start > HEAD) {
                    return Optional.empty();
                }
            } else if (line.length() >= SHORTEST_PROSE) {
                prose = line.end();
            } else if (prose >= 0 && line.length() <= LONGEST_NAME) {
                return start > HEAD + LONGEST_MESSAGE
                        ? Optional.empty()
                        : HeadSpeaker.nameFirst(context, line.start(), line.end());
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String line) {
        if (line.length() > LONGEST_HEADING) {
            return false;
        }
        String words = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        return MESSAGES.stream().anyMatch(words::contains);
    }
}
