package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.Country;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;

/**
 * Whom an undertaking serves where nothing is said to be given to him: whose deposit is returned,
 * who is appointed, whom the promiser assures, through whom money is spent, whose people are
 * trained; and the body whose paper tells that another gives.
 */
final class Gainers {

    private static final Set<String> REPAYING = Words.of("repaying-verbs");
    private static final Set<String> OWED = Words.of("things-owed");
    private static final Set<String> OURS = Words.of("first-owners");
    private static final Set<String> APPOINTING = Words.of("appointing-verbs");
    private static final Set<String> ASSURING = Words.of("assuring-verbs");
    private static final Set<String> HELPING = Words.of("helping-verbs");
    private static final Set<String> KEEPING = Words.of("funding-of");
    private static final Set<String> GIVING = Words.of("giving-to-us");
    private static final Set<String> SHARING = Words.of("sharing-verbs");
    private static final Set<String> READERS = Set.of("you", "your");

    private static final Set<String> RELEASING = Words.of("releasing-verbs");
    private static final Set<String> RENEWALS = Words.of("renewals");
    private static final String AGAINST = "against";
    private static final int NEAR = 3;

    private static final String BY = "by";
    private static final String OF = "of";
    private static final String WITH = "with";
    private static final String TO = "to";

    private final PledgeContext context;
    private final Pledgers pledgers;
    private final OwnReceiver ownReceiver;

