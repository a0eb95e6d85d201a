package org.gleaner.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputFormatsTest {

    private static Optional<String> format(String name) {
        return InputFormats.of(name).map(InputFormat::name);
    }

    @Test
    void knowsAFileByTheEndOfItsNameInAnyCase() {
        assertEquals(Optional.of("txt"), format("a.TXT"));
        assertEquals(Optional.of("jsonl"), format("a.txt.jsonl"));
        assertEquals(Optional.of("jsonl"), format("a.ndjson"));
        assertEquals(Optional.of("document"), format("a.PDF"));
        assertEquals(Optional.empty(), format("a.png"));
        assertEquals(Optional.empty(), format("txt"));
    }

    @Test
    void saysInWordsWhatIsRead() {
        assertEquals(
                ".txt files, the lines of .jsonl and .ndjson files, Markdown (.md), the rows of"
                        + " .csv and .tsv files and PDF, office documents (.docx, .odt, .rtf,"
                        + " .pptx, .xlsx), web pages, .epub, mail (.eml, .msg, .mbox), and archives"
                        + " of all these",
                InputFormats.documents());
    }
}
