package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesFileTest {

    @TempDir private Path directory;

    private Map<String, NavigableMap<LocalDate, BigDecimal>> read(String csv)
            throws IOException, InputException {
        return RatesFile.read(Files.writeString(directory.resolve("r.csv"), csv));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency,date,rate@EUR,2024-03-12,1.10",
                "\uFEFFCurrency;Date;Rate@@eur; 2024-03-12 ;1.10@",
                "note,rate,date,currency@x,1.10,2024-03-12,EUR@,,,"
            })
    void readsRatesByCurrencyAndDay(String csv) throws Exception {
        assertEquals(
                Map.of("EUR", Map.of(LocalDate.of(2024, 3, 12), new BigDecimal("1.10"))),
                read(csv.replace('@', '\n')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty: it needs a header row with the columns currency,date,rate",
                "currency,date,rate | has no rates",
                "currency,day,rate@EUR,2024-03-12,1 | : no column date among currency, day, rate;"
                        + " the first row must be currency,date,rate",
                "currency,date,rate@EURO,2024-03-12,1 | line 2: 'EURO' is no ISO 4217 code of a"
                        + " currency, such as EUR",
                "currency,date,rate@EUR,12.3.2024,1 | line 2: bad date '12.3.2024'; write it as"
                        + " 2020-09-14",
                "currency,date,rate@EUR,2024-03-12,'1,1' | line 2: bad rate",
                "currency,date,rate@EUR,2024-03-12,0 | line 2: bad rate '0'; write a number above"
                        + " 0, such as 1.0875",
                "currency,date,rate@EUR,2024-03-12,1E99999 | line 2: bad rate '1E99999'",
                "currency,date,rate@EUR,2024-03-12,1@EUR,2024-03-12,2 | line 3: a rate of EUR on"
                        + " 2024-03-12 is there already"
            })
    void refusesWhatIsNoRate(String csv, String message) {
        String said =
                assertThrows(InputException.class, () -> read(csv.replace('@', '\n'))).getMessage();
        assertTrue(said.contains(message), said);
        assertTrue(said.startsWith("rates file " + directory.resolve("r.csv")), said);
    }

    @Test
    void namesAFileThatIsMissing() {
        assertTrue(
                assertThrows(
                                InputException.class,
                                () -> RatesFile.read(directory.resolve("none.csv")))
                        .getMessage()
                        .endsWith("none.csv is not there; check the path"));
    }
}
