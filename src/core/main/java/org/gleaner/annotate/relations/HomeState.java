package org.gleaner.annotate.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.HeadLines;

/**
 * The country or region of whose government a text is, as its head says: "[PREMIER OF TASMANIA] /
 * PRESS CONFERENCE", "Press Service of the President of the Republic of [Kazakhstan]", "PARLIAMENT
 * OF [GHANA]", or the capital from which a government writes. Its ministers are of it where the
 * text says no more of them. None where the head has the governments of two, as on a visit.
 */
final class HomeState {

    /** Offices and bodies that a state has: "premier", "parliament". */
    private static final Set<String> STATE = DataFile.words("relations/state-words.txt");

    /** What may stand between "of" and the name: "of the Republic of". */
    private static final Set<String> BETWEEN = DataFile.words("relations/state-forms.txt");

    /** Words of a head that tell of two states: "joint". */
    private static final Set<String> JOINT = DataFile.words("relations/joint-words.txt");

    /** Within how many characters, and how many words, the head of a text is. */
    private static final int HEAD = 400;

    private static final int WORDS = 60;

    /** How long a line of a letterhead is at most. */
    private static final int LINE = 60;

    /** How many lines the title of a text has at most. */
    private static final int TITLE = 2;

    /** How many words may stand between the office and its "of". */
    private static final int FAR = 8;

    /** How many words an office has, with its article, before its "of". */
    private static final int OFFICE = 3;

    private static final String WITH = "with";

    /** With what the title of a speech begins: "remarks". */
    private static final Set<String> SPEECHES = DataFile.words("relations/speech-words.txt");

    /** Behind the town of a dateline. */
    private static final Set<String> BEHIND_TOWN = Set.of(",", "(", "–", "—", "-", ":");

    /** Behind an office and its holder, where it stands for no longer: "President Lee at". */
    private static final Set<String> PARTING = DataFile.words("relations/parting-prepositions.txt");

    /** Before the head of state whose words the text is: "Address by President Lee". */
    private static final Set<String> AUTHORED = Set.of("by", "from", "of");

    private final Passage passage;
    private final Optional<Party> home;

    /** The name of the embassy that issues the text. */
    private final Optional<String> abroad;

    /** The country that the text is about. */
    private final Lazy<Optional<Party>> about = new Lazy<>(this::findAbout);

    /**
     * @param issuer the body that issues the text; an embassy has to do with the ministers of the
     *     country where it is
     */
    HomeState(Passage passage, Optional<Entity> issuer) {
        this.passage = passage;
        abroad = issuer.map(Entity::name).filter(OfficeKinds::isEmbassy);
        home = find();
    }

    /** "Costa Rica" of a text that names it over and over, and hardly another. */
    private Optional<Party> findAbout() {
        return home.isPresent() || isJoint()
                ? Optional.empty()
                : AboutCountry.of(passage, new Span(0, 0), abroad);
    }

    private Optional<Party> find() {
        Party found = null;
        boolean joint = isJoint();
        for (int mention :
                passage.names.mentionsIn(0, Math.min(WORDS, passage.tokens.size() - 1))) {
            int first = passage.names.first(mention);
            if (passage.tokens.start(first) > HEAD) {
                break;
            }
            Optional<Party> state =
                    joint && !isOnFirstLine(first) ? Optional.empty() : state(mention, first);
            if (state.isPresent()) {
                if (found != null && !found.name().equals(state.get().name())) {
                    return Optional.empty();
                }
                found = state.get();
            }
        }
        return Optional.ofNullable(found).or(() -> joint ? Optional.empty() : bySeat());
    }

    /** "Presidency of the Republic of [Latvia]" above "Speech by the President at the Summit". */
    private boolean isOnFirstLine(int token) {
        int line = passage.text.indexOf('\n');
        return line > 0 && passage.tokens.start(token) < line && line <= LINE && isSpeech();
    }

    private boolean isSpeech() {
        return HeadLines.of(passage.text, TITLE, HEAD).stream()
                .map(line -> passage.lower(passage.tokens.at(line.start())))
                .anyMatch(SPEECHES::contains);
    }

    /**
     * "New Zealand" of "PRIME MINISTER'S OFFICE / Wellington, 6 June": a government writes from its
     * capital.
     */
    private Optional<Party> bySeat() {
        boolean government = false;
        for (int token = 0; token < Math.min(WORDS, passage.tokens.size()); token++) {
            boolean opens = passage.lineStart(token) == token;
            if (opens && government && passage.names.isAt(token, EntityType.LOCATION)) {
                Optional<Party> state = seated(token);
                if (state.isPresent()) {
                    return state;
                }
            }
            government |= STATE.contains(passage.lower(token)) && isHeadLine(token);
        }
        return Optional.empty();
    }

    /** Whether the line is short and no sentence, as those of a letterhead are. */
    private boolean isHeadLine(int token) {
        int end = passage.text.indexOf('\n', passage.tokens.start(token));
        int start = passage.tokens.start(passage.lineStart(token));
        return end > 0 && end - start <= LINE && start < HEAD;
    }

