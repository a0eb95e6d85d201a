package org.gleaner.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Block;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.model.Whitespace;
import org.gleaner.text.MentionIndex;

/**
 * Who speaks a quotation without a verb of saying: the name that signs it ({@code "We will." — Ana
 * Ruiz, mayor}) or leads it in ({@code And from Mayor Ana Ruiz: "We will."}), on a line of its own
 * above it too.
 */
final class Signatures {

    private static final Set<String> LEAD_INS = DataFile.words("speech/lead-ins.txt");
    private static final String DASHES = "-\u2013\u2014\u2015~\u2012";

    /** No signature is longer, office included. */
    private static final int LONGEST = 120;

    /** "Deputy Assistant Secretary Ana Ruiz". */
    private static final int TITLE = 5;

    private final String text;
    private final List<Block> blocks;
    private final Tokens tokens;
    private final MentionIndex names;
    private final Saying saying;
    private final NamedSpeakers namers;

    Signatures(
            String text,
            List<Block> blocks,
            Tokens tokens,
            MentionIndex names,
            Saying saying,
            NamedSpeakers namers) {
        this.text = text;
        this.blocks = blocks;
        this.tokens = tokens;
        this.names = names;
        this.saying = saying;
        this.namers = namers;
    }

    /** The name behind the quotation and a dash, in its paragraph or in the next. */
    Optional<Party> signer(Quoted quoted) {
        Span block = blocks.get(quoted.last()).span();
        Span rest = new Span(Math.min(quoted.outer().end(), block.end()), block.end()).trim(text);
        Optional<Span> signed = rest.isEmpty() ? Optional.empty() : signed(rest);
        if (signed.isEmpty() && rest.length() <= LONGEST && quoted.last() + 1 < blocks.size()) {
            signed = signed(blocks.get(quoted.last() + 1).span());
        }
        return signed.filter(line -> line.length() <= LONGEST).flatMap(this::opening);
    }

    /** What stands behind the dash; empty without one. */
    private Optional<Span> signed(Span line) {
        int at = line.start();
        while (at < line.end() && DASHES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean dashed = at > line.start();
        while (at < line.end() && Whitespace.is(text.charAt(at))) {
            at++;
        }
        return dashed && at < line.end() ? Optional.of(new Span(at, line.end())) : Optional.empty();
    }

    /** The person whom the stretch names at its beginning, past titles. */
    private Optional<Party> opening(Span line) {
        int first = tokens.at(line.start());
        for (int token = first; token <= first + TITLE && token < tokens.size(); token++) {
            if (tokens.start(token) >= line.end()) {
                return Optional.empty();
            }
            if (names.isAt(token, EntityType.PERSON)) {
                return endsName(names.last(names.mentionAt(token)) + 1, line)
                        ? namers.party(token, Resolution.SUBJECT)
                        : Optional.empty();
            }
            if (!Character.isUpperCase(tokens.word(token).charAt(0))
                    && !LEAD_INS.contains(saying.lower(token))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the line ends with the name, or an office or note follows it: no clause. */
    private boolean endsName(int next, Span line) {
        return next >= tokens.size()
                || tokens.start(next) >= line.end()
                || !Character.isLowerCase(tokens.word(next).charAt(0));
    }

    /**
     * The name at the end of the line above a quotation that begins a paragraph: "Comment from CEO
     * Ana Ruiz". Not a byline, which begins with its "By".
     */
    Optional<Party> heading(Quoted quoted) {
        int above = quoted.first() - 1;
        if (above < 0
                || quoted.outer().start() != blocks.get(quoted.first()).span().start()
                || blocks.get(above).span().length() > LONGEST) {
            return Optional.empty();
        }
        Span line = blocks.get(above).span();
        int start = tokens.at(line.start());
        int last = Math.min(tokens.at(line.end() - 1), tokens.size() - 1);
        if (!names.isAt(last, EntityType.PERSON)) {
            return Optional.empty();
        }
        int before = beforeTitle(names.first(names.mentionAt(last)) - 1, start);
        return before > start && LEAD_INS.contains(saying.lower(before))
                ? namers.party(last, Resolution.SUBJECT)
                : Optional.empty();
    }

    /** The last token before the words with capitals that end at a token: "from" of "from CEO". */
    private int beforeTitle(int end, int start) {
        int before = end;
        while (before >= start && Character.isUpperCase(tokens.word(before).charAt(0))) {
            before--;
        }
        return before;
    }

    /** The name before the colon that the quotation at token {@code first} follows. */
    Optional<Party> leadIn(int first) {
        int colon = first - 1;
        if (colon < 1
                || !tokens.word(colon).equals(":")
                || !names.isAt(colon - 1, EntityType.PERSON)) {
            return Optional.empty();
        }
        int start = tokens.first(tokens.sentenceOf(colon));
        int before = beforeTitle(names.first(names.mentionAt(colon - 1)) - 1, start);
        return before < start || LEAD_INS.contains(saying.lower(before))
                ? namers.party(colon - 1, Resolution.SUBJECT)
                : Optional.empty();
    }
}
