package org.gleaner.annotate.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Whitespace;

/**
 * Whom the labels of one document name: labels are read in the light of each other and of the
 * people the document knows.
 */
final class Speakers {

    private static final Map<String, String> OFFICES = DataFile.map("speech/short-offices.tsv");

    private static final String AMBIGUOUS = "";

    /** Three letters or more; two may be initials. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}|(?<=\\p{Ll})\\p{Lu}{3,}");

    /** Who presides changes in the course of a sitting. */
    private static final Pattern PRESIDING =
            Pattern.compile(
                    "\\b(?:presiding|acting chair|pro tempore|temporary speaker|deputy"
                            + " speaker|house chairperson)\\b");

    private static final Pattern PARTICLE = Pattern.compile("DE|VAN|VON|DER|DEN|DU|DA|DOS|DI|LA");

    private final String text;
    private final List<Mention> mentions;
    private final Entities entities;

    /** Bare names of labels, two words at least. */
    private final Set<String> bareNames = new HashSet<>();

    /**
     * From a name's last word, lower-cased, to the one full name that ends so; {@link #AMBIGUOUS}
     * for several.
     */
    private final Map<String, String> fullNames = new HashMap<>();

    /** From a name without its spaces, lower-cased, to the name. */
    private final Map<String, String> compactNames = new HashMap<>();

    /** From a role, lower-cased, to the one name that bears it. */
    private final Map<String, String> bearers = new HashMap<>();

    /**
     * From a given name, lower-cased, to the one person whose full name begins so; {@link
     * #AMBIGUOUS} for several.
     */
    private final Map<String, String> givenNames = new HashMap<>();

    /** From the initials of a person's name to it: "JO" to "JAMAL OSEI". */
    private final Map<String, String> initials = new HashMap<>();

    private final Map<String, Entity> people = new HashMap<>();

    /** The names of those who are named before the first label. */
    private final Set<String> presented = new HashSet<>();

    /** Who asks and who answers under "Q:" and "A:". */
    private final Interview interview;

    private final SpokenRoles spokenRoles;

    private final CastRows cast;

    /** Who speaks under a label. */
    record Speaker(String name, Optional<Entity> entity, Optional<String> role) {}

    Speakers(String text, List<SpeakerLabel> labels, List<Mention> mentions, Entities entities) {
        this.text = text;
        this.mentions = mentions;
        this.entities = entities;
        interview = Interview.of(text, labels, mentions, entities);
        cast = new CastRows(text, labels, mentions, entities);
        spokenRoles = new SpokenRoles(text, labels, mentions, entities);
        for (Entity entity : entities.list()) {
            if (entity.type() == EntityType.PERSON) {
                people.putIfAbsent(lower(entity.name()), entity);
                knowFullName(entity.name());
                int end = entity.name().indexOf(' ');
                if (end > 0) {
                    know(givenNames, lower(entity.name().substring(0, end)), entity.name());
                    know(initials, initials(entity.name()), entity.name());
                }
            }
        }
        int first = labels.isEmpty() ? 0 : labels.get(0).span().start();
        for (int i = 0; i < mentions.size() && mentions.get(i).span().start() < first; i++) {
            entities.of(i).map(Entity::name).ifPresent(presented::add);
        }
        for (SpeakerLabel label : labels) {
            if (label.role().isEmpty()) {
                label.name()
                        .map(this::words)
                        .filter(name -> name.contains(" "))
                        .ifPresent(bareNames::add);
            }
        }
        for (SpeakerLabel label : labels) {
            SpeakerLabel read = refine(label);
            if (read.name().isPresent()) {
                String name = name(read);
                knowFullName(name);
                if (name.contains(" ")) {
                    know(initials, initials(name), name);
                }
                read.role().ifPresent(role -> know(bearers, lower(words(role)), name));
            }
        }
    }

    private void knowFullName(String name) {
        if (name.contains(" ")) {
            know(fullNames, lower(name.substring(name.lastIndexOf(' ') + 1)), name);
            compactNames.putIfAbsent(lower(name.replace(" ", "")), name);
        }
    }

    private static void know(Map<String, String> map, String key, String name) {
        map.merge(key, name, (one, two) -> one.equalsIgnoreCase(two) ? one : AMBIGUOUS);
    }

    private String words(Span span) {
        return Whitespace.fold(span.in(text)).replaceAll(",$", "");
    }