    private Optional<Party> seated(int town) {
        int mention = passage.names.mentionAt(town);
        int behind = passage.names.last(mention) + 1;
        return behind < passage.tokens.size() && BEHIND_TOWN.contains(passage.lower(behind))
                ? passage.names
                        .entity(mention)
                        .flatMap(place -> Countries.ofCapital(place.name()))
                        .flatMap(state -> named(state.name(), town))
                : Optional.empty();
    }

    /** The state as the text names it, or by its own name. */
    private Optional<Party> named(String name, int token) {
        return passage.entities.list().stream()
                .filter(place -> place.type() == EntityType.LOCATION)
                .filter(place -> isCalled(place, name))
                .findFirst()
                .map(place -> party(place, token))
                .or(() -> country(name, token));
    }

    private boolean isJoint() {
        List<Span> title = HeadLines.of(passage.text, TITLE, HEAD);
        int end = title.isEmpty() ? 0 : title.get(title.size() - 1).end();
        for (int token = 0; token < Math.min(WORDS, passage.tokens.size()); token++) {
            if (passage.tokens.start(token) < end && JOINT.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The home, or for a minister the country that the text is about, unless the sentence has named
     * another country before the token.
     *
     * @param minister and not "President Lee", whom the news of any country names, unless the text
     *     is his words
     */
    Optional<Party> at(int token, boolean minister) {
        int first = passage.tokens.first(passage.tokens.sentenceOf(token));
        Span title = passage.tokens.span(token);
        return home.or(() -> minister || isAuthor(token) ? about.get() : Optional.empty())
                .map(state -> new Party(state.name(), state.entity(), title, state.source()))
                .filter(
                        state ->
                                passage.names.mentionsIn(first, token - 1).stream()
                                        .flatMap(mention -> passage.names.entity(mention).stream())
                                        .filter(named -> OfficeKinds.fits(named, OfficeKinds.STATE))
                                        .allMatch(
                                                named ->
                                                        named.type() != EntityType.LOCATION
                                                                || named.name()
                                                                        .equals(state.name())));
    }

    /** Whether the title of the text has the office there for that of its author. */
    private boolean isAuthor(int token) {
        return token > 1
                && token < WORDS
                && AUTHORED.contains(passage.lower(token - 1))
                && isInTitle(token);
    }

    private boolean isInTitle(int token) {
        List<Span> title = HeadLines.of(passage.text, TITLE, HEAD);
        return !title.isEmpty() && passage.tokens.start(token) < title.get(title.size() - 1).end();
    }

    private Optional<Party> state(int mention, int first) {
        EntityType type = passage.names.mention(mention).type();
        if (type == EntityType.LOCATION) {
            return passage.names
                    .entity(mention)
                    .filter(place -> OfficeKinds.mayGovern(place) && isOfState(first))
                    .map(place -> party(place, first));
        }
        return type == EntityType.ORGANIZATION
                ? within(first, passage.names.last(mention))
                : Optional.empty();
    }

    /** Whether "of" and a word for an office or a body of a state lead to the name. */
    private boolean isOfState(int name) {
        int of = name;
        while (of > 1 && BETWEEN.contains(passage.lower(of - 1))) {
            of--;
        }
        if (of == name || !linksTo(of, name)) {
            return false;
        }
        int line = passage.lineStart(name);
        for (int token = of - 1; token >= Math.max(line, of - FAR); token--) {
            if (STATE.contains(passage.lower(token))) {
                return !isMet(token, line);
            }
            if (passage.lower(token).equals(",") || PARTING.contains(passage.lower(token))) {
                return false;
            }
        }
        return false;
    }

    /** "with the Chancellor of Austria", "receives the President": somebody from abroad. */
    private boolean isMet(int office, int line) {
        for (int token = office - 1; token >= Math.max(line, office - OFFICE); token--) {
            if (passage.lower(token).equals(WITH) || passage.isVerb(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean linksTo(int from, int name) {
        for (int token = from; token < name; token++) {
            if (passage.lower(token).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "Ghana" of "Parliament of Ghana", where the text names it elsewhere. */
    private Optional<Party> within(int first, int last) {
        if (!isStateInside(first, last)) {
            return Optional.empty();
        }
        int from = last;
        while (from > first && !passage.lower(from - 1).equals("of")) {
            from--;
        }
        String name = from > first ? passage.tokens.words(from, last) : "";
        return name.isEmpty() ? Optional.empty() : named(name, first);
    }

    private Party party(Entity place, int token) {
        return Party.of(place, passage.tokens.span(token), Party.Resolution.ANTECEDENT);
    }

    /** "the Republic of Fiji", which the text need not name elsewhere. */
    private Optional<Party> country(String name, int token) {
        return Countries.named(name)
                .map(
                        country ->
                                Party.named(
                                        country.name(),
                                        passage.tokens.span(token),
                                        Party.Resolution.ANTECEDENT));
    }

    private boolean isStateInside(int first, int last) {
        for (int token = first; token < last; token++) {
            if (STATE.contains(passage.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Entity place, String name) {
        return place.name().equalsIgnoreCase(name)
                || place.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }
}
