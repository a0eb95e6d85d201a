package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gleaner.model.Block;
import org.gleaner.model.Party;
import org.gleaner.model.Quote;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.text.MentionIndex;

/**
 * Direct speech: what is in quotation marks and is said by somebody. Words in quotation marks that
 * nobody says (titles, irony) are not.
 */
final class DirectSpeech {

    private static final int LOOK_AHEAD = 25;
    private static final int LOOK_BACK = 40;

    /** So many words may separate a verb of saying from the quotation it introduces. */
    private static final int INTRODUCTION = 12;

    private static final int PARTIAL = 4;
    private static final int UNATTRIBUTED = 6;

    private final Annotations annotations;
    private final String text;
    private final List<Block> blocks;
    private final Tokens tokens;
    private final Saying saying;
    private final Attribution attribution;
    private final Signatures signatures;
    private final List<Quote> quotes = new ArrayList<>();
    private final BitSet verbs = new BitSet();

    DirectSpeech(
            Annotations annotations,
            List<Block> blocks,
            Tokens tokens,
            MentionIndex names,
            Saying saying,
            Attribution attribution) {
        this.annotations = annotations;
        this.text = annotations.text();
        this.blocks = blocks;
        this.tokens = tokens;
        this.saying = saying;
        this.attribution = attribution;
        this.signatures = new Signatures(text, blocks, tokens, names, saying, attribution.namers());
    }

    /** Verbs of saying that belong to a quotation found. */
    BitSet verbs() {
        return verbs;
    }

    List<Quote> find() {
        Quoted last = null;
        Optional<Party> lastSpeaker = Optional.empty();
        boolean lastSettled = false;
        for (Quoted quoted : Quoted.of(text, blocks)) {
            annotations.checkDeadline();
            int first = at(quoted.outer().start());
            int end = at(Math.max(quoted.outer().start(), quoted.outer().end() - 1));
            int words = at(quoted.span().end() - 1) - at(quoted.span().start()) + 1;
            int floor = last == null ? 0 : at(last.outer().end());
            Optional<Attribution.Found> found = attribute(quoted, first, end, words, floor);
            boolean follows = lastSettled && goesOn(last, quoted, first - floor);
            Optional<Party> signer =
                    found.flatMap(Attribution.Found::speaker).isPresent()
                            ? Optional.empty()
                            : signatures
                                    .signer(quoted)
                                    .or(() -> signatures.leadIn(first))
                                    .or(() -> signatures.heading(quoted));
            found.ifPresent(by -> verbs.set(by.verb()));
            if (signer.isPresent()) {
                lastSpeaker = signer;
            } else if (found.isPresent()) {
                lastSpeaker = found.get().speaker();
            } else if (!follows) {
                lastSpeaker = Optional.empty();
                if (words < UNATTRIBUTED || !isSentence(quoted)) {
                    continue;
                }
            }
            quotes.add(new Quote(quoted.span(), Quote.Kind.DIRECT, lastSpeaker));
            last = quoted;
            lastSettled = found.isPresent() || signer.isPresent() || follows;
        }
        quotes.addAll(
                new UnmarkedSpeech(annotations, blocks, tokens, saying, attribution).find(verbs));
        quotes.sort((one, two) -> one.span().compareTo(two.span()));
        return quotes;
    }

    /** Whether a quotation goes on with the one before it, {@code gap} tokens away. */
    private boolean goesOn(Quoted last, Quoted quoted, int gap) {
        return last.last() == quoted.first() && gap <= LOOK_AHEAD && quoted.endsAsSpeech(text)
                || last.last() == quoted.first() - 1 && startsBlock(quoted);
    }

    private boolean isSentence(Quoted quoted) {
        return quoted.endsSentence(text)
                && (quoted.fills(blocks)
                        || Character.isUpperCase(text.charAt(quoted.span().start())));
    }

    /** The token at or after an offset, the last one at the end of the text. */
    private int at(int offset) {
        return Math.min(tokens.at(offset), tokens.size() - 1);
    }

    private boolean startsBlock(Quoted quoted) {
        return quoted.outer().start() == blocks.get(quoted.first()).span().start();
    }

    private Optional<Attribution.Found> attribute(
            Quoted quoted, int first, int end, int words, int floor) {
        if (words < PARTIAL && !quoted.endsAsSpeech(text)) {
            return Optional.empty();
        }
        Optional<Attribution.Found> before =
                startsBlock(quoted) ? introduced(quoted.first()) : before(first, floor, quoted);
        if (before.isPresent()
                && (startsBlock(quoted) || first > 0 && ":,".contains(tokens.word(first - 1)))) {
            return before;
        }
        return (quoted.endsAsSpeech(text)
                        ? after(quoted, end)
                        : Optional.<Attribution.Found>empty())
                .or(() -> before);
    }

    /** "..., said Smith", "..., Smith said". */
    private Optional<Attribution.Found> after(Quoted quoted, int end) {
        int limit = Math.min(end + LOOK_AHEAD, at(blocks.get(quoted.last()).span().end() - 1));
        int from = end + 1;
        if (from <= limit && tokens.word(from).equals(",")) {
            from++;
        }
        int to = from;
        while (to <= limit && !".!?\"\u201C\u201D".contains(tokens.word(to))) {
            to++;
        }
        for (int token = from; token < to; token++) {
            if (saying.verb(token)) {
                int start = from;
                while (start < token && saying.between(start)) {
                    start++;
                }
                return start == token
                        ? attribution.after(token, to - 1)
                        : attribution.before(token, from);
            }
        }
        return Optional.empty();
    }

    /** "Smith said: ...", "Smith said that the plan was ...", within the sentence. */
    private Optional<Attribution.Found> before(int first, int floor, Quoted quoted) {
        int from =
                Math.max(
                        Math.max(floor, first - LOOK_BACK),
                        at(blocks.get(quoted.first()).span().start()));
        if (first > 0) {
            from = Math.max(from, tokens.first(tokens.sentenceOf(first - 1)));
        }
        for (int token = first - 1; token >= from && token >= first - INTRODUCTION; token--) {
            if (saying.verb(token)) {
                return attribution.before(token, from);
            }
        }
        return Optional.empty();
    }

    /** The paragraph before ends in "Smith said:", "The message reads, in part:". */
    private Optional<Attribution.Found> introduced(int block) {
        if (block == 0 || text.charAt(blocks.get(block - 1).span().end() - 1) != ':') {
            return Optional.empty();
        }
        int colon = at(blocks.get(block - 1).span().end() - 1);
        int from = Math.max(tokens.first(tokens.sentenceOf(colon)), colon - LOOK_BACK);
        for (int token = colon - 1; token >= from && token >= colon - INTRODUCTION; token--) {
            if (saying.verb(token)) {
                return attribution.before(token, from);
            }
        }
        return Optional.empty();
    }
}
