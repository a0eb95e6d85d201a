package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads the title beside a person's name and the body or place it belongs to: "President of Russia
 * Vladimir Putin", "Sberbank CEO German Gref", "Gennady Seleznyov, Speaker of the State Duma".
 * Needs no parse, so that it reads headings, captions and speaker labels as well.
 */
final class PositionFinder {

    private final Passage passage;
    private final TitleBeforeName before;
    private final TitleBehindName behind;
    private final Map<Integer, Argument> titled = new HashMap<>();

    PositionFinder(Passage passage, Countries countries) {
        this.passage = passage;
        TitleWords words = new TitleWords(passage);
        BodyFinder bodies = new BodyFinder(passage, countries, words);
        before = new TitleBeforeName(passage, words, bodies);
        behind = new TitleBehindName(passage, words, bodies);
    }

    /**
     * Whose title the token is part of, when the title stands before the name: "President" and
     * "Belarus" of "President of Belarus Alexander Lukashenko".
     */
    Optional<Argument> titled(int token) {
        return Optional.ofNullable(titled.get(token));
    }

    List<RelationCandidate> find(int sentence) {
        List<RelationCandidate> claims = new ArrayList<>();
        int first = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        for (int token = first; token < last; token++) {
            Optional<Argument> person =
                    passage.argument(token, Party.Resolution.STRUCTURE)
                            .filter(end -> end.type() == EntityType.PERSON);
            if (person.isPresent()) {
                TitleBeforeName.Reading reading = before.read(person.get(), first, last);
                for (int word = reading.from(); word < person.get().from(); word++) {
                    titled.put(word, person.get());
                }
                claims.addAll(reading.claims());
                claims.addAll(behind.read(person.get(), last));
                token = person.get().to();
            }
        }
        return claims;
    }
}
