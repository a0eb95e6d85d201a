package org.gleaner.annotate.titles;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;
import org.gleaner.model.Title;

/** Which words of a sentence belong to a title, and where it begins. */
final class TitleGrammar {

    /** How many tokens "one-time" is where it was cut at its hyphen. */
    private static final int HYPHENED = 3;

    /** What may follow an office with a hyphen: "consul-general". */
    private static final String GENERAL = "general";

    /** How many tokens "-in-chief" is. */
    private static final int IN_CHIEF = 4;

    private static final Set<String> LINKS = DataFile.words("titles/links.txt");
    private static final Set<String> NAMED_OFFICES = DataFile.words("titles/named-offices.txt");

    /** What joins an office that one is to take up. */
    private static final Set<String> CHOSEN = Set.of("elect", "designate", "nominate");

    /** How many words an office may have before its head: "United States Attorney". */
    private static final int NAMED = 2;

    private static final Set<String> CLAUSE_OPENERS = DataFile.words("titles/clause-openers.txt");

    private final NamedText text;

    TitleGrammar(NamedText text) {
        this.text = text;
    }

    /**
     * The head with the modifiers and capitalised words before it, up to the words of {@code to}.
     */
    TitleWords title(int head, int to, int first) {
        int from = Math.min(namedOpening(head, first), opensPair(head, first) ? head - 1 : head);
        while (from > first && !text.isInMention(from - 1) && goesOn(from, head, first)) {
            from--;
        }
        while (from < head && (isFormerAlone(from, head) || text.lower(from).equals("-"))) {
            from++;
        }
        return new TitleWords(from, head, to, isOffice(head) || isPost(from, head));
    }

    /** "media officer": a post with its field or rank; not "police officer". */
    private boolean isPost(int from, int head) {
        return from < head
                && TitleLexicon.isPost(text.lower(head))
                && !(TitleLexicon.isHead(pair(head)) && !TitleLexicon.isOffice(pair(head)));
    }

    /** Whether the word before the token is part of the title as well. */
    private boolean goesOn(int from, int head, int first) {
        return isModifier(from - 1)
                || isHead(from - 1)
                || isPortfolioWord(from - 1, head, first)
                || isField(from - 1, from, head, first)
                || from - 1 > first
                        && isHyphen(from - 1)
                        && (isHead(from - 2) || isModifier(from - 2))
                || isBeforeInChief(from - 1, first)
                || joinsModifiers(from - 1, first)
                || joinsFields(from - 1, head, first)
                || from < head && joinsFields(from, head, first);
    }

    /**
     * The last word of what the office is in charge of, "staff" of "chief of staff", or of how it
     * ranks: "chief" of "editor-in-chief", "general" of "consul-general".
     */
    int fieldEnd(int head) {
        int general = head + 2;
        if (isHyphen(head + 1) && text.lower(general).equals(GENERAL) && isOffice(head)) {
            return OfficeFields.end(general, text::lower, text::isInMention);
        }
        return OfficeFields.end(
                isInChief(head + 1) ? head + IN_CHIEF : head, text::lower, text::isInMention);
    }

    /** The four tokens of "-in-chief". */
    private boolean isInChief(int hyphen) {
        return isHyphen(hyphen)
                && text.lower(hyphen + 1).equals("in")
                && isHyphen(hyphen + 2)
                && text.lower(hyphen + IN_CHIEF - 1).equals("chief");
    }

