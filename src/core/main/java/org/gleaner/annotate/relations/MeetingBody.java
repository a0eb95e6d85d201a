package org.gleaner.annotate.relations;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * The body that met, of whose meeting a text is the minutes: "Minutes of the meeting of the [Board
 * of Governors]". The chair in its list of those present is the chair of that body, and of none
 * above it.
 */
final class MeetingBody {

    /** Words of a head that tell of a meeting: "minutes". */
    private static final Set<String> PAPERS = DataFile.words("relations/meeting-papers.txt");

    /** The labels of those who came or did not: "Present". */
    private static final Set<String> PRESENT = DataFile.words("relations/attendance-labels.txt");

    /** Within how many words the head of a text is. */
    private static final int HEAD = 60;

    /** How many words a label has at most: "Also in attendance". */
    private static final int LABEL = 3;

    /** Within how many words behind its name a line tells that a body met. */
    private static final int TITLE = 4;

    private final Passage passage;
    private final Optional<Entity> body;

    MeetingBody(Passage passage) {
        this.passage = passage;
        body = find();
    }

    /** The body that met, for a name in the list of those present. */
    Optional<Entity> at(int token) {
        return body.filter(met -> isPresent(token));
    }

    private Optional<Entity> find() {
        int last = Math.min(HEAD, passage.tokens.size() - 1);
        for (int token = 0; token < last; token++) {
            Optional<Entity> titled = titled(token);
            if (titled.isPresent()) {
                return titled;
            }
        }
        for (int token = 0; token < last; token++) {
            if (passage.lower(token).equals("of") && isPaper(token)) {
                int name = passage.lower(token + 1).equals("the") ? token + 2 : token + 1;
                if (name <= last && passage.names.isAt(name, EntityType.ORGANIZATION)) {
                    return passage.names.entityAt(name);
                }
            }
        }
        return Optional.empty();
    }

    /** "[Board of Education] – Regular Meeting": a name that opens its line before such a word. */
    private Optional<Entity> titled(int token) {
        if (passage.lineStart(token) != token
                || !passage.names.isAt(token, EntityType.ORGANIZATION)
                || !passage.startsMention(token)) {
            return Optional.empty();
        }
        int behind = passage.names.last(passage.names.mentionAt(token)) + 1;
        for (int word = behind;
                word < Math.min(behind + TITLE, passage.tokens.size())
                        && passage.lineStart(word) == token;
                word++) {
            if (PAPERS.contains(passage.lower(word))) {
                return passage.names.entityAt(token);
            }
        }
        return Optional.empty();
    }

    /** Whether the line has a word for a meeting before the token. */
    private boolean isPaper(int of) {
        int line = passage.lineStart(of);
        for (int token = of - 1; token >= line; token--) {
            if (PAPERS.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPresent(int token) {
        int first = passage.lineStart(token);
        for (int colon = first + 1; colon <= first + LABEL && colon < token; colon++) {
            if (passage.lower(colon).equals(":")) {
                return PRESENT.contains(passage.lower(colon - 1));
            }
        }
        return false;
    }
}
