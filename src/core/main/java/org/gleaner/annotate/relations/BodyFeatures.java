package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.text.TokenView;

/**
 * The bodies that an office which names none may be of, and what speaks for and against each: what
 * kind of body it is, where the text names it and how often, who speaks, and whom else the text
 * gives it. {@link BodyWeights} says how much each counts.
 */
final class BodyFeatures {

    /** How many words before and behind an office its body is looked for. */
    private static final int BEFORE = 500;

    private static final int BEHIND = 80;

    /** Within how many words of its head a text says whom it is about. */
    private static final int HEAD = 80;

    private static final int TOUCHING = 3;
    private static final int NEAR = 40;
    private static final int MIDDLE = 150;

    /** Up to how often a body that is named more often is told from others. */
    private static final int OFTEN = 4;

    /** How many letters a word of an office has at least that its body's name may share. */
    private static final int TELLING = 5;

    private static final int NONE = -1;

    private static final String NEXT = "next";
    private static final String OTHER = "other";
    private static final String THE = "the";
    private static final String OF = "of";
    private static final Set<String> ASIDE = DataFile.words("relations/aside-words.txt");
    private static final Set<String> BEFORE_TITLE = DataFile.words("relations/before-offices.txt");
    private static final Set<String> AUTHORITIES = DataFile.words("relations/authorities.txt");
    private static final Set<String> PUBLIC = DataFile.words("relations/public-bodies.txt");
    private static final Set<String> REPORTERS = DataFile.words("relations/news-agencies.txt");

    /** One body that the office may be of. */
    record Choice(Entity body, List<String> features) {}

    /**
     * An office without a body.
     *
     * @param kind of the bodies that have such offices
     * @param head whether it is more often of a country than of such a body: "President Lee"
     */
    record Office(RelationCandidate candidate, String kind, boolean head) {

        Span title() {
            return candidate.value().orElseThrow();
        }
    }

    /** Where the text names a body, as seen from an office: the mentions before it and behind. */
    private static final class Place {
        private int before = NONE;
        private int behind = NONE;
    }

    private final Passage passage;
    private final BodySearch bodies;
    private final DocumentCountries countries;
    private final SpeakerResolver speakers;
    private final Optional<Entity> topic;
    private final Optional<Entity> issuer;

    /** The bodies that other statements give to a person. */
    private final Map<String, Set<String>> bonds = new HashMap<>();

    /** Who holds an office of a body. */
    private final Map<String, String> taken = new HashMap<>();

    BodyFeatures(
            Passage passage,
            BodySearch bodies,
            DocumentCountries countries,
            SpeakerResolver speakers,
            Optional<Entity> topic,
            Optional<Entity> issuer,
            Iterable<RelationCandidate> candidates) {
        this.passage = passage;
        this.bodies = bodies;
        this.speakers = speakers;
        this.topic = topic;
        this.issuer = issuer;
        this.countries = countries;
        for (RelationCandidate candidate : candidates) {
            candidate.object().ifPresent(body -> note(candidate, body.party().name()));
        }
    }

    private void note(RelationCandidate candidate, String body) {
        String person = candidate.subject().party().name();
        bonds.computeIfAbsent(person, name -> new HashSet<>()).add(body);
        candidate.value().ifPresent(title -> taken.putIfAbsent(post(title, body), person));
    }

    private String post(Span title, String body) {
        return words(title) + "\n" + body;
    }

    private String words(Span title) {
        return Whitespace.fold(title.in(passage.text)).toLowerCase(Locale.ROOT);
    }

