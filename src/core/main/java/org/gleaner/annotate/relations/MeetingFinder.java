package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;

/**
 * Reads from the heading of a transcript whom its host met: "Meeting with Minister Sergei Donskoy",
 * where one person besides Donskoy speaks.
 */
final class MeetingFinder {

    private static final Map<String, String> WORDS = DataFile.map("relations/meeting-words.tsv");
    private static final String MEETING = "meeting";
    private static final String MODIFIER = "modifier";

    /** How many sentences a heading may have before it: a date line, a place. */
    private static final int FIRST = 4;

    private final Passage passage;

    MeetingFinder(Passage passage) {
        this.passage = passage;
    }

    List<RelationCandidate> find(int sentence) {
        int token = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        while (token < last && MODIFIER.equals(WORDS.get(passage.lower(token)))) {
            token++;
        }
        if (sentence >= FIRST
                || passage.sentences.get(sentence).kind() != BlockKind.HEADING
                || token + 1 >= last
                || !MEETING.equals(WORDS.get(passage.lower(token)))
                || !passage.lower(token + 1).equals("with")) {
            return List.of();
        }
        List<Argument> guests = guests(token + 2, last);
        Optional<Entity> host = guests.isEmpty() ? Optional.empty() : host(guests);
        Span words = passage.tokens.span(token, token + 1);
        List<RelationCandidate> candidates = new ArrayList<>();
        if (host.isPresent()) {
            Argument subject =
                    new Argument(
                            Party.of(host.get(), words, Party.Resolution.SPEAKER),
                            EntityType.PERSON,
                            token,
                            token + 1);
            guests.forEach(
                    guest ->
                            candidates.add(
                                    FixedForm.MEETING_HEADING.candidate(
                                            subject, guest, Optional.empty(), words)));
        }
        return candidates;
    }

    /**
     * The people named behind "with", past their titles; none where a verb or a further preposition
     * than that of a title follows.
     */
    private List<Argument> guests(int from, int last) {
        List<Argument> guests = new ArrayList<>();
        for (int token = from; token < last; token++) {
            if (passage.isVerb(token) && !passage.inMention(token)) {
                return List.of();
            }
            Optional<Argument> person =
                    passage.argument(token, Party.Resolution.OBJECT)
                            .filter(argument -> argument.type() == EntityType.PERSON);
            if (person.isPresent()) {
                guests.add(person.get());
                token = person.get().to();
            }
        }
        return guests;
    }

    /** The one known person, besides the guests, who speaks in the document. */
    private Optional<Entity> host(List<Argument> guests) {
        Set<Entity> speakers = new LinkedHashSet<>();
        passage.turns.forEach(
                turn ->
                        turn.entity()
                                .filter(entity -> entity.type() == EntityType.PERSON)
                                .ifPresent(speakers::add));
        guests.forEach(guest -> guest.party().entity().ifPresent(speakers::remove));
        return speakers.size() == 1 ? speakers.stream().findFirst() : Optional.empty();
    }
}
