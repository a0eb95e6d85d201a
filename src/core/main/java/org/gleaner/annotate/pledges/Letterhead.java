package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import org.gleaner.text.HeadLines;

/**
 * The organization whose paper a text is written on: a line of its own at the top is its name, and
 * the text tells of it. "MERCY HARBOUR RELIEF / Emergency appeal", then "Mercy Harbour Relief has
 * fed 4,000 people. We will keep our kitchens open".
 */
final class Letterhead {

    /** How many lines of words the head has at most. */
    private static final int LINES = 3;

    private static final Set<String> PAPERS = Words.of("papers-of-a-body");

    private static final int HEAD = 400;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private Letterhead() {}

    /** Empty where turns tell who speaks. */
    static Optional<Author> of(PledgeContext context) {
        if (!context.turns().isEmpty()) {
            return Optional.empty();
        }
        List<Span> lines = HeadLines.of(context.text(), LINES, HEAD);
        return lines.stream()
                .flatMap(line -> publisher(context, line).stream())
                .findFirst()
                .or(() -> lines.stream().flatMap(line -> body(context, line).stream()).findFirst());
    }

    private static Optional<Author> body(PledgeContext context, Span line) {
        String name = withoutArticle(withoutBrackets(line.in(context.text()).strip()));
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            return Optional.empty();
        }
        for (int mention : mentions(context, line)) {
            Optional<Entity> entity = context.names().entity(mention).filter(Letterhead::isBody);
            if (entity.isPresent() && isCalled(entity.get(), name)) {
                return Optional.of(new Author(entity.get().name(), entity));
            }
        }
        return HeadLines.isCapitals(name) ? told(context, name, line.end()) : Optional.empty();
    }

    private static List<Integer> mentions(PledgeContext context, Span line) {
        int first = context.tokens().at(line.start());
        int last = context.tokens().at(line.end() - 1);
        return context.names().mentionsIn(first, last);
    }

    /** "BRÄNNMARK AB (publ)" without what stands in brackets at the end. */
    private static String withoutBrackets(String name) {
        int open = name.lastIndexOf(" (");
        return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
    }

    /** "Newsletter of the Beekeepers Association (BA)": whose paper or minutes it is. */
    private static Optional<Author> publisher(PledgeContext context, Span line) {
        String words = line.in(context.text()).toLowerCase(Locale.ROOT);
        boolean paper = line.length() <= LONGEST && PAPERS.stream().anyMatch(words::contains);
        return paper
                ? mentions(context, line).stream()
                        .findFirst()
                        .flatMap(context.names()::entity)
                        .filter(Letterhead::isBody)
                        .map(body -> new Author(body.name(), Optional.of(body)))
                : Optional.empty();
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }

    private static boolean isCalled(Entity entity, String name) {
        return withoutArticle(entity.name()).equalsIgnoreCase(name)
                || entity.aliases().stream()
                        .anyMatch(alias -> withoutArticle(alias).equalsIgnoreCase(name));
    }

    /** The name in capitals as the text below writes it, where it does something there. */
    private static Optional<Author> told(PledgeContext context, String name, int from) {
        String text = context.text();
        for (int at = from; at + name.length() < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at))
                    && text.regionMatches(true, at, name, 0, name.length())
                    && !HeadLines.isCapitals(text.substring(at, at + name.length()))) {
                int next = context.tokens().at(at + name.length());
                if (acts(context, next)) {
                    return Optional.of(author(context, at, name.length()));
                }
            }
        }
        return Optional.empty();
    }

    /** "has fed"; also behind "(MHR)". */
    private static boolean acts(PledgeContext context, int next) {
        int verb = next;
        if (next + 3 < context.tokens().size() && context.view().lower(next).equals("(")) {
            verb = next + 3;
        }
        return verb < context.tokens().size() && context.isVerb(verb);
    }

    private static Author author(PledgeContext context, int at, int length) {
        String written = context.text().substring(at, at + length);
        return context.names()
                .entityAt(context.tokens().at(at))
                .filter(Letterhead::isBody)
                .map(body -> new Author(body.name(), Optional.of(body)))
                .orElseGet(() -> new Author(written, Optional.empty()));
    }

    private static String withoutArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
