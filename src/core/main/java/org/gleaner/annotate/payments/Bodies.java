package org.gleaner.annotate.payments;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.text.Casing;
import org.gleaner.text.Dateline;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/** Bodies that a text calls by a noun: "[The Council] approved the following grants". */
final class Bodies {

    private static final Set<String> NOUNS = DataFile.words("payments/parties.txt");
    private static final Set<String> ROLES = DataFile.words("payments/roles.txt");
    private static final Set<String> TOWNS = DataFile.words("payments/town-nouns.txt");

    /** Before "of" and a place: "[mayor] of Elmira", "the [municipality] of Elmira". */
    private static final Set<String> CALLED = DataFile.words("payments/of-towns.txt");

    private static final Cues DECIDED = Cues.read("payments/it-was-decided.txt");

    /** How many words open a decision that has no subject. */
    private static final int DECISION = 4;

    private static final Set<String> BEFORE = Set.of("the", "that", "our");

    /** Words with a capital that open a sentence and are no part of a name. */
    private static final Set<String> OPENERS =
            Set.of("the", "our", "your", "its", "this", "that", "a", "when", "if", "as");

    private static final String OUR = "our";
    private static final String IT = "it";
    private static final String THE = "the";

    /** How far into its sentence a subject may stand. */
    private static final int SUBJECT = 8;

    /** How many words may stand before the noun: "RESOLVED that the". */
    private static final int FAR = 4;

    private final TokenView view;
    private final MentionIndex names;
    private final AntecedentResolver antecedents;
    private final Optional<Author> paper;
    private final CompanyThey they;

    /** By a noun for a place and a mention the place of which the text speaks from there on. */
    private final Map<String, NavigableMap<Integer, Entity>> towns = new HashMap<>();

    /**
     * @param paper the body whose paper the text is
     */
    Bodies(
            TokenView view,
            MentionIndex names,
            AntecedentResolver antecedents,
            Optional<Author> paper) {
        this.view = view;
        this.names = names;
        this.antecedents = antecedents;
        this.paper = paper;
        they = new CompanyThey(view, names);
    }

    /** The body whose paper it is at "Council" or "our club" there. */
    Optional<Party> own(int noun) {
        String before = noun > 0 ? view.lower(noun - 1) : "";
        boolean said = Casing.isCapitalized(view.tokens().word(noun)) || before.equals(OUR);
        return said && !isLonger(noun) ? ofPaper(noun) : Optional.empty();
    }

    /**
     * The body whose paper it is at "it" that opens a sentence, where the one before has it for its
     * subject: "[The Bank] gave $5 to the hospital. It has pledged $4".
     */
    Optional<Party> continued(int it) {
        int sentence = view.sentenceOf(it);
        if (paper.isEmpty()
                || sentence == 0
                || it - view.tokens().first(sentence) > 2
                || !view.lower(it).equals(IT)) {
            return Optional.empty();
        }
        int first = view.tokens().first(sentence - 1);
        int last = Math.min(view.tokens().last(sentence - 1), first + SUBJECT);
        for (int noun = first + 1; noun < last && !names.isInMention(noun); noun++) {
            if (view.lower(noun - 1).equals(THE) && own(noun).isPresent()) {
                return paper(it);
            }
        }
        return Optional.empty();
    }

    /** "the Health Service [Executive]": of a longer name, which is another's. */
    private boolean isLonger(int noun) {
        if (noun == 0 || !view.isSameSentence(noun - 1, noun)) {
            return false;
        }
        String word = view.tokens().word(noun - 1);
        return Casing.isCapitalized(word)
                && Character.isLowerCase(word.codePointBefore(word.length()))
                && !OPENERS.contains(view.lower(noun - 1))
                && paper.filter(body -> TokenView.lower(body.name()).contains(view.lower(noun - 1)))
                        .isEmpty();
    }

    /** The body whose paper it is, where that may call itself by the noun. */
    Optional<Party> ofPaper(int noun) {
        return paper.filter(body -> OwnBody.isMeant(body, view.lower(noun)))
                .map(body -> party(body, noun));
    }

    private Party party(Author body, int token) {
        return new Party(
                body.name(), body.entity(), view.tokens().span(token), Resolution.ANTECEDENT);
    }

    /** The company that "they" is at a token. */
    Optional<Party> they(int token) {
        return they.of(token);
    }

    /** The body whose paper it is, wherever something is said to have been given to it. */
    Optional<Party> paper(int token) {
        return paper.map(body -> party(body, token));
    }

    /** Whether "it" at the token stands for nobody: "It was resolved to pay". */
    boolean opensDecision(int token) {
        return DECIDED.occurIn(view::lower, token, Math.min(view.size(), token + DECISION));
    }

