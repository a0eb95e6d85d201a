package org.gleaner.annotate.titles;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gleaner.model.EntityType;
import org.gleaner.model.Forms;
import org.gleaner.model.Mention;
import org.gleaner.model.Title;
import org.gleaner.model.Tokens;
import org.gleaner.testing.MarkedText;
import org.gleaner.text.TokenView;

/** One sentence of marked text as the readers of titles see it; all marks are names. */
record TitledText(String text, Tokens tokens, List<Mention> mentions) {

    private static final Pattern WORD =
            Pattern.compile("'s|(?:[A-Z]\\.){2,}|[A-Z]\\w*\\.(?=.)|[\\w.\\-]*\\w|[^\\w\\s]");

    static TitledText of(String marked) {
        MarkedText read = MarkedText.parse(marked);
        List<MatchResult> words = WORD.matcher(read.text()).results().toList();
        return new TitledText(
                read.text(),
                new Tokens(
                        read.text(),
                        words.stream().mapToInt(MatchResult::start).toArray(),
                        words.stream().mapToInt(MatchResult::end).toArray(),
                        new int[] {0, words.size()}),
                read.marks().stream()
                        .map(
                                mark ->
                                        new Mention(
                                                mark.span(),
                                                EntityType.valueOf(mark.label()),
                                                1,
                                                "test"))
                        .toList());
    }

    NamedText named() {
        return new NamedText(
                text,
                new TokenView(tokens),
                new Forms(tokens, new String[tokens.size()]),
                mentions);
    }

    /** "Vladimir Putin: President of Russia (President, Russia)", all titles of the sentence. */
    String titles() {
        return new TitleReader(named())
                .read(0, tokens.size()).stream().map(this::print).collect(Collectors.joining("; "));
    }

    private String print(Title title) {
        return mentions.get(title.person()).span().in(text)
                + ": "
                + title.text()
                + " ("
                + title.name().in(text)
                + title.of().map(of -> ", " + of.in(text)).orElse("")
                + ")"
                + (title.kind() == Title.Kind.OFFICE ? "" : " " + title.kind().name().toLowerCase())
                + (title.former() ? " former" : "");
    }
}
