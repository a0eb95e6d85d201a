package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.text.Casing;
import org.gleaner.text.TokenView;

/**
 * Finds the body of an office that stands alone: "Norchem fell 4 percent. Chief executive [Tor
 * Aune] ..." is of the one body that the text names just before, or of the one that it is about.
 * Nothing where there are several.
 */
final class BareOffices {

    /** Words in the names of authorities. */
    private static final Set<String> AUTHORITIES = DataFile.words("relations/authorities.txt");

    /** Who comes to a body from another: "analyst". */
    private static final Set<String> OUTSIDERS = DataFile.words("relations/outsiders.txt");

    /** What somebody is to "us" and no officer of ours: "our Member of Parliament". */
    private static final Set<String> NOT_OURS = DataFile.words("relations/not-ours.txt");

    private static final String OUR = "our";

    /** Of a body that the rules do not find by themselves. */
    private static final double WEIGHED = 0.6;

    /** Up to how many words a text names one body aside and speaks of it all the same. */
    private static final int SHORT = 250;

    private static final double CONFIDENCE = 0.7;

    private static final int TOKENS_BACK = 200;

    /** How many mentions of a body are looked at to see what it is called. */
    private static final int MENTIONS = 5;

    /** Within how many words before an office the only body of its kind is looked for. */
    private static final int WIDE = 500;

    /** Within how many words a text says whom it is about. */
    private static final int LEAD = 60;

    private final Passage passage;
    private final BodySearch bodies;
    private final OfficePhrases words;
    private final LastBodies last;
    private final StateOffices states;
    private final MeetingBody meeting;
    private final PartyPosts parties;
    private final ManyHolders many;
    private final OwnBodies own;
    private final BodyFeatures features;
    private final Optional<Entity> topic;

    /** The body that a line of the head names alone or as the sender. */
    private final Optional<Entity> letterhead;

    /** The body that issues the text, if its head tells. */
    private final Optional<Entity> issuer;

    /** Whose offices have their body beside them: person and office. */
    private final Set<String> known = new HashSet<>();

    BareOffices(
            Passage passage,
            DocumentCountries countries,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            Optional<Author> paper,
            OwnBodies own,
            Collection<RelationCandidate> candidates) {
        this.passage = passage;
        this.own = own;
        bodies = new BodySearch(passage, antecedents);
        words = new OfficePhrases(passage, bodies);
        states = new StateOffices(bodies);
        meeting = new MeetingBody(passage);
        parties = new PartyPosts(passage, antecedents, words);
        many = new ManyHolders(passage);
        letterhead = Topics.letterhead(passage);
        issuer = letterhead.or(() -> Topics.author(paper));
        topic =
                issuer.or(
                        () ->
                                candidates.stream().anyMatch(OfficePhrases::isOffice)
                                        ? new Standing(passage, antecedents).topic()
                                        : Optional.empty());
        features =
                new BodyFeatures(passage, bodies, countries, speakers, topic, issuer, candidates);
        for (RelationCandidate candidate : candidates) {
            if (OfficePhrases.isOffice(candidate) && words.hasBody(candidate)) {
                String title = words.title(candidate);
                known.add(OfficePhrases.key(candidate, title));
                OfficePhrases.shortened(title)
                        .forEach(part -> known.add(OfficePhrases.key(candidate, part)));
            }
        }
        last = new LastBodies(passage, bodies, words, countries, known, paper, issuer, candidates);
    }

    /** The candidate with the body of its office, where it has none and the text names one. */
    RelationCandidate complete(RelationCandidate candidate) {
        if (OwnBodies.isChaired(candidate)) {
            return ofTopic(candidate);
        }
        if (!OfficePhrases.isOffice(candidate)
                || words.hasBody(candidate)
                || OUTSIDERS.contains(lastWord(words.whole(candidate)))) {
            return candidate;
        }
        Optional<RelationCandidate> present =
                ofMeeting(candidate).or(() -> parties.of(candidate).filter(of -> !isKnown(of)));
        if (present.isPresent()) {
            return present.get();
        }
        RelationCandidate ruled = atHome(candidate, byRules(candidate));
        RelationCandidate found =
                ruled != candidate || !isOpen(candidate) ? ruled : weighed(candidate);
        RelationCandidate full = words.hasBody(found) ? found : last.of(found).orElse(found);
        return isWhereFrom(full) ? candidate : full;
    }