    /** One of the tokens between "editor" and "chief" in "editor-in-chief". */
    private boolean isBeforeInChief(int token, int first) {
        for (int hyphen = token - 2; hyphen <= token; hyphen++) {
            if (hyphen > first
                    && isInChief(hyphen)
                    && TitleLexicon.isHead(text.lower(hyphen - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The first word of an office that begins with a name: "U.S." of "U.S. Attorney". */
    int namedOpening(int head, int first) {
        StringBuilder words = new StringBuilder(text.lower(head));
        int opening = head;
        for (int token = head - 1; token >= first && token >= head - NAMED; token--) {
            words.insert(0, text.lower(token) + " ");
            if (NAMED_OFFICES.contains(words.toString())) {
                opening = token;
            }
        }
        return opening;
    }

    /** "District" of "District Attorney", which names the office with it. */
    boolean opensPair(int head, int first) {
        return head > first && !text.isInMention(head - 1) && TitleLexicon.isHead(pair(head));
    }

    /** "Enforcement" of "Enforcement Director", "sales" of "sales director". */
    private boolean isField(int token, int next, int head, int first) {
        return OfficeFields.isPart(text.lower(token))
                && (token == first
                        ? text.isCapital(next)
                                || isMinister(head)
                                || isOffice(head)
                                || TitleLexicon.isPost(text.lower(head))
                        : text.isCapital(token) == text.isCapital(next));
    }

    /** "and" of "Water and Sanitation Minister". */
    private boolean joinsFields(int token, int head, int first) {
        return isAnd(token)
                && isMinister(head)
                && token > first
                && !text.isInMention(token - 1)
                && OfficeFields.isPart(text.lower(token - 1))
                && (token - 1 == first || text.isCapital(token - 1) == text.isCapital(token + 1));
    }

    /** "Natural" and "Resources" of "Natural Resources Minister". */
    private boolean isPortfolioWord(int token, int head, int first) {
        return isMinister(head)
                && text.isCapital(token)
                && text.isCapital(token + 1)
                && !isSentenceWord(token, first)
                && !TitleLexicon.isHonorificOrStyle(text.lower(token));
    }

    /** "Extraordinary and Plenipotentiary". */
    private boolean joinsModifiers(int token, int first) {
        return text.lower(token).equals("and")
                && token > first
                && text.lower(token - 1).equals("extraordinary");
    }

    private boolean isModifier(int token) {
        String word = text.lower(token);
        int next = isHyphen(token + 1) ? token + 2 : token + 1;
        return TitleLexicon.isModifierOrPrefixed(word)
                && !(word.equals("under") && !text.lower(next).startsWith("secretar"));
    }

    /** A capital at the start of a sentence proves nothing. */
    private boolean isSentenceWord(int token, int first) {
        return token == first
                && TitleLexicon.withoutFormer(text.lower(token)).equals(text.lower(token))
                && !TitleLexicon.isModifierOrPrefixed(text.lower(token))
                && !TitleLexicon.isHeadOfAnyNumber(text.lower(token));
    }

    boolean isHead(int token) {
        return !text.isInMention(token)
                && (TitleLexicon.isHeadOfAnyNumber(TitleLexicon.withoutFormer(text.lower(token)))
                        || TitleLexicon.isHeadOfAnyNumber(pair(token))
                        || isChosen(token));
    }

    /** "elect" of "Mayor-elect", three tokens. */
    private boolean isChosen(int token) {
        return token > 1
                && CHOSEN.contains(text.lower(token))
                && isHyphen(token - 1)
                && TitleLexicon.isHead(text.lower(token - 2));
    }

    /** "general" of "consul-general", three tokens; not of "major-general". */
    private boolean isGeneral(int token) {
        return token > 1
                && text.lower(token).equals(GENERAL)
                && isHyphen(token - 1)
                && (TitleLexicon.isOffice(text.lower(token - 2))
                        || TitleLexicon.isPost(text.lower(token - 2)));
    }

    /** The word with the one before it: "chief executive". */
    private String pair(int token) {
        return text.lower(token - 1) + " " + text.lower(token);
    }

    /** Whether the head says by itself which office it is. */
    boolean isOffice(int head) {
        return TitleLexicon.isOffice(TitleLexicon.withoutFormer(text.lower(head)))
                || head > 1
                        && isHyphen(head - 1)
                        && TitleLexicon.isOffice(text.lower(head - 2) + "-" + text.lower(head))
                || TitleLexicon.isOffice(pair(head))
                || isChosen(head)
                || isGeneral(head)
                || namedOpening(head, Math.max(0, head - NAMED)) < head;
    }

    /** The hyphen of "Secretary-General" in three tokens. */
    boolean isHyphen(int token) {
        return text.lower(token).equals("-") && !text.isSpacedFromPrevious(token);
    }

    /**
     * Whether a head, or a modifier before one, begins at the token: "vice" of "vice president".
     */
    boolean opensTitle(int token) {
        int at = token;
        while (isModifier(at) || OfficeFields.isPart(text.lower(at))) {
            at++;
        }
        return isHead(at);
    }

    boolean isPlural(int token) {
        return TitleLexicon.isPlural(text.lower(token));
    }

    /** "former", not "Ex-Treasury", which is part of "Ex-Treasury Secretary". */
    private boolean isFormerAlone(int token, int head) {
        String word = text.lower(token);
        String rest = TitleLexicon.withoutFormer(word);
        boolean portfolio = isMinister(head) && !text.isInMention(token) && isCapitalRest(token);
        return TitleLexicon.isFormer(word)
                && (rest.equals(word) || !TitleLexicon.isModifier(rest) && !portfolio);
    }

    /** "Treasury" of "Ex-Treasury"; a people in capitals is no field: "Ex-Polish Minister". */
    private boolean isCapitalRest(int token) {
        return text.isCapital(token)
                && Countries.ofDemonym(TitleLexicon.withoutFormer(text.lower(token))).isEmpty();
    }

    boolean isFormer(int token) {
        return TitleLexicon.isFormer(text.lower(token));
    }

    /** Whether the head is one that bears the name of its portfolio: "Finance Minister". */
    boolean isMinister(int token) {
        return TitleLexicon.isMinister(text.lower(token));
    }

    /** Whether the word links a title with what it is of: "Director of Acme". */
    boolean isLink(int token) {
        return LINKS.contains(text.lower(token));
    }

    boolean isAnd(int token) {
        return text.lower(token).equals("and") || text.lower(token).equals("&");
    }

    /** Whether the word begins a clause rather than a title. */
    boolean opensClause(int token) {
        return CLAUSE_OPENERS.contains(text.lower(token));
    }

    /**
     * Where the words before a title that tell of it begin, "former" and the name right before: the
     * token of "former" in "former Russian President".
     *
     * @param from first token of the title
     * @param named the organization before it, if any
     */
    int opening(int from, Optional<Organization> named, int first) {
        int opening = from;
        while (opening > first && (isFormer(opening - 1) || isFormerHyphen(opening - 1))) {
            opening--;
        }
        opening = hyphened(opening, first);
        if (opening == from && named.isPresent() && named.get().to() == from - 1) {
            opening = named.get().from();
            while (opening > first && isFormer(opening - 1)) {
                opening--;
            }
            opening = hyphened(opening, first);
        }
        return opening;
    }

    /** "One" of "One-time", in three tokens, right before the word. */
    private int hyphened(int opening, int first) {
        return opening - HYPHENED >= first && isHyphenedFormer(opening - HYPHENED)
                ? opening - HYPHENED
                : opening;
    }

    private boolean isHyphenedFormer(int token) {
        return text.lower(token + 1).equals("-")
                && TitleLexicon.isFormer(text.lower(token) + "-" + text.lower(token + 2));
    }

    /** Whether the word is "former", or the first of "one-time" in three tokens. */
    boolean opensFormer(int token) {
        return isFormer(token) || isHyphenedFormer(token);
    }

    /** The hyphen of "then-Governor" in three tokens. */
    private boolean isFormerHyphen(int token) {
        return text.lower(token).equals("-") && isFormer(token - 1);
    }

    /** Whether the person bore the title once: "former", from {@code opening} to the title. */
    boolean isFormer(int opening, TitleWords title) {
        for (int token = opening; token <= title.head(); token++) {
            if (token + HYPHENED <= title.from() && isHyphenedFormer(token)) {
                return true;
            }
            boolean named = text.isInMention(token) && token < title.from();
            if (!named
                    && isFormer(token)
                    && (token < title.from() || text.lower(token).indexOf('-') > 0)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A title as it is kept.
     *
     * @param opening first token of the words that tell of it
     * @param end last token of them
     */
    Title title(
            int person,
            Title.Side side,
            TitleWords words,
            int opening,
            int end,
            Optional<Organization> of,
            boolean former) {
        Span span = text.span(words.from(), words.to());
        boolean cut = isPlural(words.head()) && words.to() == words.head();
        return new Title(
                person,
                side,
                span,
                cut ? new Span(span.start(), span.end() - 1) : span,
                text.phrase(opening, end, isPlural(words.head()) ? words.head() : NamedText.NONE),
                of.map(organization -> text.span(organization.from(), organization.to())),
                words.isOffice() ? Title.Kind.OFFICE : Title.Kind.CALLING,
                former);
    }
}
