package org.gleaner.annotate.titles;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.EntityType;
import org.gleaner.model.Title;

/** Reads the titles of one sentence, name by name. */
final class TitleReader {

    private final NamedText text;
    private final TitleBeforeName before;
    private final HonorificBeforeName honorifics;
    private final TitleBehindName behind;
    private final TitleBelowName below;

    TitleReader(NamedText text) {
        this.text = text;
        TitleGrammar grammar = new TitleGrammar(text);
        OrganizationFinder organizations = new OrganizationFinder(text, grammar);
        before = new TitleBeforeName(text, grammar, organizations);
        honorifics = new HonorificBeforeName(text);
        behind = new TitleBehindName(text, grammar, organizations);
        below = new TitleBelowName(text, behind);
    }

    /** The titles among the tokens from {@code first} up to {@code last}, exclusive. */
    List<Title> read(int first, int last) {
        List<Title> titles = new ArrayList<>();
        for (int token = first; token < last; token++) {
            if (text.isAt(token, EntityType.PERSON)) {
                int person = text.mentionAt(token);
                titles.addAll(before.read(person, first, last));
                honorifics.read(person, first).ifPresent(titles::add);
                titles.addAll(behind.read(person, last));
                titles.addAll(below.read(person));
                token = text.last(person);
            }
        }
        return titles;
    }
}
