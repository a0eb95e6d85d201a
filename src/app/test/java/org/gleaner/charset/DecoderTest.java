package org.gleaner.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String RUSSIAN =
            "Президент России Владимир Путин провёл встречу с Президентом Белоруссии. Стороны"
                + " обсудили кредит в полтора миллиарда долларов и сотрудничество в энергетике.";
    private static final String FRENCH =
            "Le café est fermé. La Société Générale paiera 5 millions d'euros à l'État français, "
                    + "a déclaré le ministre à l'Assemblée. L'été dernier, le Sénat avait refusé.";

    private static Decoded decode(Object... parts) throws NotTextException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer b) {
                bytes.write(b);
            } else {
                bytes.writeBytes(((String) part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Decoder.decode(bytes.toByteArray());
    }

    @Test
    void readsUtf8ExactlyAsItStands() throws NotTextException {
        String text = "a\r\nb\rc\u00A0d\u200Be\u0301 😀 \uFEFF\u2028 “q”\t\f";
        assertEquals(new Decoded(text, "UTF-8", List.of()), decode(text));
    }

    @Test
    void readsNothingAsAnEmptyText() throws NotTextException {
        assertEquals(new Decoded("", "UTF-8", List.of()), decode());
    }

    @Test
    void removesTheByteOrderMarkAndNoSecondOne() throws NotTextException {
        assertEquals("\uFEFFa", decode("\uFEFF\uFEFFa").text());
        assertEquals("", decode("\uFEFF").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void honoursByteOrderMarksOfWideEncodings(String name) throws NotTextException {
        byte[] bytes = ("\uFEFF" + RUSSIAN + "\r\n😀").getBytes(Charset.forName(name));
        assertEquals(new Decoded(RUSSIAN + "\r\n😀", name, List.of()), Decoder.decode(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void knowsUtf16WithoutByteOrderMark(String name) throws NotTextException {
        for (String text : List.of(RUSSIAN, FRENCH, "Moscow will grant Minsk $1.5 billion.\r\n")) {
            assertEquals(
                    new Decoded(text, name, List.of()),
                    Decoder.decode(text.getBytes(Charset.forName(name))));
        }
    }

    @Test
    void replacesTheOddByteAtTheEndOfUtf16() throws NotTextException {
        Decoded decoded = decode(0xFF, 0xFE, "a", 0, "b", 0, "c");
        assertEquals("ab\uFFFD", decoded.text());
        assertEquals(1, decoded.warnings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
    void detectsRussianEncodings(String name) throws NotTextException {
        Decoded decoded = Decoder.decode(RUSSIAN.getBytes(Charset.forName(name)));
        assertEquals(RUSSIAN, decoded.text());
        assertEquals(name, decoded.charset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void detectsWesternEncodings(String name) throws NotTextException {
        assertEquals(FRENCH, Decoder.decode(FRENCH.getBytes(Charset.forName(name))).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shift_JIS | 日本政府は来年までに五億ドルを支払うと発表した。首相は記者会見で、我々は約束を守ると述べた。東京で会談が行われた。",
                "GB18030   | 中国政府宣布将在明年之前支付五亿美元。总理在记者会上表示，我们将履行承诺。双方在北京举行了会谈。",
                "EUC-KR    | 한국 정부는 내년까지 오억 달러를 지불하겠다고 발표했다. 총리는 기자회견에서 약속을 지키겠다고 말했다."
            })
    void detectsEastAsianEncodings(String name, String text) throws NotTextException {
        assertEquals(text, Decoder.decode(text.getBytes(Charset.forName(name))).text());
    }

    @Test
    void readsEnglishWithCurlyQuotesOfWindows() throws NotTextException {
        String text =
                "The company\u2019s board \u201Cwill pay\u201D \u00A35 million \u2013 and no more."
                        + " It said the fine would be paid next year.\r\n";
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertEquals(text, Decoder.decode(bytes).text());
    }

    @Test
    void readsOnePoundSignInPagesOfAscii() throws NotTextException {
        String text =
                "The company will pay the fine and nothing else. ".repeat(500)
                        + "It is \u00A35 million.";
        assertEquals(text, Decoder.decode(text.getBytes(Charset.forName("windows-1252"))).text());
    }

    @Test
    void readsOneAccentInAShortLine() throws NotTextException {
        assertEquals(
                "He sat in a café.",
                Decoder.decode("He sat in a café.".getBytes(StandardCharsets.ISO_8859_1)).text());
    }

    @Test
    void replacesSingleBrokenBytesOfUtf8AndSaysWhere() throws NotTextException {
        Decoded decoded = decode("Путин", 0xFF, " paid €5 ", 0xC3, "million");
        assertEquals("Путин\uFFFD paid €5 \uFFFDmillion", decoded.text());
        assertEquals("UTF-8", decoded.charset());
        assertEquals(
                "not quite UTF-8: 2 broken byte sequences were replaced by U+FFFD, the first at"
                        + " byte 10",
                decoded.warnings().get(0).message());
    }

    @Test
    void replacesACutOffCharacterAtTheEnd() throws NotTextException {
        assertEquals("“quote\uFFFD", decode("“quote", 0xE2, 0x80).text());
    }

    @Test
    void replacesBrokenBytesOfAsciiThatMeanNothingWhereTheyStand() throws NotTextException {
        assertEquals(
                "Russia will pay \uFFFD five million.",
                decode("Russia will pay ", 0xFF, " five million.").text());
        assertEquals(
                "Russia will \uFFFDpay five million.",
                decode("Russia will ", 0xFE, "pay five million.").text());
        assertEquals("pay \uFFFD(five) million", decode("pay ", 0xC3, "(five) million").text());
    }

    @Test
    void aFewBrokenBytesDoNotMakeMojibakeOfOneNoBreakSpace() throws NotTextException {
        String page = "The Government will pay the loan next year, and no more. ".repeat(20);
        assertEquals(
                page + "\uFFFD\u00A0" + page + "\uFFFD" + page + "mi\uFFFDlion",
                decode(page, 0xC3, "\u00A0", page, 0x81, page, "mi", 0xD4, "lion").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1250 | Prezydent Lech Wałęsa powiedział, że rząd zapłaci pięć milionów"
                        + " złotych w przyszłym roku.",
                "windows-1250 | Vláda příští rok zaplatí pět milionů korun, řekl český předseda"
                        + " vlády.",
                "windows-1252 | ”Kursk“ – 3–5 years … the ‘loan’ of £5 and €6, §7 of the Act, 5° or"
                        + " ½, «à la carte», CAFÉ and Élan.",
                "windows-1252 | Die Bundesregierung wird fünf Millionen Euro zahlen, sagte der"
                        + " Außenminister in Köln."
            })
    void tellsOtherLanguagesFromBrokenUtf8(String name, String text) throws NotTextException {
        Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(name)));
        assertEquals(-1, decoded.text().indexOf('\uFFFD'), decoded.text());
        assertTrue(!decoded.charset().equals("UTF-8"));
    }

    @Test
    void keepsReplacementCharactersThatWereThereBefore() throws NotTextException {
        assertEquals(new Decoded("a\uFFFDb", "UTF-8", List.of()), decode("a\uFFFDb"));
    }

    @Test
    void surrogatesWrittenAsUtf8AreBroken() throws NotTextException {
        Decoded decoded = decode("“a” ", 0xED, 0xA0, 0x80, " b");
        assertTrue(decoded.text().codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
        assertTrue(decoded.text().startsWith("“a” \uFFFD"), decoded.text());
    }

    @Test
    void refusesBinary() {
        byte[] random = new byte[1000];
        new Random(1).nextBytes(random);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        for (byte[] binary :
                List.of(
                        random,
                        all,
                        new byte[100],
                        "\u0001\u0002\u0003\u0004".getBytes(StandardCharsets.UTF_8),
                        "a\0b".getBytes(StandardCharsets.UTF_8),
                        new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0})) {
            NotTextException refusal =
                    assertThrows(NotTextException.class, () -> Decoder.decode(binary));
            assertTrue(
                    refusal.getMessage().startsWith("is binary, not text; "), refusal.getMessage());
        }
    }

    @Test
    void letsOneStrayNulThrough() throws NotTextException {
        String text = "word ".repeat(1000) + "\0";
        assertEquals(text, decode(text).text());
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, pdftotext", "PK\u0003\u0004., save it as plain text", "GIF89a, OCR"})
    void namesFormatsThatAreTakenForText(String begin, String advice) {
        NotTextException refusal =
                assertThrows(NotTextException.class, () -> decode(begin + " and more"));
        assertTrue(refusal.getMessage().contains(advice), refusal.getMessage());
    }

    @Test
    void namesCompressedFilesAndImages() {
        assertTrue(
                assertThrows(NotTextException.class, () -> decode(0x1F, 0x8B, 8, 0))
                        .getMessage()
                        .contains("gunzip"));
        assertTrue(
                assertThrows(NotTextException.class, () -> decode(0x89, "PNG\r\n", 0x1A, "\n"))
                        .getMessage()
                        .contains("PNG"));
    }
}
