package org.gleaner.annotate.relations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Entities;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Party;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.syntax.Dependencies;

/**
 * A document as the rules see it: for every token the name, date or sum that it belongs to. Tokens
 * count in the document.
 */
final class Passage {

    private static final int NONE = -1;
    private static final Set<String> POSSESSED = Set.of("NOUN", "ADJ", "PROPN", "NUM");

    final String text;
    final List<Sentence> sentences;
    final Tokens tokens;
    private final Tags tags;
    final List<Mention> mentions;
    final Entities entities;
    final List<Turn> turns;
    private final Parse parse;
    private final List<Days.Day> dates;
    private final List<Money> figures;
    private final int[] mentionAt;
    private final int[] dateAt;
    private final int[] figureAt;
    private final String[] lower;

    Passage(
            String text,
            List<Sentence> sentences,
            Tokens tokens,
            Tags tags,
            List<Mention> mentions,
            Entities entities,
            List<Turn> turns,
            List<TimeExpression> dates,
            List<Money> figures,
            Parse parse) {
        this.text = text;
        this.sentences = sentences;
        this.tokens = tokens;
        this.tags = tags;
        this.mentions = mentions;
        this.entities = entities;
        this.turns = turns;
        this.dates = Days.of(text, tokens, dates);
        this.figures = figures;
        this.parse = parse;
        mentionAt = index(mentions.stream().map(Mention::span).toList());
        dateAt = index(this.dates.stream().map(Days.Day::span).toList());
        figureAt = index(figures.stream().map(Money::span).toList());
        lower = new String[tokens.size()];
        for (int token = 0; token < lower.length; token++) {
            lower[token] = tokens.word(token).toLowerCase(Locale.ROOT).replace('’', '\'');
        }
    }

    private int[] index(List<Span> spans) {
        int[] at = new int[tokens.size()];
        Arrays.fill(at, NONE);
        for (int i = 0; i < spans.size(); i++) {
            for (int token = tokens.at(spans.get(i).start());
                    token < at.length && tokens.start(token) < spans.get(i).end();
                    token++) {
                at[token] = i;
            }
        }
        return at;
    }

    /** The word in lower case, its apostrophe straight. */
    String lower(int token) {
        return lower[token];
    }

    /** Whether the word is a verb in any form; an auxiliary is none. */
    boolean isVerb(int token) {
        return tags.of(token).equals("VERB");
    }

    /** Whether the word is the 's of a possessor, whom a noun follows; not a short "is". */
    boolean isPossessive(int token) {
        return (lower(token).equals("'s") || lower(token).equals("'"))
                && token + 1 < lower.length
                && POSSESSED.contains(tags.of(token + 1));
    }

    Optional<Mention> mention(int token) {
        return mentionAt[token] == NONE
                ? Optional.empty()
                : Optional.of(mentions.get(mentionAt[token]));
    }

    boolean inMention(int token) {
        return mentionAt[token] != NONE;
    }

    /** Whether a name begins with the token. */
    boolean startsMention(int token) {
        return inMention(token)
                && tokens.at(mentions.get(mentionAt[token]).span().start()) == token;
    }

    /** The types of the names among the tokens from {@code first} up to {@code last}, exclusive. */
    Set<EntityType> types(int first, int last) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (int token = first; token < last; token++) {
            if (inMention(token)) {
                types.add(mentions.get(mentionAt[token]).type());
            }
        }
        return types;
    }

    Optional<Days.Day> date(int token) {
        return dateAt[token] == NONE ? Optional.empty() : Optional.of(dates.get(dateAt[token]));
    }

    Optional<Money> figure(int token) {
        return figureAt[token] == NONE
                ? Optional.empty()
                : Optional.of(figures.get(figureAt[token]));
    }

    /** The name that the token belongs to, as an argument; none for a PERCENT. */
    Optional<Argument> argument(int token, Party.Resolution source) {
        int mention = mentionAt[token];
        if (mention == NONE) {
            return Optional.empty();
        }
        Span span = mentions.get(mention).span();
        EntityType type = mentions.get(mention).type();
        return entities.of(mention)
                .map(
                        entity ->
                                new Argument(
                                        Party.of(entity, span, source),
                                        type,
                                        tokens.at(span.start()),
                                        tokens.at(span.end() - 1)));
    }

    Optional<Dependencies> syntax(int sentence) {
        return parse.of(sentence).map(Dependencies::of);
    }

    Optional<Turn> turn(int offset) {
        int from = 0;
        int to = turns.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (turns.get(middle).span().end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < turns.size() && turns.get(from).span().contains(offset)
                ? Optional.of(turns.get(from))
                : Optional.empty();
    }
}
