package org.gleaner.annotate.pledges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import org.gleaner.text.HeadLines;

/**
 * The body that a notice, bulletin or letter comes from, by its first lines or its last: "NOTICE TO
 * PASSENGERS — Tram Company of Lund", "SMS alert from Kestrel Ferries: your crossing", "— Rowing
 * Club Elbe". Nobody where the text neither calls itself one nor says "we" or "you" in words of its
 * own.
 */
final class Issuer {

    private static final Set<String> PAPERS = Words.of("papers-to-readers");
    private static final Set<String> ADDRESSING = Words.of("words-to-readers");
    private static final Set<String> ISSUING = Words.of("issuing-verbs");
    private static final Set<String> READERS = Words.of("readers");
    private static final Set<String> INFORMED = Words.of("informed");
    private static final Set<String> OURS = Set.of("we", "our");
    private static final Set<String> YOURS = Set.of("you", "your");
    private static final Set<String> ADDRESSED = Set.of("dear", "to", "against", ":");
    private static final Set<String> SPEECHES = Words.of("speech-headings");

    /** How much of a text is looked at for "At Acme we", in tokens. */
    private static final int HOUSE = 80;

    /** A text that short has one writer. */
    private static final int SHORT = 120;

    private static final Set<String> SOLEMN = Set.of("hereby", "apologises", "apologizes");
    private static final Set<String> GREETINGS = Set.of("dear");
    private static final Set<String> OF = Set.of("of", "from", "by");
    private static final Set<String> BORDERS =
            Set.of(",", "(", ")", "|", "-", "–", "—", ":", "/", ".", ";", "•", "*", "#");
    private static final Set<String> STOPS = Set.of(".", ":");
    private static final Set<String> SMALL =
            Set.of("of", "de", "da", "do", "del", "di", "la", "for", "and", "&", "the", "in");

    /** How many lines the head has. */
    private static final int LINES = 2;

    /** No heading is longer; of a longer line the words up to its first full stop may be one. */
    private static final int LONGEST = 110;

    private static final int WORDS = 9;

    /** How many tokens of a line may stand before the name of who makes something known. */
    private static final int OPENING = 14;

    /** How much of a text is looked at for "we" and "you", in tokens. */
    private static final int FAR = 3000;

    private final PledgeContext context;

    private Issuer(PledgeContext context) {
        this.context = context;
    }

    static Optional<Author> of(PledgeContext context) {
        return context.tokens().size() == 0 || !context.turns().isEmpty()
                ? Optional.empty()
                : new Issuer(context).find();
    }

    private Optional<Author> find() {
        List<Span> head = head();
        boolean paper =
                head.stream().anyMatch(this::isPaper) || PAPERS.contains(context.view().lower(0));
        boolean letter = head.stream().anyMatch(line -> holds(line, GREETINGS)) || greets();
        if (!paper && !letter && !addresses()) {
            return solemn();
        }
        for (Span line : paperFirst(head)) {
            Optional<Author> named = named(line, paper, letter);
            if (named.isPresent()) {
                return named;
            }
        }
        return opens(ISSUING, paper).or(this::signed).or(this::house).or(this::sole);
    }

    /** With the line "Bulletin of the Union" before the title that its bulletin has. */
    private List<Span> paperFirst(List<Span> head) {
        List<Span> lines = new ArrayList<>(head);
        lines.sort(Comparator.comparing(line -> isOfBody(line) ? 0 : 1));
        return lines;
    }

    private boolean isOfBody(Span line) {
        int first = context.tokens().at(line.start());
        return first + 1 < context.tokens().size()
                && PAPERS.contains(context.view().lower(first))
                && OF.contains(context.view().lower(first + 1));
    }

    /** "At [Acme Insurance] we answer every claim", "Here at [Acme], our". */
    private Optional<Author> house() {
        int end = Math.min(HOUSE, context.tokens().size());
        for (int token = 0; token < end; token++) {
            int to = token + 1;
            while (to < end && isUpper(to)) {
                to++;
            }
            int behind = to < end && context.view().lower(to).equals(",") ? to + 1 : to;
            if (context.view().lower(token).equals("at")
                    && to > token + 1
                    && behind < end
                    && OURS.contains(context.view().lower(behind))
                    && !context.isQuoted(context.tokens().start(token))) {
                return Optional.of(author(context.tokens().span(token + 1, to - 1)));
            }
        }
        return Optional.empty();
    }