    /** Of the country of the government that issues the text, and of no other that it speaks of. */
    private RelationCandidate atHome(RelationCandidate candidate, RelationCandidate ruled) {
        return ruled.object().filter(of -> of.type() == EntityType.LOCATION).isPresent()
                ? last.atHome(candidate).orElse(ruled)
                : ruled;
    }

    /** "The disciplinary panel, chaired by Ann Lee", in a text that is about one body. */
    private RelationCandidate ofTopic(RelationCandidate candidate) {
        int at = passage.tokens.at(candidate.trigger().start());
        return topic.filter(body -> body.type() == EntityType.ORGANIZATION)
                .map(body -> passage.argument(body, at, at, Party.Resolution.ANTECEDENT))
                .or(() -> own.ofBoard(at))
                .map(body -> candidate.of(body, WEIGHED))
                .orElseGet(() -> own.named(candidate));
    }

    /** "elected Ann Lee (Israel) as Secretary": the country in brackets that she comes from. */
    private boolean isWhereFrom(RelationCandidate candidate) {
        int bracket = candidate.subject().to() + 1;
        return candidate.object().filter(of -> of.type() == EntityType.LOCATION).isPresent()
                && passage.lower(bracket).equals("(")
                && passage.tokens.at(candidate.value().orElseThrow().start()) > bracket
                && passage.names
                        .entityAt(bracket + 1)
                        .filter(of -> of.name().equals(candidate.object().get().party().name()))
                        .isPresent();
    }

    /** Of the body whose minutes the text is, in their list of those present. */
    private Optional<RelationCandidate> ofMeeting(RelationCandidate candidate) {
        return meeting.at(candidate.subject().from())
                .filter(body -> words.isAlone(candidate) && mayMeet(candidate, body))
                .map(body -> candidate.of(words.argument(body, candidate), CONFIDENCE));
    }

    /** No minister, mayor or headmaster, who come to the meetings of many bodies. */
    private boolean mayMeet(RelationCandidate candidate, Entity body) {
        String kind = OfficeKinds.of(words.whole(candidate)).orElse(OfficeKinds.BODY);
        return kind.equals(OfficeKinds.BODY)
                || kind.equals(OfficeKinds.SOCIETY)
                || kind.equals(OfficeKinds.BEHIND)
                || OfficeKinds.isStrict(kind) && OfficeKinds.fits(body, kind);
    }

    /**
     * Whether the rules leave the body of the office open, and it may be any that the text names.
     */
    private boolean isOpen(RelationCandidate candidate) {
        Optional<String> kind = OfficeKinds.of(words.whole(candidate));
        boolean calling =
                kind.filter(OfficeKinds.BEHIND::equals).isPresent()
                        && candidate.rule().equals(PositionFinder.BEFORE_NAME);
        // "President Ann Lee" is mostly one of a country, which the text need not name
        boolean head =
                kind.filter(OfficeKinds.SOCIETY::equals).isPresent()
                        && candidate.rule().equals(PositionFinder.BEFORE_NAME)
                        && words.isCapitalized(candidate);
        return kind.isPresent()
                && !calling
                && !head
                && words.isAlone(candidate)
                && !known.contains(OfficePhrases.key(candidate, words.title(candidate)));
    }

    /** The candidate with the body for which most speaks. */
    private RelationCandidate weighed(RelationCandidate candidate) {
        BodyFeatures.Office office =
                new BodyFeatures.Office(
                        candidate,
                        OfficeKinds.of(words.whole(candidate)).orElseThrow(),
                        words.isOfState(candidate));
        return BodyWeights.best(features.of(office), features.ofNone(office))
                .filter(
                        body ->
                                !office.kind().equals(OfficeKinds.STATE)
                                        || StateOffices.mayBeOf(words.title(candidate), body)
                                                && !isSender(body))
                .map(body -> candidate.of(words.argument(body, candidate), WEIGHED))
                .orElse(candidate);
    }

    private boolean isKnown(RelationCandidate candidate) {
        return known.contains(OfficePhrases.key(candidate, words.title(candidate)));
    }

