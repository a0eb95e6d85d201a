package org.gleaner.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.gleaner.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformalBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It works :) Anyone tried the other? | It works :) + Anyone tried the other?",
                "Thanks ;) See you at the fair | Thanks ;) + See you at the fair",
                "We won :-) Now to bed | We won :-) + Now to bed",
                "so what should i do? can somebody help | so what should i do? + can somebody help",
                "i went to the market. it was closed ! never again | i went to the market. + it was"
                        + " closed ! + never again",
                "then i saw the harbour. where is it | then i saw the harbour. + where is it",
                "then i had nuts etc. and went | then i had nuts etc. and went",
                "What now? asked Ann. | What now? asked Ann.",
                "It works (I think) Anyone tried? | It works (I think) Anyone tried?",
                "The ratio (2:1) Was kept :) by all | The ratio (2:1) Was kept :) by all",
                ":) Good | :) Good"
            })
    void cutsWhereWritersOfMessagesDo(String text, String sentences) {
        Span whole = new Span(0, text.length());
        assertEquals(
                sentences,
                InformalBreaks.cut(text, whole, List.of(whole)).stream()
                        .map(span -> span.in(text))
                        .collect(Collectors.joining(" + ")));
    }
}