    /**
     * The place that the text is about, at "town": of its date line, or that of a council named
     * before ("the Elmira Town Council").
     */
    Optional<Party> town(int noun) {
        String word = view.lower(noun);
        if (!TOWNS.contains(word) || noun == 0 || !view.lower(noun - 1).equals("the")) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        towns.computeIfAbsent(word, this::places)
                                .floorEntry(names.lastBefore(noun)))
                .map(Map.Entry::getValue)
                .map(town -> Party.of(town, view.tokens().span(noun), Resolution.ANTECEDENT));
    }

    /** The places that the mentions of the text tell for the noun. */
    private NavigableMap<Integer, Entity> places(String noun) {
        NavigableMap<Integer, Entity> places = new TreeMap<>();
        for (int last = names.lastBefore(view.size()); last >= 0; last--) {
            int mention = last;
            place(mention, noun).ifPresent(place -> places.put(mention, place));
        }
        return places;
    }

    private Optional<Entity> place(int mention, String noun) {
        Optional<Entity> entity = names.entity(mention);
        if (entity.isEmpty()) {
            return entity;
        }
        int first = names.first(mention);
        String name = TokenView.lower(entity.get().name());
        if (entity.get().type() == EntityType.LOCATION) {
            boolean called =
                    view.lower(first - 1).equals("of") && CALLED.contains(view.lower(first - 2));
            int sentence = view.sentenceOf(first);
            boolean dateline =
                    first == view.tokens().first(sentence)
                            && Dateline.length(view.tokens(), sentence) > 0;
            return called || dateline ? entity : Optional.empty();
        }
        int at = name.indexOf(" " + noun + " ");
        return entity.get().type() == EntityType.ORGANIZATION && at > 0
                ? named(name.substring(0, at))
                : Optional.empty();
    }

    private Optional<Entity> named(String name) {
        return names.entities().list().stream()
                .filter(entity -> entity.type() == EntityType.LOCATION)
                .filter(entity -> TokenView.lower(entity.name()).equals(name))
                .findFirst();
    }

    /** Whether a word is a role of a party in a case or a deal: "defendant". */
    static boolean isRole(String word) {
        return ROLES.contains(word);
    }

    /** "the [Respondent]", which a recogniser may take for a name. */
    boolean isRole(int mention) {
        int first = names.first(mention);
        return names.last(mention) == first
                && ROLES.contains(view.lower(first))
                && view.lower(first - 1).equals("the");
    }

    boolean isOne(int noun) {
        return NOUNS.contains(view.lower(noun));
    }

    /** Whether a word, as a lemma, tells people or a body. */
    static boolean isSomebody(String word) {
        return NOUNS.contains(word);
    }

    /** Whether a word is the plural of a noun of people or bodies: "households". */
    boolean isSeveral(int noun) {
        return isSeveral(view.lower(noun));
    }

    static boolean isSeveral(String word) {
        int end = word.length() - 1;
        return end > 2
                && word.charAt(end) == 's'
                && (NOUNS.contains(word.substring(0, end))
                        || word.endsWith("ies")
                                && NOUNS.contains(word.substring(0, end - 2) + "y"));
    }

    /**
     * By the name that the text has told: the Arts Council at "Council"; in the minutes of a town
     * the Choral Union at "the Union", although the town may be called so.
     */
    Optional<Party> known(int noun) {
        Optional<Party> own = own(noun);
        Optional<Party> told =
                antecedents
                        .of("the " + view.lower(noun), noun)
                        .map(
                                entity ->
                                        Party.of(
                                                entity,
                                                view.tokens().span(noun),
                                                Resolution.ANTECEDENT));
        boolean another =
                own.filter(party -> !isInName(party, noun)).isPresent()
                        && told.filter(party -> isInName(party, noun)).isPresent()
                        && !view.lower(noun - 1).equals(OUR);
        return another ? told : own.or(() -> told).or(() -> ofPaper(noun));
    }

    /** Whom the text calls so from there on: "(hereinafter "the [Caterer]")". */
    Optional<Entity> defined(int noun) {
        return Casing.isCapitalized(view.tokens().word(noun)) && view.lower(noun - 1).equals("the")
                ? antecedents.ofTerm("the " + view.lower(noun), noun)
                : Optional.empty();
    }

    private boolean isInName(Party party, int noun) {
        String name = " " + TokenView.lower(party.name()) + " ";
        return name.contains(" " + view.lower(noun) + " ");
    }

    Party named(int noun) {
        return Party.named(view.tokens().word(noun), view.tokens().span(noun), Resolution.SUBJECT);
    }

    /** The one that opens a sentence, by its name where the text has told it. */
    Optional<Party> first(int from, int to) {
        for (int noun = from + 1; noun < Math.min(to, from + FAR); noun++) {
            if (Casing.isCapitalized(view.tokens().word(noun))
                    && BEFORE.contains(view.lower(noun - 1))
                    && isOne(noun)) {
                int at = noun;
                return known(at).or(() -> Optional.of(named(at)));
            }
        }
        return Optional.empty();
    }
}
