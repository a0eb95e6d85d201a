package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;

/**
 * Reads the title before a name: "President of Russia [Vladimir Putin]", "Sberbank CEO [German
 * Gref]", "Presidents [Putin] and [Macron]".
 */
final class TitleBeforeName {

    private static final String RULE = "title-before-name";

    private final Passage passage;
    private final TitleWords words;
    private final BodyFinder bodies;

    TitleBeforeName(Passage passage, TitleWords words, BodyFinder bodies) {
        this.passage = passage;
        this.words = words;
        this.bodies = bodies;
    }

    /**
     * What the title says.
     *
     * @param from first token of the words before the name that it tells of, the person's own where
     *     there is no title
     */
    record Reading(List<RelationCandidate> claims, int from) {}

    Reading read(Argument person, int first, int last) {
        int at = person.from() - 1;
        while (at >= first && Titles.isHonorific(passage.lower(at))) {
            at--;
        }
        if (at > first
                && passage.mention(at)
                        .filter(mention -> mention.type() == EntityType.NATIONALITY)
                        .isPresent()) {
            at--;
        }
        if (at < first) {
            return new Reading(List.of(), person.from());
        }
        List<Title> titles = new ArrayList<>();
        Optional<Argument> body = Optional.empty();
        if (words.isHead(at)) {
            titles.add(words.title(at, at, first));
        } else {
            int link = passage.inMention(at) || words.isCapital(at) ? bodies.link(at, first) : -1;
            if (link < 0) {
                return new Reading(List.of(), person.from());
            }
            body = bodies.between(link, at);
            titles.add(words.title(link - 1, body.isPresent() ? link - 1 : at, first));
        }
        int left = titles.get(0).from() - 1;
        while (left - 1 >= first
                && Set.of("and", "&", "–", "-", "—", "/").contains(passage.lower(left))
                && words.isHead(left - 1)) {
            titles.add(words.title(left - 1, left - 1, first));
            left = titles.get(titles.size() - 1).from() - 1;
        }
        if (body.isEmpty()) {
            body = bodies.before(left, first);
            if (titles.size() == 1
                    && body.isPresent()
                    && bodies.isPortfolio(body.get(), titles.get(0))) {
                titles.set(
                        0,
                        new Title(body.get().from(), titles.get(0).to(), titles.get(0).office()));
                left = body.get().from() - 1;
                body = bodies.before(left, first);
            }
            body = body.or(() -> bodies.onSide(first, person.from()));
        }
        int served =
                body.filter(end -> end.to() < titles.get(0).from())
                        .map(end -> end.from() - 1)
                        .orElse(left);
        Optional<Title> servant =
                titles.size() == 1 ? servant(served, titles.get(0), first) : Optional.empty();
        if (servant.isPresent()) {
            titles.set(0, servant.get());
            left = servant.get().from() - 1;
        }
        boolean former = left >= first && words.isFormer(left);
        List<Argument> people = new ArrayList<>(List.of(person));
        if (Titles.isPlural(passage.lower(titles.get(0).to()))) {
            people.addAll(coordinated(person, last));
        }
        List<RelationCandidate> claims = new ArrayList<>();
        for (Argument each : people) {
            for (Title title : titles) {
                title.claim(each, body, former, RULE, passage).ifPresent(claims::add);
            }
        }
        return new Reading(claims, left + 1);
    }

    /**
     * "Aide to the Russian President [Yury Ushakov]" is the aide; {@code at} is the token before
     * the office that is served.
     */
    private Optional<Title> servant(int at, Title office, int first) {
        int to = at >= first && passage.lower(at).equals("the") ? at - 1 : at;
        return to > first && passage.lower(to).equals("to") && words.isHead(to - 1)
                ? Optional.of(
                        new Title(words.title(to - 1, to - 1, first).from(), office.to(), false))
                : Optional.empty();
    }

    private List<Argument> coordinated(Argument person, int last) {
        List<Argument> found = new ArrayList<>();
        int at = person.to() + 1;
        while (at + 1 < last && Set.of(",", "and").contains(passage.lower(at))) {
            int next = passage.lower(at + 1).equals("and") ? at + 2 : at + 1;
            Optional<Argument> other =
                    next < last
                            ? passage.argument(next, Party.Resolution.STRUCTURE)
                                    .filter(end -> end.type() == EntityType.PERSON)
                            : Optional.empty();
            if (other.isEmpty()) {
                break;
            }
            found.add(other.get());
            at = other.get().to() + 1;
        }
        return found;
    }
}