    Gainers(PledgeContext context, Pledgers pledgers) {
        this.context = context;
        this.pledgers = pledgers;
        this.ownReceiver = new OwnReceiver(context, pledgers);
    }

    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger) {
        if (!candidate.sentence().hasTree()) {
            return Optional.empty();
        }
        return owner(candidate)
                .or(() -> appointed(candidate))
                .or(() -> assured(candidate))
                .or(() -> spender(candidate))
                .or(() -> people(candidate))
                .or(() -> kept(candidate))
                .or(() -> shared(candidate))
                .or(() -> promisedTo(candidate))
                .or(() -> released(candidate))
                .or(() -> renewed(candidate))
                .or(() -> addressed(candidate))
                .or(() -> ownReceiver.of(candidate, pledger));
    }

    /** "will pay [my] passage", "will return [Acme]'s deposit". */
    private Optional<Party> owner(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int paid = candidate.object();
        int thing = paid == NONE ? tree.prepositional(candidate.clause().predicate(), "for") : paid;
        int owner =
                thing != NONE
                                && REPAYING.contains(candidate.verb())
                                && OWED.contains(sentence.lemma(thing))
                        ? tree.child(thing, "nmod:poss")
                        : NONE;
        if (owner == NONE) {
            return Optional.empty();
        }
        Span words = sentence.span(owner, owner);
        if (OURS.contains(sentence.word(owner))) {
            return pledgers.speaker(words);
        }
        int from = Math.min(owner, tree.leftmost(owner));
        return named(sentence, owner)
                .or(
                        () ->
                                context.antecedents()
                                        .of(sentence.inDocument(from), sentence.inDocument(owner))
                                        .map(each -> Party.of(each, words, Resolution.ANTECEDENT)));
    }

    /** "decided to appoint [Roofing Ltd] at R112,000". */
    private Optional<Party> appointed(PledgeCandidate candidate) {
        int who = candidate.object();
        return who != NONE && APPOINTING.contains(candidate.verb()) && !candidate.clause().negated()
                ? named(candidate.sentence(), who)
                : Optional.empty();
    }

    /** "has assured [Fiji] that it will mend the road", "told [Mr Lee] that his contract". */
    private Optional<Party> assured(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int reported = Reports.over(candidate);
        int over = reported == NONE ? tree.head(candidate.clause().predicate()) : reported;
        int whom =
                over != NONE
                                && over < candidate.clause().predicate()
                                && ASSURING.contains(tree.lemma(over))
                        ? tree.child(over, "iobj", "obj")
                        : NONE;
        if (whom <= over || whom > candidate.clause().predicate()) {
            return Optional.empty();
        }
        return sentence.word(whom).equals("us")
                ? pledgers.group(sentence.span(whom, whom))
                        .or(() -> pledgers.speaker(sentence.span(whom, whom)))
                : namedBeside(sentence, whom);
    }

    /** "set aside 5 million for maize purchases by the [Food Agency]". */
    private Optional<Party> spender(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        if (candidate.kind() != RuleKind.FUNDING || clause.passive()) {
            return Optional.empty();
        }
        int sum = Sums.after(sentence, clause.predicate());
        for (int token = sum + 1; sum != NONE && token < clause.to(); token++) {
            int name = sentence.word(token + 1).equals("the") ? token + 2 : token + 1;
            if (sentence.word(token).equals(BY)
                    && sentence.tag(token - 1).equals("NOUN")
                    && isOrganization(sentence, name)) {
                return named(sentence, name);
            }
        }
        return Optional.empty();
    }

    /** "will train 120 [Senegalese] inspectors", "will exempt [Moroccan] lorries": a country's. */
    private Optional<Party> people(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int who = candidate.object();
        if (who == NONE || !HELPING.contains(candidate.verb()) || candidate.clause().negated()) {
            return Optional.empty();
        }
        for (int token = candidate.clause().predicate() + 1; token < who; token++) {
            Optional<Country> country =
                    context.names().isAt(sentence.inDocument(token), EntityType.NATIONALITY)
                            ? Countries.ofDemonym(sentence.text(token, token))
                            : Optional.empty();
            Optional<Entity> known = country.flatMap(this::entity);
            if (known.isPresent()) {
                Span words = sentence.span(token, token);
                return known.map(each -> Party.of(each, words, Resolution.OBJECT));
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> entity(Country country) {
        return context.entities().stream()
                .filter(each -> each.type() == EntityType.LOCATION)
                .filter(each -> Countries.named(each.name()).filter(country::equals).isPresent())
                .findFirst();
    }

    /** "keep funding the forests of the [Congo Basin]". */
    private Optional<Party> kept(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        for (int token = candidate.clause().predicate();
                token < candidate.clause().to() && !candidate.clause().negated();
                token++) {
            int object = KEEPING.contains(sentence.lemma(token)) ? tree.object(token) : NONE;
            int name = object <= token ? NONE : tree.child(object, "nmod", "obl");
            int mark = name == NONE ? NONE : tree.child(name, "case");
            if (mark != NONE
                    && sentence.word(mark).equals(OF)
                    && named(sentence, name).isPresent()) {
                return named(sentence, name);
            }
        }
        return Optional.empty();
    }

    /** "share our data with [Tuvalu]". */
    private Optional<Party> shared(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!SHARING.contains(candidate.verb()) || candidate.clause().negated()) {
            return Optional.empty();
        }
        for (int token = candidate.clause().predicate() + 1;
                token < candidate.clause().to();
                token++) {
            int name = sentence.word(token + 1).equals("the") ? token + 2 : token + 1;
            if (sentence.word(token).equals(WITH) && named(sentence, name).isPresent()) {
                return named(sentence, name);
            }
        }
        return Optional.empty();
    }

    /** "has given [us] a guarantee that", "made a commitment to the [Guild] that". */
    private Optional<Party> promisedTo(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int above = tree.head(candidate.clause().predicate());
        int noun = above == NONE || tree.isNoun(above) ? above : tree.object(above);
        int verb = noun == NONE || !tree.isNoun(noun) ? NONE : tree.head(noun);
        if (verb == NONE || Lexicon.noun(tree.lemma(noun)).isEmpty() || !tree.isVerb(verb)) {
            return Optional.empty();
        }
        int given = tree.child(verb, "iobj");
        int to = tree.prepositional(noun, TO);
        int whom = given != NONE ? given : to == NONE ? tree.prepositional(verb, TO) : to;
        if (whom == NONE || whom > candidate.clause().predicate()) {
            return Optional.empty();
        }
        return sentence.word(whom).equals("us")
                ? pledgers.group(sentence.span(whom, whom))
                : namedBeside(sentence, whom);
    }

    /** "[Fiji]", "the governor, [Ann Lee]". */
    private Optional<Party> namedBeside(SentenceView sentence, int whom) {
        Dependencies tree = sentence.tree();
        int beside = tree.child(whom, "appos");
        int second =
                tree.children(tree.head(whom), "obj").stream()
                        .filter(token -> token > whom)
                        .filter(token -> sentence.word(tree.leftmost(token) - 1).equals(","))
                        .findFirst()
                        .orElse(NONE);
        int name = beside == NONE ? second : beside;
        return named(sentence, whom)
                .or(() -> name == NONE ? Optional.empty() : named(sentence, name));
    }

    /** "withdraws its claim against [Mr Lee]". */
    private Optional<Party> released(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int end = RELEASING.contains(candidate.verb()) ? candidate.clause().to() : NONE;
        for (int token = candidate.clause().predicate() + 1; token < end; token++) {
            if (sentence.word(token).equals(AGAINST)) {
                for (int name = token + 1; name <= Math.min(end, token + NEAR); name++) {
                    if (named(sentence, name).isPresent()) {
                        return named(sentence, name);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "give 5 million to the rebuilding of [Chad]'s grid". */
    private Optional<Party> renewed(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        boolean gives = GIVING.contains(candidate.verb()) || KEEPING.contains(candidate.verb());
        int end = gives && !candidate.clause().negated() ? candidate.clause().to() : NONE;
        for (int token = candidate.clause().predicate() + 1; token < end; token++) {
            if (RENEWALS.contains(sentence.word(token)) && sentence.word(token + 1).equals(OF)) {
                int name = sentence.word(token + 2).equals("the") ? token + 3 : token + 2;
                return named(sentence, name);
            }
        }
        return Optional.empty();
    }

    /** "Your papers will be kept on file", below "Dear Mr [Lee]". */
    private Optional<Party> addressed(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        int at = sentence.span(clause.action(), clause.action()).start();
        boolean you =
                sentence.holds(READERS, clause.from(), clause.to())
                        && !context.isQuoted(at)
                        && context.turnAt(at).isEmpty();
        return you
                ? context.addressee()
                        .map(
                                each ->
                                        Party.of(
                                                each,
                                                sentence.span(clause.action(), clause.action()),
                                                Resolution.STRUCTURE))
                : Optional.empty();
    }

    private Optional<Party> named(SentenceView sentence, int token) {
        return token >= sentence.size()
                ? Optional.empty()
                : context.names()
                        .actorAt(sentence.inDocument(token))
                        .map(
                                each ->
                                        Party.of(
                                                each,
                                                sentence.span(token, token),
                                                Resolution.OBJECT));
    }

    private boolean isOrganization(SentenceView sentence, int token) {
        return token < sentence.size()
                && context.names().isAt(sentence.inDocument(token), EntityType.ORGANIZATION);
    }
}
