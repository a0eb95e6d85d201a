package org.gleaner.annotate.payments;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.Dependencies;
import org.gleaner.text.MentionIndex;

/**
 * Parties that no recogniser names: people and organizations by a noun of {@code
 * models/payments/parties.txt} ("small and medium-sized companies"), and what bears a name of its
 * own, such as a road or a programme ("the Ridge Walk", "the Future of Babylon").
 */
final class NounPhrases {

    private static final Set<String> NOUNS = DataFile.words("payments/parties.txt");
    private static final Set<String> NEVER = DataFile.words("payments/not-parties.txt");
    private static final int LONGEST = 8;

    /** So many capitals on end are a headline: "Help Laos Rebuild Flood Damaged Roads". */
    private static final int CAPITALS = 4;

    private static final int LONGEST_ACRONYM = 4;

    private final Tokens tokens;
    private final MentionIndex names;

    NounPhrases(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    Optional<Party> party(int head, Dependencies syntax, Party.Resolution source) {
        if (!syntax.isNoun(head) || isNever(head, syntax) && !isPartOfName(head, syntax)) {
            return Optional.empty();
        }
        int own = first(head, syntax);
        int capital = capital(own, head, syntax);
        boolean proper = capital >= 0;
        int from = proper ? behindNoun(capital, head, syntax) : own;
        // "the People's [Park bandstand]" is cut out of a name, and no party
        boolean thing =
                proper && from > 0 && syntax.tag(from - 1).equals("POS") && !isProper(head, syntax);
        if ((!proper || thing) && !isParty(head, syntax) || isHeadline(from, head, syntax)) {
            return Optional.empty();
        }
        int to = proper ? last(head, syntax) : head;
        int first = syntax.inDocument(from);
        int last = syntax.inDocument(to);
        return Optional.of(
                Party.named(tokens.words(first, last), tokens.span(first, last), source));
    }

    /** "Swedish buyer [Nordisk Mode]": of a noun and two words of a name, the name. */
    private int behindNoun(int from, int head, Dependencies syntax) {
        int first = head;
        while (first > from && isCapital(first - 1, syntax) && isProper(first - 1, syntax)) {
            first--;
        }
        boolean noun =
                first > from
                        && first < head
                        && isProper(head, syntax)
                        && syntax.tag(first - 1).startsWith("NN")
                        && !isCapital(first - 1, syntax);
        return noun ? first : from;
    }

    /** Where the words that make a name of the phrase begin; -1 in a phrase of small letters. */
    private int capital(int from, int head, Dependencies syntax) {
        if (isProper(head, syntax)) {
            return from;
        }
        for (int token = from; token < head; token++) {
            if (isProper(token, syntax) && !isPlaceBefore(token, head, syntax)) {
                return token;
            }
        }
        return -1;
    }

    private boolean isHeadline(int from, int to, Dependencies syntax) {
        if (to - from < CAPITALS) {
            return false;
        }
        for (int token = from; token <= to; token++) {
            if (!isCapital(token, syntax) && !syntax.relation(token).equals("punct")) {
                return false;
            }
        }
        return true;
    }

    /** "[Arctic] research": where a thing is makes no name of it. */
    private boolean isPlaceBefore(int token, int head, Dependencies syntax) {
        int inDocument = syntax.inDocument(token);
        return names.isAt(inDocument, EntityType.LOCATION)
                && names.last(names.mentionAt(inDocument)) < syntax.inDocument(head)
                && !isCapital(head, syntax);
    }

    /** "[Larkfield Loans] paid": of two capitals before a verb in small letters, a name. */
    private boolean isPartOfName(int head, Dependencies syntax) {
        return head > 1
                && head + 1 < syntax.size()
                && syntax.relation(head).equals("nsubj")
                && syntax.tag(head).startsWith("NNP")
                && isCapital(head, syntax)
                && isCapital(head - 1, syntax)
                && syntax.tag(head - 1).startsWith("NNP")
                && !isCapital(head + 1, syntax)
                && !isShouted(tokens.word(syntax.inDocument(head)));
    }

    /** By the noun alone, or with the one before it: "the tax [office]". */
    private static boolean isParty(int head, Dependencies syntax) {
        String noun = syntax.lemma(head).toLowerCase(Locale.ROOT);
        return NOUNS.contains(noun)
                || syntax.tag(head).equals("NNS") && TitleLexicon.isOffice(noun)
                || head > 0
                        && syntax.relation(head - 1).equals("compound")
                        && NOUNS.contains(syntax.lemma(head - 1) + " " + noun);
    }

    private static boolean isNever(int token, Dependencies syntax) {
        String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
        return NEVER.contains(lemma)
                || lemma.endsWith("s") && NEVER.contains(lemma.substring(0, lemma.length() - 1));
    }

    /** The first word of the phrase, without article, owner and number. */
    private int first(int head, Dependencies syntax) {
        int from = Math.max(syntax.leftmost(head), head - LONGEST);
        for (int token = head - 1; token >= from; token--) {
            if (!syntax.isBelow(token, head) || isBorder(token, syntax)) {
                from = token + 1;
            }
        }
        while (from < head && opens(from, syntax)) {
            from++;
        }
        return from;
    }

    private boolean isBorder(int token, Dependencies syntax) {
        String tag = syntax.tag(token);
        return syntax.relation(token).equals("punct")
                        && !(syntax.lemma(token).equals("-") && isInWord(token, syntax))
                || tag.equals("IN")
                || tag.equals("TO")
                || tag.equals("POS")
                || tag.equals("PRP$")
                || tag.equals("$")
                || tag.startsWith("VB")
                        && !isCapital(token, syntax)
                        && !(token > 0 && syntax.lemma(token - 1).equals("-"));
    }

    /** The hyphen of "start-up", not the dash of "CLIFTON - The Town". */
    private boolean isInWord(int token, Dependencies syntax) {
        int inDocument = syntax.inDocument(token);
        return inDocument > 0 && tokens.end(inDocument - 1) == tokens.start(inDocument);
    }

    private static boolean opens(int token, Dependencies syntax) {
        String tag = syntax.tag(token);
        return tag.equals("DT")
                || tag.equals("CC")
                || tag.equals("PDT")
                || tag.equals("PRP$")
                || tag.equals("CD")
                || tag.equals("IN")
                || tag.equals("TO")
                || tag.equals("RB")
                || syntax.lemma(token).equals("other")
                || syntax.lemma(token).equals("own")
                || syntax.relation(token).equals("punct");
    }

    /**
     * A capitalised word within the sentence that does not belong to a people, an amount or a day.
     */
    private boolean isProper(int token, Dependencies syntax) {
        int inDocument = syntax.inDocument(token);
        return token > 0
                && isCapital(token, syntax)
                && !isShouted(tokens.word(inDocument))
                && !NEVER.contains(syntax.lemma(token))
                && !syntax.tag(token).startsWith("PRP")
                && !names.isAt(inDocument, EntityType.NATIONALITY)
                && !names.isAt(inDocument, EntityType.PERCENT);
    }

    /** "LOANS" of a headline in capitals, which is no acronym. */
    private static boolean isShouted(String word) {
        return word.length() > LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isCapital(int token, Dependencies syntax) {
        return Character.isUpperCase(tokens.word(syntax.inDocument(token)).codePointAt(0));
    }

    /** "Future [of Babylon]". */
    private int last(int head, Dependencies syntax) {
        int of = head + 1;
        int last = of;
        while (of < syntax.size()
                && syntax.lemma(of).equals("of")
                && last + 1 < syntax.size()
                && isProper(last + 1, syntax)) {
            last++;
        }
        return last > of ? last : head;
    }
}