    /** A name in capitals as running text would write it: "McAllister" for "McALLISTER". */
    private static String written(String name) {
        StringBuilder written = new StringBuilder();
        for (String word : name.split(" ")) {
            written.append(written.length() == 0 ? "" : " ").append(word(word));
        }
        return written.toString();
    }

    private static String word(String word) {
        if (PARTICLE.matcher(word).matches()) {
            return lower(word);
        }
        return CAPITALS.matcher(word)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        match.group().charAt(0)
                                                + lower(match.group().substring(1))));
    }

    private static String initials(String name) {
        StringBuilder first = new StringBuilder();
        for (String word : name.split(" ")) {
            first.appendCodePoint(word.codePointAt(0));
        }
        return first.toString();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Whether the label opens a row that says only who bears a role. */
    boolean isCast(SpeakerLabel label) {
        return cast.isRow(label);
    }

    /**
     * @param block the label with the notes around it
     */
    Speaker of(SpeakerLabel label, Span block) {
        SpeakerLabel read = refine(label);
        Optional<String> role = read.role().map(this::words);
        Optional<Entity> member = cast.bearer(words(label.span()));
        if (member.isPresent()) {
            return new Speaker(
                    member.get().name(), member, role.or(() -> Optional.of(words(label.span()))));
        }
        if (read.name().isEmpty()) {
            return ofRole(read, block, role);
        }
        String name = name(read);
        if (OFFICES.containsKey(name)) {
            return ofRole(
                    new SpeakerLabel(read.span(), read.name(), Optional.empty()),
                    block,
                    Optional.of(name));
        }
        if (interview.isOutlet(name)) {
            Entity asking = interview.asking().orElseThrow();
            return new Speaker(asking.name(), Optional.of(asking), role);
        }
        Optional<Entity> entity = mentioned(read.name().get()).or(() -> person(name));
        return new Speaker(
                written(entity.map(Entity::name).filter(full -> isFuller(full, name)).orElse(name)),
                entity.filter(full -> sameName(full.name(), name)),
                role);
    }

    /** Who speaks under a role alone: the one in the note behind it, or who is known to bear it. */
    private Speaker ofRole(SpeakerLabel label, Span block, Optional<String> role) {
        String words = words(label.span());
        Optional<Entity> known =
                inNote(new Span(Math.min(label.span().end(), block.end()), block.end()))
                        .or(() -> interview.of(words));
        if (known.isPresent()) {
            return new Speaker(known.get().name(), known, role);
        }
        Optional<String> bearer =
                bearer(words).or(() -> spokenRoles.bearer(words).map(Entity::name));
        return new Speaker(bearer.orElse(words), bearer.flatMap(this::person), role);
    }

    /**
     * The one person whom the note behind a label names: "QUESTION (Ann Lee, The Herald):". Of
     * several the only one with a name of more words than one: a paper may look like a person.
     */
    private Optional<Entity> inNote(Span note) {
        Set<Entity> people = new HashSet<>();
        for (int i = firstFrom(note.start());
                i < mentions.size() && mentions.get(i).span().start() < note.end();
                i++) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                entities.of(i).ifPresent(people::add);
            }
        }
        if (people.size() > 1) {
            people.removeIf(person -> !person.name().contains(" "));
        }
        return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
    }

    /** The label with its name where other labels or the recognizers show it. */
    private SpeakerLabel refine(SpeakerLabel label) {
        Span span = label.span();
        String words = span.in(text);
        for (int at = 0; at < words.length(); at++) {
            if ((at == 0 || Whitespace.is(words.charAt(at - 1)))
                    && label.role().isPresent()
                    && bareNames.contains(Whitespace.fold(words.substring(at)))) {
                return withName(label, new Span(span.start() + at, span.end()));
            }
        }
        if (label.role().isEmpty()) {
            return label;
        }
        return lastPerson(span)
                .filter(person -> plausible(label, person))
                .map(person -> withName(label, person))
                .orElse(label);
    }

    /** The label with the name beginning where it is known to begin. */
    private SpeakerLabel withName(SpeakerLabel label, Span name) {
        Span before = office(new Span(label.span().start(), name.start()).trim(text));
        Optional<Span> role =
                before.isEmpty() || TitleLexicon.isHonorific(before.in(text))
                        ? label.role().filter(span -> !span.overlaps(name))
                        : Optional.of(before);
        return new SpeakerLabel(label.span(), role, Optional.of(name));
    }

    /** Without what opens the bracket around a name: "The Minister of Water (Mr". */
    private Span office(Span before) {
        int open = before.in(text).lastIndexOf('(');
        return open > 0 && before.in(text).indexOf(')', open) < 0
                ? new Span(before.start(), before.start() + open).trim(text)
                : before;
    }

    /**
     * Whether a recognised person may replace the name that was read: it is at the end, or before a
     * comma.
     */
    private boolean plausible(SpeakerLabel label, Span person) {
        boolean atEnd = person.end() == label.span().end();
        if (label.name().isPresent()
                && !Countries.of(person.in(text).split("\\s", 2)[0]).isEmpty()) {
            return false;
        }
        return label.name().isEmpty()
                ? atEnd && person.start() > label.span().start()
                : atEnd && person.start() > label.span().start()
                        || label.name().get().equals(person);
    }

    private Optional<Span> lastPerson(Span within) {
        Optional<Span> last = Optional.empty();
        for (int i = firstFrom(within.start());
                i < mentions.size() && mentions.get(i).span().start() < within.end();
                i++) {
            if (mentions.get(i).type() == EntityType.PERSON
                    && within.contains(mentions.get(i).span())) {
                last = Optional.of(mentions.get(i).span());
            }
        }
        return last;
    }

    private int firstFrom(int offset) {
        return Spans.lastStart(mentions, Mention::span, offset - 1) + 1;
    }

    /** The person recognised in the name, if any. */
    private Optional<Entity> mentioned(Span name) {
        for (int i = firstFrom(name.start());
                i < mentions.size() && mentions.get(i).span().start() < name.end();
                i++) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                return entities.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> person(String name) {
        return Optional.ofNullable(people.get(lower(name)));
    }

    /**
     * The name in full: a surname alone, or one that has lost its space, means the one full name
     * that ends so, and a given name the one person's that begins so.
     */
    private String name(SpeakerLabel label) {
        String name = withoutOffice(words(label.name().orElseThrow()));
        String initial = initials.getOrDefault(name, AMBIGUOUS);
        if (!initial.equals(AMBIGUOUS)) {
            return initial;
        }
        if (name.indexOf(' ') < 0) {
            String full = fullNames.getOrDefault(lower(name), AMBIGUOUS);
            if (!full.equals(AMBIGUOUS)) {
                return full;
            }
            String given = givenNames.getOrDefault(lower(name), AMBIGUOUS);
            return given.equals(AMBIGUOUS) ? compactNames.getOrDefault(lower(name), name) : given;
        }
        return name;
    }

    /** "LEE" of "PM LEE". */
    private static String withoutOffice(String name) {
        int end = name.indexOf(' ');
        return end > 0 && OFFICES.containsKey(name.substring(0, end))
                ? name.substring(end + 1)
                : name;
    }

    /**
     * The one speaker or person who bears the role: "The President" after "President of Russia
     * Vladimir Putin".
     */
    private Optional<String> bearer(String role) {
        String wanted = OFFICES.getOrDefault(role, lower(role).replaceFirst("^the ", ""));
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, String> bearer : bearers.entrySet()) {
            if (matches(bearer.getKey(), wanted)) {
                names.add(bearer.getValue());
            }
        }
        if (PRESIDING.matcher(wanted).find()) {
            names.clear();
        }
        if (names.isEmpty()) {
            for (Entity entity : people.values()) {
                if (entity.titles().stream().anyMatch(title -> matches(lower(title), wanted))) {
                    names.add(entity.name());
                }
            }
        }
        names.remove(AMBIGUOUS);
        if (names.size() > 1) {
            // "PRIME MINISTER ANN LEE, press conference", in which she speaks of another's
            names.retainAll(presented);
        }
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    private static boolean matches(String title, String wanted) {
        return title.equals(wanted)
                || title.startsWith(wanted + " of ")
                || title.startsWith(wanted + " for ")
                || title.endsWith(" " + wanted);
    }

    /** Whether an entity's name and a label's share their last word or more. */
    private static boolean sameName(String entity, String label) {
        String one = lower(entity);
        String two = lower(label);
        return one.contains(two)
                || two.contains(one)
                || last(one).equals(last(two))
                || one.replace(" ", "").contains(two);
    }

    /** Whether the entity's name says no less than the label's, which has it at neither end. */
    private static boolean isFuller(String entity, String label) {
        String one = lower(entity);
        String two = lower(label);
        return sameName(entity, label) && !two.endsWith(" " + one) && !two.startsWith(one + " ");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
