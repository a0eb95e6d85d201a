package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.Document;
import org.gleaner.model.Money;
import org.gleaner.model.Warning;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredCurrenciesTest {

    private static Annotations read(String choices, Map<String, Object> metadata, String text) {
        Document plain = Document.of("test", text);
        Annotations annotations =
                new Annotations(
                        new Document(
                                "test",
                                plain.source(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                metadata,
                                text,
                                List.of()),
                        Long.MAX_VALUE);
        annotations.put(Layer.SENTENCES, MoneyText.sentences(text));
        new MoneyAnnotator(Configuration.builder().currency(choices).build()).annotate(annotations);
        return annotations;
    }

    private static String last(Annotations annotations) {
        List<Money> found = annotations.get(Layer.FIGURES);
        Money last = found.get(found.size() - 1);
        return last.currency()
                .map(code -> code + " " + last.currencySource().orElseThrow().label())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$=FJD | It cost $5. | FJD given",
                "$=FJD | It cost 5 dollars. | FJD given",
                "$=FJD | It cost 50 cents. | FJD given",
                "$=FJD | Australia spent $5. | FJD given",
                "FJD | It cost $5. | FJD given",
                "$=FJD | It cost US$5. | USD symbol",
                "$=FJD | It cost 5 US dollars. | USD word",
                "$=FJD | It cost £5. | GBP convention",
                "$=FJD £=FKP | It cost £5. | FKP given",
                "$=MXN | It cost $5. | MXN given",
                "MXN | It cost $5. | MXN given",
                "$=MXN | It cost 5 pesos. | MXN given",
                "$=MXN | It cost 5 dollars. | USD convention",
                "Rs=LKR | It cost 5 rupees. | LKR given",
                "K=PGK | It cost K5 million. | PGK given",
                "kr=nok | It cost 5 kr. | NOK given",
                "¥=CNY | It cost ¥5. | CNY given",
                "$=FJD | It cost €5. | EUR symbol"
            })
    void settlesWhatTheWordsLeaveOpen(String choices, String text, String expected) {
        assertEquals(expected, last(read(choices, Map.of(), text)));
    }

    @Test
    void believesADocumentBeforeWhatIsSaidOfAll() {
        assertEquals("NZD given", last(read("$=FJD", Map.of("currency", "NZD"), "It cost $5.")));
        assertEquals("FJD given", last(read("$=FJD", Map.of("currency", ""), "It cost $5.")));
    }

    @Test
    void warnsOfAFieldThatIsNoCurrency() {
        Annotations annotations = read("", Map.of("currency", "Euro"), "It cost $5.");
        assertEquals("USD convention", last(annotations));
        assertEquals(
                List.of(
                        "not used: currency 'Euro' does not end in an ISO 4217 code such as FJD;"
                                + " write it as $=FJD"),
                annotations.warnings().stream().map(Warning::message).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$=FJX | currency '$=FJX' does not end in an ISO 4217 code such as FJD; write it"
                        + " as $=FJD",
                "=FJD | currency '=FJD' has no sign before the =; write it as $=FJD",
                "€=USD | currency '€' always means EUR",
                "§=USD | currency '§' is no sign of money that is known; give the currency alone:"
                        + " USD"
            })
    void refusesWhatNoSignCanMean(String choices, String message) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> read(choices, Map.of(), "It cost $5."))
                        .getMessage());
    }
}
