package org.gleaner.annotate.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Reads the titles beside a person's name: "Prime Minister of the Russian Federation Mikhail
 * Mishustin", "Jason Wood, Member for La Trobe".
 */
final class TitleReader {

    private static final Set<String> CONNECTORS =
            Set.of("of", "for", "the", "and", "on", "to", "in", "with", "&", "-", "–");
    private static final Set<String> PLAIN =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "sir",
                    "madam",
                    "lady",
                    "dame",
                    "mme",
                    "monsieur");
    private static final int LONGEST = 16;

    private final FormView words;
    private final EntityType[] typeAt;

    /**
     * @param typeAt for each token the type of the mention it belongs to, or null
     */
    TitleReader(FormView words, EntityType[] typeAt) {
        this.words = words;
        this.typeAt = typeAt;
    }

    /** The titles before and after the name from token {@code from} to {@code to}. */
    List<String> titles(int from, int to) {
        List<String> titles = new ArrayList<>(2);
        before(from, titles);
        after(to, titles);
        return titles;
    }

    private void before(int name, List<String> titles) {
        int start = name;
        while (words.sameSentence(name, start - 1) && name - start < LONGEST && isPart(start - 1)) {
            start--;
        }
        while (start < name && !opens(start, name)) {
            start++;
        }
        add(start, name - 1, titles);
    }

    private void after(int name, List<String> titles) {
        int start = name + 1;
        if (!words.sameSentence(name, start) || !words.at(start).equals(",")) {
            return;
        }
        start += words.lower(start + 1).equals("the") ? 2 : 1;
        if (!words.sameSentence(name, start) || !opens(start, words.last(name))) {
            return;
        }
        int end = start;
        while (words.sameSentence(name, end) && end - start < LONGEST && isPart(end)) {
            end++;
        }
        boolean closed =
                end >= words.last(name)
                        || Set.of(",", ".", ";", ")", "(", ":", "said", "-RRB-", "who")
                                .contains(words.at(end));
        if (closed) {
            add(start, end - 1, titles);
        }
    }

    private boolean isPart(int token) {
        String word = words.at(token);
        return typeAt[token] != EntityType.PERSON
                && (words.isCapitalized(token)
                        || TitleLexicon.isTitle(word)
                        || CONNECTORS.contains(word));
    }

    /**
     * A title word, or an organization, place or nationality that a head follows: "Sberbank CEO",
     * "Russian President".
     */
    private boolean opens(int token, int limit) {
        String word = words.at(token);
        if (TitleLexicon.isTitle(word)) {
            return !PLAIN.contains(words.lower(token));
        }
        int next = token;
        while (next < limit && typeAt[next] != null && next - token < 8) {
            next++;
        }
        return next > token
                && next < limit
                && TitleLexicon.isTitle(words.at(next))
                && words.isCapitalized(next)
                && (token == words.first(token)
                        || typeAt[token - 1] == null
                        || typeAt[token - 1] != typeAt[token]
                        || token == 0);
    }

    private void add(int from, int to, List<String> titles) {
        int last = to;
        while (last >= from
                && (CONNECTORS.contains(words.at(last)) || PLAIN.contains(words.lower(last)))) {
            last--;
        }
        boolean names = false;
        for (int token = from; token <= last; token++) {
            names |=
                    TitleLexicon.isHead(words.at(token))
                            || TitleLexicon.isHonorific(words.at(token))
                                    && !PLAIN.contains(words.lower(token));
        }
        if (names) {
            String title = words.phrase(from, last);
            if (!titles.contains(title)) {
                titles.add(title);
            }
        }
    }
}
