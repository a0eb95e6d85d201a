package org.gleaner.tika;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a plain mail. What it quotes of others, and the signature, are captions: words that
 * stand on the page and are not the sender's.
 */
final class MailLines {

    private static final Pattern WROTE =
            Pattern.compile("(?:On|Am|Le|El) .{6,200}(?:wrote|schrieb|écrit|escribió) ?:");

    private static final Pattern FORWARDED =
            Pattern.compile(
                    "-{2,} ?(?:Original Message|Forwarded message|Original message) ?-{2,}|Begin"
                            + " forwarded message:|_{20,}");

    private static final String SIGNATURE = "--";

    private MailLines() {}

    static void write(String text, boolean flowed, TextPieces pieces)
            throws UnreadableFileException {
        List<String> lines = text.lines().toList();
        boolean foreign = false;
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bare = line.strip();
            foreign |=
                    FORWARDED.matcher(bare).matches()
                            || line.equals("-- ")
                            || bare.equals(SIGNATURE);
            boolean quoted = foreign || bare.startsWith(">") || isIntroduction(lines, i);
            if (quoted) {
                paragraph(open, pieces);
                pieces.caption(unquoted(bare));
            } else if (flowed && line.endsWith(" ") && !line.isBlank()) {
                open.append(line);
            } else {
                open.append(line);
                String whole = open.toString();
                open.setLength(0);
                pieces.paragraph(whole);
            }
        }
        paragraph(open, pieces);
    }

    private static void paragraph(StringBuilder open, TextPieces pieces)
            throws UnreadableFileException {
        if (!open.isEmpty()) {
            pieces.paragraph(open.toString());
            open.setLength(0);
        }
    }

    /** "On Monday Ann Lee wrote:" above what is quoted, on one line or two. */
    private static boolean isIntroduction(List<String> lines, int i) {
        String line = lines.get(i).strip();
        boolean whole = WROTE.matcher(line).matches();
        boolean first =
                i + 1 < lines.size()
                        && WROTE.matcher(line + " " + lines.get(i + 1).strip()).matches();
        boolean second = i > 0 && WROTE.matcher(lines.get(i - 1).strip() + " " + line).matches();
        return whole || first || second;
    }

    private static String unquoted(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
            at++;
        }
        return line.substring(at);
    }
}
