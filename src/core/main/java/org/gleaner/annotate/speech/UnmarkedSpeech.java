package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Party;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;

/**
 * Direct speech that has no marks, or has lost them: the paragraphs after "Smith said:", and what
 * follows "Smith replied:" in its own.
 */
final class UnmarkedSpeech {

    private static final Set<String> SPEAKER = FunctionWords.of("speaker-pronouns");
    private static final Set<String> GROUP = FunctionWords.of("group-pronouns");

    /** So many words may separate a verb of saying from the colon. */
    private static final int PARTIAL = 4;

    private final Annotations annotations;
    private final String text;
    private final List<Block> blocks;
    private final Tokens tokens;
    private final Saying saying;
    private final Attribution attribution;

    UnmarkedSpeech(
            Annotations annotations,
            List<Block> blocks,
            Tokens tokens,
            Saying saying,
            Attribution attribution) {
        this.annotations = annotations;
        this.text = annotations.text();
        this.blocks = blocks;
        this.tokens = tokens;
        this.saying = saying;
        this.attribution = attribution;
    }

    /**
     * @param verbs where the verbs of saying are noted that belong to a quotation
     */
    List<Quote> find(BitSet verbs) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            annotations.checkDeadline();
            if (i > 0 && isPlain(i) && opensSpeech(i - 1)) {
                int last = paragraphs(i, quotes, verbs);
                if (last >= i) {
                    i = last;
                    continue;
                }
            }
            if (blocks.get(i).kind() == BlockKind.BODY) {
                within(blocks.get(i).span(), quotes, verbs);
            }
        }
        return quotes;
    }

    private boolean opensSpeech(int block) {
        return blocks.get(block).kind() == BlockKind.BODY
                && text.charAt(blocks.get(block).span().end() - 1) == ':';
    }

    /**
     * Notes what is said from block {@code first} on, and answers the last block of it; one before
     * the first if nobody says it.
     */
    private int paragraphs(int first, List<Quote> quotes, BitSet verbs) {
        int colon = tokens.at(blocks.get(first - 1).span().end() - 1);
        Optional<Attribution.Found> found = said(colon);
        if (found.isEmpty()) {
            return first - 1;
        }
        Party speaker = found.get().speaker().orElseThrow();
        int end = first;
        while (end + 1 < blocks.size() && isPlain(end + 1) && !names(end + 1, speaker)) {
            end++;
        }
        verbs.set(found.get().verb());
        quotes.add(
                new Quote(
                        blocks.get(first).span().cover(blocks.get(end).span()),
                        Quote.Kind.DIRECT,
                        found.get().speaker()));
        return end;
    }

    /** Who says something right before the colon. */
    private Optional<Attribution.Found> said(int colon) {
        if (colon >= tokens.size() || !tokens.word(colon).equals(":")) {
            return Optional.empty();
        }
        int from = tokens.first(tokens.sentenceOf(colon));
        for (int token = colon - 1; token >= from && token >= colon - PARTIAL; token--) {
            if (saying.verb(token)) {
                return attribution.before(token, from).filter(by -> by.speaker().isPresent());
            }
        }
        return Optional.empty();
    }

    /** "Smith replied: I am not sure." */
    private void within(Span block, List<Quote> quotes, BitSet verbs) {
        int first = tokens.at(block.start());
        int colon = -1;
        for (int token = first;
                colon < 0 && token + 1 < tokens.size() && tokens.start(token) < block.end();
                token++) {
            colon = saying.lower(token).equals(":") ? token : colon;
        }
        if (colon <= first
                || tokens.start(colon + 1) >= block.end()
                || !Character.isUpperCase(tokens.word(colon + 1).charAt(0))
                || !saying.verb(colon - 1)
                || verbs.get(colon - 1)) {
            return;
        }
        Optional<Attribution.Found> found = said(colon);
        if (found.isPresent()) {
            verbs.set(found.get().verb());
            quotes.add(
                    new Quote(
                            tokens.span(colon + 1, end(colon, block)),
                            Quote.Kind.DIRECT,
                            found.get().speaker()));
        }
    }

    /** The last token said: that of the sentence, and of those after it that say "I" or "we". */
    private int end(int colon, Span block) {
        int sentence = tokens.sentenceOf(colon + 1);
        while (sentence + 1 < tokens.sentences()
                && tokens.start(tokens.first(sentence + 1)) < block.end()
                && isOwn(sentence + 1)) {
            sentence++;
        }
        return tokens.last(sentence) - 1;
    }

    private boolean isOwn(int sentence) {
        for (int token = tokens.first(sentence); token < tokens.last(sentence); token++) {
            String word = saying.lower(token);
            if (SPEAKER.contains(word) || GROUP.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the block is a paragraph that does not open with a quotation mark. */
    private boolean isPlain(int block) {
        return blocks.get(block).kind() == BlockKind.BODY
                && !QuotationMark.isAt(text, blocks.get(block).span().start());
    }

    /**
     * Whether the block speaks of the speaker by the last word of the name, so that it is no longer
     * the speaker's own.
     */
    private boolean names(int block, Party speaker) {
        return blocks.get(block)
                .span()
                .in(text)
                .contains(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1));
    }
}
