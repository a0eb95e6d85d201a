package org.gleaner.annotate.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gleaner.annotate.gazetteer.Gazetteer;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;

/**
 * Decides which stretches of the text are names, and of what. Begins with the recognisers' findings and mends them step by step,
 * each with one kind of evidence: titles, known names, head nouns, cues, explained acronyms, and the rest of the document.
 */
public final class MentionAnnotator implements Annotator {

    private final Gazetteer gazetteer;
    private final Overrides overrides;

    /**
     * @throws IllegalArgumentException naming the line, if the user's gazetteer or overrides have a fault
     */
    public MentionAnnotator(Configuration configuration) {
        gazetteer = Gazetteer.with(configuration.gazetteer());
        overrides = Overrides.read(configuration.overrides());
    }

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.BLOCKS, Layer.SENTENCES, Layer.TOKENS, Layer.FORMS, Layer.TAGS, Layer.NAMES, Layer.PERCENTS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.MENTIONS);
    }

    @Override
    public void annotate(Annotations annotations) {
        Words words = new Words(annotations.text(), annotations.get(Layer.TOKENS), annotations.get(Layer.FORMS), annotations.get(Layer.TAGS), annotations.get(Layer.SENTENCES));
        Readings readings = new Readings(words.size());
        List<Step> steps = List.of(new RecognizerVote(annotations.get(Layer.NAMES)), new PersonNames(), new KnownNames(gazetteer),
                new HeadNouns(), new SmallHeads(), new PlaceCues(), new JoinedPlaces(gazetteer), new Bare(),
                new Acronyms(), new UnknownAcronyms(), new Miscellany(annotations.get(Layer.NAMES)), new Consistency());
        for (Step step : steps) {
            annotations.checkDeadline();
            step.apply(words, readings);
        }
        List<Mention> percents = annotations.get(Layer.PERCENTS);
        percents.forEach(percent -> clear(words, percent, readings));
        List<Mention> mentions = new ArrayList<>(percents);
        for (Reading reading : readings.all()) {
            Reading trimmed = trim(words, reading);
            Span span = words.tokens().span(trimmed.from(), trimmed.to());
            overrides.retype(trimmed.type(), span.in(words.text()))
                    .ifPresent(type -> mentions.add(new Mention(span, type, trimmed.confidence(), trimmed.annotator())));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        annotations.put(Layer.MENTIONS, List.copyOf(mentions));
    }

    /** A percentage is never part of a name. */
    private static void clear(Words words, Mention percent, Readings readings) {
        for (int token = words.tokens().at(percent.span().start());
                token < words.size() && words.tokens().start(token) < percent.span().end(); token++) {
            readings.at(token).ifPresent(readings::remove);
        }
    }

    /** Without a leading "the" and a final "'s", unless nothing were left. */
    private static Reading trim(Words words, Reading reading) {
        int from = reading.from();
        int to = reading.to();
        if (from < to && words.lower(from).equals("the")) {
            from++;
        }
        while (from < to && (words.at(to).equals("'s") || words.at(to).equals("'") || words.at(to).equals("-"))) {
            to--;
        }
        boolean initials = reading.type() == EntityType.PERSON && from < to && words.at(from).equals("'");
        return reading.with(initials ? from + 1 : from, to);
    }
}
