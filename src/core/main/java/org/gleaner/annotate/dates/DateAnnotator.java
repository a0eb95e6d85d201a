package org.gleaner.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.DateParser;
import org.gleaner.calendar.DayOrder;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.TimeExpression;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.MailThread;

/**
 * Finds dates, times of day, lengths of time and repetitions, and resolves them against the
 * document's day.
 */
public final class DateAnnotator implements Annotator {

    /** So many sentences without a date may stand before "two years earlier". */
    private static final int FARTHEST = 2;

    static final String NAME = DateAnnotator.class.getSimpleName();

    /** What is quoted of a message, and the day on which it was sent. */
    private record Sent(Span body, Optional<LocalDate> day) {}

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.SENTENCES, Layer.HEADER);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.DATES);
    }

    @Override
    public void annotate(Annotations annotations) {
        Optional<LocalDate> today = annotations.get(Layer.HEADER).date();
        DayOrder order = DayOrder.of(annotations.text(), today);
        List<TimeExpression> dates = new ArrayList<>();
        Optional<Period> anchor = Optional.empty();
        int without = 0;
        List<Sent> messages = messages(annotations.text());
        for (Sentence sentence : annotations.get(Layer.SENTENCES)) {
            Optional<LocalDate> day = sent(sentence, messages).or(() -> today);
            DateFinder.Found found =
                    DateFinder.find(
                            annotations.text(),
                            sentence.span(),
                            day,
                            order,
                            without < FARTHEST ? anchor : Optional.empty(),
                            annotations::checkDeadline);
            without = found.dates().isEmpty() ? without + 1 : 0;
            anchor = found.anchor();
            dates.addAll(found.dates());
        }
        List<TimeExpression> resolved =
                FiscalYear.of(annotations.text()).map(year -> year.resolved(dates)).orElse(dates);
        annotations.put(Layer.DATES, List.copyOf(resolved));
    }

    /** The day on which the message that the sentence is quoted from was sent. */
    private static Optional<LocalDate> sent(Sentence sentence, List<Sent> messages) {
        return Spans.at(messages, Sent::body, sentence.span().start())
                .filter(message -> message.body().contains(sentence.span()))
                .flatMap(Sent::day);
    }

    private static List<Sent> messages(String text) {
        return MailThread.of(text).stream()
                .map(message -> new Sent(message.body(), DateParser.find(text, message.head())))
                .toList();
    }
}
