package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.OfficeFields;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Relation;

/**
 * Reads what the members of a cabinet are in charge of where that is named alone: "Finance: [Ann
 * Lee] (was Trade)", "Tourism goes to [Bob Hill]", "named [Eve Day] to Culture". Only in texts that
 * speak of a cabinet.
 */
final class Portfolios {

    private static final String RULE = "portfolio";
    private static final double CONFIDENCE = 0.7;

    private static final Map<String, String> WORDS = DataFile.map("relations/cabinet-words.tsv");
    private static final Set<String> JOINERS = FunctionWords.of("joining-conjunctions");
    private static final Set<String> SMALL = Set.of("of", "for", "state", "the");

    private static final String CABINET = "cabinet";
    private static final String PASSES = "passes";
    private static final String TO = "to";
    private static final String FIELD = "field";
    private static final String TAKES = "takes";
    private static final String LEAVES = "leaves";
    private static final String WAS = "was";
    private static final String PORTFOLIO = "portfolio";

    /** How many words the name of a portfolio has at most. */
    private static final int LONGEST = 8;

    /** How many words may be between a portfolio and its holder. */
    private static final int FAR = 8;

    private final Passage passage;
    private final boolean cabinet;

    Portfolios(Passage passage) {
        this.passage = passage;
        boolean found = false;
        for (int token = 0; token < passage.tokens.size() && !found; token++) {
            found = isUse(token, CABINET);
        }
        cabinet = found;
    }

    private boolean isUse(int token, String use) {
        return use.equals(WORDS.get(passage.lower(token)));
    }

    List<RelationCandidate> find(int sentence) {
        List<RelationCandidate> found = new ArrayList<>();
        if (!cabinet) {
            return found;
        }
        int last = passage.tokens.last(sentence);
        int token = passage.tokens.first(sentence);
        while (token < last) {
            int end = end(token, last);
            if (end > token) {
                read(sentence, token, end, found);
            }
            token = Math.max(end, token + 1);
        }
        return found;
    }

    /** One past the portfolio that begins at the token; the token itself where none does. */
    private int end(int from, int last) {
        int at = from;
        boolean known = false;
        while (at < last && at < from + LONGEST && (isPart(at) || at > from && joins(at, last))) {
            known |= isKnown(at);
            at++;
        }
        while (at > from && !isPart(at - 1)) {
            at--;
        }
        known &= at > from && isKnown(at - 1);
        boolean head = at < last && TitleLexicon.isHeadOfAnyNumber(passage.lower(at));
        boolean noun = at < last && isUse(at, PORTFOLIO);
        return known && !head ? noun ? at + 1 : at : plain(from, last);
    }

    /** "finance portfolio". */
    private int plain(int from, int last) {
        int at = from;
        while (at < last && at < from + LONGEST && isKnown(at)) {
            at++;
        }
        return at > from && at < last && isUse(at, PORTFOLIO) ? at + 1 : from;
    }

    private boolean joins(int token, int last) {
        return token + 1 < last
                && isPart(token + 1)
                && (JOINERS.contains(passage.lower(token)) || passage.lower(token).equals("&"));
    }

    private boolean isPart(int token) {
        String word = passage.tokens.word(token);
        return Character.isUpperCase(word.codePointAt(0))
                && !passage.names.isAt(token, EntityType.PERSON)
                && !passage.names.isAt(token, EntityType.LOCATION)
                && !TitleLexicon.isHeadOfAnyNumber(passage.lower(token))
                && !TitleLexicon.isHonorificOrStyle(passage.lower(token));
    }

    private boolean isKnown(int token) {
        return OfficeFields.isPart(passage.lower(token)) || isUse(token, FIELD);
    }

    private void read(int sentence, int from, int end, List<RelationCandidate> found) {
        int first = passage.tokens.first(sentence);
        int last = passage.tokens.last(sentence);
        if (passage.lower(end).equals(":")) {
            person(end + 1, last).ifPresent(holder -> found.add(held(holder, from, end, true)));
            return;
        }
        Optional<Argument> next = passes(end, last);
        if (next.isPresent()) {
            found.add(held(next.get(), from, end, true));
            return;
        }
        before(from, first, found, end);
    }

    /** "[Ann Lee]" of "goes to Ann Lee". */
    private Optional<Argument> passes(int end, int last) {
        if (end >= last || !isUse(end, PASSES)) {
            return Optional.empty();
        }
        for (int token = end + 1; token < last && token < end + FAR; token++) {
            if (isUse(token, TO)) {
                return person(token + 1, last);
            }
        }
        return Optional.empty();
    }

    /** The name that begins there, behind what addresses or tells of it. */
    private Optional<Argument> person(int from, int last) {
        for (int token = from; token < last && token < from + FAR / 2; token++) {
            if (passage.names.isAt(token, EntityType.PERSON)) {
                return passage.argument(token, Party.Resolution.STRUCTURE);
            }
            if (passage.inMention(token) || passage.isVerb(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "[Ann Lee] keeps Defence", "named [Ann Lee] to Culture", "[Ann Lee] (was Trade)". */
    private void before(int from, int first, List<RelationCandidate> found, int end) {
        Boolean now = null;
        for (int token = from - 1; token >= first && token >= from - FAR; token--) {
            if (passage.names.isAt(token, EntityType.PERSON)) {
                boolean current = Boolean.TRUE.equals(now);
                if (now != null) {
                    passage.argument(token, Party.Resolution.STRUCTURE)
                            .ifPresent(holder -> found.add(held(holder, from, end, current)));
                }
                return;
            }
            if (now == null && !SMALL.contains(passage.lower(token)) || isUse(token, TO)) {
                now = use(token);
                if (now == null) {
                    return;
                }
            }
        }
    }

    /** Whether the word says that one has the portfolio now, or had it; null where it does not. */
    private Boolean use(int token) {
        String use = WORDS.getOrDefault(passage.lower(token), "");
        if (use.equals(TAKES) || passage.lower(token).equals(TO)) {
            return Boolean.TRUE;
        }
        return use.equals(LEAVES) || use.equals(WAS) ? Boolean.FALSE : null;
    }

    private RelationCandidate held(Argument holder, int from, int end, boolean now) {
        return new RelationCandidate(
                PositionFinder.TYPE,
                holder,
                passage.argument(from, Party.Resolution.STRUCTURE)
                        .filter(body -> body.type() == EntityType.ORGANIZATION)
                        .filter(body -> body.from() == from && body.to() == end - 1),
                Optional.of(passage.tokens.span(from, end - 1)),
                now ? Relation.Status.CURRENT : Relation.Status.FORMER,
                passage.tokens.span(from, end - 1),
                CONFIDENCE,
                RULE);
    }
}
