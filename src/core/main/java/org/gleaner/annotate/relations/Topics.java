package org.gleaner.annotate.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;

/**
 * Which body a text is about: the one on a line of its own at its top, as of a letter or minutes,
 * or the one that it names far more often than any other.
 */
final class Topics {

    /** How often the body that a text is about is named at least. */
    private static final int OFTEN = 3;

    /** How many times as often as any other. */
    private static final int MORE = 2;

    /** Among how many names at the top a letterhead is looked for. */
    private static final int TOP = 3;

    /** What a body issues: "newsletter". */
    private static final Set<String> ISSUES = DataFile.words("relations/issue-words.txt");

    private static final Set<String> SENDERS = Set.of("of", "from", "by");

    /** How far from the start a line of the head may begin, and how long it may be. */
    private static final int HEAD = 250;

    private static final int LINE = 90;

    private Topics() {}

    /** The body that issues the text, by one of its first lines. */
    static Optional<Entity> letterhead(Passage passage) {
        List<Entity> top =
                passage.entities.list().stream()
                        .limit(TOP)
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .toList();
        // "THE MILL / Bulletin of the Bakers' Union" is a paper of the union
        return first(top, entity -> isSender(passage, opening(passage, entity)))
                .or(() -> first(top, entity -> isAlone(passage, opening(passage, entity))));
    }

    private static Optional<Entity> first(List<Entity> top, Predicate<Entity> may) {
        return top.stream().filter(may).findFirst();
    }

    private static Span opening(Passage passage, Entity entity) {
        return passage.names.mention(entity.mentions().get(0)).span();
    }

    /** Whether the words fill their line, but for an aside in brackets. */
    private static boolean isAlone(Passage passage, Span words) {
        String text = passage.text;
        int from = lineStart(text, words);
        int to = text.indexOf('\n', words.end());
        return to > 0
                && text.substring(from, words.start()).isBlank()
                && (text.substring(words.end(), to).isBlank()
                        || isBracket(text.substring(words.end(), to).strip()));
    }

    /** "(publ)". */
    private static boolean isBracket(String rest) {
        return rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1;
    }

    private static int lineStart(String text, Span words) {
        return text.lastIndexOf('\n', words.start()) + 1;
    }

    /** "Newsletter of the Prairie Grain Co-operative, Saskatoon", a line of the head. */
    private static boolean isSender(Passage passage, Span words) {
        String text = passage.text;
        int from = lineStart(text, words);
        int to = text.indexOf('\n', words.end());
        if (from > HEAD || to < 0 || to - from > LINE) {
            return false;
        }
        int at = passage.tokens.at(words.start()) - 1;
        if (isIssue(passage, at + 1)) {
            return true;
        }
        if (at > 0 && passage.lower(at).equals("the")) {
            at--;
        }
        return at > 0
                && passage.tokens.start(at - 1) >= from
                && SENDERS.contains(passage.lower(at))
                && ISSUES.contains(passage.lower(at - 1));
    }

    /** "Newsletter of the Dockers' Union", read as one name. */
    private static boolean isIssue(Passage passage, int first) {
        return ISSUES.contains(passage.lower(first)) && SENDERS.contains(passage.lower(first + 1));
    }

    /** The body whose paper the text is. */
    static Optional<Entity> author(Optional<Author> paper) {
        return paper.flatMap(Author::entity)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION);
    }

    /** The only body that the text names; none within another counts. */
    static Optional<Entity> sole(Passage passage) {
        List<Entity> bodies =
                passage.entities.list().stream()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .filter(entity -> !OfficeKinds.isInner(entity.name()))
                        .limit(2)
                        .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /**
     * The body that the text names far more often than others, or first.
     *
     * @param times how often it is spoken of
     */
    static Optional<Entity> oftenest(Passage passage, ToIntFunction<Entity> times) {
        Entity most = null;
        int named = 0;
        int second = 0;
        for (Entity entity : passage.entities.list()) {
            int often = times.applyAsInt(entity);
            if (often > named) {
                second = named;
                named = often;
                most = entity;
            } else {
                second = Math.max(second, often);
            }
        }
        return named >= OFTEN && named >= MORE * second
                ? Optional.of(most)
                : first(passage, named, times);
    }

    /** The body that the text names first, if it names none more often. */
    private static Optional<Entity> first(Passage passage, int most, ToIntFunction<Entity> times) {
        return passage.entities.list().stream()
                .filter(entity -> times.applyAsInt(entity) > 0)
                .findFirst()
                .filter(entity -> times.applyAsInt(entity) == most)
                .filter(entity -> entity.mentions().size() > 1);
    }
}
