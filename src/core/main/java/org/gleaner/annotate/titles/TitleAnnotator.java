package org.gleaner.annotate.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gleaner.model.Title;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Layer;

/**
 * Reads the titles beside people's names and the organization or place they belong to: "President
 * of Russia Vladimir Putin", "Sberbank CEO German Gref", "Gennady Seleznyov, Speaker of the State
 * Duma". Needs no parse, so that it reads headings, captions and speaker labels as well.
 */
public final class TitleAnnotator implements Annotator {

    @Override
    public Set<Layer<?>> requires() {
        return Set.of(Layer.TOKENS, Layer.FORMS, Layer.MENTIONS);
    }

    @Override
    public Set<Layer<?>> provides() {
        return Set.of(Layer.TITLES);
    }

    @Override
    public void annotate(Annotations annotations) {
        NamedText text = NamedText.of(annotations);
        Tokens tokens = annotations.get(Layer.TOKENS);
        TitleReader reader = new TitleReader(text);
        List<Title> titles = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            annotations.checkDeadline();
            titles.addAll(reader.read(tokens.first(sentence), tokens.last(sentence)));
        }
        annotations.put(Layer.TITLES, List.copyOf(titles));
    }
}
