package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;
import org.gleaner.model.Span;

/**
 * Reads registers, fact sheets and lives in labels: "Company: Acme Ltd / Registered seat: Lund /
 * Parent: Ajax Group", "Ann Lee / Place of birth: Lund". The labels, and what each states, are
 * {@code models/relations/label-relations.tsv}.
 */
final class RegistryLines {

    private static final String RULE = "labelled";
    private static final double CONFIDENCE = 0.8;
    private static final String DATE = "DATE";
    private static final String REVERSE = "reverse";
    private static final Map<String, List<Meaning>> LABELS = labels();
    private static final Set<String> SUBJECTS = DataFile.words("relations/label-subjects.txt");

    private static final String COLON = ":";
    private static final String STOP = ".";

    /** What may be before a label within a line. */
    private static final Set<String> BEFORE =
            Set.of(";", "|", ".", ",", "(", "\u2022", "-", "\u2013", "\u2014", "*");

    /** What ends a label. */
    private static final Set<String> BEHIND = Set.of(COLON, "|");

    /** With which a label ends that is no less the words of a sentence. */
    private static final Set<String> LEADING = Set.of("in", "by", "of", "at", "to", "on");

    /** Between the names of a list. */
    private static final Set<String> JOINTS = Set.of(",", ";", "and", "&");

    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

    private static final int LONGEST_LABEL = 5;

    /** Up to how many words a line has that names whom the next ones are about. */
    private static final int SHORT_LINE = 8;

    /** A line of more is prose, and no list of labels goes on behind it. */
    private static final int LONG_LINE = 16;

    /** How far behind the label the first name may be: "LLB (hons), University of Lund". */
    private static final int REACH = 8;

    /** The first words of labels, without a point behind them: "tel" of "tel.". */
    private static final Set<String> OPENERS = openers();

    /**
     * What a label states.
     *
     * @param about the type of whom the lines are about
     * @param end the type of what is named behind the label, or DATE
     * @param reverse whether that is the subject
     */
    private record Meaning(String type, EntityType about, String end, boolean reverse) {}

    /**
     * A label in a line.
     *
     * @param at its first token
     * @param behind the first token of what it labels
     */
    private record Label(String words, int at, int behind) {}

    private final Passage passage;
    private final DocumentCountries countries;
    private final PlaceNames places;

    /** Whom the lines are about so far. */
    private final Map<EntityType, Argument> about = new HashMap<>();

    RegistryLines(Passage passage, DocumentCountries countries) {
        this.passage = passage;
        this.countries = countries;
        this.places = new PlaceNames(passage);
    }

    private static Map<String, List<Meaning>> labels() {
        Map<String, List<Meaning>> labels = new HashMap<>();
        for (List<String> row : DataFile.rows("relations/label-relations.tsv", 5, 5)) {
            labels.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .add(
                            new Meaning(
                                    row.get(1),
                                    EntityType.valueOf(row.get(2)),
                                    row.get(3),
                                    row.get(4).equals(REVERSE)));
        }
        return labels;
    }

    private static Set<String> openers() {
        Set<String> labels = new HashSet<>(LABELS.keySet());
        labels.addAll(SUBJECTS);
        Set<String> openers = new HashSet<>(DataFile.firstWords(labels));
        for (String word : DataFile.firstWords(labels)) {
            openers.add(word.endsWith(STOP) ? word.substring(0, word.length() - 1) : word);
        }
        return Set.copyOf(openers);
    }

    List<RelationCandidate> find() {
        List<RelationCandidate> found = new ArrayList<>();
        for (TextLine line : TextLine.of(passage)) {
            List<Label> labels = labelsOf(line);
            introduce(line, labels);
            for (int i = 0; i < labels.size(); i++) {
                int end = i + 1 < labels.size() ? labels.get(i + 1).at() : line.last();
                if (SUBJECTS.contains(labels.get(i).words())) {
                    body(labels.get(i).behind(), end)
                            .ifPresent(named -> about.put(named.type(), named));
                }
                read(labels.get(i), end, found);
            }
        }
        return found;
    }

    private List<Label> labelsOf(TextLine line) {
        List<Label> labels = new ArrayList<>();
        int token = line.first();
        while (token < line.last()) {
            Optional<Label> label =
                    OPENERS.contains(passage.lower(token))
                                    && (token == line.first()
                                            || BEFORE.contains(passage.lower(token - 1)))
                            ? labelAt(token, line)
                            : Optional.empty();
            label.ifPresent(labels::add);
            token = label.map(Label::behind).orElse(token + 1);
        }
        return labels;
    }

    /** The longest label that begins at the token and that a colon, or its own point, ends. */
    private Optional<Label> labelAt(int token, TextLine line) {
        Optional<Label> found = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (int at = token; at < Math.min(line.last() - 1, token + LONGEST_LABEL); at++) {
            boolean point = passage.lower(at).equals(STOP);
            words.append(words.isEmpty() || point ? "" : " ").append(passage.lower(at));
            String label = words.toString();
            if (LABELS.containsKey(label) || SUBJECTS.contains(label)) {
                boolean closed = BEHIND.contains(passage.lower(at + 1));
                if (closed
                        || label.endsWith(STOP) && passage.inMention(at + 1)
                        || at > token && token > line.first() && isHeading(at)) {
                    found = Optional.of(new Label(label, token, closed ? at + 2 : at + 1));
                }
            }
        }
        return found;
    }

