package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads where a body sits from the lines below its name: of a letterhead, "ACME UNIVERSITY / Office
 * of the Rector / 14 Mill Lane, Lund", and of an address, "Ms Ann Lee / Acme Ltd / Lund, Sweden".
 */
final class AddressLines {

    /** How many lines of a text its letterhead may have. */
    private static final int HEAD_LINES = 4;

    /** How many lines below its name the town of a body may be. */
    private static final int LINES_BELOW = 3;

    /** How many words a line of an address may have. */
    private static final int LINE_WORDS = 16;

    private static final String COMMA = ",";
    private static final Set<String> ENDS = Set.of(COMMA, "|", "·", "•", ";", "-", "–", "(", ".");

    private final Passage passage;
    private final PlaceNames places;
    private final List<TextLine> lines;

    AddressLines(Passage passage) {
        this.passage = passage;
        places = new PlaceNames(passage);
        lines = TextLine.of(passage);
    }

    List<RelationCandidate> find() {
        List<RelationCandidate> found = new ArrayList<>();
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.get(line).below() && (line < HEAD_LINES || isAddressee(line))) {
                int at = line;
                body(lines.get(line)).flatMap(body -> seat(body, at)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a line with a person stands above: who is written to, and with what office. */
    private boolean isAddressee(int line) {
        for (int above = line - 1;
                above >= Math.max(0, line - 2) && lines.get(above).below();
                above--) {
            TextLine person = lines.get(above);
            if (isShort(person)
                    && passage.types(person.first(), person.last()).contains(EntityType.PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** The body whose name, with a short one in brackets or an office of it, is all of the line. */
    private Optional<Argument> body(TextLine line) {
        if (!isShort(line)) {
            return Optional.empty();
        }
        Optional<Argument> body =
                passage.argument(line.first(), Party.Resolution.STRUCTURE)
                        .or(() -> behindOffice(line));
        int behind = body.map(Argument::to).orElse(line.last()) + 1;
        return body.filter(named -> named.type() == EntityType.ORGANIZATION)
                .filter(named -> behind >= line.last() || passage.lower(behind).equals("("));
    }

    /** "Acme Ltd" of "Producer, Acme Ltd": an office and a comma before it, and nothing behind. */
    private Optional<Argument> behindOffice(TextLine line) {
        return passage.argument(line.last() - 1, Party.Resolution.STRUCTURE)
                .filter(body -> body.from() > line.first() + 1)
                .filter(body -> passage.lower(body.from() - 1).equals(COMMA))
                .filter(body -> TitleLexicon.isOffice(passage.lower(body.from() - 2)));
    }

    private Optional<RelationCandidate> seat(Argument body, int line) {
        for (int below = line + 1;
                below <= line + LINES_BELOW && below < lines.size() && lines.get(below - 1).below();
                below++) {
            TextLine at = lines.get(below);
            if (!isShort(at) || holdsDate(at)) {
                return Optional.empty();
            }
            Optional<Argument> town = town(at);
            if (town.isPresent()) {
                return FixedForm.BODY_ABOVE_PLACE.between(body, town.get(), passage);
            }
        }
        return Optional.empty();
    }

    /** The town of a line that is of an address: alone on it, or behind a comma. */
    private Optional<Argument> town(TextLine line) {
        for (int token = line.first(); token < line.last(); token++) {
            Optional<Argument> place = places.beginningAt(token);
            if (place.isPresent()
                    && !places.isSite(place.get())
                    && !places.isWide(place.get())
                    && (token == line.first()
                            || passage.lower(token - 1).equals(COMMA)
                            || Character.isDigit(passage.tokens.word(token - 1).charAt(0)))
                    && ends(place.get().to() + 1, line)) {
                boolean numbered = Character.isDigit(passage.tokens.word(line.first()).charAt(0));
                return numbered
                        ? Optional.of(
                                PostalAddresses.lastTown(place.get(), line.last(), passage, places))
                        : place;
            }
        }
        return Optional.empty();
    }

    private boolean ends(int token, TextLine line) {
        return token >= line.last()
                || ENDS.contains(passage.lower(token))
                || Character.isDigit(passage.tokens.word(token).charAt(0));
    }

    private boolean isShort(TextLine line) {
        if (line.last() - line.first() > LINE_WORDS) {
            return false;
        }
        for (int token = line.first(); token < line.last(); token++) {
            if (passage.isVerb(token) && !passage.inMention(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsDate(TextLine line) {
        for (int token = line.first(); token < line.last(); token++) {
            if (passage.date(token).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
