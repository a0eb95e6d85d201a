package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gleaner.annotate.titles.TitleAnnotator;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Document;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Forms;
import org.gleaner.model.Mention;
import org.gleaner.model.Parse;
import org.gleaner.model.Relation;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Title;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.syntax.Trees;
import org.gleaner.testing.MarkedText;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * One sentence of marked text as the rules see it; DATE marks are dates, all others names. Every
 * name is an entity of its own.
 */
final class Passages {

    private static final Pattern WORD = Pattern.compile("'s|[\\w.\\-]*\\w|[^\\w\\s]");

    private Passages() {}

    static Passage of(String marked) {
        return of(marked, "");
    }

    /** Several sentences, each of which a word of its own, ".", ends. */
    static Passage ofSentences(String marked) {
        String text = MarkedText.parse(marked).text();
        Tokens one = tokens(text);
        List<Integer> opening = new ArrayList<>(List.of(0));
        for (int token = 0; token < one.size(); token++) {
            if (one.word(token).equals(".") && token + 1 < one.size()) {
                opening.add(token + 1);
            }
        }
        opening.add(one.size());
        int[] starts = IntStream.range(0, one.size()).map(one::start).toArray();
        int[] ends = IntStream.range(0, one.size()).map(one::end).toArray();
        int[] sentences = opening.stream().mapToInt(first -> first).toArray();
        return of(marked, "", new Tokens(text, starts, ends, sentences));
    }

    /**
     * @param tree in the form of {@link Trees}; empty for a sentence without parse
     */
    static Passage of(String marked, String tree) {
        return of(marked, tree, tokens(MarkedText.parse(marked).text()));
    }

    private static Passage of(String marked, String tree, Tokens tokens) {
        MarkedText read = MarkedText.parse(marked);
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<TimeExpression> dates = new ArrayList<>();
        for (MarkedText.Mark mark : read.marks()) {
            if (mark.label().equals("DATE")) {
                dates.add(
                        new TimeExpression(
                                mark.span(),
                                TimeExpression.Kind.DATE,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "test"));
            } else {
                EntityType type = EntityType.valueOf(mark.label());
                add(entities, type, mark.span().in(read.text()), mentions.size());
                mentions.add(new Mention(mark.span(), type, 1, "test"));
            }
        }
        Parse parse = new Parse(tree.isEmpty() ? Map.of() : Map.of(0, Trees.tree(0, tree)));
        return new Passage(
                read.text(),
                List.of(new Sentence(new Span(0, read.text().length()), BlockKind.BODY)),
                new TokenView(tokens),
                tags(tokens),
                new MentionIndex(tokens, mentions, new Entities(entities, mentions.size())),
                List.of(),
                dates,
                List.of(),
                parse);
    }

    private static void add(List<Entity> entities, EntityType type, String name, int mention) {
        for (int i = 0; i < entities.size(); i++) {
            Entity known = entities.get(i);
            if (known.name().equals(name) && known.type() == type) {
                List<Integer> mentions = new ArrayList<>(known.mentions());
                mentions.add(mention);
                entities.set(i, new Entity(type, name, List.of(), List.of(), mentions));
                return;
            }
        }
        entities.add(new Entity(type, name, List.of(), List.of(), List.of(mention)));
    }

    /** The bodies that words stand for, where nobody is known to speak. */
    static OwnBodies bodies(Passage passage) {
        return new OwnBodies(
                passage, new AntecedentResolver(passage.tokens, passage.names), speakers(passage));
    }

    /** Who speaks in a text without turns and quotes: nobody. */
    static SpeakerResolver speakers(Passage passage) {
        return new SpeakerResolver(
                List.of(), List.of(), Optional.empty(), Optional.empty(), passage.names);
    }

    /** The titles that the stage before reads. */
    static List<Title> titles(Passage passage) {
        Annotations annotations =
                new Annotations(Document.of("test", passage.text), Long.MAX_VALUE);
        annotations.put(Layer.TOKENS, passage.tokens);
        annotations.put(Layer.FORMS, new Forms(passage.tokens, new String[passage.tokens.size()]));
        annotations.put(
                Layer.MENTIONS,
                passage.names.mentionsIn(0, passage.tokens.size() - 1).stream()
                        .map(passage.names::mention)
                        .toList());
        new TitleAnnotator().annotate(annotations);
        return annotations.get(Layer.TITLES);
    }

    private static final Set<String> SMALL = Set.of("the", "will", "said", "to", "at", "in");

    /** Nouns but for words that end like a verb in the past, and a few small ones. */
    private static Tags tags(Tokens tokens) {
        return new Tags(
                IntStream.range(0, tokens.size())
                        .mapToObj(token -> tag(tokens.word(token)))
                        .toArray(String[]::new));
    }

    private static String tag(String word) {
        if (SMALL.contains(word.toLowerCase(Locale.ROOT)) || word.equals(",")) {
            return "X";
        }
        return word.endsWith("ed") ? "VERB" : "NOUN";
    }

    static Tokens tokens(String text) {
        List<int[]> spans =
                WORD.matcher(text)
                        .results()
                        .map(word -> new int[] {word.start(), word.end()})
                        .toList();
        return new Tokens(
                text,
                spans.stream().mapToInt(span -> span[0]).toArray(),
                spans.stream().mapToInt(span -> span[1]).toArray(),
                new int[] {0, spans.size()});
    }

    /** "TYPE(subject, object, value)", "-" for what is absent. */
    static String print(RelationCandidate candidate, Passage passage) {
        return candidate.type()
                + "("
                + candidate.subject().party().name()
                + ", "
                + candidate.object().map(argument -> argument.party().name()).orElse("-")
                + ", "
                + candidate.value().map(span -> span.in(passage.text)).orElse("-")
                + ")"
                + (candidate.status() == Relation.Status.FORMER ? " former" : "");
    }

    /** What matches rules over the words of the whole passage. */
    static WordMatcher matcher(Passage passage) {
        return new WordMatcher(
                passage,
                new DocumentCountries(passage),
                new Anaphors(
                        passage,
                        new AntecedentResolver(passage.tokens, passage.names),
                        speakers(passage)),
                0,
                passage.tokens.size());
    }
}
