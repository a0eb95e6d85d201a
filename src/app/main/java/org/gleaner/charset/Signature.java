package org.gleaner.charset;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Formats that people take for text files, by the bytes they begin with, and what to do with each.
 */
public enum Signature {
    PDF("255044462d", "is a PDF; turn it into text first, for example with pdftotext"),
    ZIP(
            "504b0304",
            "is a ZIP archive or an office document (.docx, .odt, .xlsx); unpack it, or save it as"
                    + " plain text"),
    EMPTY_ZIP("504b0506", "is an empty ZIP archive"),
    OLE("d0cf11e0a1b11ae1", "is an old office document (.doc, .xls); save it as plain text"),
    GZIP("1f8b08", "is compressed with gzip; unpack it with gunzip"),
    BZIP2("425a68??314159265359", "is compressed with bzip2; unpack it with bunzip2"),
    XZ("fd377a585a00", "is compressed with xz; unpack it with unxz"),
    ZSTD("28b52ffd", "is compressed with zstd; unpack it with unzstd"),
    SEVEN_ZIP("377abcaf271c", "is a 7z archive; unpack it"),
    RAR("526172211a07", "is a RAR archive; unpack it"),
    PNG("89504e470d0a1a0a", "is a PNG image; turn it into text first (OCR)"),
    JPEG("ffd8ff", "is a JPEG image; turn it into text first (OCR)"),
    GIF("47494638??61", "is a GIF image; turn it into text first (OCR)"),
    SQLITE("53514c69746520666f726d6174203300", "is an SQLite database; export its texts"),
    ELF("7f454c46", "is a program");

    private static final int ANY = -1;

    private final int[] bytes;
    private final String advice;

    Signature(String hex, String advice) {
        this.advice = advice;
        bytes = new int[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            String pair = hex.substring(2 * i, 2 * i + 2);
            bytes[i] = pair.equals("??") ? ANY : HexFormat.fromHexDigits(pair);
        }
    }

    /** What {@code content} is and what to do with it, when it begins like one of these formats. */
    public static Optional<String> advice(byte[] content) {
        return Arrays.stream(values())
                .filter(signature -> signature.begins(content))
                .map(signature -> signature.advice)
                .findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != ANY && bytes[i] != (content[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }
}
