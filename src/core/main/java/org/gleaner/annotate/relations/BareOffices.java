package org.gleaner.annotate.relations;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;
import org.gleaner.text.Dateline;
import org.gleaner.text.MentionIndex;

/**
 * Finds the body of an office that stands alone: "Norchem fell 4 percent. Chief executive [Tor
 * Aune] ..." is of the one body that the text names just before, or of the one that it is about.
 * Nothing where there are several.
 */
final class BareOffices {

    private static final Map<String, String> KINDS = DataFile.map("relations/office-bodies.tsv");

    /** By kind the words of which a body of that kind has one in its name. */
    private static final Map<String, Set<String>> NAMED =
            DataFile.byKinds("relations/body-kinds.tsv");

    /** What a company is never called by: "the SEC". */
    private static final Set<String> NOT_COMPANIES = DataFile.words("lexicon/not-companies.txt");

    /** Who reports what is said, and is no body that it is said of. */
    private static final Set<String> REPORTERS = DataFile.words("relations/news-agencies.txt");

    /** Verbs whose object the text goes on to speak of. */
    private static final Set<String> AIMED = DataFile.words("relations/aimed-verbs.txt");

    /** Words before an office that leave open whose it is: "acting". */
    private static final Set<String> ADDITIONS = DataFile.words("relations/office-additions.txt");

    private static final Set<String> SITES = Set.of("at", "in");
    private static final Set<String> ASIDE = Set.of("from", "with", "against", "by", "under");
    private static final Set<String> JOINERS = FunctionWords.of("joining-conjunctions");

    /** Bodies within another: "Board of Directors". */
    private static final Set<String> INNER = DataFile.words("relations/inner-bodies.txt");

    /** Words in the names of authorities. */
    private static final Set<String> AUTHORITIES = DataFile.words("relations/authorities.txt");

    /** How many letters more than the name and its office a line of a signature has at most. */
    private static final int MARGIN = 32;

    /** What somebody is to "us" and no officer of ours: "our Member of Parliament". */
    private static final Set<String> NOT_OURS = DataFile.words("relations/not-ours.txt");

    private static final String OUR = "our";
    private static final String COMPANY = "company";
    private static final String CLUB = "club";
    private static final String SOCIETY = "society";
    private static final String TOPIC = "topic";
    private static final String NEWSPAPER = "newspaper";
    private static final double CONFIDENCE = 0.7;

    /** The words of the longest office of the table. */
    private static final int WORDS = 4;

    private static final int TOKENS_BACK = 200;

    /** How many words behind a name its verb may be: "has been fined". */
    private static final int VERB = 3;

    private final Passage passage;
    private final Optional<Entity> topic;

    /** The body that issues the text, if its head tells. */
    private final Optional<Entity> issuer;

    /** Whose offices have their body beside them: person and office. */
    private final Set<String> known = new HashSet<>();

    BareOffices(Passage passage, Collection<RelationCandidate> candidates) {
        this.passage = passage;
        issuer = Topics.letterhead(passage);
        topic = issuer.or(() -> Topics.oftenest(passage));
        for (RelationCandidate candidate : candidates) {
            if (isOffice(candidate) && hasBody(candidate)) {
                known.add(key(candidate, title(candidate)));
            }
        }
    }

    /** The candidate with the body of its office, where it has none and the text names one. */
    RelationCandidate complete(RelationCandidate candidate) {
        if (!isOffice(candidate) || hasBody(candidate)) {
            return candidate;
        }
        String title = title(candidate);
        if (known.contains(key(candidate, title))) {
            return candidate;
        }
        Optional<String> kind = kind(title);
        if (issuer.isPresent() && isOfIssuer(candidate, title, kind)) {
            return candidate.of(argument(issuer.get(), candidate), CONFIDENCE);
        }
        if (!isAlone(candidate)) {
            return candidate;
        }
        return kind.filter(word -> !word.equals(SOCIETY) || !isOfState(candidate))
                .flatMap(word -> body(word, candidate))
                .map(body -> candidate.of(argument(body, candidate), CONFIDENCE))
                .orElse(candidate);
    }