    /** The bodies that the office may be of, in the order in which the text names them. */
    List<Choice> of(Office office) {
        Span title = office.title();
        int at = passage.tokens.at(title.start());
        int to = Math.max(passage.tokens.at(title.end() - 1), office.candidate().subject().to());
        Map<Entity, Place> places = places(at, to);
        Ranks ranks = new Ranks(places, office.kind());
        Optional<Entity> subject = bodies.subject(office.kind(), bodies.paragraph(at), at);
        Optional<Entity> speaker =
                speakers.organizationOf(passage.tokens.span(at)).flatMap(Party::entity);
        List<Choice> choices = new ArrayList<>();
        places.forEach(
                (body, place) -> {
                    String where = where(place, at, to);
                    if (OfficeKinds.fits(body, office.kind())
                            ? !isVisited(office, place)
                            : mayBeOf(office, body, where)) {
                        List<String> found = kind(office, body);
                        where(where, office, body, found);
                        ranks.add(body, found);
                        roles(body, office, subject, speaker, found);
                        bonds(office, body, found);
                        before(place, body, office, found);
                        behind(place, to, found);
                        choices.add(new Choice(body, found));
                    }
                });
        return choices;
    }

    /** What speaks for no body at all. */
    List<String> ofNone(Office office) {
        Span title = office.title();
        return List.of(
                "none",
                "none|" + office.kind(),
                "none|head=" + office.head(),
                "none|" + office.candidate().rule(),
                "none|before=" + beforeTitle(office),
                "none|capital=" + Character.isUpperCase(passage.text.charAt(title.start())));
    }

    private String beforeTitle(Office office) {
        int at = passage.tokens.at(office.title().start());
        String before = at > 0 ? passage.lower(at - 1) : "";
        return BEFORE_TITLE.contains(before) ? before : OTHER;
    }

    private Map<Entity, Place> places(int at, int to) {
        Map<Entity, Place> places = new LinkedHashMap<>();
        int start = Math.max(0, at - BEFORE);
        int end = Math.min(to + BEHIND, passage.tokens.size() - 1);
        passage.names
                .mentionsIn(0, Math.min(HEAD, start - 1))
                .forEach(mention -> note(mention, at, to, places));
        passage.names.mentionsIn(start, end).forEach(mention -> note(mention, at, to, places));
        topic.ifPresent(body -> places.computeIfAbsent(body, key -> new Place()));
        issuer.ifPresent(body -> places.computeIfAbsent(body, key -> new Place()));
        return places;
    }

    private void note(int mention, int at, int to, Map<Entity, Place> places) {
        int first = passage.names.first(mention);
        countries
                .of(first)
                .flatMap(country -> country.party().entity())
                .or(() -> passage.names.entity(mention))
                .filter(BodyFeatures::isBody)
                .filter(named -> !named.mentions().isEmpty() && !REPORTERS.contains(named.name()))
                .map(body -> places.computeIfAbsent(body, key -> new Place()))
                .ifPresent(
                        place -> {
                            if (first < at) {
                                place.before = mention;
                            } else if (first > to && place.behind == NONE) {
                                place.behind = mention;
                            }
                        });
    }

    private static boolean isBody(Entity named) {
        return named.type() == EntityType.ORGANIZATION || named.type() == EntityType.LOCATION;
    }

    /** "In [Chad], Finance Minister": a country where a minister may be a guest. */
    private boolean isVisited(Office office, Place place) {
        return office.kind().equals(OfficeKinds.STATE)
                && place.before != NONE
                && ASIDE.contains(passage.lower(passage.names.first(place.before) - 1));
    }

    /** Whether a body that does not fit the office by its kind may have it all the same. */
    private boolean mayBeOf(Office office, Entity body, String where) {
        boolean country = Countries.named(body.name()).isPresent();
        if (office.head() || office.kind().equals(OfficeKinds.STATE)) {
            return country || issuer.filter(body::equals).isPresent();
        }
        boolean unknown = body.type() == EntityType.LOCATION && !country;
        return isProminent(body)
                || where.equals(NEXT)
                || OfficeKinds.isOfPlaces(office.kind()) && unknown;
    }

    /** Whether the head of the text names it, or it is the one that the text is about. */
    private boolean isProminent(Entity body) {
        return passage.names.first(body.mentions().get(0)) < HEAD
                || topic.filter(body::equals).isPresent();
    }

    private static String group(Entity body) {
        return body.type() == EntityType.ORGANIZATION ? "org" : "place";
    }

