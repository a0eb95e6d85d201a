package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * Reads the title beside a person's name and the body or place it belongs to: "President of Russia Vladimir Putin", "Sberbank CEO German Gref",
 * "Gennady Seleznyov, Speaker of the State Duma". Needs no parse, so that it reads headings, captions and speaker labels as well.
 */
final class PositionFinder {

    private static final String TYPE = "HOLDS_POSITION";
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "at");
    private static final Set<String> FORMER = DataFile.words("relations/former.txt");
    /** Heads whose "of" opens a portfolio: "Minister of Natural Resources". */
    private static final Set<String> PORTFOLIO = Set.of("minister", "secretary", "undersecretary", "under-secretary", "commissioner");
    /** Heads before which capitalised words are a portfolio: "Natural Resources Minister". */
    private static final Set<String> MINISTERS = Set.of("minister", "secretary", "undersecretary", "commissioner");
    /** Portfolios that look like names: "Secretary of State". */
    private static final Set<String> PORTFOLIOS = Set.of("state", "defense", "defence", "treasury", "justice", "interior", "war", "labor", "labour", "commerce");
    private static final int LONGEST = 16;
    /** How many words back a list of delegates may name its side. */
    private static final int DELEGATION = 150;

    private final Passage passage;
    private final Countries countries;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Integer, End> titled = new HashMap<>();

    PositionFinder(Passage passage, Countries countries) {
        this.passage = passage;
        this.countries = countries;
    }

    /** A title from {@code from} to {@code to}, its head the last word or the one before a portfolio. */
    private record Title(int from, int to, boolean office) {
    }

    /** Whose title the token is part of, when the title stands before the name: "President" and "Belarus" of "President of Belarus Alexander Lukashenko". */
    Optional<End> titled(int token) {
        return Optional.ofNullable(titled.get(token));
    }

    List<Claim> find(int sentence) {
        claims.clear();
        int first = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        for (int token = first; token < last; token++) {
            Optional<End> person = passage.end(token, Party.Resolution.STRUCTURE).filter(end -> end.type() == EntityType.PERSON);
            if (person.isPresent()) {
                before(person.get(), first, last);
                after(person.get(), last);
                token = person.get().to();
            }
        }
        return List.copyOf(claims);
    }

    private void before(End person, int first, int last) {
        int at = person.from() - 1;
        while (at >= first && Titles.isHonorific(passage.lower(at))) {
            at--;
        }
        if (at > first && passage.mention(at).filter(mention -> mention.type() == EntityType.NATIONALITY).isPresent()) {
            at--;
        }
        if (at < first) {
            return;
        }
        List<Title> titles = new ArrayList<>();
        Optional<End> body = Optional.empty();
        if (isHead(at)) {
            titles.add(title(at, at, first));
        } else {
            int link = passage.inMention(at) || isCapital(at) ? link(at, first) : -1;
            if (link < 0) {
                return;
            }
            body = bodyBetween(link, at);
            titles.add(title(link - 1, body.isPresent() ? link - 1 : at, first));
        }
        int left = titles.get(0).from() - 1;
        while (left - 1 >= first && Set.of("and", "&", "–", "-", "—", "/").contains(passage.lower(left)) && isHead(left - 1)) {
            titles.add(title(left - 1, left - 1, first));
            left = titles.get(titles.size() - 1).from() - 1;
        }
        if (body.isEmpty()) {
            body = bodyBefore(left, first);
            if (titles.size() == 1 && body.isPresent() && isPortfolio(body.get(), titles.get(0))) {
                titles.set(0, new Title(body.get().from(), titles.get(0).to(), titles.get(0).office()));
                left = body.get().from() - 1;
                body = bodyBefore(left, first);
            }
            body = body.or(() -> onSide(first, person.from()));
        }
        for (int token = left + 1; token < person.from(); token++) {
            titled.put(token, person);
        }
        boolean former = left >= first && FORMER.contains(passage.lower(left));
        List<End> people = new ArrayList<>(List.of(person));
        if (Titles.isPlural(passage.lower(titles.get(0).to()))) {
            people.addAll(coordinated(person, last));
        }
        for (End each : people) {
            for (Title title : titles) {
                claim(each, title, body, former, "title-before-name");
            }
        }
    }

    /** "on the Russian side were Prime Minister Dmitry Medvedev, ...": whose offices a list of delegates holds. */
    private Optional<End> onSide(int first, int to) {
        for (int token = Math.max(first, to - DELEGATION); token + 1 < to; token++) {
            if (passage.lower(token + 1).equals("side")) {
                Optional<End> country = countries.of(token);
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private List<End> coordinated(End person, int last) {
        List<End> found = new ArrayList<>();
        int at = person.to() + 1;
        while (at + 1 < last && Set.of(",", "and").contains(passage.lower(at))) {
            int next = passage.lower(at + 1).equals("and") ? at + 2 : at + 1;
            Optional<End> other = next < last ? passage.end(next, Party.Resolution.STRUCTURE).filter(end -> end.type() == EntityType.PERSON) : Optional.empty();
            if (other.isEmpty()) {
                break;
            }
            found.add(other.get());
            at = other.get().to() + 1;
        }
        return found;
    }

    /** The head with the modifiers and capitalised words before it, up to the words of {@code to}. */
    private Title title(int head, int to, int first) {
        int from = head;
        while (from > first && !passage.inMention(from - 1) && (isModifier(from - 1) || isHead(from - 1)
                || MINISTERS.contains(passage.lower(head)) && isCapital(from - 1) && isCapital(from) && !isSentenceWord(from - 1, first)
                        && !Titles.isHonorific(passage.lower(from - 1))
                || passage.lower(from - 1).equals("and") && from - 2 >= first && passage.lower(from - 2).equals("extraordinary"))) {
            from--;
        }
        while (from < head && FORMER.contains(passage.lower(from))) {
            from++;
        }
        return new Title(from, to, Titles.isOffice(passage.lower(head)));
    }

    private boolean isModifier(int token) {
        String word = passage.lower(token);
        return Titles.isModifier(word) && !(word.equals("under") && !passage.lower(token + 1).startsWith("secretar"));
    }

    /** A capital at the start of a sentence proves nothing. */
    private boolean isSentenceWord(int token, int first) {
        return token == first && !Titles.isModifier(passage.lower(token)) && !Titles.isHead(passage.lower(token));
    }

    /** The preposition behind a head that opens the words up to {@code end}: "of" in "President of Russia"; -1 for none. */
    private int link(int end, int first) {
        for (int token = end; token > first && token > end - LONGEST; token--) {
            String word = passage.lower(token);
            if (LINKS.contains(word) && isHead(token - 1) && !passage.inMention(token)) {
                boolean chained = word.equals("of") && token < end && passage.inMention(token + 1);
                return chained || token < end ? token : -1;
            }
            if (!passage.inMention(token) && !isCapital(token) && !Set.of("of", "for", "the", "and", "on", "&", ",", "'s", "'").contains(word)
                    && !Character.isDigit(word.charAt(0)) && !isPlainNoun(token, end)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the national grid company [Rosseti]": lower-case words may stand before the name of the body. */
    private boolean isPlainNoun(int token, int end) {
        return passage.inMention(end) && Character.isLetter(passage.lower(token).charAt(0)) && passage.lower(token).length() > 3;
    }

    /** The body or place named between the link and {@code end}; none when the words are a portfolio. */
    private Optional<End> bodyBetween(int link, int end) {
        boolean portfolio = PORTFOLIO.contains(passage.lower(link - 1)) && !(link >= 2 && passage.lower(link - 2).equals("prime"));
        Optional<End> found = country(link + 1, end);
        for (int token = link + 1; token <= end && found.isEmpty(); token++) {
            Optional<End> here = body(token);
            if (here.isPresent() && !(portfolio && PORTFOLIOS.contains(passage.lower(token)))) {
                if (here.get().type() == EntityType.LOCATION || !portfolio || isBody(here.get())) {
                    return here;
                }
                token = here.get().to();
            }
        }
        return found;
    }

    /** A country that the words name together, whatever the recognisers made of them: "the French Republic". */
    private Optional<End> country(int from, int to) {
        int start = from < to && passage.lower(from).equals("the") ? from + 1 : from;
        if (start > to) {
            return Optional.empty();
        }
        Span span = passage.tokens.span(start, to);
        return countries.named(span).map(party -> new End(party, EntityType.LOCATION, start, to));
    }

    /** Whether the name of the body says what kind of body it is, so that it is no portfolio ("Economic Development"). */
    private boolean isBody(End end) {
        String name = end.party().name().toLowerCase(Locale.ROOT);
        String words = end.party().span().in(passage.text);
        return BODIES.stream().anyMatch(name::contains) || words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static final Set<String> BODIES = DataFile.words("relations/bodies.txt");

    /** The body or place right before the title: "Sberbank CEO", "Russia's President", "Russian President", "its Minister". */
    private Optional<End> bodyBefore(int left, int first) {
        int at = left;
        if (at >= first && Set.of("'s", "'", "’").contains(passage.lower(at))) {
            at--;
        }
        return at < first ? Optional.empty() : body(at);
    }

    /** "Internal Affairs Minister": what looks like a body is what the minister is in charge of. */
    private boolean isPortfolio(End named, Title title) {
        return named.type() == EntityType.ORGANIZATION && named.to() == title.from() - 1 && MINISTERS.contains(passage.lower(title.to())) && !isBody(named);
    }

    /** Behind the name and a comma: "X, Speaker of the State Duma", "X, a former head of the Federal Border Service". */
    private void after(End person, int last) {
        int at = person.to() + 1;
        if (at + 1 >= last || !Set.of(",", "(", "–", "-").contains(passage.lower(at))) {
            return;
        }
        at++;
        if (namesAnother(at, last)) {
            return;
        }
        boolean former = false;
        Optional<End> body = Optional.empty();
        int start = -1;
        for (int token = at; token < last && token < at + 8; token++) {
            String word = passage.lower(token);
            former |= FORMER.contains(word);
            if (body(token).isPresent()) {
                body = body(token);
                token = body.get().to();
                continue;
            }
            if (isHead(token) && !(token + 1 < last && isHead(token + 1))) {
                if (Titles.isPlural(word)) {
                    return;
                }
                start = start < 0 ? token : start;
                int end = token;
                Optional<End> object = token + 1 < last && LINKS.contains(passage.lower(token + 1)) ? bodyAfter(token + 1, last) : Optional.empty();
                boolean joined = token + 2 < last && passage.lower(token + 1).equals("and");
                if (joined && object.isEmpty()) {
                    object = bodyAfterJoined(token + 2, last);
                }
                if (object.isEmpty() && token + 2 < last && passage.lower(token + 1).equals("of") && isCapital(token + 2)) {
                    end = portfolioEnd(token + 2, last);
                }
                Optional<End> of = object.isPresent() ? object : body;
                if (of.isPresent() || Titles.isOffice(word) && isEnclosed(end, last)) {
                    claim(person, title(token, end, start), of, former, "title-behind-name");
                }
                if (!joined) {
                    return;
                }
                start = -1;
                token++;
                continue;
            }
            boolean part = word.equals("a") || word.equals("an") || word.equals("the") || word.equals("'s") || word.equals("'") || former && FORMER.contains(word)
                    || Titles.isModifier(word) || isCapital(token) || Character.isLetter(word.charAt(0)) && token < at + 3 && !isVerbLike(word);
            if (!part) {
                return;
            }
            if (start < 0 && (Titles.isModifier(word) && !FORMER.contains(word) || isCapital(token))) {
                start = token;
            }
        }
    }

    /** Whether another person is named before the next comma: the title is theirs then. */
    private boolean namesAnother(int from, int last) {
        for (int token = from; token < last && Character.isLetterOrDigit(passage.lower(token).charAt(0)); token++) {
            if (passage.mention(token).filter(mention -> mention.type() == EntityType.PERSON).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbLike(String word) {
        return Set.of("who", "which", "was", "is", "were", "are", "and", "has", "had", "said", "he", "she", "they", "it", "we", "i", "that", "as", "in", "but",
                "my", "your", "our")
                .contains(word);
    }

    private boolean isEnclosed(int end, int last) {
        return end + 1 >= last || Set.of(",", ")", ".", "–", "-", ";", ":").contains(passage.lower(end + 1));
    }

    private int portfolioEnd(int from, int last) {
        int end = from;
        while (end + 1 < last && (isCapital(end + 1) || passage.lower(end + 1).equals("and") && end + 2 < last && isCapital(end + 2))) {
            end++;
        }
        return end;
    }

    /** The first body within a few words behind the preposition, before any punctuation. */
    private Optional<End> bodyAfter(int link, int last) {
        boolean portfolio = PORTFOLIO.contains(passage.lower(link - 1)) && passage.lower(link).equals("of")
                && !(link >= 2 && passage.lower(link - 2).equals("prime"));
        for (int token = link + 1; token < last && token < link + 8; token++) {
            Optional<End> here = body(token);
            if (here.isPresent()) {
                if (!Titles.isOffice(passage.lower(link - 1)) && passage.mention(token).get().type() == EntityType.NATIONALITY) {
                    return Optional.empty();
                }
                if (portfolio && (PORTFOLIOS.contains(passage.lower(token)) || here.get().type() != EntityType.LOCATION && !isBody(here.get()))) {
                    return Optional.empty();
                }
                return here;
            }
            if (!Character.isLetter(passage.lower(token).charAt(0)) || isVerbLike(passage.lower(token))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<End> bodyAfterJoined(int from, int last) {
        for (int token = from; token < last && token < from + 6; token++) {
            if (isHead(token) && token + 1 < last && LINKS.contains(passage.lower(token + 1))) {
                return bodyAfter(token + 1, last);
            }
            if (!Character.isLetter(passage.lower(token).charAt(0))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<End> body(int token) {
        Optional<Mention> mention = passage.mention(token);
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        return switch (mention.get().type()) {
            case ORGANIZATION, LOCATION -> passage.end(token, Party.Resolution.STRUCTURE);
            case NATIONALITY -> countries.of(token);
            default -> Optional.empty();
        };
    }

    private void claim(End person, Title title, Optional<End> body, boolean former, String rule) {
        if (body.isEmpty() && !title.office()) {
            return;
        }
        if (body.isPresent() && body.get().party().name().equals(person.party().name())) {
            return;
        }
        Span span = passage.tokens.span(title.from(), title.to());
        claims.add(new Claim(TYPE, person, body, Optional.of(span), former ? Relation.Status.FORMER : Relation.Status.CURRENT, span,
                body.isPresent() ? 0.9 : 0.85, rule));
    }

    private boolean isHead(int token) {
        return !passage.inMention(token) && Titles.isHead(passage.lower(token));
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(passage.text.charAt(passage.tokens.start(token)));
    }
}
