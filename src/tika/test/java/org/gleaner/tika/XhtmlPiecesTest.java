package org.gleaner.tika;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What Tika says of office documents, as it says it. */
class XhtmlPiecesTest {

    private static String text(String body)
            throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        TextPieces pieces = new TextPieces();
        parsers.newSAXParser()
                .parse(
                        new InputSource(new StringReader("<body>" + body + "</body>")),
                        new XhtmlPieces(pieces));
        return pieces.whole().text().strip();
    }

    @Test
    void setsNotesBehindTheTextAndLeavesCommentsOut()
            throws IOException, SAXException, ParserConfigurationException {
        assertEquals(
                "The claim by Norway was made.\n\n1 It was not.",
                text(
                        "<p>The claim<p class=\"note\">1 <p>It was</p><p>not.</p></p> by Norway"
                                + "<div class=\"annotation\"><p>Really?</p></div> was made.</p>"));
    }

    @Test
    void keepsTheCellsOfARowTogether()
            throws IOException, SAXException, ParserConfigurationException {
        assertEquals(
                "Norway | $10 million",
                text(
                        "<table><tr><td><p>Norway</p></td><td><p>$10</p><p>million</p></td></tr>"
                                + "</table>"));
    }
}