    /**
     * Whether the office is of the body that issues the text: "our president", the signature of a
     * director, or an office that may be of such a body where its sentence names no other before.
     */
    private boolean isOfIssuer(RelationCandidate candidate, String title, Optional<String> kind) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        if (before >= 0 && OUR.equals(passage.lower(before))) {
            return !isNotOurs(title.substring(title.lastIndexOf(' ') + 1));
        }
        // "president" and "secretary" are offices of many kinds of bodies
        Optional<String> plain = kind.filter(word -> !word.equals(SOCIETY));
        if (!isAlone(candidate) || isOfState(candidate) && plain.isEmpty()) {
            return false;
        }
        if (standsAlone(candidate)) {
            return true;
        }
        int first = passage.tokens.first(passage.tokens.sentenceOf(before + 1));
        return plain.filter(word -> fits(issuer.get(), word))
                .filter(word -> bodies(first, before + 1, word).isEmpty())
                .isPresent();
    }

    /** "member", "partner": what somebody is to "us" and no officer of ours, in lower case. */
    static boolean isNotOurs(String word) {
        return NOT_OURS.contains(word);
    }

    /** Whether it has a body that is none within another, as "the Board of Directors" is. */
    private static boolean hasBody(RelationCandidate candidate) {
        return candidate
                .object()
                .filter(body -> !INNER.contains(body.party().name().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static String key(RelationCandidate candidate, String title) {
        return candidate.subject().party().name() + "\n" + title;
    }

    /** "President Ann Lee", of a country more often than of a club; "president Ann Lee" is not. */
    private boolean isOfState(RelationCandidate candidate) {
        return candidate.rule().equals(PositionFinder.BEFORE_NAME)
                && Character.isUpperCase(
                        passage.text.charAt(candidate.value().orElseThrow().start()));
    }

    private Optional<Entity> body(String kind, RelationCandidate candidate) {
        Optional<Entity> about = topic.filter(body -> fits(body, kind));
        if (kind.equals(TOPIC)) {
            return about;
        }
        int token = passage.tokens.at(candidate.span().start());
        int opening = paragraph(token);
        Set<Entity> near = bodies(opening, token, kind);
        if (near.isEmpty() && opening > 0) {
            int end = opening;
            opening = Math.max(paragraph(opening - 1), opening - TOKENS_BACK);
            near = bodies(opening, end, kind);
        }
        if (about.isPresent() && about.filter(near::contains).isEmpty()) {
            near.removeIf(BareOffices::isAuthority);
        }
        boolean named = near.size() == 1 && !kind.equals(CLUB);
        return standsAlone(candidate) ? about : chosen(near, named, opening, about);
    }

    /** "the Competition Commission", whose officers a company's text seldom speaks of. */
    private static boolean isAuthority(Entity body) {
        return bears(body.name().toLowerCase(Locale.ROOT), AUTHORITIES);
    }

    /** Whether person and office fill their line, as in a signature. */
    private boolean standsAlone(RelationCandidate candidate) {
        Span words = candidate.subject().party().span().cover(candidate.value().orElseThrow());
        int from = words.start();
        int to = words.end();
        while (to - from <= words.length() + MARGIN && !isLineStart(from)) {
            from--;
        }
        while (to - from <= words.length() + MARGIN && !isLineEnd(to)) {
            to++;
        }
        return to - from <= words.length() + MARGIN;
    }

    private boolean isLineStart(int offset) {
        return offset == 0 || passage.text.charAt(offset - 1) == '\n';
    }

    private boolean isLineEnd(int offset) {
        return offset == passage.text.length() || passage.text.charAt(offset) == '\n';
    }

    private Optional<Entity> chosen(
            Set<Entity> near, boolean named, int opening, Optional<Entity> about) {
        return named
                ? near.stream().findFirst()
                : opener(opening)
                        .filter(near::contains)
                        .or(() -> about.filter(body -> near.isEmpty() || near.contains(body)));
    }

    /** The bodies of the kind that are named from one token up to another, exclusive. */
    private Set<Entity> bodies(int from, int to, String kind) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (int mention : passage.names.mentionsIn(from, to - 1)) {
            passage.names
                    .entity(mention)
                    .filter(body -> fits(body, kind) && !isAside(mention, to))
                    .ifPresent(bodies::add);
        }
        return bodies;
    }

    /** "Stanford" of "After a degree at Stanford, CEO [Ann Lee]", in the same sentence. */
    private boolean isAside(int mention, int title) {
        int before = passage.names.first(mention) - 1;
        return SITES.contains(passage.lower(before))
                || ASIDE.contains(passage.lower(before))
                        && passage.tokens.sentenceOf(before) == passage.tokens.sentenceOf(title);
    }

    /**
     * The body that the paragraph opens with, as whom it is about: but for the bank of "Deutsche
     * Bank downgraded Norchem".
     */
    private Optional<Entity> opener(int first) {
        int at = first + Dateline.length(passage.tokens, passage.tokens.sentenceOf(first));
        int name = passage.lower(at).equals("the") ? at + 1 : at;
        int mention = passage.names.mentionAt(name);
        if (mention == MentionIndex.NONE) {
            return Optional.empty();
        }
        int behind = passage.names.last(mention) + 1;
        for (int token = behind; token < behind + VERB && token < passage.tokens.size(); token++) {
            if (AIMED.contains(passage.lower(token))) {
                return Optional.empty();
            }
        }
        return passage.names.entity(mention);
    }

    /** The first token of the paragraph. */
    private int paragraph(int token) {
        int first = token;
        while (first > 0
                && token - first < TOKENS_BACK
                && !isParted(passage.tokens.end(first - 1), passage.tokens.start(first))) {
            first--;
        }
        return first;
    }

    /** Whether a line ends there and the next is blank or set in. */
    private boolean isParted(int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (passage.text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    private Argument argument(Entity body, RelationCandidate candidate) {
        Span title = candidate.value().orElseThrow();
        int at = passage.tokens.at(title.start());
        return new Argument(
                Party.of(body, title, Party.Resolution.ANTECEDENT), body.type(), at, at);
    }

    private static boolean isOffice(RelationCandidate candidate) {
        return candidate.type().equals(PositionFinder.TYPE) && candidate.value().isPresent();
    }

    private String title(RelationCandidate candidate) {
        return Whitespace.fold(candidate.value().orElseThrow().in(passage.text))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /**
     * Whether no word before the title tells whose it is: "the chairman", not "Foreign Ministry
     * spokesman" or "party chairman".
     */
    private boolean isAlone(RelationCandidate candidate) {
        int before = passage.tokens.at(candidate.value().orElseThrow().start()) - 1;
        while (before >= 0 && leavesOpen(before)) {
            before--;
        }
        return before < 0
                || !passage.isNominal(before)
                        && !passage.inMention(before)
                        && !passage.isPossessive(before)
                || passage.tokens.sentenceOf(before) != passage.tokens.sentenceOf(before + 1);
    }

    /** "acting", and "President and" of "Acme President and CEO". */
    private boolean leavesOpen(int token) {
        String word = passage.lower(token);
        boolean joins = JOINERS.contains(word) && TitleLexicon.isHead(passage.lower(token - 1));
        boolean joined = TitleLexicon.isHead(word) && JOINERS.contains(passage.lower(token + 1));
        return ADDITIONS.contains(word) || joins || joined;
    }

    /**
     * What kind of body the office is of, by its last words; none where they tell nothing, or those
     * before them tell more: "Presidential spokesman".
     */
    static Optional<String> kind(String title) {
        int from = title.length();
        String kind = null;
        int opening = from;
        for (int words = 0; words < WORDS && from > 0; words++) {
            from = title.lastIndexOf(' ', from - 1);
            String known = KINDS.get(title.substring(from + 1));
            kind = known == null ? kind : known;
            opening = known == null ? opening : from;
        }
        boolean alone =
                opening <= 0
                        || ADDITIONS.containsAll(List.of(title.substring(0, opening).split(" ")));
        return alone ? Optional.ofNullable(kind) : Optional.empty();
    }

    private static boolean fits(Entity body, String kind) {
        String name = body.name().toLowerCase(Locale.ROOT);
        if (body.type() != EntityType.ORGANIZATION
                || INNER.contains(name)
                || REPORTERS.contains(body.name())
                || isNewspaper(name) && !kind.equals(NEWSPAPER)
                || kind.equals(COMPANY) && NOT_COMPANIES.contains(body.name())) {
            return false;
        }
        Set<String> words = NAMED.get(kind);
        return words == null || bears(name, words);
    }

    private static boolean isNewspaper(String name) {
        return NAMED.get(NEWSPAPER).contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean bears(String name, Set<String> words) {
        for (String word : name.split(" ")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
