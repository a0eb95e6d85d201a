package org.gleaner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailThreadTest {

    private static List<String> bodies(String text) {
        return MailThread.of(text).stream().map(message -> message.body().in(text)).toList();
    }

    @Test
    void findsWhatIsQuoted() {
        assertEquals(
                List.of("> I will return it.\n>\n> Carla"),
                bodies(
                        "On Fri, 2 Feb 2024 at 17:45, Carla Mendes <c@tagus.pt> wrote:\n"
                                + "> I will return it.\n>\n> Carla\n\nThanks.\n\nJoost"));
        assertEquals(
                List.of("> Yes."),
                bodies(
                        "Fine.\n\n"
                                + "On Mon, 4 Mar 2024 at 10:12, Tom Lund\n"
                                + "<t@x.no> wrote:\n\n"
                                + "> Yes."));
    }

    @Test
    void findsWhatIsForwarded() {
        assertEquals(
                List.of("We will pay.\n\nTom", "Pay us."),
                bodies(
                        "Thanks.\n\n"
                                + "-----Original Message-----\n"
                                + "From: Tom Beck\n"
                                + "Sent: 1 May 2024\n\n"
                                + "We will pay.\n\n"
                                + "Tom\n\n"
                                + "________________\n"
                                + "From: Ann Lee\n\n"
                                + "Pay us."));
    }

    @Test
    void findsWhatStandsBelowAHeadInTheMidst() {
        assertEquals(
                List.of("We will pay.\n\nTom", "Pay us."),
                bodies(
                        "Thanks.\n\n"
                                + "From: Tom Beck <t@x.no>\n"
                                + "Sent: Tuesday, June 9, 2020 12:35 PM\n"
                                + "To: Ann Lee\n\n"
                                + "We will pay.\n\n"
                                + "Tom\n\n"
                                + "*From:* Ann Lee\n"
                                + "*Date:* 8 June 2020\n\n"
                                + "Pay us."));
    }

    @Test
    void takesTheHeadAtTheTopForTheMessageItself() {
        assertEquals(
                List.of(), bodies("\nFrom: Ann Lee\nSent: 1 May 2024\nTo: Tom\n\nWe will pay."));
        assertEquals(List.of(), bodies("Open.\n\nFrom: the harbour\nTo: the hill\nSent: no one"));
    }

    @Test
    void findsNoneInProse() {
        assertEquals(
                List.of(), bodies("On Monday she wrote: \"I will pay.\"\nThe message is old."));
        assertEquals(List.of(), bodies("From: Ann Lee\nTo: Tom Beck\n\nThe message is short."));
    }
}
