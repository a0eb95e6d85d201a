package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Turn;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Says who speaks what: every speaker label opens a turn that runs to the next label, or to where
 * the speaking plainly ends.
 */
public final class TurnAnnotator implements Annotator {

    private static final Set<String> CLOSINGS = DataFile.words("speech/closings.txt");

    private static final Set<String> PROCEEDINGS = DataFile.words("speech/proceedings.txt");

    /** A title, names with capitals, and what is done. */
    private static final Pattern PROCEEDING =
            Pattern.compile(
                    "(?:An |The )?(?:[\\p{Ll} ]{4,30} (?=clerk ))?(\\p{L}+\\.?)(?: [\\p{Lu}][^ ]*)*"
                            + " ([\\p{Ll}][\\p{L} ]+)[.\\u2014\\u2013-]*");

    /** "Opposition members", "Several hon. members", and what they do. */
    private static final Pattern OF_MEMBERS =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.]*(?: [\\p{L}.]+){0,2}? (?:members|deputies|senators|delegates)"
                            + "|(?:Members|Deputies|Senators|Delegates)");

    /** The marks around a note, and those that it ends with. */
    private static final Pattern AROUND = Pattern.compile("^[(\\[]|[.\\u2014\\u2013\\-)\\]]+$");

    /** "The sitting was suspended from 13:00 to 14:30." */
    private static final Pattern OF_SITTING =
            Pattern.compile(
                    "(?:The |\\[|\\()?(\\p{L}+) (?:was|were|is|then|stood|having) ?(?:then |been"
                            + " )?(\\p{L}+)(?:"
                            + " (?:from|at|until|till|to|for|on|by|in|and|a|the|later)\\b"
                            + " ?[^,;]*)?[.)\\]]*");

    /** "The bill was read the third time, and passed." */
    private static final Pattern READING =
            Pattern.compile(
                    "(?:The |An? )?\\p{L}+ [^.]{0,30}\\bread (?:the|a) (?:first|second|third)"
                            + " time\\b[^.]*\\.?");

    private static final Map<String, Set<String>> SITTINGS = DataFile.byKind("speech/sittings.tsv");

    private static final int LONGEST_CLOSING = 70;

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.BLOCKS, Layer.LABELS, Layer.MENTIONS, Layer.ENTITIES);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.TURNS);
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = annotations.text();
        List<Block> blocks = annotations.get(Layer.BLOCKS);
        List<Integer> places = new ArrayList<>();
        List<SpeakerLabel> labels = annotations.get(Layer.LABELS);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == BlockKind.LABEL) {
                places.add(i);
            }
        }
        Speakers speakers =
                new Speakers(
                        text,
                        labels,
                        annotations.get(Layer.MENTIONS),
                        annotations.get(Layer.ENTITIES));
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            annotations.checkDeadline();
            int last =
                    lastSaid(
                            text,
                            blocks,
                            places.get(i),
                            i + 1 < places.size() ? places.get(i + 1) : blocks.size());
            if (last > places.get(i) && !speakers.isCast(labels.get(i))) {
                Span said =
                        withoutProceeding(
                                text,
                                blocks.get(places.get(i) + 1)
                                        .span()
                                        .cover(blocks.get(last).span()));
                Speakers.Speaker speaker =
                        speakers.of(labels.get(i), blocks.get(places.get(i)).span());
                turns.add(
                        new Turn(
                                said,
                                labels.get(i).span(),
                                speaker.name(),
                                speaker.entity(),
                                speaker.role()));
            }
        }
        if (turns.isEmpty()) {
            turns.addAll(QuotedMail.turns(annotations));
        }
        annotations.put(Layer.TURNS, List.copyOf(turns));
    }

    /**
     * The last block that belongs to the turn of the label at {@code label}; that of the label if
     * nothing is said.
     */
    private static int lastSaid(String text, List<Block> blocks, int label, int next) {
        int end = label + 1;
        while (end < next && !closes(text, blocks.get(end))) {
            end++;
        }
        int last = end - 1;
        while (last > label + 1 && !isSaid(text, blocks.get(last))) {
            last--;
        }
        return last;
    }

    /** Without a last sentence that says what is done: "Mr. IBSEN rose." behind what was said. */
    private static Span withoutProceeding(String text, Span said) {
        int from = Math.max(said.start(), said.end() - LONGEST_CLOSING);
        for (int stop = text.indexOf(". ", from);
                stop >= 0 && stop < said.end() - 2;
                stop = text.indexOf(". ", stop + 1)) {
            Span last = new Span(stop + 1, said.end()).trim(text);
            if (!last.isEmpty() && isProceeding(Whitespace.fold(last.in(text)))) {
                return new Span(said.start(), stop + 1);
            }
        }
        return said;
    }

    /** Whether the block is something said: no heading, no "(Applause.)". */
    private static boolean isSaid(String text, Block block) {
        char first = text.charAt(block.span().start());
        char last = text.charAt(block.span().end() - 1);
        boolean note = first == '(' && last == ')' || first == '[' && last == ']';
        return !note && (block.kind() == BlockKind.BODY || block.kind() == BlockKind.LIST_ITEM);
    }

    private static boolean closes(String text, Block block) {
        if (block.span().length() > LONGEST_CLOSING) {
            return false;
        }
        String words = Whitespace.fold(block.span().in(text));
        return block.kind() == BlockKind.HEADING
                        && CLOSINGS.contains(words.toLowerCase(Locale.ROOT))
                || isProceeding(words)
                || READING.matcher(words).matches()
                || isOfMembers(words)
                || isOfSitting(words);
    }

    /** "Opposition members interjecting\u2014". */
    private static boolean isOfMembers(String words) {
        String plain = AROUND.matcher(words).replaceAll("");
        return PROCEEDINGS.stream()
                .filter(plain::endsWith)
                .anyMatch(
                        done ->
                                OF_MEMBERS
                                        .matcher(
                                                plain.substring(0, plain.length() - done.length())
                                                        .strip())
                                        .matches());
    }

    /** "The sitting was suspended." */
    private static boolean isOfSitting(String words) {
        Matcher matcher = OF_SITTING.matcher(words);
        return matcher.matches()
                && SITTINGS.get("sitting").contains(matcher.group(1).toLowerCase(Locale.ROOT))
                && SITTINGS.get("done").contains(matcher.group(2).toLowerCase(Locale.ROOT));
    }

    /** "Mr Crane interjecting\u2014", "Ms. COLE addressed the Chair." */
    private static boolean isProceeding(String words) {
        Matcher matcher = PROCEEDING.matcher(words);
        return matcher.matches()
                && TitleLexicon.isTitle(matcher.group(1))
                && PROCEEDINGS.contains(matcher.group(2).toLowerCase(Locale.ROOT));
    }
}
