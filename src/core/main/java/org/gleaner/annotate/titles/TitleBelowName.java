package org.gleaner.annotate.titles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Title;

/**
 * Reads the title on the line below a name that stands alone, as letters and releases are signed:
 * "Ann Lee", and below it "Chief Executive, Acme plc", or the body on a third line.
 */
final class TitleBelowName {

    private static final Set<String> SIGNS = Set.of(",", "&", "-", "–", "'", "/");

    /** No line with a title has more tokens. */
    private static final int LONGEST = 12;

    private final NamedText text;
    private final TitleBehindName behind;

    TitleBelowName(NamedText text, TitleBehindName behind) {
        this.text = text;
        this.behind = behind;
    }

    List<Title> read(int person) {
        int line = behindLetters(text.last(person) + 1);
        if (!isAlone(person, line)) {
            return List.of();
        }
        int end = end(line);
        return end > line && text.isCapital(line) && !text.isInMention(line)
                ? behind.below(person, line, end, bodyAt(end)).stream()
                        .map(title -> isMember(line) ? title.as(Title.Kind.OFFICE) : title)
                        .toList()
                : List.of();
    }

    /** "Member of the Executive Board", which as a line below a name is an office. */
    private boolean isMember(int line) {
        return text.lower(line).equals("member")
                && text.lower(line + 1).equals("of")
                && text.lower(line + 2).equals("the");
    }

    /** Behind ", IAS)": letters and the end of brackets around a name. */
    private int behindLetters(int token) {
        int at = token;
        if (text.lower(at).equals(",") && Postnominals.isLettersOrAge(text.lower(at + 1))) {
            at += 2;
        }
        return text.lower(at).equals(")") ? at + 1 : at;
    }

    /** Whether the name and what honours it fill their line. */
    private boolean isAlone(int person, int behind) {
        if (!text.breaksLine(behind)) {
            return false;
        }
        int first = text.first(person);
        while (first > 0
                && !text.breaksLine(first)
                && (TitleLexicon.isHonorificOrStyle(text.lower(first - 1))
                        || text.lower(first - 1).equals("("))) {
            first--;
        }
        return first == 0 || text.breaksLine(first);
    }

    /** The token behind the line's last; the line's first where it holds more than a title. */
    private int end(int line) {
        int at = line;
        while (!text.lower(at).isEmpty() && (at == line || !text.breaksLine(at))) {
            boolean word =
                    text.isWord(at) || SIGNS.contains(text.lower(at)) || text.isInMention(at);
            if (!word || at - line > LONGEST || text.isAt(at, EntityType.PERSON)) {
                return line;
            }
            at++;
        }
        return at;
    }

    /** The organization whose name fills the line that begins at the token. */
    private Optional<Organization> bodyAt(int line) {
        int name = text.lower(line).equals("the") ? line + 1 : line;
        return text.isAt(name, EntityType.ORGANIZATION)
                        && text.first(text.mentionAt(name)) == name
                        && text.endsLine(text.last(text.mentionAt(name)))
                ? text.organizationAt(name)
                : Optional.empty();
    }
}