    private RelationCandidate byRules(RelationCandidate candidate) {
        String title = words.title(candidate);
        if (isKnown(candidate)) {
            return candidate;
        }
        Optional<String> kind = words.kind(candidate);
        if (issuer.isPresent() && isOfIssuer(candidate, title, kind)) {
            return candidate.of(words.argument(issuer.get(), candidate), CONFIDENCE);
        }
        if (!words.isAlone(candidate)) {
            return candidate;
        }
        Optional<Entity> mates =
                kind.flatMap(
                        word -> many.of(title, passage.tokens.at(candidate.span().start()), word));
        if (mates.isPresent()) {
            return candidate.of(words.argument(mates.get(), candidate), CONFIDENCE);
        }
        Optional<Entity> told = justTold(candidate);
        if (told.isPresent()) {
            return candidate.of(words.argument(told.get(), candidate), CONFIDENCE);
        }
        return kind.filter(word -> !word.equals(OfficeKinds.SOCIETY) || !words.isOfState(candidate))
                .flatMap(word -> bodyOf(word, candidate))
                .map(body -> candidate.of(words.argument(body, candidate), CONFIDENCE))
                .orElse(candidate);
    }

    /**
     * "the Ieva Library" of "The Ieva Library lends its hall. [Director] Ann Lee": the one body
     * that the sentence before speaks of, where the office, which any calling may be, opens its
     * own.
     */
    private Optional<Entity> justTold(RelationCandidate candidate) {
        int title = passage.tokens.at(candidate.value().orElseThrow().start());
        boolean any =
                OfficeKinds.of(words.whole(candidate))
                        .filter(OfficeKinds.BEHIND::equals)
                        .isPresent();
        return any
                        && candidate.rule().equals(PositionFinder.BEFORE_NAME)
                        && title == bodies.sentence(title)
                        && title > bodies.paragraph(title)
                ? bodies.justNamed(OfficeKinds.HOUSE, title)
                        .or(() -> bodies.justNamed(OfficeKinds.BODY, title))
                : Optional.empty();
    }