    /** How the body fits the office: by a word of its name, by its kind, or not. */
    private static String fit(Entity body, String kind) {
        if (!OfficeKinds.fits(body, kind)) {
            return "unfit";
        }
        return OfficeKinds.isStrict(kind) && body.type() == EntityType.ORGANIZATION
                ? "named"
                : "fits";
    }

    private static List<String> kind(Office office, Entity body) {
        String fit = fit(body, office.kind());
        String type = type(body);
        return new ArrayList<>(
                List.of(
                        "kind=" + office.kind() + "|" + type,
                        "head=" + office.head() + "|" + type,
                        "fit=" + fit,
                        "fit=" + fit + "|" + office.kind(),
                        "type=" + type));
    }

    private static String type(Entity body) {
        if (body.type() == EntityType.LOCATION) {
            return placeType(body);
        }
        String name = body.name().toLowerCase(Locale.ROOT);
        if (OfficeKinds.isInner(name)) {
            return "inner";
        }
        if (TokenView.hasWord(name, PUBLIC)) {
            return "public";
        }
        if (TokenView.hasWord(name, AUTHORITIES)) {
            return "authority";
        }
        return OfficeKinds.mayBeCompany(body) ? "company" : "body";
    }

    private static String placeType(Entity place) {
        if (Countries.named(place.name()).isPresent()) {
            return "country";
        }
        if (OfficeKinds.isRegion(place)) {
            return "region";
        }
        return OfficeKinds.isTown(place) ? "town" : "site";
    }

    private static void where(String where, Office office, Entity body, List<String> found) {
        found.add("at=" + where);
        found.add("at=" + where + "|" + fit(body, office.kind()));
        found.add("at=" + where + "|" + group(body));
    }

    private String where(Place place, int at, int to) {
        if (place.before != NONE) {
            return whereBefore(passage.names.last(place.before), at);
        }
        return place.behind == NONE
                ? "elsewhere"
                : whereBehind(passage.names.first(place.behind), to);
    }

    private String whereBefore(int last, int at) {
        int apart = at - last;
        int sentences = passage.tokens.sentenceOf(at) - passage.tokens.sentenceOf(last);
        if (sentences == 0) {
            return apart <= TOUCHING ? "touching" : "sentence";
        }
        if (sentences == 1) {
            return "previous";
        }
        if (apart < NEAR) {
            return "near";
        }
        return apart < MIDDLE ? "middle" : "far";
    }

    private String whereBehind(int first, int to) {
        int apart = first - to;
        if (passage.tokens.sentenceOf(first) == passage.tokens.sentenceOf(to)) {
            return apart < TOUCHING ? NEXT : "later";
        }
        return apart < NEAR ? "behind" : "further";
    }

    /** Whom the text is about, who issues it and who speaks. */
    private void roles(
            Entity body,
            Office office,
            Optional<Entity> subject,
            Optional<Entity> speaker,
            List<String> found) {
        String fit = fit(body, office.kind());
        if (topic.filter(body::equals).isPresent()) {
            found.add("topic|" + fit);
            found.add("topic|" + group(body));
        }
        if (issuer.filter(body::equals).isPresent()) {
            found.add("issuer");
            found.add("issuer|" + fit);
        }
        if (subject.filter(body::equals).isPresent()) {
            found.add("subject");
            found.add("subject|" + office.kind());
        }
        if (speaker.filter(body::equals).isPresent()) {
            found.add("speaker");
            found.add("speaker|" + group(body));
        }
        head(body, fit, found);
    }

    private void head(Entity body, String fit, List<String> found) {
        int mention = body.mentions().get(0);
        int first = passage.names.first(mention);
        if (first < HEAD) {
            found.add("head|" + fit);
            found.add("head|" + group(body));
        }
        if (passage.tokens.start(first) < passage.text.indexOf('\n')) {
            found.add("headline|" + fit);
            found.add("headline|" + group(body));
        }
        if (bodies.isInDateline(mention)) {
            found.add("dateline|" + fit);
        }
    }

