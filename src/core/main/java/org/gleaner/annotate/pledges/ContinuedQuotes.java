package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;

/** Whose words a quotation is that no words of saying stand beside. */
final class ContinuedQuotes {

    /** How far back stands whom a paragraph of bare quotation goes on with, in sentences. */
    private static final int REPORTED = 4;

    /** How far back whoever was quoted last may be, in characters. */
    private static final int FAR = 1500;

    /** How far words of saying may be behind a name. */
    private static final int SOURCE = 12;

    private final PledgeContext context;

    ContinuedQuotes(PledgeContext context) {
        this.context = context;
    }

    /**
     * Whose words a quotation without attribution goes on with: of whom the paragraph reported
     * last. "Mr Sato said so. 'We will rebuild it.'"
     */
    Optional<Party> of(Span words) {
        return context.isQuoted(words.start())
                ? context.lastQuoted(words.start())
                        .flatMap(Quote::speaker)
                        .map(
                                party ->
                                        new Party(
                                                party.name(),
                                                party.entity(),
                                                words,
                                                Resolution.QUOTE))
                        .or(() -> introduced(words))
                        .or(() -> reportedBefore(words))
                        .or(() -> quotedBefore(words))
                : Optional.empty();
    }

    /**
     * "The leader, Ann Lee, said the trains would come.\n'We will not raise rates.'": a paragraph
     * of words said by nobody goes on with whom the one before reports.
     */
    private Optional<Party> reportedBefore(Span words) {
        int current = context.tokens().sentenceOf(context.tokens().at(words.start()));
        for (int index = current - 1; index >= Math.max(0, current - REPORTED); index--) {
            SentenceView sentence = context.sentence(index);
            int start = sentence.span().start();
            if (context.isQuoted(start) || context.isQuoted(start + 1)) {
                continue;
            }
            Optional<Entity> said = sayer(sentence);
            return said.map(each -> Party.of(each, words, Resolution.QUOTE));
        }
        return Optional.empty();
    }

    /**
     * '"It is late," Ms Lee says. / The plan: / "We will begin in May.': the only one who was
     * quoted so far, where nobody else is named since.
     */
    private Optional<Party> quotedBefore(Span words) {
        Optional<Quote> last = context.onlyQuoted(words.start(), FAR);
        Optional<Entity> speaker = last.flatMap(Quote::speaker).flatMap(Party::entity);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int from = context.tokens().at(last.get().span().end() - 1);
        for (int mention : context.names().mentionsIn(from, context.tokens().at(words.start()))) {
            boolean other =
                    context.names()
                            .entity(mention)
                            .filter(entity -> entity.type() == EntityType.PERSON)
                            .filter(entity -> !entity.equals(speaker.get()))
                            .isPresent();
            if (other) {
                return Optional.empty();
            }
        }
        return speaker.map(each -> Party.of(each, words, Resolution.QUOTE));
    }

    /** Who undertakes in such a quotation says so as well. */
    static Optional<Party> saysSo(PledgeContext context, Optional<Party> pledger, int offset) {
        return pledger.filter(party -> party.source() == Resolution.QUOTE)
                .filter(party -> context.isQuoted(offset));
    }

    /** The one person of a sentence, where a word of saying is behind the name. */
    private Optional<Entity> sayer(SentenceView sentence) {
        Optional<Entity> one = Optional.empty();
        int behind = NONE;
        for (int token = 0; token < sentence.size(); token++) {
            Optional<Entity> person = context.personAt(sentence.inDocument(token));
            if (person.isPresent()) {
                if (one.isPresent() && !one.equals(person)) {
                    return Optional.empty();
                }
                one = person;
                behind = behind == NONE ? token : behind;
            }
        }
        if (sentence.word(sentence.size() - 1).equals(":")) {
            return one;
        }
        for (int token = behind + 1; behind != NONE && token < behind + SOURCE; token++) {
            if (Lexicon.isFormOfSaying(sentence.word(token))) {
                return one;
            }
        }
        return Optional.empty();
    }

    /** 'Senator Lopes hit back: "I will never sell it."': the first name before the colon. */
    private Optional<Party> introduced(Span words) {
        int at =
                context.quoteAt(words.start())
                        .map(quote -> context.tokens().at(quote.span().start()))
                        .orElseGet(() -> context.tokens().at(words.start()));
        int colon = at - 1;
        while (colon > at - 3 && colon > 0 && !context.view().lower(colon).equals(":")) {
            colon--;
        }
        if (colon < 0 || !context.view().lower(colon).equals(":")) {
            return Optional.empty();
        }
        int first = context.tokens().first(context.tokens().sentenceOf(colon));
        for (int mention : context.names().mentionsIn(first, colon)) {
            Optional<Entity> entity = context.names().entity(mention);
            if (entity.filter(each -> each.type() == EntityType.PERSON).isPresent()) {
                return entity.map(each -> Party.of(each, words, Resolution.QUOTE));
            }
        }
        return Optional.empty();
    }
}
