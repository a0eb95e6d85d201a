package org.gleaner.annotate.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Span;

/**
 * What transcripts set around a label, and are no words of it: times ("00:05 Ann Lee:"), chevrons
 * of captions (">> ANN LEE:"), bold type ("**Ann Lee:**"), brackets ("[Ann Lee]:").
 */
final class LabelMarks {

    private static final int LONGEST = 160;

    private static final int MOST_OF_ASKER = 6;

    private static final String TIME =
            "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";

    /** "12/03/2024, 10:02 - ", "[00:05] ", "00:05 ". */
    private static final Pattern CLOCK =
            Pattern.compile(
                    "[\\[(]?(?:\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4},?\\s+)?"
                            + TIME
                            + "[\\])]?(?:\\s*[-\u2013\u2014|])?\\s+");

    private static final Pattern CLOCK_NOTE = Pattern.compile("[\\[(]" + TIME + "[\\])]");

    private static final Pattern CHEVRONS = Pattern.compile(">{2,3}\\s*");

    /** "- Ann Lee: Yes." */
    private static final Pattern BULLET =
            Pattern.compile(
                    "[-\u2013\u2014*\u2022]\\s(?=\\p{Lu}[^:\\n"
                            + "]{2,40}(?:\\d:\\d[^:\\n"
                            + "]{1,9})?:\\s)");

    private static final Pattern DASH_BULLET = Pattern.compile("[-\u2013\u2014]\\s");

    private static final Pattern BOLD =
            Pattern.compile("(?:#{0,6}\\s?(?:\\*{2,3}|__)|#{1,6}\\s)(?=[\\p{L}\\[])");

    /**
     * The number of a line of a deposition, or of a question: "3 Q. Who paid you?", "T1. Ann Lee
     * (Bath) (Con): What ...".
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d{1,2}\\s+(?=[QA][.:]\\s)|[QT]?\\d{1,3}\\.\\s+(?=\\p{Lu}[^:(]{2,40}\\([^:]{2,60}\\)(?:"
                        + " to the [^:]{3,60})?:)");

    /** "[Ann Lee]", "<Ann Lee>". */
    private static final Pattern BRACKETS = Pattern.compile("[\\[<]([^\\[\\]<>]{2,40})[\\]>]");

    private static final Pattern TIMES = Pattern.compile("[\\d:.,\\s]+");

    private static final String BOLD_ENDS = "*_";

    private LabelMarks() {}

    /** Whether the words are a time in brackets and nothing else: " [14:32]". */
    static boolean isClock(String text, Span words) {
        Span note = words.trim(text);
        return note.length() > 4
                && "[(".indexOf(text.charAt(note.start())) >= 0
                && CLOCK_NOTE.matcher(text).region(note.start(), note.end()).matches();
    }

    /** The marks before the label. */
    record Before(int end, LabelStyle style) {}

    /** Where the label of a line begins behind its marks, and the style they show. */
    static Before before(String text, Span line) {
        int at = line.start();
        LabelStyle style = LabelStyle.PLAIN;
        boolean more = at < line.end() && mayOpen(text.charAt(at));
        while (more) {
            int next = at;
            for (Opening opening : OPENINGS) {
                int end = end(opening.pattern(), text, next, line);
                style = end > next ? opening.style() : style;
                next = end;
            }
            more = next > at;
            at = next;
        }
        return new Before(at, style);
    }

    /** None of the marks begins with a letter, but for those of questions. */
    private static boolean mayOpen(char first) {
        return !Character.isLetter(first) || first == 'Q' || first == 'T';
    }

    private record Opening(Pattern pattern, LabelStyle style) {}

    private static final List<Opening> OPENINGS =
            List.of(
                    new Opening(CLOCK, LabelStyle.TIMED),
                    new Opening(CHEVRONS, LabelStyle.CAPTION),
                    new Opening(BOLD, LabelStyle.BOLD),
                    new Opening(BULLET, LabelStyle.BULLETED),
                    new Opening(NUMBER, LabelStyle.QUESTION));

    private static int end(Pattern pattern, String text, int from, Span line) {
        Matcher matcher = pattern.matcher(text).region(from, Math.min(line.end(), from + LONGEST));
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** Who asks, of "Ann Lee (Bath) to the Minister of Water". */
    static Span asker(String text, Span label) {
        int to = Shape.indexOf(text, ") to the ", label);
        return to < 0 ? honouredAsker(text, label) : new Span(label.start(), to + 1);
    }

    /** "Hon Ann Lee to the Minister of Water", but not "Adviser to the Minister Ann Lee". */
    private static Span honouredAsker(String text, Span label) {
        int to = Shape.indexOf(text, " to the ", label);
        if (to < 0) {
            return label;
        }
        Span before = new Span(label.start(), to);
        List<LabelWord> asker = LabelWord.of(text, before, MOST_OF_ASKER + 1);
        List<LabelWord> asked =
                LabelWord.of(text, new Span(to, label.end()).trim(text), MOST_OF_ASKER);
        boolean fits =
                asker.size() > 1
                        && asker.size() <= MOST_OF_ASKER
                        && asker.get(0).isHonorific()
                        && asker.stream().allMatch(LabelWord::isName)
                        && !asker.get(asker.size() - 1).isTitle()
                        && asked.stream().anyMatch(word -> TitleLexicon.isMinister(word.core()));
        return fits ? before : label;
    }

    /** Without the bullet that opens a line. */
    static Span withoutBullet(String text, Span line) {
        boolean bullet =
                line.length() > 2
                        && ("\u2022\u00B7\u25AA\u25CF*".indexOf(text.charAt(line.start())) >= 0
                                || DASH_BULLET
                                        .matcher(text)
                                        .region(line.start(), line.end())
                                        .lookingAt());
        return bullet ? new Span(line.start() + 1, line.end()).trim(text) : line;
    }

    /** The label without the marks around it: "Ann Lee" of "**[Ann Lee]**". */
    static Span inside(String text, Span label) {
        int end = label.end();
        while (end > label.start() && BOLD_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Span left = new Span(before(text, new Span(label.start(), end)).end(), end).trim(text);
        Matcher brackets = BRACKETS.matcher(text).region(left.start(), left.end());
        return brackets.lookingAt() && brackets.end() == left.end() && !isTime(brackets.group(1))
                ? new Span(brackets.start(1), brackets.end(1))
                : left;
    }

    private static boolean isTime(String words) {
        return TIMES.matcher(words).matches();
    }
}
