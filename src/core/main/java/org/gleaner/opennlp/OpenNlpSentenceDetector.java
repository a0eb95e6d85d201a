package org.gleaner.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.Furniture;

/**
 * Cuts every block into sentences, with OpenNLP's published English model and {@link
 * SentenceBreaks} over its verdicts. The model reads windows of {@value #WINDOW} characters, and no
 * sentence is longer than {@value #LONGEST}: so the cost of every later stage is linear in the
 * text, whatever the text.
 */
public final class OpenNlpSentenceDetector implements Annotator {

    static final int WINDOW = 4_000;
    static final int LONGEST = 2_500;

    private static final Lazy<SentenceModel> MODEL =
            new Lazy<>(() -> OpenNlpModels.load(OpenNlpModels.SENTENCES, SentenceModel::new));

    /**
     * The detector keeps the probabilities of its last call, so each thread has its own over the
     * shared model.
     */
    private static final ThreadLocal<SentenceDetectorME> DETECTOR =
            ThreadLocal.withInitial(() -> new SentenceDetectorME(MODEL.get()));

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.BLOCKS, Layer.FURNITURE);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.SENTENCES);
    }

    @Override
    public void warmUp() {
        MODEL.get();
    }

    @Override
    public void annotate(Annotations annotations) {
        String text = Furniture.blank(annotations.text(), annotations.get(Layer.FURNITURE));
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : annotations.get(Layer.BLOCKS)) {
            boolean whole = block.kind() == BlockKind.LABEL || block.kind() == BlockKind.DATELINE;
            for (Span span :
                    whole ? List.of(block.span()) : split(annotations, text, block.span())) {
                for (Span piece : SentenceBreaks.bounded(text, span, LONGEST)) {
                    sentences.add(new Sentence(piece, block.kind()));
                }
            }
        }
        annotations.put(Layer.SENTENCES, sentences);
    }

    /**
     * The sentences of a block. A window's last sentence may go on, so the next window starts with
     * it.
     */
    private static List<Span> split(Annotations annotations, String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int from = block.start();
        while (from < block.end()) {
            annotations.checkDeadline();
            int to = windowEnd(text, from, block.end());
            List<Span> found =
                    SentenceBreaks.mend(text, new Span(from, to), detect(text, from, to));
            boolean more = to < block.end();
            int keep = more && found.size() > 1 ? found.size() - 1 : found.size();
            sentences.addAll(found.subList(0, keep));
            from = keep < found.size() ? found.get(keep).start() : to;
        }
        return InformalBreaks.cut(text, block, sentences);
    }

    private static List<Span> detect(String text, int from, int to) {
        List<Span> found = new ArrayList<>();
        for (opennlp.tools.util.Span span : DETECTOR.get().sentPosDetect(plain(text, from, to))) {
            found.add(new Span(from + span.getStart(), from + span.getEnd()));
        }
        return found;
    }

    /**
     * The model was trained on one space between words: every white space becomes one, character
     * for character.
     */
    private static String plain(String text, int from, int to) {
        char[] chars = text.substring(from, to).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Whitespace.is(chars[i])) {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    private static int windowEnd(String text, int from, int end) {
        if (end - from <= WINDOW) {
            return end;
        }
        int to = from + WINDOW;
        while (to > from + WINDOW / 2 && !Whitespace.is(text.charAt(to))) {
            to--;
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
