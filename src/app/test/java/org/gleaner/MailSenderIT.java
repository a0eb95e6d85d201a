package org.gleaner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gleaner.model.AnnotatedDocument;
import org.gleaner.model.Document;
import org.gleaner.model.Party;
import org.gleaner.model.Source;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Outcome;
import org.gleaner.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** "I" of a mail is who sent it, and of what it quotes who wrote that. */
class MailSenderIT {

    private static final Pipeline CHAIN = Stages.pipeline(Configuration.standard());

    private static List<String> pledgers(String from, String mediaType, String text) {
        Document mail =
                new Document(
                        "mail",
                        new Source("mail", "", mediaType, "UTF-8", text.length()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("from", from),
                        text,
                        List.of());
        AnnotatedDocument read = ((Outcome.Done) CHAIN.run(mail)).document();
        return read.pledges().stream()
                .map(pledge -> pledge.pledger().map(Party::name).orElse("nobody"))
                .toList();
    }

    private static List<String> pledgers(String from, String text) {
        return pledgers(from, "message/rfc822", text);
    }

    @Test
    void namesTheSender() {
        String text = "Dear Tom,\n\nI will pay the $5,000 by Friday.\n\nBest\n";
        assertEquals(List.of("Ann Lee"), pledgers("Ann Lee <ann@example.org>", text));
        assertEquals(List.of("Ann Lee"), pledgers("\"Lee, Ann\" <ann@example.org>", text));
        assertEquals(List.of("Ann Lee"), pledgers("Ann Lee", text));
        assertEquals(List.of("nobody"), pledgers("ann@example.org", text));
        assertEquals(List.of("nobody"), pledgers("Ann Lee", "application/json", text));
    }

    @Test
    void leavesToOthersWhatTheyWrote() {
        assertEquals(
                List.of("Ann Lee", "Tom Beck"),
                pledgers(
                        "Ann Lee <ann@example.org>",
                        "I will chase the invoice.\n\nAnn\n\n"
                                + "From: Tom Beck <t@example.org>\n"
                                + "Sent: Tuesday, June 9, 2020 12:35 PM\n"
                                + "To: Ann Lee\n\n"
                                + "We will pay the whole $5,000 by July.\n\nTom\n"));
    }

    @Test
    void readsTheSignatureOfTheLetterAndNotOfWhatItQuotes() {
        assertEquals(
                List.of("Iris Hahn", "Tom Beck"),
                pledgers(
                        "office@example.org",
                        "Dear members,\n\nI will chase the invoice.\n\nKind regards,\nIris Hahn\n\n"
                                + "-----Original Message-----\n"
                                + "From: Tom Beck\n\n"
                                + "I will pay the whole $5,000 by July.\n\nRegards,\nTom Beck\n"));
    }
}
