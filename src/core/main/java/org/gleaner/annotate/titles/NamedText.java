package org.gleaner.annotate.titles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.EntityType;
import org.gleaner.model.Forms;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.TokenView;

/** A document as the readers of titles see it: its words and the names among them. */
final class NamedText {

    static final int NONE = -1;

    private final String text;
    private final TokenView view;
    private final Tokens tokens;
    private final Forms forms;
    private final List<Mention> mentions;
    private final int[] mentionAt;

    NamedText(String text, TokenView view, Forms forms, List<Mention> mentions) {
        this.text = text;
        this.view = view;
        this.tokens = view.tokens();
        this.forms = forms;
        this.mentions = mentions;
        mentionAt = new int[tokens.size()];
        Arrays.fill(mentionAt, NONE);
        for (int mention = 0; mention < mentions.size(); mention++) {
            for (int token = first(mention);
                    token < mentionAt.length
                            && tokens.start(token) < mentions.get(mention).span().end();
                    token++) {
                mentionAt[token] = mention;
            }
        }
    }

    static NamedText of(Annotations annotations) {
        return new NamedText(
                annotations.text(),
                TokenView.of(annotations),
                annotations.get(Layer.FORMS),
                annotations.get(Layer.MENTIONS));
    }

    /** The word in lower case, its apostrophe straight; empty outside the text. */
    String lower(int token) {
        return view.lower(token);
    }

    boolean isSpacedFromPrevious(int token) {
        return token == 0 || tokens.start(token) > tokens.end(token - 1);
    }

    /** Whether a line begins with the token, which is not the first of the text. */
    boolean breaksLine(int token) {
        return token > 0
                && token < mentionAt.length
                && text.substring(tokens.end(token - 1), tokens.start(token)).indexOf('\n') >= 0;
    }

    /** Whether a line ends with the token. */
    boolean endsLine(int token) {
        return token + 1 >= mentionAt.length || breaksLine(token + 1);
    }

    /** Whether the text has the token. */
    boolean isWithin(int token) {
        return token >= 0 && token < mentionAt.length;
    }

    /** Whether the token begins with a capital letter; none is beyond the ends of the text. */
    boolean isCapital(int token) {
        return isWithin(token) && Character.isUpperCase(text.charAt(tokens.start(token)));
    }

    /** Whether the token begins with a letter; none is beyond the ends of the text. */
    boolean isWord(int token) {
        return isWithin(token) && Character.isLetter(lower(token).charAt(0));
    }

    /** Whether the token is part of a mention; none is beyond the ends of the text. */
    boolean isInMention(int token) {
        return isWithin(token) && mentionAt[token] != NONE;
    }

    /** The mention that the token is part of; only where there is one. */
    int mentionAt(int token) {
        return mentionAt[token];
    }

    boolean isAt(int token, EntityType type) {
        return isInMention(token) && mentions.get(mentionAt[token]).type() == type;
    }

    EntityType type(int mention) {
        return mentions.get(mention).type();
    }

    /** The first token of a mention. */
    int first(int mention) {
        return tokens.at(mentions.get(mention).span().start());
    }

    /** The last token of a mention. */
    int last(int mention) {
        return tokens.at(mentions.get(mention).span().end() - 1);
    }

    String name(int mention) {
        return mentions.get(mention).span().in(text);
    }

    /** The token at which the words begin. */
    int token(Span words) {
        return tokens.at(words.start());
    }

    /** The tokens from one to another, inclusive. */
    Span span(int from, int to) {
        return tokens.span(from, to);
    }

    /** The words as running text would have them, white space folded. */
    String phrase(int from, int to) {
        return phrase(from, to, NONE);
    }

    /**
     * The words, the one at {@code plural} without its last letter: "President" for "Presidents".
     */
    String phrase(int from, int to, int plural) {
        StringBuilder phrase = new StringBuilder();
        for (int token = from; token <= to; token++) {
            String word = forms.of(token).replace('’', '\'');
            if (token > from && isSpacedFromPrevious(token)) {
                phrase.append(' ');
            }
            phrase.append(token == plural ? word.substring(0, word.length() - 1) : word);
        }
        return phrase.toString();
    }

    /** Whether the tokens name a country: "the French Republic" without its article. */
    boolean isCountry(int from, int to) {
        return Countries.named(Whitespace.fold(span(from, to).in(text))).isPresent();
    }

    /** Whether the mention is an adjective of nationality with a country: "Russian". */
    boolean isDemonym(int mention) {
        return type(mention) == EntityType.NATIONALITY
                && Countries.ofDemonym(name(mention)).isPresent();
    }

    /** The organization or place at the token, or the people whose country is meant. */
    Optional<Organization> organizationAt(int token) {
        if (!isInMention(token)) {
            return Optional.empty();
        }
        int mention = mentionAt[token];
        boolean organization =
                type(mention) == EntityType.ORGANIZATION
                        || type(mention) == EntityType.LOCATION
                        || isDemonym(mention);
        return organization
                ? Optional.of(new Organization(type(mention), first(mention), last(mention)))
                : Optional.empty();
    }
}