    private void bonds(Office office, Entity body, List<String> found) {
        String person = office.candidate().subject().party().name();
        if (bonds.getOrDefault(person, Set.of()).contains(body.name())) {
            found.add("bond");
        }
        if (!taken.getOrDefault(post(office.title(), body.name()), person).equals(person)) {
            found.add("taken");
        }
        if (shares(office.title(), body)) {
            found.add("shares");
            found.add("shares|" + group(body));
        }
    }

    /** "Fisheries" of "Fisheries Officer" and "Fisheries Department". */
    private boolean shares(Span title, Entity body) {
        String name = " " + body.name().toLowerCase(Locale.ROOT) + " ";
        for (String word : words(title).split(" ")) {
            if (word.length() >= TELLING && name.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    /** The words beside the mention before the office, and the word before the office. */
    private void before(Place place, Entity body, Office office, List<String> found) {
        String fit = fit(body, office.kind());
        found.add("before=" + beforeTitle(office) + "|" + topic.isPresent() + "|" + fit);
        if (place.before == NONE) {
            return;
        }
        int first = passage.names.first(place.before);
        int before = passage.lower(first - 1).equals(THE) ? first - 2 : first - 1;
        String word = passage.lower(before);
        if (ASIDE.contains(word)) {
            found.add("aside=" + word);
            found.add("aside|" + group(body));
        } else if (word.equals(OF)) {
            found.add("of|" + fit);
        }
        if (passage.isPossessive(passage.names.last(place.before) + 1)) {
            found.add("possessor|" + group(body));
        }
        if (passage.tokens.first(passage.tokens.sentenceOf(first)) > before) {
            found.add("opens|" + fit);
        }
    }

    /** What leads from the office to a body that is named behind it alone. */
    private void behind(Place place, int to, List<String> found) {
        if (place.before == NONE && place.behind != NONE) {
            int first = passage.names.first(place.behind);
            String mark = passage.lower(first - 1);
            boolean word = Character.isLetter(mark.codePointAt(0)) && !ASIDE.contains(mark);
            found.add("lead=" + (word ? "word" : mark));
            int line = passage.text.indexOf('\n', passage.tokens.end(to));
            found.add("behind|line=" + (line >= 0 && line < passage.tokens.start(first)));
        }
    }

    /** How the bodies stand against each other, among those that fit the office alike. */
    private static final class Ranks {
        private static final int LAST = 2;
        private final Map<Entity, Integer> near = new HashMap<>();
        private final Map<Entity, Integer> often = new HashMap<>();
        private final Map<EntityType, Integer> most = new HashMap<>();
        private final String kind;
        private int fitting;

        Ranks(Map<Entity, Place> places, String kind) {
            this.kind = kind;
            List<Entity> named = new ArrayList<>(places.keySet());
            named.sort(
                    (one, other) ->
                            Integer.compare(places.get(other).before, places.get(one).before));
            rank(named, near);
            named = new ArrayList<>(places.keySet());
            named.sort((one, other) -> Integer.compare(times(other), times(one)));
            rank(named, often);
            for (Entity body : places.keySet()) {
                most.merge(body.type(), times(body), Math::max);
                fitting += OfficeKinds.fits(body, kind) ? 1 : 0;
            }
        }

        private static int times(Entity body) {
            return body.mentions().size();
        }

        private void rank(List<Entity> ordered, Map<Entity, Integer> ranks) {
            Map<Boolean, Integer> next = new HashMap<>();
            for (Entity body : ordered) {
                int rank = next.merge(OfficeKinds.fits(body, kind), 1, Integer::sum) - 1;
                ranks.put(body, Math.min(LAST, rank));
            }
        }

        void add(Entity body, List<String> found) {
            String fit = fit(body, kind);
            found.add("near=" + near.get(body) + "|" + fit);
            found.add("often=" + often.get(body) + "|" + fit);
            found.add("often=" + often.get(body) + "|" + group(body));
            found.add("times=" + Math.min(OFTEN, times(body)) + "|" + group(body));
            if (times(body) >= most.get(body.type())) {
                found.add("main|" + fit);
            }
            if (fitting == 1 && OfficeKinds.fits(body, kind)) {
                found.add("sole");
                found.add("sole|" + kind);
            }
        }
    }
}
