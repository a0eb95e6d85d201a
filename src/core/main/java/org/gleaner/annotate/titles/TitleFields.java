package org.gleaner.annotate.titles;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.OfficeFields;

/**
 * How far a title goes on behind its head with what the office is in charge of, in capitals: "for
 * Trade and Blue Economy" of "Minister for Trade and Blue Economy of Fiji", "Assets and Roads" of
 * "Manager Assets and Roads".
 */
final class TitleFields {

    /** Offices that a capital field may follow: "Director Infrastructure". */
    private static final Set<String> FIELDED = DataFile.words("titles/fielded-offices.txt");

    private final NamedText text;
    private final TitleGrammar grammar;

    TitleFields(NamedText text, TitleGrammar grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    /** The last token of the title with its field: the head itself where none follows. */
    int end(int head, int last) {
        int known = grammar.fieldEnd(head);
        boolean opens = known > head || grammar.isLink(head + 1) && isUnnamed(head + 2, last);
        if (!grammar.isMinister(head) || !opens) {
            return known;
        }
        int end = known > head ? known : head + 2;
        while (isPortfolio(end + 1, last) || grammar.isAnd(end + 1) && isPortfolio(end + 2, last)) {
            end++;
        }
        return end;
    }

    private boolean isPortfolio(int at, int last) {
        return isUnnamed(at, last) && !grammar.isHead(at) && !grammar.opensTitle(at);
    }

    /** "Administration" of "Minister of State Administration", on the same line. */
    int capitalsEnd(int head, int field, int last) {
        int end = field;
        while (field > head && grammar.isMinister(head) && isUnnamed(end + 1, last)) {
            end++;
        }
        while (FIELDED.contains(text.lower(head))
                && text.isCapital(head)
                && end + 1 < last
                && (isField(end + 1, last)
                        || grammar.isAnd(end + 1) && end > head && isField(end + 2, last))) {
            end++;
        }
        return end;
    }

    private boolean isField(int at, int last) {
        return isUnnamed(at, last) && OfficeFields.isPart(text.lower(at)) && !grammar.isHead(at);
    }

    private boolean isUnnamed(int at, int last) {
        return at < last && text.isCapital(at) && !text.isInMention(at) && !text.breaksLine(at);
    }
}
