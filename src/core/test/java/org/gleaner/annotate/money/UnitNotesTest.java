package org.gleaner.annotate.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Notes that say once what the figures of a table are in. */
class UnitNotesTest {

    private static String figures(String text) {
        return MoneyText.expressions(text).stream()
                .map(figure -> MoneyCasesTest.cell(text, figure))
                .collect(Collectors.joining(" ; "));
    }

    @Test
    void scalesFiguresBelowANote() {
        assertEquals(
                "$ 5,100 = 5100000 USD ; $ 4,800 = 4800000 USD",
                figures("(in thousands of dollars)\nSales   $ 5,100   $ 4,800"));
        assertEquals(
                "€ 640 = 640000000 EUR",
                figures("(amounts in millions of euros)\nTurnover  € 640\nStaff  310"));
        assertEquals("£ 2.5 = 2500000 GBP", figures("In £ millions\nRent  £ 2.5"));
        assertEquals(
                "KES 700 = 700000 KES", figures("All figures are in KES thousands\nFees KES 700"));
    }

    @Test
    void readsCellsWhoseColumnSaysWhatTheyAreIn() {
        assertEquals(
                "2.5 = 2500000 USD ; 4.0 = 4000000 USD",
                figures("State\tAid (US$ million)\tYear\nMali\t2.5\t2021\nTogo\t4.0\t2022"));
        assertEquals(
                "350 = 350000 GBP ; 1,200 = 1200000 GBP",
                figures("Name | Award (£000) | Start\nLark | 350 | 2021\nOpera | 1,200 | 2022"));
        assertEquals("7 = 70000000 INR", figures("Scheme\tOutlay (₹ crore)\nRoads\t7\nWells\tnil"));
    }

    @Test
    void readsColumnsThatBlanksPart() {
        assertEquals(
                "44.18 = 441800000 INR ; 45.02 = 450200000 INR",
                figures(
                        "Sl.   Bidder              Quoted price (Rs. crore)    Rank\n"
                                + "1     Sahyadri Ltd, Pune         44.18              L1\n"
                                + "2     Kosala Infra               45.02              L2"));
        assertEquals(
                "12.5 = 12500000 USD ; 10.0 = 10000000 USD",
                figures(
                        "Donor      Pledged (US$ m)   Paid (US$ m)   Staff\n"
                                + "Norway     12.5              10.0           4"));
    }

    @Test
    void readsColumnsThatNameAMoneyAlone() {
        assertEquals(
                "45,000 = 45000 EUR ; 12,500 = 12500 EUR",
                figures("Body | Amount (EUR) | Year\nCaritas | 45,000 | 2024\nEmmaus | 12,500 |"));
        assertEquals("9 = 9 GBP", figures("Item   Price (£)\nLamp   9"));
    }

    @Test
    void endsWithProseAndLeavesPricesOfShares() {
        assertEquals(
                "$ 300 = 300000000 USD ; $ 1.15 = 1.15 USD ; $40 = 40 USD",
                figures(
                        "($ in millions, except per share data)\n"
                                + "Sales $ 300\n"
                                + "Earnings per share $ 1.15\n"
                                + "The audit is done.\n"
                                + "A ticket is $40"));
    }

    @Test
    void leavesWhatIsNoNote() {
        assertEquals("$400 = 400 USD", figures("Shops (in thousands of towns)\nIt paid $400"));
        assertEquals("", figures("Name\tPages (thousand)\nLark\t350"));
        assertEquals("", figures("Party   Votes (R)\nGreens  350"));
        assertEquals("", figures("Towns of the coast (EUR)\nLark  350"));
        assertEquals("$9 = 9 USD", figures("The show (in the millions) ran.\nTickets were $9"));
    }
}