    /**
     * Whether a name or the number of a house follows the last word of a label that has no colon:
     * "registered office 7 Quay Street"; "based in" is of a sentence.
     */
    private boolean isHeading(int token) {
        return !LEADING.contains(passage.lower(token))
                && (passage.startsMention(token + 1)
                        || Character.isDigit(passage.tokens.word(token + 1).charAt(0)));
    }

    /** Takes note of whom the line, or the lines behind it, are about. */
    private void introduce(TextLine line, List<Label> labels) {
        boolean labelled = !labels.isEmpty() && labels.get(0).at() == line.first();
        if (labelled || isUnknownLabel(line)) {
            return;
        }
        if (line.length() > LONG_LINE && labels.isEmpty()) {
            about.clear();
            return;
        }
        Optional<Argument> opening = body(line.first(), line.first() + 2);
        if (opening.isPresent()) {
            note(opening.get());
        } else if (line.length() <= SHORT_LINE) {
            only(line).ifPresent(this::note);
        }
    }

    private void note(Argument named) {
        about.clear();
        about.put(named.type(), named);
    }

    private boolean isUnknownLabel(TextLine line) {
        for (int at = line.first();
                at < Math.min(line.last(), line.first() + LONGEST_LABEL);
                at++) {
            if (passage.lower(at).equals(COLON)) {
                return true;
            }
        }
        return false;
    }

    /** The one person or body that a short line without a verb names. */
    private Optional<Argument> only(TextLine line) {
        Optional<Argument> found = Optional.empty();
        for (int token = line.first(); token < line.last(); token++) {
            Optional<Argument> named = body(token, token + 1);
            if (passage.isVerb(token) && !passage.inMention(token)
                    || named.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = named.isPresent() ? named : found;
        }
        return found;
    }

    /** The first person or body whose name begins among the tokens. */
    private Optional<Argument> body(int first, int last) {
        for (int token = first; token < Math.min(last, passage.tokens.size()); token++) {
            if (passage.startsMention(token)) {
                return passage.argument(token, Party.Resolution.STRUCTURE)
                        .filter(
                                named ->
                                        named.type() == EntityType.PERSON
                                                || named.type() == EntityType.ORGANIZATION);
            }
        }
        return Optional.empty();
    }

    private void read(Label label, int end, List<RelationCandidate> found) {
        for (Meaning meaning : LABELS.getOrDefault(label.words(), List.of())) {
            Argument subject = about.get(meaning.about());
            if (subject == null) {
                continue;
            }
            Span trigger = passage.tokens.span(label.at(), label.behind() - 1);
            if (meaning.end().equals(DATE)) {
                day(label.behind(), end)
                        .map(day -> candidate(meaning, subject, Optional.empty(), day, trigger))
                        .ifPresent(found::add);
                continue;
            }
            for (Argument named : ends(label.behind(), end, meaning)) {
                found.add(
                        candidate(
                                meaning,
                                meaning.reverse() ? named : subject,
                                Optional.of(meaning.reverse() ? subject : named),
                                null,
                                trigger));
            }
        }
    }

    private static RelationCandidate candidate(
            Meaning meaning,
            Argument subject,
            Optional<Argument> object,
            Span value,
            Span trigger) {
        return new RelationCandidate(
                meaning.type(),
                subject,
                object,
                Optional.ofNullable(value),
                Relation.Status.CURRENT,
                trigger,
                CONFIDENCE,
                RULE);
    }

    private Optional<Span> day(int first, int end) {
        for (int token = first; token < Math.min(end, first + REACH); token++) {
            if (passage.date(token).isPresent()) {
                return passage.date(token).map(Days.Day::span);
            }
            if (YEAR.matcher(passage.lower(token)).matches()) {
                return Optional.of(passage.tokens.span(token));
            }
        }
        return Optional.empty();
    }

    /** The first name of the type close behind the label, and those that follow it in a list. */
    private List<Argument> ends(int first, int end, Meaning meaning) {
        EntityType type = EntityType.valueOf(meaning.end().toUpperCase(Locale.ROOT));
        List<Argument> names = new ArrayList<>();
        int token = first;
        while (token < end && (!names.isEmpty() || token < first + REACH)) {
            Optional<Argument> named = named(token, type);
            if (named.isPresent()) {
                names.add(named.get());
                if (type == EntityType.LOCATION) {
                    return names;
                }
                token = passage.argument(token, Party.Resolution.STRUCTURE).orElseThrow().to() + 1;
            } else if (!names.isEmpty() && !JOINTS.contains(passage.lower(token))) {
                return names;
            } else {
                token++;
            }
        }
        return names;
    }

    private Optional<Argument> named(int token, EntityType type) {
        Optional<Argument> named =
                passage.startsMention(token)
                        ? passage.argument(token, Party.Resolution.STRUCTURE)
                        : Optional.empty();
        return named.filter(found -> found.type() == EntityType.NATIONALITY)
                .filter(found -> type == EntityType.LOCATION)
                .flatMap(countries::of)
                .or(
                        () ->
                                named.filter(found -> found.type() == type)
                                        .filter(
                                                found ->
                                                        type != EntityType.LOCATION
                                                                || !places.isSite(found)));
    }
}
