package org.gleaner.annotate.payments;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.LegalForms;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tokens;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Organs;
import org.gleaner.syntax.Routes;
import org.gleaner.syntax.TreePath;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;

/**
 * The party that the words on one side of a payment name or describe, or that a pronoun refers to.
 */
final class PartyFinder {

    /** What may give or get a sum. */
    static final Set<EntityType> PAYING =
            EnumSet.of(
                    EntityType.PERSON,
                    EntityType.ORGANIZATION,
                    EntityType.LOCATION,
                    EntityType.PRODUCT,
                    EntityType.EVENT);

    private static final Set<String> QUANTITIES = DataFile.words("payments/quantities.txt");
    private static final Set<String> DONORS = DataFile.words("payments/donors.txt");
    private static final Set<String> PROGRAMMES = DataFile.words("payments/programmes.txt");
    private static final int LONGEST_NAME = 5;

    /** How far up an infinitive may have its subject: "agreed to help to pay". */
    private static final int FAR = 4;

    private static final String SIDE = "side";
    private static final String INCLUDING = "include";
    private static final Set<String> ORGANS = Set.of("Board", "Boards", "Trustees", "Directors");
    private static final Set<String> SCENES = Set.of("in", "at", "on");
    private static final Set<String> THIS = Set.of("this", "that");
    private static final Set<String> OURS = Set.of("my", "our");
    private static final String GOVERNMENT = "government";
    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "myself");
    private static final Set<String> THEY = Set.of("they", "them");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ourselves");

    private final Tokens tokens;
    private final MentionIndex names;
    private final AntecedentResolver antecedents;
    private final SpeakerResolver speakers;
    private final Bodies own;
    private final NounPhrases phrases;
    private final BitSet amounts = new BitSet();
    private final Map<String, Entity> countries = new HashMap<>();
    private final Map<String, Entity> bodies = new HashMap<>();

    /**
     * @param money the figures, whose own words are no party: "[NOK] 20 million"
     */
    PartyFinder(
            Tokens tokens,
            MentionIndex names,
            AntecedentResolver antecedents,
            SpeakerResolver speakers,
            Bodies own,
            List<Money> money) {
        this.own = own;
        for (Money amount : money) {
            int last = tokens.at(amount.span().end() - 1);
            for (int token = tokens.at(amount.span().start());
                    token <= last && token < tokens.size();
                    token++) {
                amounts.set(token);
            }
        }
        this.tokens = tokens;
        this.names = names;
        this.antecedents = antecedents;
        this.speakers = speakers;
        this.phrases = new NounPhrases(tokens, names);
        for (Entity entity : names.entities().list()) {
            bodies.put(entity.name(), entity);
            if (entity.type() == EntityType.LOCATION) {
                Countries.named(entity.name())
                        .ifPresent(country -> countries.putIfAbsent(country.code(), entity));
            }
        }
    }

    Optional<Party> along(
            TreePath path, int trigger, Dependencies syntax, Party.Resolution source) {
        for (List<Integer> ends : path.all(trigger, syntax)) {
            for (int token : ends) {
                Optional<Party> found =
                        token == trigger
                                        || amounts.get(syntax.inDocument(token))
                                        || isScene(token, trigger, syntax)
                                        || inSameName(token, trigger, syntax)
                                ? Optional.empty()
                                : isModifier(token, syntax)
                                        ? modifier(token, syntax, source)
                                        : at(token, syntax, source);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "sponsors including [Nike]", which the parser may hang on the verb behind it. */
    static boolean isInstance(int token, Dependencies syntax) {
        int above = syntax.head(token);
        return above != Dependencies.NONE
                        && above < token
                        && syntax.lemma(above).equals(INCLUDING)
                        && syntax.tag(above).equals("VBG")
                || token > 0 && syntax.lemma(token - 1).equals(INCLUDING)
                || syntax.children(token, "case").stream()
                        .anyMatch(marker -> syntax.lemma(marker).startsWith(INCLUDING));
    }

    /**
     * Where something happens is not who is paid: "[In Geneva], donors pledged $1 billion", "spent
     * $5 million on dikes [at Blackpool]".
     */
    private boolean isScene(int token, int trigger, Dependencies syntax) {
        boolean site =
                !names.isAt(syntax.inDocument(token), EntityType.ORGANIZATION)
                        && syntax.children(token, "case").stream()
                                .anyMatch(at -> syntax.lemma(at).equals("at"));
        return site
                || token < trigger
                        && syntax.relation(token).startsWith("obl")
                        && syntax.children(token, "case").stream()
                                .anyMatch(marker -> SCENES.contains(syntax.lemma(marker)));
    }

    /** "the Emergency Support Loan" is not lent by the Emergency Support. */
    private boolean inSameName(int token, int trigger, Dependencies syntax) {
        int mention = names.mentionAt(syntax.inDocument(token));
        return mention != MentionIndex.NONE
                && mention == names.mentionAt(syntax.inDocument(trigger));
    }

    private static boolean isModifier(int token, Dependencies syntax) {
        return syntax.relation(token).equals("compound") || syntax.relation(token).equals("amod");
    }

    /** "World Bank aid" and "Dutch investment" name who gives; "Iraq aid" may name who gets it. */
    private Optional<Party> modifier(int token, Dependencies syntax, Party.Resolution source) {
        int inDocument = syntax.inDocument(token);
        if (names.isAt(inDocument, EntityType.NATIONALITY)) {
            return country(inDocument, source);
        }
        return named(inDocument, source)
                .filter(
                        party ->
                                DONORS.contains(
                                                party.entity()
                                                        .map(Entity::canonical)
                                                        .orElse(party.name()))
                                        || Countries.named(party.name()).isEmpty());
    }

    /** The party whose name fills the tokens from {@code first} to {@code last}. */
    Optional<Party> filling(int first, int last) {
        int mention = names.mentionAt(first);
        boolean fills =
                mention != MentionIndex.NONE
                        && names.first(mention) == first
                        && names.last(mention) == last;
        return fills ? named(first, Party.Resolution.OBJECT) : Optional.empty();
    }

    /** The party at the head of a noun phrase. */
    Optional<Party> at(int token, Dependencies syntax, Party.Resolution source) {
        int inDocument = syntax.inDocument(token);
        if (Routes.isEnd(token, syntax) || isInstance(token, syntax)) {
            return Optional.empty();
        }
        Optional<Party> named = named(inDocument, source);
        if (named.isPresent()) {
            return named;
        }
        if (syntax.tag(token).startsWith("PRP")) {
            return pronoun(inDocument)
                    .flatMap(party -> notDoer(party, token, syntax))
                    .or(() -> called(token, syntax, source));
        }
        int counted =
                QUANTITIES.contains(syntax.lemma(token))
                        ? syntax.prepositional(token, "of")
                        : Dependencies.NONE;
        if (counted != Dependencies.NONE) {
            return at(counted, syntax, source);
        }
        Optional<Party> place =
                programmeOf(token, syntax, source)
                        .or(() -> ownGovernment(token, syntax))
                        .or(() -> placeOf(token, syntax, source))
                        .or(() -> bodyOf(token, syntax, source))
                        .or(() -> own.own(inDocument))
                        .or(() -> sideOf(token, syntax, source));
        if (place.isPresent()) {
            return place;
        }
        int subject = syntax.child(token, "nsubj");
        if (subject != Dependencies.NONE && syntax.child(token, "cop") != Dependencies.NONE) {
            return at(subject, syntax, source);
        }
        Optional<Party> beside =
                called(token, syntax, source).or(() -> described(token, syntax, source));
        if (beside.isPresent()) {
            return beside;
        }
        return isCalledBySum(token, syntax)
                ? Optional.empty()
                : definite(token, syntax)
                        .filter(body -> isOwnCompany(body, syntax.lemma(token)))
                        .or(() -> described(token, syntax))
                        .or(() -> definite(token, syntax))
                        .or(() -> own.town(inDocument))
                        .or(() -> phrases.party(token, syntax, source))
                        .filter(party -> !holdsSum(party));
    }

    /** "[Acme Bank], a lender that". */
    private Optional<Party> described(int token, Dependencies syntax, Party.Resolution source) {
        int head = syntax.head(token);
        return head != Dependencies.NONE && head < token && syntax.relation(token).equals("appos")
                ? named(syntax.inDocument(head), source)
                : Optional.empty();
    }

    /** "the lender, [Acme Bank]", "I, [Ann Lee], leave". */
    private Optional<Party> called(int token, Dependencies syntax, Party.Resolution source) {
        for (int child : syntax.children(token, "appos", "flat", "dep")) {
            Optional<Party> beside =
                    named(syntax.inDocument(child), source)
                            .or(() -> namedWithin(child, token, syntax, source));
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.empty();
    }

    /** "its backer, the fund [Tiger Ridge]": at the end of what is said beside. */
    private Optional<Party> namedWithin(
            int child, int token, Dependencies syntax, Party.Resolution source) {
        int last = syntax.rightmost(child);
        boolean beside =
                syntax.relation(child).equals("appos")
                        && child > token
                        && last - child <= LONGEST_NAME
                        && !syntax.tag(child).startsWith("NNP");
        if (!beside) {
            return Optional.empty();
        }
        for (int at = child + 1; at <= last; at++) {
            if (names.isStart(syntax.inDocument(at)) && syntax.head(at) >= child) {
                return named(syntax.inDocument(at), source);
            }
            if (syntax.tag(at).equals("IN") || syntax.tag(at).equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the board of [Acme Bank]". */
    private Optional<Party> bodyOf(int token, Dependencies syntax, Party.Resolution source) {
        int body = Organs.body(token, syntax);
        return body == Dependencies.NONE ? Optional.empty() : at(body, syntax, source);
    }

    /** "[ADB]'s rural programme provided $5", "an [ADB] project": whose works they are. */
    private Optional<Party> programmeOf(int token, Dependencies syntax, Party.Resolution source) {
        if (source != Party.Resolution.SUBJECT
                || !PROGRAMMES.contains(syntax.lemma(token).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (int owner : syntax.children(token, "nmod:poss", "compound")) {
            if (names.isAt(syntax.inDocument(owner), EntityType.ORGANIZATION)) {
                return named(syntax.inDocument(owner), source);
            }
        }
        return Optional.empty();
    }

    /** "my [Government]", as an envoy says it. */
    private Optional<Party> ownGovernment(int token, Dependencies syntax) {
        boolean own =
                GOVERNMENT.equals(syntax.lemma(token).toLowerCase(Locale.ROOT))
                        && syntax.children(token, "nmod:poss").stream()
                                .anyMatch(owner -> OURS.contains(syntax.lemma(owner)));
        return own
                ? speakers.organizationOf(tokens.span(syntax.inDocument(token)))
                : Optional.empty();
    }

    /** "the state of [Ohio]". */
    private Optional<Party> placeOf(int token, Dependencies syntax, Party.Resolution source) {
        int name = Organs.place(token, syntax);
        return name == Dependencies.NONE
                ? Optional.empty()
                : named(syntax.inDocument(name), source)
                        .filter(
                                party ->
                                        party.entity()
                                                .filter(
                                                        entity ->
                                                                entity.type()
                                                                        == EntityType.LOCATION)
                                                .isPresent());
    }

    /** "a [fund] of $200 million", "a $1.5 million [bail]": the sum by another name. */
    private boolean isCalledBySum(int token, Dependencies syntax) {
        return syntax.children(token).stream()
                .filter(child -> amounts.get(syntax.inDocument(child)))
                .anyMatch(
                        child ->
                                isBefore(child, token, syntax)
                                        || syntax.children(child, "case").stream()
                                                .anyMatch(of -> syntax.lemma(of).equals("of")));
    }

    /** Before a noun, with no preposition between. */
    private static boolean isBefore(int sum, int noun, Dependencies syntax) {
        for (int token = sum + 1; token < noun; token++) {
            if (syntax.tag(token).equals("IN") || syntax.tag(token).equals("TO")) {
                return false;
            }
        }
        return sum < noun;
    }

    private boolean holdsSum(Party party) {
        int sum = amounts.nextSetBit(tokens.at(party.span().start()));
        return sum >= 0 && tokens.start(sum) < party.span().end();
    }

    /** "the company", of one that the document has named. */
    private Optional<Party> described(int token, Dependencies syntax) {
        int article = syntax.child(token, "det");
        if (article == Dependencies.NONE || isWithinName(article, token, syntax)) {
            return Optional.empty();
        }
        int from = syntax.inDocument(article);
        int to = syntax.inDocument(token);
        boolean points = THIS.contains(syntax.lemma(article)) && from == to - 1;
        String noun = tokens.word(to).toLowerCase(Locale.ROOT);
        return (points ? antecedents.of("the " + noun, to) : antecedents.of(from, to))
                .map(
                        entity ->
                                Party.of(
                                        entity,
                                        tokens.span(from, to),
                                        Party.Resolution.ANTECEDENT));
    }

    /** Kazakhstan at "side" of "the Kazakh side". */
    private Optional<Party> sideOf(int token, Dependencies syntax, Party.Resolution source) {
        int people = token - 1;
        return syntax.lemma(token).equals(SIDE)
                        && people >= 0
                        && names.isAt(syntax.inDocument(people), EntityType.NATIONALITY)
                ? country(syntax.inDocument(people), source)
                : Optional.empty();
    }

    /** Of a company's own paper "the company" is that one; of others' it may be any. */
    private static boolean isOwnCompany(Party body, String noun) {
        return !OwnBody.isBusiness(noun) || LegalForms.isCompany(body.name());
    }

    /** "the trust" in the paper of one. */
    private Optional<Party> definite(int token, Dependencies syntax) {
        int article = syntax.child(token, "det");
        return article != Dependencies.NONE
                        && article == token - 1
                        && syntax.lemma(article).equals("the")
                ? own.ofPaper(syntax.inDocument(token))
                : Optional.empty();
    }

    /**
     * "the Royal Flying Doctor [Service]", which no recogniser knows, is no "service" of before.
     */
    private boolean isWithinName(int article, int noun, Dependencies syntax) {
        return noun - article > 1
                && Casing.isCapitalized(tokens.word(syntax.inDocument(noun)))
                && Casing.isCapitalized(tokens.word(syntax.inDocument(noun - 1)));
    }

    /** Another than this one, whom a description cannot mean: "EIS gave [the company] $5". */
    Optional<Party> other(Party party) {
        if (party.source() != Party.Resolution.ANTECEDENT || party.entity().isEmpty()) {
            return Optional.empty();
        }
        int from = tokens.at(party.span().start());
        int to = tokens.at(party.span().end() - 1);
        return antecedents
                .of(from, to, party.entity().get())
                .map(entity -> Party.of(entity, party.span(), Party.Resolution.ANTECEDENT));
    }

    private Optional<Party> named(int token, Party.Resolution source) {
        int mention = names.mentionAt(token);
        if (mention == MentionIndex.NONE || !PAYING.contains(names.mention(mention).type())) {
            return Optional.empty();
        }
        if (own.isRole(mention)) {
            return own.known(token);
        }
        int last = names.last(mention);
        if (amounts.get(last)) {
            return withoutAmount(names.first(mention), last, source);
        }
        return body(mention, source).or(() -> names.party(mention, source));
    }

    /** The bank of "the Board of Executive Directors of the Lower Mekong [Bank]". */
    private Optional<Party> body(int mention, Party.Resolution source) {
        int last = names.last(mention);
        String first = tokens.word(names.first(mention));
        if (!ORGANS.contains(first)) {
            return Optional.empty();
        }
        for (int token = names.first(mention) + 2; token <= last; token++) {
            if (!tokens.word(token - 1).equals("of") && !tokens.word(token - 1).equals("the")) {
                continue;
            }
            Entity whole = bodies.get(tokens.words(token, last));
            if (whole != null) {
                return Optional.of(Party.of(whole, tokens.span(token, last), source));
            }
        }
        return Optional.empty();
    }

    /** "[Pearl Auctions] HK$9 million", where the recogniser takes the sign into the name. */
    private Optional<Party> withoutAmount(int first, int end, Party.Resolution source) {
        int last = end;
        while (last >= first && amounts.get(last)) {
            last--;
        }
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(
                Party.named(tokens.words(first, last), tokens.span(first, last), source));
    }

    /** The country of an adjective: "Dutch investment". */
    private Optional<Party> country(int token, Party.Resolution source) {
        return Countries.ofDemonym(tokens.word(token))
                .map(
                        country ->
                                Optional.ofNullable(countries.get(country.code()))
                                        .map(entity -> Party.of(entity, tokens.span(token), source))
                                        .orElse(
                                                Party.named(
                                                        country.name(),
                                                        tokens.span(token),
                                                        source)));
    }

    /** "It paid $5 million to [Acre]": who is named behind the pronoun is not meant by it. */
    private boolean isNamedLater(Entity entity, int pronoun) {
        int last = tokens.last(tokens.sentenceOf(pronoun)) - 1;
        for (int mention : names.mentionsIn(pronoun + 1, last)) {
            if (names.entity(mention).filter(entity::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Those who do the deed to the pronoun, and are not meant by it: "[Judge Reed] ordered her to
     * pay" ("herself" would be she), "[Norway and Chad] lent it $5 million".
     */
    private Set<Entity> doers(int pronoun, Dependencies syntax) {
        String relation = syntax.relation(pronoun);
        boolean object = relation.equals("obj") || relation.equals("iobj");
        int verb =
                object && !syntax.lemma(pronoun).contains("sel")
                        ? syntax.head(pronoun)
                        : Dependencies.NONE;
        Set<Entity> doers = new HashSet<>();
        int doer = Dependencies.NONE;
        for (int steps = 0; verb != Dependencies.NONE && steps < FAR; steps++) {
            doer = syntax.child(verb, "nsubj");
            boolean infinitive = syntax.relation(verb).equals("xcomp");
            verb = doer == Dependencies.NONE && infinitive ? syntax.head(verb) : Dependencies.NONE;
        }
        if (doer != Dependencies.NONE && doer < pronoun) {
            for (int each : syntax.coordinated(doer)) {
                names.entityAt(syntax.inDocument(each)).ifPresent(doers::add);
            }
        }
        return doers;
    }

    private Optional<Party> notDoer(Party party, int pronoun, Dependencies syntax) {
        Set<Entity> doers = doers(pronoun, syntax);
        return party.entity().filter(doers::contains).isPresent()
                ? otherThan(doers, syntax.inDocument(pronoun))
                : Optional.of(party);
    }

    private Optional<Party> otherThan(Set<Entity> doers, int pronoun) {
        return antecedents
                .of(pronoun, pronoun, doers)
                .filter(entity -> !isNamedLater(entity, pronoun))
                .map(entity -> Party.of(entity, tokens.span(pronoun), Party.Resolution.ANTECEDENT));
    }

    private Optional<Party> pronoun(int token) {
        if (own.opensDecision(token)) {
            return own.paper(token);
        }
        Optional<Party> continued = own.continued(token);
        if (continued.isPresent()) {
            return continued;
        }
        Optional<Entity> antecedent =
                antecedents.of(token, token).filter(entity -> !isNamedLater(entity, token));
        if (antecedent.isPresent()) {
            return antecedent.map(
                    entity -> Party.of(entity, tokens.span(token), Party.Resolution.ANTECEDENT));
        }
        String word = tokens.word(token).toLowerCase(Locale.ROOT);
        if (THEY.contains(word)) {
            return antecedents
                    .ofThey(token)
                    .map(
                            entity ->
                                    Party.of(
                                            entity,
                                            tokens.span(token),
                                            Party.Resolution.ANTECEDENT))
                    .or(() -> own.they(token));
        }
        if (SINGULAR.contains(word)) {
            return speakers.of(tokens.span(token));
        }
        return PLURAL.contains(word)
                ? speakers.organizationOf(tokens.span(token))
                        .or(() -> own.paper(token))
                        .or(() -> speakers.labelled(tokens.span(token)))
                : Optional.empty();
    }
}