    private boolean isUpper(int token) {
        return Character.isUpperCase(context.text().charAt(context.tokens().start(token)));
    }

    /**
     * The one body of a short text that says "we" and "you", and names nobody else: "Parcels sent
     * with [Acme] may be late. We'll refund your postage."
     */
    private Optional<Author> sole() {
        if (context.tokens().size() > SHORT || !says(OURS) || !says(YOURS)) {
            return Optional.empty();
        }
        Optional<Entity> sole = Optional.empty();
        for (Entity entity : context.entities()) {
            if (entity.type() == EntityType.PERSON) {
                return Optional.empty();
            }
            if (entity.type() == EntityType.ORGANIZATION) {
                if (sole.isPresent() || isAddressed(entity)) {
                    return Optional.empty();
                }
                sole = Optional.of(entity);
            }
        }
        return sole.map(entity -> new Author(entity.name(), Optional.of(entity)));
    }

    /** "Dear Acme", "To: Acme". */
    private boolean isAddressed(Entity entity) {
        for (int mention : entity.mentions()) {
            int before = context.names().first(mention) - 1;
            if (before >= 0 && ADDRESSED.contains(context.view().lower(before))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Set<String> words) {
        for (int token = 0; token < context.tokens().size(); token++) {
            if (words.contains(context.view().lower(token))
                    && !context.isQuoted(context.tokens().start(token))) {
                return true;
            }
        }
        return false;
    }

    /** "[Acme JSC] hereby notifies holders": no more is needed. */
    private Optional<Author> solemn() {
        return opens(SOLEMN, false);
    }

    /** "[Acme Foods] deeply apologises", "NOTICE – [Acme Water] informs its customers". */
    private Optional<Author> opens(Set<String> verbs, boolean paper) {
        String text = context.text();
        for (Span words : HeadLines.of(text, LINES, text.length())) {
            int first = context.tokens().at(words.start());
            for (int token = first;
                    token < Math.min(first + OPENING, context.tokens().size());
                    token++) {
                int before = context.view().lower(Math.max(0, token - 1)).equals("the") ? 2 : 1;
                boolean begins =
                        token - before < first
                                || BORDERS.contains(context.view().lower(token - before));
                boolean named = context.names().isAt(token, EntityType.ORGANIZATION);
                if (named && (begins || isOfReaders(token)) && issues(token, verbs, paper)) {
                    return context.names()
                            .entityAt(token)
                            .map(entity -> new Author(entity.name(), Optional.of(entity)));
                }
            }
        }
        return Optional.empty();
    }

    /** "Members of the [Union of Tramworkers] are informed": those whom it writes to. */
    private boolean isOfReaders(int name) {
        int of = name > 1 && context.view().lower(name - 1).equals("the") ? name - 2 : name - 1;
        int after = context.names().last(context.names().mentionAt(name)) + 2;
        return of > 0
                && context.view().lower(of).equals("of")
                && READERS.contains(context.view().lower(of - 1))
                && after < context.tokens().size()
                && INFORMED.contains(context.view().lower(after));
    }

    /** Whether the body named there is what a verb of making known follows. */
    private boolean issues(int name, Set<String> verbs, boolean paper) {
        int token = context.names().last(context.names().mentionAt(name)) + 1;
        int size = context.tokens().size();
        if (token < size && context.view().lower(token).equals("(")) {
            while (token < size && !context.view().lower(token - 1).equals(")")) {
                token++;
            }
        }
        while (token < size
                && context.isAdverb(token)
                && !SOLEMN.contains(context.view().lower(token))) {
            token++;
        }
        String word = token < size ? context.view().lower(token) : "";
        return verbs.contains(word)
                || isOfReaders(name)
                || paper && token + 1 < size && word.equals("is") && context.isVerb(token + 1);
    }

    /** The first lines; a line of prose up to its first full stop or colon. */
    private List<Span> head() {
        String text = context.text();
        return HeadLines.of(text, LINES, text.length()).stream()
                .map(line -> line.length() > LONGEST ? opening(line) : line)
                .toList();
    }

    private Span opening(Span line) {
        int first = context.tokens().at(line.start());
        int token = first;
        while (token + 1 < context.tokens().size()
                && context.tokens().end(token) < line.start() + LONGEST
                && !STOPS.contains(context.tokens().word(token))) {
            token++;
        }
        boolean stopped = STOPS.contains(context.tokens().word(token));
        return stopped
                ? new Span(line.start(), context.tokens().end(token))
                : new Span(line.start(), line.start());
    }

    private boolean isPaper(Span line) {
        return holds(line, PAPERS);
    }

    private boolean holds(Span line, Set<String> words) {
        for (int token = context.tokens().at(line.start());
                token < context.tokens().size() && context.tokens().start(token) < line.end();
                token++) {
            if (words.contains(context.view().lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Dear resident," at the beginning of some line near the top. */
    private boolean greets() {
        for (int token = 1; token < Math.min(120, context.tokens().size()); token++) {
            if (GREETINGS.contains(context.view().lower(token))
                    && context.text().charAt(context.tokens().start(token) - 1) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether the text says "we" or "you" outside of quotations. */
    private boolean addresses() {
        for (int token = 0; token < Math.min(FAR, context.tokens().size()); token++) {
            if (ADDRESSING.contains(context.view().lower(token))
                    && !context.isQuoted(context.tokens().start(token))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Author> named(Span line, boolean paper, boolean letter) {
        boolean bare = letter && !isPaper(line) && !holds(line, GREETINGS);
        for (Span part : parts(line)) {
            Optional<Author> body = body(part).or(() -> kind(part, line));
            if (body.isPresent()) {
                return body;
            }
            boolean alone = bare && part.equals(line) && isWritten(part);
            boolean told = (paper || bare) && isName(part) && isToldOf(part);
            if (alone || told || paper && isLast(part, line)) {
                return Optional.of(author(part));
            }
        }
        return Optional.empty();
    }

    /** "Letter to shareholders, [Acme Cement].", of one who says "we". */
    private boolean isLast(Span part, Span line) {
        String before = context.text().substring(line.start(), part.start()).stripTrailing();
        return part.end() + 1 >= line.end()
                && !before.isEmpty()
                && ",–—|-".indexOf(before.charAt(before.length() - 1)) >= 0
                && isName(part)
                && !isNumbered(part)
                && (says(OURS) || "–—".indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    /** "Revision 1", "Annex B": which of the papers it is. */
    private boolean isNumbered(Span part) {
        String name = part.in(context.text()).strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() == 1 || Character.isDigit(last.charAt(0));
    }

    /** The parts of the line between its marks, and behind "bulletin of". */
    private List<Span> parts(Span line) {
        List<Span> parts = new ArrayList<>();
        int first = context.tokens().at(line.start());
        int from = first;
        boolean paper = false;
        int token = first;
        for (;
                token < context.tokens().size() && context.tokens().start(token) < line.end();
                token++) {
            String word = context.view().lower(token);
            paper |= PAPERS.contains(word);
            if (BORDERS.contains(word) || paper && OF.contains(word)) {
                add(parts, from, token - 1);
                from = token + 1;
            }
        }
        add(parts, from, token - 1);
        return parts;
    }

    private void add(List<Span> parts, int from, int to) {
        int first = from <= to && context.view().lower(from).equals("the") ? from + 1 : from;
        boolean paper = first == to && PAPERS.contains(context.view().lower(first));
        if (first <= to && to - first < WORDS && !paper) {
            parts.add(context.tokens().span(first, to));
        }
    }

    /** The organization whose name the part is. */
    private Optional<Author> body(Span part) {
        int token = context.tokens().at(part.start());
        int mention = context.names().mentionAt(token);
        boolean whole =
                mention >= 0
                        && context.names().first(mention) == token
                        && context.tokens().end(context.names().last(mention)) >= part.end();
        return context.names()
                .entityAt(token)
                .filter(entity -> whole && entity.type() == EntityType.ORGANIZATION)
                .filter(entity -> !isSpeech(entity.name()))
                .map(entity -> new Author(entity.name(), Optional.of(entity)));
    }

    /** "BUDGET SPEECH (extract)": what is said, and nobody. */
    private static boolean isSpeech(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SPEECHES.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** A name whose words say that it is a body's: "Primary School No. 3". */
    private Optional<Author> kind(Span part, Span line) {
        boolean body = false;
        for (String word : part.in(context.text()).split(" ")) {
            body |=
                    HeadNouns.of(capitalised(word))
                            .filter(noun -> noun.type() == EntityType.ORGANIZATION)
                            .isPresent();
        }
        boolean apart = !part.equals(line) || isToldOf(part);
        return body && apart && (isName(part) || isCapitals(part))
                ? Optional.of(author(part))
                : Optional.empty();
    }

    /** "COMPANY" as the table of head nouns writes it. */
    private static String capitalised(String word) {
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /** "HOTEL MIRAMAR". */
    private boolean isCapitals(Span part) {
        String name = part.in(context.text());
        boolean paper =
                List.of(name.toLowerCase(Locale.ROOT).split(" ")).stream()
                        .anyMatch(PAPERS::contains);
        return !paper && !opensWithin(part) && HeadLines.isCapitals(name);
    }

    /** "AT THE OPENING OF THE PLANT": where or when, and nobody. */
    private boolean opensWithin(Span part) {
        return context.isPreposition(context.tokens().at(part.start()));
    }

    /** Two words or more with capitals, no place, person or day, and not a line of capitals. */
    private boolean isName(Span part) {
        return isWritten(part) && !isOfNoBody(part);
    }

    private boolean isWritten(Span part) {
        String[] words = part.in(context.text()).strip().split("\\s+");
        boolean small = false;
        for (String word : words) {
            if (word.isEmpty()) {
                return false;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            boolean number = Character.isDigit(word.charAt(0));
            if (!capital && !number && !SMALL.contains(word)
                    || PAPERS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            small |= capital && word.length() > 2 && Character.isLowerCase(word.charAt(1));
        }
        return words.length > 1
                && small
                && Character.isUpperCase(words[0].charAt(0))
                && context.datesIn(part).isEmpty();
    }

    private boolean isOfNoBody(Span part) {
        int first = context.tokens().at(part.start());
        int mention = context.names().mentionAt(first);
        return mention >= 0
                && context.tokens().end(context.names().last(mention)) >= part.end()
                && context.names()
                        .entity(mention)
                        .filter(
                                entity ->
                                        entity.type() == EntityType.PERSON
                                                || entity.type() == EntityType.LOCATION
                                                        && !isToldOf(part))
                        .isPresent();
    }

    /** Whether the text below writes the name again. */
    private boolean isToldOf(Span part) {
        return context.text().indexOf(part.in(context.text()), part.end()) >= 0;
    }

    private Author author(Span part) {
        Optional<Entity> known =
                context.names()
                        .entityAt(context.tokens().at(part.start()))
                        .filter(entity -> entity.name().equals(part.in(context.text())));
        return new Author(part.in(context.text()), known);
    }

    /** "— Rowing Club Elbe, Karl Brod" in a line of its own at the end. */
    private Optional<Author> signed() {
        String text = context.text();
        Span whole = new Span(0, text.length()).trim(text);
        int start = text.lastIndexOf('\n', Math.max(0, whole.end() - 1)) + 1;
        Span line = new Span(start, whole.end());
        boolean dash = start > 0 && !line.isEmpty() && "—–-".indexOf(text.charAt(start)) >= 0;
        if (!dash || line.length() > LONGEST) {
            return Optional.empty();
        }
        return parts(line).stream()
                .filter(part -> body(part).isPresent() || isWritten(part))
                .map(part -> body(part).orElseGet(() -> author(part)))
                .findFirst();
    }
}
