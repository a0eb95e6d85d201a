package org.gleaner.annotate.relations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Party;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * A document as the rules see it: for every token the name, date or amount that it belongs to.
 * Tokens count in the document.
 */
final class Passage {

    private static final int NONE = -1;
    private static final Set<String> LINKS = Set.of("of", "for");

    /** How many words the name of a portfolio has at most. */
    private static final int PORTFOLIO = 8;

    private static final Set<String> NOMINAL = Set.of("ADJ", "NOUN", "PROPN");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> POSSESSED = Set.of("NOUN", "ADJ", "PROPN", "NUM");

    final String text;
    final List<Sentence> sentences;
    final Tokens tokens;
    final Entities entities;
    final List<Turn> turns;
    final MentionIndex names;
    private final TokenView view;
    private final Tags tags;
    private final Parse parse;
    private final List<Days.Day> dates;
    private final List<Money> amounts;
    private final int[] dateAt;
    private final int[] amountAt;
    private OfficeHolders holders;

    Passage(
            String text,
            List<Sentence> sentences,
            TokenView view,
            Tags tags,
            MentionIndex names,
            List<Turn> turns,
            List<TimeExpression> dates,
            List<Money> amounts,
            Parse parse) {
        this.text = text;
        this.sentences = sentences;
        this.view = view;
        this.tokens = view.tokens();
        this.tags = tags;
        this.names = names;
        this.entities = names.entities();
        this.turns = turns;
        this.dates = Days.of(text, tokens, dates);
        this.amounts = amounts;
        this.parse = parse;
        dateAt = index(this.dates.stream().map(Days.Day::span).toList());
        amountAt = index(amounts.stream().map(Money::span).toList());
    }

    static Passage of(Annotations annotations) {
        return new Passage(
                annotations.text(),
                annotations.get(Layer.SENTENCES),
                TokenView.of(annotations),
                annotations.get(Layer.TAGS),
                MentionIndex.of(annotations),
                annotations.get(Layer.TURNS),
                annotations.get(Layer.DATES),
                annotations.get(Layer.MONEY),
                annotations.get(Layer.PARSE));
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

    /** Whom the document calls by an office. */
    OfficeHolders holders() {
        if (holders == null) {
            holders = new OfficeHolders(entities.list());
        }
        return holders;
    }

    /** The word in lower case, its apostrophe straight. */
    String lower(int token) {
        return view.lower(token);
    }

    /** The first token of the line that the token is on. */
    int lineStart(int token) {
        return tokens.at(text.lastIndexOf('\n', tokens.start(token)) + 1);
    }

    /** Whether the word is a verb in any form, but for auxiliaries. */
    boolean isVerb(int token) {
        return tags.of(token).equals("VERB");
    }

    /** Whether the word is an auxiliary: "has", "will", "is". */
    boolean isAuxiliary(int token) {
        return tags.of(token).equals("AUX");
    }

    /** Whether the word is a noun or a name. */
    boolean isNoun(int token) {
        return NOUNS.contains(tags.of(token))
                && Character.isLetter(tokens.word(token).codePointAt(0));
    }

    /** Whether the word may be part of a noun phrase before its noun: "financial", "risk". */
    boolean isNominal(int token) {
        return NOMINAL.contains(tags.of(token));
    }

    /** The last token of the title with that head: "research" of "head of research". */
    int titleEnd(int head) {
        int end = OfficeFields.end(head, this::lower, this::isNamed);
        if (TitleLexicon.isMinister(lower(head))) {
            return portfolioEnd(end);
        }
        return end == head && isPlainField(head + 2) ? head + 2 : end;
    }

    /** "for Animal Rights" behind "Parliamentary Secretary": the words in capitals. */
    private int portfolioEnd(int head) {
        int at = lower(head).equals("state") ? head + 1 : head + 2;
        boolean linked = at == head + 1 || LINKS.contains(lower(head + 1));
        int end = head;
        while (linked && at < head + PORTFOLIO && isCapitalNoun(at)) {
            end = at;
            boolean joined = lower(at + 1).equals("and") && isCapitalNoun(at + 2);
            at += joined ? 2 : 1;
        }
        return end;
    }

    private boolean isCapitalNoun(int token) {
        return token < tokens.size()
                && !inMention(token)
                && Character.isUpperCase(tokens.word(token).codePointAt(0));
    }

    /** "claims" of "head of claims": one common noun that nothing goes on from. */
    private boolean isPlainField(int token) {
        return token + 1 < tokens.size()
                && lower(token - 1).equals("of")
                && tags.of(token).equals("NOUN")
                && Character.isLowerCase(tokens.word(token).charAt(0))
                && !inMention(token)
                && !inMention(token + 1)
                && !NOMINAL.contains(tags.of(token + 1))
                && !lower(token + 1).equals("of");
    }

    private boolean isNamed(int token) {
        return token < tokens.size() && inMention(token);
    }

    /** Whether the word is the 's of a possessor, whom a noun follows; not a short "is". */
    boolean isPossessive(int token) {
        return (lower(token).equals("'s") || lower(token).equals("'"))
                && token + 1 < view.size()
                && POSSESSED.contains(tags.of(token + 1));
    }

    Optional<Mention> mention(int token) {
        return names.isInMention(token)
                ? Optional.of(names.mention(names.mentionAt(token)))
                : Optional.empty();
    }

    boolean inMention(int token) {
        return names.isInMention(token);
    }

    /** Whether the token is part of a name; the words of a percentage are none. */
    boolean inName(int token) {
        return inMention(token) && !names.isAt(token, EntityType.PERCENT);
    }

    /** Whether a name begins with the token. */
    boolean startsMention(int token) {
        return names.isStart(token);
    }

    /** The types of the names among the tokens from {@code first} up to {@code last}, exclusive. */
    Set<EntityType> types(int first, int last) {
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (int token = first; token < last; token++) {
            if (inMention(token)) {
                types.add(names.mention(names.mentionAt(token)).type());
            }
        }
        return types;
    }

    Optional<Days.Day> date(int token) {
        return dateAt[token] == NONE ? Optional.empty() : Optional.of(dates.get(dateAt[token]));
    }

    Optional<Money> amount(int token) {
        return amountAt[token] == NONE
                ? Optional.empty()
                : Optional.of(amounts.get(amountAt[token]));
    }

    /** The name that the token belongs to, as an argument; none for a PERCENT. */
    Optional<Argument> argument(int token, Party.Resolution source) {
        int mention = names.mentionAt(token);
        if (mention == MentionIndex.NONE) {
            return Optional.empty();
        }
        Span span = names.mention(mention).span();
        return names.entity(mention)
                .map(
                        entity ->
                                new Argument(
                                        Party.of(entity, span, source),
                                        names.mention(mention).type(),
                                        tokens.at(span.start()),
                                        tokens.at(span.end() - 1)));
    }

    /** Whom the words from one token to another, inclusive, stand for, as an argument. */
    Argument argument(Entity meant, int from, int to, Party.Resolution source) {
        return new Argument(Party.of(meant, tokens.span(from, to), source), meant.type(), from, to);
    }

    /** Whether the words of an argument hold one of these. */
    boolean holds(Argument argument, Set<String> words) {
        for (int token = argument.from(); token <= argument.to(); token++) {
            if (words.contains(lower(token))) {
                return true;
            }
        }
        return false;
    }

    Optional<Dependencies> syntax(int sentence) {
        return parse.of(sentence).map(Dependencies::of);
    }

    Optional<Turn> turn(int offset) {
        return Spans.at(turns, Turn::span, offset);
    }
}