    /**
     * Whether the office is of the body that issues the text: "our president", the signature of a
     * director, or an office that may be of such a body where its sentence names no other before.
     */
    private boolean isOfIssuer(RelationCandidate candidate, String title, Optional<String> kind) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        if (before >= 0 && OUR.equals(passage.lower(before))) {
            return !isNotOurs(lastWord(title));
        }
        // a minister may be of another body than the department that makes a decision known
        if (kind.filter(OfficeKinds.STATE::equals).isPresent()
                && !StateOffices.mayBeOf(title, issuer.get())) {
            return false;
        }
        // a commission that fines a company tells of the company's officers
        if (kind.filter(OfficeKinds::isOwned).isPresent() && isAuthority(issuer.get())) {
            return words.standsAlone(candidate) || words.isLabel(candidate);
        }
        // "president" and "secretary" are offices of many kinds of bodies
        Optional<String> plain = kind.filter(word -> !word.equals(OfficeKinds.SOCIETY));
        if (!words.isAlone(candidate) || words.isOfState(candidate) && plain.isEmpty()) {
            return false;
        }
        if (words.standsAlone(candidate) || words.isLabel(candidate)) {
            return true;
        }
        // of who is told to issue a text by other words, where no body is near at all
        int first =
                letterhead.isPresent()
                        ? bodies.sentence(before + 1)
                        : Math.max(0, before - TOKENS_BACK);
        return plain.filter(word -> OfficeKinds.fits(issuer.get(), word))
                .filter(word -> bodies.spokenOf(first, before + 1, word).isEmpty())
                .isPresent();
    }

    /** The country whose embassy issues the text, which is about the ministers of another. */
    private boolean isSender(Entity place) {
        return issuer.map(Entity::name)
                .filter(OfficeKinds::isEmbassy)
                .filter(embassy -> AboutCountry.isOfEmbassy(place, embassy))
                .isPresent();
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** "member", "partner": what somebody is to "us" and no officer of ours, in lower case. */
    static boolean isNotOurs(String word) {
        return NOT_OURS.contains(word);
    }

    private Optional<Entity> bodyOf(String kind, RelationCandidate candidate) {
        return kind.equals(OfficeKinds.BEHIND)
                ? body(OfficeKinds.HOUSE, candidate).or(() -> body(OfficeKinds.BODY, candidate))
                : body(kind, candidate);
    }

    private Optional<Entity> body(String kind, RelationCandidate candidate) {
        Optional<Entity> about = topic.filter(body -> OfficeKinds.fits(body, kind));
        if (kind.equals(OfficeKinds.TOPIC)) {
            return about;
        }
        int token = passage.tokens.at(candidate.span().start());
        if (kind.equals(OfficeKinds.STATE)) {
            return states.of(words.title(candidate), token).filter(of -> !isSender(of));
        }
        if (words.standsAlone(candidate)) {
            return below(kind, candidate).or(() -> about).or(() -> heading(kind, token));
        }
        if (OfficeKinds.isOfPlaces(kind)) {
            return ofPlace(kind, token);
        }
        Optional<Entity> beside =
                OfficeKinds.isOfSites(kind) ? bodies.justNamed(kind, token) : Optional.empty();
        if (beside.isPresent()) {
            return beside;
        }
        if (bodies.speaksOfTwo(token)) {
            return Optional.empty();
        }
        int opening = bodies.paragraph(token);
        Optional<Entity> subject =
                bodies.subject(kind, opening, token).filter(body -> mayHave(kind, body));
        if (candidate.rule().equals(PositionFinder.CALLING)) {
            Optional<Entity> main = about.or(() -> lead(kind, token));
            return subject.filter(body -> main.filter(body::equals).isPresent());
        }
        Optional<Entity> found =
                subject.filter(
                                body ->
                                        !isAuthority(body)
                                                || about.isEmpty()
                                                || about.get().equals(body))
                        .or(() -> spokenOf(kind, opening, token, about))
                        .or(() -> only(kind, token));
        return kind.equals(OfficeKinds.SOCIETY)
                ? found.filter(body -> !isRivalled(body, opening, token))
                : found;
    }

    /** Whether the text speaks of another body as much, of which a president may be as well. */
    private boolean isRivalled(Entity body, int opening, int token) {
        Optional<Entity> subject = bodies.subject(OfficeKinds.BODY, opening, token).or(() -> topic);
        if (subject.isPresent()) {
            return !subject.get().equals(body);
        }
        return bodies.spokenOf(Math.max(0, token - WIDE), token, OfficeKinds.BODY).stream()
                .anyMatch(
                        other ->
                                !other.equals(body)
                                        && other.mentions().size() >= body.mentions().size());
    }

    /** "Orbis Trust" on the line below a signature, or on that below the next. */
    private Optional<Entity> below(String kind, RelationCandidate candidate) {
        int at = candidate.span().end();
        for (int lines = 0; lines < 2 && at >= 0 && at < passage.text.length(); lines++) {
            int line = passage.text.indexOf('\n', at);
            int start = line < 0 ? passage.text.length() : line + 1;
            Optional<Entity> body = opening(start).filter(named -> OfficeKinds.fits(named, kind));
            if (body.isPresent()) {
                return body;
            }
            at = start;
        }
        return Optional.empty();
    }

    /** The name that begins at the offset. */
    private Optional<Entity> opening(int offset) {
        int token = offset < passage.text.length() ? passage.tokens.at(offset) : -1;
        return token >= 0 && token < passage.tokens.size() && passage.tokens.start(token) == offset
                ? passage.names.entityAt(token)
                : Optional.empty();
    }

    /** The body that the first line names, or the only one of its kind. */
    private Optional<Entity> heading(String kind, int token) {
        int line = passage.text.indexOf('\n');
        int end = line < 0 ? token : Math.min(token, passage.tokens.at(line));
        return bodies.spokenOf(0, end, kind).stream().findFirst().or(() -> only(kind, token));
    }

    /** The council that the text is about, the town last spoken of, or that of the dateline. */
    private Optional<Entity> ofPlace(String kind, int token) {
        return topic.or(() -> lead(kind, token))
                .filter(body -> body.type() == EntityType.ORGANIZATION)
                .filter(body -> OfficeKinds.fits(body, kind))
                .or(() -> bodies.nearest(kind, token))
                .or(() -> BodySearch.sole(bodies.inDateline(token, kind)))
                .or(
                        () ->
                                OfficeKinds.isOfRegions(kind)
                                        ? Optional.empty()
                                        : bodies.townOfDateline())
                .or(() -> bodies.justNamed(kind, token))
                .or(
                        () ->
                                only(kind, token)
                                        .filter(
                                                place ->
                                                        OfficeKinds.isOfRegions(kind)
                                                                || isOften(place)
                                                                || isOneTown(place)));
    }

    /** Whether the text is set in the town and names no other. */
    private boolean isOneTown(Entity place) {
        int first = passage.names.first(place.mentions().get(0));
        return passage.lower(first - 1).equals("in")
                && passage.entities.list().stream()
                        .filter(OfficeKinds::isTown)
                        .filter(town -> town.type() == EntityType.LOCATION)
                        .allMatch(place::equals);
    }

    /** Named more than once. */
    private boolean isOften(Entity place) {
        return place.mentions().size() > 1;
    }

    /** The one that the paragraph speaks of, or the one before. */
    private Optional<Entity> spokenOf(String kind, int opening, int token, Optional<Entity> about) {
        Set<Entity> near = bodies.spokenOf(opening, token, kind);
        near.removeIf(body -> !mayHave(kind, body));
        if (near.isEmpty() && about.filter(body -> mayHave(kind, body)).isPresent()) {
            return about;
        }
        Optional<Entity> subject = Optional.empty();
        if (near.isEmpty() && opening > 0) {
            int from = Math.max(bodies.paragraph(opening - 1), opening - TOKENS_BACK);
            near = bodies.spokenOf(from, opening, kind);
            near.removeIf(body -> !mayHave(kind, body));
            subject = bodies.subject(kind, from, opening - 1).filter(body -> mayHave(kind, body));
        }
        if (about.filter(near::contains).isEmpty()) {
            Optional<Entity> named = about;
            near.removeIf(body -> named.isPresent() && isAuthority(body));
        }
        Set<Entity> left = near;
        return near.size() == 1 && !kind.equals(OfficeKinds.CLUB)
                ? near.stream().findFirst()
                : subject.filter(left::contains)
                        .or(() -> about.filter(body -> left.isEmpty() || left.contains(body)))
                        .or(() -> lead(kind, token).filter(left::contains));
    }

    /** The first body that a text speaks of, at its top. */
    private Optional<Entity> lead(String kind, int token) {
        return token > WIDE
                ? Optional.empty()
                : bodies.spokenOf(0, Math.min(token, LEAD), kind).stream().findFirst();
    }

    /** The only body that the text has named so far, as long as it is the only one of any kind. */
    private Optional<Entity> only(String kind, int token) {
        if (token >= SHORT) {
            return Optional.empty();
        }
        Set<Entity> fitting = bodies.named(0, token, kind);
        Set<Entity> asideHere = bodies.named(bodies.sentence(token), token, kind);
        asideHere.removeAll(bodies.spokenOf(0, token, kind));
        fitting.removeAll(asideHere);
        if (fitting.isEmpty() && kind.equals(OfficeKinds.BODY)) {
            fitting = bodies.governed(token);
        }
        return BodySearch.sole(fitting);
    }

    /**
     * Whether the body may have such an office: no authority, no "the OM", has a chief executive.
     */
    private boolean mayHave(String kind, Entity body) {
        return !OfficeKinds.isOwned(kind) || !isAuthority(body) && !isTheAcronym(body);
    }

    /** "the OM": capitals with an article, as a public body is called and no company. */
    private boolean isTheAcronym(Entity body) {
        return body.mentions().stream().limit(MENTIONS).anyMatch(this::isTheAcronym);
    }

    private boolean isTheAcronym(int mention) {
        int first = passage.names.first(mention);
        String name = passage.tokens.word(first);
        return passage.names.last(mention) == first
                && name.length() > 1
                && Casing.isOnlyCapitals(name)
                && first > 0
                && passage.lower(first - 1).equals("the");
    }

    /** "the Competition Commission", whose officers a company's text seldom speaks of. */
    private static boolean isAuthority(Entity body) {
        return TokenView.hasWord(body.name(), AUTHORITIES);
    }
}
