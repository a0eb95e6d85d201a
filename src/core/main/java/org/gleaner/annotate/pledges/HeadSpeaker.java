package org.gleaner.annotate.pledges;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.Span;

/**
 * Who holds a speech whose head says that it is one and names him in a line of its own: "REMARKS AS
 * PREPARED FOR DELIVERY / Senator Ann Lee, Candidate for Governor".
 */
final class HeadSpeaker {

    private static final Set<String> SPEECHES = Words.of("speech-headings");

    private static final Set<String> BY = Words.of("speeches-by");

    /** How many lines, empty ones too, the head of a speech has. */
    private static final int LINES = 10;

    /** "Friends, good morning!" names no speaker. */
    private static final char GREETING_END = '!';

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_TITLE = 4;

    private HeadSpeaker() {}

    static Optional<Author> of(PledgeContext context) {
        String text = context.text();
        boolean speech = false;
        Optional<Author> speaker = Optional.empty();
        int start = 0;
        for (int line = 0; line < LINES && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_HEADING) {
                break;
            }
            speech |= isHeading(text.substring(start, end));
            Span head = new Span(start, end);
            boolean greets = end > start && text.charAt(end - 1) == GREETING_END;
            speaker =
                    greets
                            ? speaker
                            : speaker.or(() -> nameFirst(context, head.start(), head.end()))
                                    .or(() -> behindBy(context, head));
            start = end + 1;
        }
        return speech ? speaker : Optional.empty();
    }

    /** "By Minister of Works [Ann Lee] (Cork)": the only person of a line that says by whom. */
    private static Optional<Author> behindBy(PledgeContext context, Span line) {
        int from = line.isEmpty() ? -1 : by(context, line);
        if (from < 0) {
            return Optional.empty();
        }
        Optional<Entity> one = Optional.empty();
        for (int token = from;
                token < context.tokens().size() && context.tokens().start(token) < line.end();
                token++) {
            Optional<Entity> person = context.personAt(token);
            if (one.isPresent() && person.isPresent() && !one.equals(person)) {
                return Optional.empty();
            }
            one = one.or(() -> person);
        }
        return one.map(each -> new Author(each.name(), Optional.of(each)));
    }

    /** Where "by" stands: it opens the line, or a heading as "Address to the Nation by". */
    private static int by(PledgeContext context, Span line) {
        int first = context.tokens().at(line.start());
        if (opensWithBy(context, first)) {
            return first;
        }
        boolean heading = isHeading(line.in(context.text()));
        for (int token = first;
                heading
                        && token < context.tokens().size()
                        && context.tokens().start(token) < line.end();
                token++) {
            if (context.view().lower(token).equals("by")) {
                return token;
            }
        }
        return -1;
    }

    private static boolean opensWithBy(PledgeContext context, int token) {
        String first = context.view().lower(token);
        String second = token + 1 < context.tokens().size() ? context.view().lower(token + 1) : "";
        return BY.contains(first) || BY.contains(first + " " + second);
    }

    private static boolean isHeading(String line) {
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (SPEECHES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The person that a line begins with: "Dr Ann Lee", "Senator Ann Lee, Candidate for". */
    static Optional<Author> nameFirst(PledgeContext context, int start, int end) {
        Span line = new Span(start, Math.max(start, end)).trim(context.text());
        if (line.isEmpty()) {
            return Optional.empty();
        }
        int first = context.tokens().at(line.start());
        for (int token = first;
                token < context.tokens().size()
                        && token <= first + LONGEST_TITLE
                        && context.tokens().start(token) < line.end();
                token++) {
            Optional<Entity> person = context.personAt(token);
            if (person.isPresent()) {
                int after = context.names().mention(context.names().mentionAt(token)).span().end();
                boolean ends = after >= line.end() || ",(–-".indexOf(next(context, after)) >= 0;
                return person.filter(one -> ends).map(one -> new Author(one.name(), person));
            }
            if (!Character.isUpperCase(context.text().charAt(context.tokens().start(token)))
                    && Character.isLetter(context.text().charAt(context.tokens().start(token)))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The character behind a name, white space left out. */
    private static char next(PledgeContext context, int after) {
        int at = after;
        while (at < context.text().length() && context.text().charAt(at) == ' ') {
            at++;
        }
        return at < context.text().length() ? context.text().charAt(at) : ' ';
    }
}
