package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gleaner.model.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which currency a last expression is in, and which words settled it. */
class CurrencyResolverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost US$5. | USD symbol",
                "It cost USD 5. | USD code",
                "It cost 5 US dollars. | USD word",
                "It cost 5 dollars. | USD convention",
                "It cost $5. | USD convention",
                "It cost £5. | GBP convention",
                "It cost €5. | EUR symbol",
                "A$3 was paid, then $5. | AUD context",
                "A$3 and NZ$4 were paid, then $5. | USD convention",
                "Australian exports to the US and the US economy earned A$3 for the US, then $5. |"
                        + " USD convention",
                "Mr Turnbull told Australians that Queensland and Tasmania, in the Australian"
                        + " spirit, will get $5. | AUD context",
                "Australia spent $5. | USD convention",
                "Mexico spent 5 pesos. | MXN context",
                "Mexico and Chile spent 5 pesos. | none",
                "It spent 5 pesos. | none",
                "Minsk in Belarus paid 5 rubles. | BYN context",
                "Moscow and Minsk paid 5 rubles. | RUB word",
                "China paid ¥5. | CNY context",
                "China and Japan paid ¥5. | JPY symbol",
                "The Trust builds in Portmore and Spanish Town. The World Bank lends Jamaica US$4"
                        + " million, and the House votes $5. | JMD context",
                "GUELPH, Ont. A landlord asked for rent. Kitchener's food bank got money from"
                        + " Berlin in Germany, and $5. | CAD context",
                "Swimmers from Wodonga and Wangaratta gave $5. | AUD context",
                "Nurses from Swan Hill and Mildura ask the Victorian Government for $5. |"
                        + " AUD context",
                "The iwi of Ngāti Hine and the hall at Greymouth share $5. | NZD context",
                "An NDP member from Powell River and one from Comox want $5. | CAD context",
                "The Shire Council and the Royal Flying Doctor Service share $5. | AUD context",
                "People in Suva and Lautoka gave $5. | FJD context",
                "The Victorian house by the Cathedral and the Citadel sold for $5. |"
                        + " USD convention",
                "FAIR TRADING COMMISSION OF BARBADOS / A mill of Kingston, Jamaica, with shops in"
                        + " Jamaica, will pay $5. | BBD context",
                "Bank of Guyana / The bank of Barbados will pay $5. | GYD context",
                "JAMAICA PRAISES GUYANA / A mill of Bridgetown, Barbados, will pay $5. |"
                        + " USD convention",
                "Senators in Congress met nurses from Swan Hill; Republicans offered $5. |"
                        + " USD context",
                "WASHINGTON. The World Bank lent Fiji US$50 million. Fiji will spend $5 of it. |"
                        + " USD context",
                "An Ohio family built a school in Montego Bay for $5. | USD convention",
                "Nepal's army got Rs 2 billion, and Bhutan sent blankets for Rs 5. | NPR context",
                "The Bank of South Africa lost R3 million, 5 cents a share. | ZAR context",
                "It cost €5 and 20 cents more. | EUR symbol",
                "He paid 3 billion roubles, of which 2 billion this year. | RUB context"
            })
    void settlesTheCurrencyByTheText(String lines, String expected) {
        String text = lines.replace(" / ", "\n");
        List<Money> found = MoneyText.expressions(text);
        Money last = found.get(found.size() - 1);
        assertEquals(
                expected,
                last.currency()
                        .map(code -> code + " " + last.currencySource().orElseThrow().label())
                        .orElse("none"),
                text);
    }
}
