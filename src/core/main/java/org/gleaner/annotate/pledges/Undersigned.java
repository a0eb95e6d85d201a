package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Author;
import org.gleaner.model.Span;

/**
 * Who puts a name under or over words that say "we" or "I": "Ann Lee, general manager" in a last
 * line of its own, "Signed, Ann Lee", "(Governor Ann Lee, broadcast of 3 May)", and whose account a
 * post is from, "@ferries_north: We will".
 */
final class Undersigned {

    private static final Set<String> FIRST = Words.of("first-person");
    private static final int LONGEST = 90;

    /** "@ferries_north:", "@FerriesNorth · 3h" at the head of a text. */
    private static final Pattern ACCOUNT = Pattern.compile("@([\\p{L}][\\p{L}\\d_]{2,30})\\b");

    /** What a signature within the last line stands behind. */
    private static final Pattern MARK =
            Pattern.compile("(?:[.!?)\"”] [—–-] |[.!?] (?=Signed\\b)|[.!?]\\s\\()(?=\\p{Lu})");

    private Undersigned() {}

    static Optional<Author> of(PledgeContext context) {
        if (!context.turns().isEmpty() || !saysWe(context)) {
            return Optional.empty();
        }
        return account(context.text()).or(() -> signer(context));
    }

    private static boolean saysWe(PledgeContext context) {
        for (int token = 0; token < context.tokens().size(); token++) {
            if (FIRST.contains(context.view().lower(token))
                    && !context.isQuoted(context.tokens().start(token))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Author> account(String text) {
        Matcher account = ACCOUNT.matcher(text);
        return account.lookingAt()
                ? Optional.of(new Author(account.group(1).replace('_', ' '), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Author> signer(PledgeContext context) {
        String text = context.text();
        Span whole = new Span(0, text.length()).trim(text);
        int start = text.lastIndexOf('\n', Math.max(0, whole.end() - 1)) + 1;
        if (start > 0 && whole.end() - start <= LONGEST) {
            int first = start;
            while (first < whole.end() && !Character.isLetter(text.charAt(first))) {
                first++;
            }
            Optional<Author> alone = HeadSpeaker.nameFirst(context, first, whole.end());
            if (alone.isPresent()) {
                return alone;
            }
        }
        Matcher mark =
                MARK.matcher(text).region(Math.max(start, whole.end() - LONGEST), whole.end());
        int behind = -1;
        while (mark.find()) {
            behind = mark.end();
        }
        return behind < 0 ? Optional.empty() : HeadSpeaker.nameFirst(context, behind, whole.end());
    }
}
