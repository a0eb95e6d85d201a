package org.gleaner.annotate.payments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.coreference.PledgedAmounts;
import org.gleaner.lexicon.Cues;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Tags;
import org.gleaner.text.Casing;
import org.gleaner.text.TokenView;

/**
 * Who pays a fine, by the words in their order: "fined [Acme] $5", "imposed a penalty of $5 on
 * [Acme]", "on [Acme], a fine of $5", "[Acme] was sentenced to a year and a fine of $5".
 */
final class Fines {

    private static final Set<String> OBJECTS = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> MEASURES = Set.of("record", "total", "maximum", "minimum");
    private static final Set<String> VERBS = DataFile.words("payments/fined-verbs.txt");
    private static final Set<String> NOUNS = DataFile.words("payments/fine-nouns.txt");
    private static final Cues IMPOSING = Cues.read("payments/imposing.txt");
    private static final Cues BEARING = Cues.read("payments/bearing-fines.txt");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> REGULATORS = DataFile.words("payments/regulators.txt");
    private static final Set<String> ON = Set.of("on", "upon", "against");
    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "get", "got");
    private static final Set<String> BREAKS = Set.of(";", "?", "!");

    private static final String VERB = "VERB";

    /** How far before a sum the verb may stand, behind which a name and an aside come. */
    private static final int FAR = 20;

    /** How far from a sum its noun may stand. */
    private static final int NEAR = 4;

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;
    private final ClauseSubjects subjects;
    private final Bodies bodies;

    Fines(TokenView view, Tags tags, WordedParties parties, Bodies bodies) {
        this.bodies = bodies;
        this.view = view;
        this.tags = tags;
        this.parties = parties;
        subjects = new ClauseSubjects(view, tags, parties);
    }

    List<Money> filled(List<Money> money) {
        return OpenSums.filled(money, view, sum -> true, this::filled);
    }

    private Money filled(Money sum) {
        int at = view.at(sum.span().start());
        int sentence = view.sentenceOf(at);
        int from = view.tokens().first(sentence);
        int to = view.tokens().last(sentence);
        for (int token = at - 1; token >= Math.max(from, at - FAR); token--) {
            if (VERBS.contains(view.lower(token))
                    && tags.of(token).equals(VERB)
                    && token > from
                    && !isPassive(token)) {
                // without one it is who is fined that stands before: "Acme fined $5 over a leak"
                return hasObject(token + 1, at) ? fined(sum, token, at) : announced(sum, at);
            }
        }
        boolean open =
                sum.payer().isEmpty()
                        && isFine(at, view.last(sum.span()), from, to)
                        && !isDenied(at, from);
        Optional<Party> payer =
                open ? payer(at, view.last(sum.span()), from, to) : Optional.empty();
        return payer.isEmpty() ? sum : sum.withParties(payer, sum.payee());
    }

    /** "Acme fined $5 over a leak" in the paper of a regulator, which fines. */
    private Money announced(Money sum, int at) {
        Optional<Party> regulator =
                sum.payer().isPresent() && sum.payee().isEmpty()
                        ? bodies.paper(at).filter(Fines::isRegulator)
                        : Optional.empty();
        return regulator.isEmpty() || isSame(sum.payer(), regulator)
                ? sum
                : sum.withParties(sum.payer(), regulator);
    }

    private static boolean isRegulator(Party party) {
        return TokenView.hasWord(party.name(), REGULATORS);
    }

    /** "fined [Acme] $5": who is named behind the verb, and never who fines. */
    private Money fined(Money sum, int verb, int at) {
        boolean known =
                sum.payer()
                        .filter(payer -> view.at(payer.span().start()) > verb)
                        .filter(payer -> view.last(payer.span()) < at)
                        .isPresent();
        Optional<Party> fining = isPronoun(verb + 1) ? subject(verb) : Optional.empty();
        if (fining.isPresent()) {
            return of(sum, verb, reprimanded(verb, fining), fining);
        }
        Optional<Party> payer =
                known
                        ? sum.payer()
                        : parties.behind(verb + 1, at)
                                .filter(found -> found.end() < at)
                                .map(Found::party)
                                .or(() -> capitals(verb + 1, at))
                                .or(() -> sum.payer().filter(party -> !isBefore(party, verb)));
        Optional<Party> named = known ? Optional.empty() : sum.payer();
        return sum.withParties(
                payer,
                sum.payee()
                        .or(() -> payer.equals(named) ? Optional.empty() : named)
                        .filter(Fines::isBody));
    }

    private static boolean isSame(Optional<Party> one, Optional<Party> other) {
        return PledgedAmounts.isOne(one, other);
    }

    private Money of(Money sum, int verb, Optional<Party> payer, Optional<Party> fining) {
        Optional<Party> other = sum.payer().filter(known -> !isSame(Optional.of(known), fining));
        return sum.withParties(
                payer.or(() -> other).or(() -> him(verb, fining)),
                sum.payee().or(() -> fining).filter(Fines::isBody));
    }

    private Optional<Party> him(int verb, Optional<Party> fining) {
        return parties.behind(verb + 1, verb + 2)
                .map(Found::party)
                .filter(party -> !isSame(Optional.of(party), fining));
    }

    private boolean isPronoun(int token) {
        return WordedParties.isPronoun(view.lower(token));
    }

    /** Who fines: "[The Bank] (the Agency) warned Acme (the Carrier) and fined it". */
    private Optional<Party> subject(int verb) {
        return subjects.of(subjects.beforeVerb(verb), true).party().or(() -> opening(verb));
    }

    /** The first party before the first verb of the sentence. */
    private Optional<Party> opening(int verb) {
        for (int token = view.tokens().first(view.sentenceOf(verb));
                token < verb && !tags.of(token).equals(VERB);
                token++) {
            Optional<Found> found = parties.behind(token, verb);
            if (found.isPresent()) {
                return found.map(Found::party);
            }
        }
        return Optional.empty();
    }

    /** "warned [Acme] (the Carrier) and fined it": the last that another verb governs. */
    private Optional<Party> reprimanded(int verb, Optional<Party> fining) {
        int from = view.tokens().first(view.sentenceOf(verb));
        Optional<Party> last = Optional.empty();
        for (int token = from; token < verb; token++) {
            if (tags.of(token).equals(VERB)) {
                Optional<Party> object =
                        parties.behind(token + 1, verb)
                                .map(Found::party)
                                .filter(party -> !isSame(Optional.of(party), fining));
                last = object.isPresent() ? object : last;
            }
        }
        return last;
    }

    /** Whether somebody stands between the verb and the sum; not so "Acme fined [a record] $5". */
    private boolean hasObject(int from, int at) {
        for (int token = from; token < at; token++) {
            if (OBJECTS.contains(tags.of(token)) && !MEASURES.contains(view.lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** Who fines, before the verb: he pays nothing. */
    private boolean isBefore(Party payer, int verb) {
        int first = view.at(payer.span().start());
        return first < verb && view.isSameSentence(first, verb);
    }

    /** "fined [Vale] $5", "fined [VK Slavoj] $5": capitals, whatever a recogniser makes of them. */
    private Optional<Party> capitals(int first, int at) {
        int last = first;
        while (last < at && Casing.isCapitalized(view.tokens().word(last))) {
            last++;
        }
        return last == at && last > first
                ? Optional.of(
                        Party.named(
                                view.tokens().words(first, last - 1),
                                view.tokens().span(first, last - 1),
                                Resolution.OBJECT))
                : Optional.empty();
    }

    private static boolean isBody(Party party) {
        return party.entity().filter(known -> known.type() == EntityType.PERSON).isEmpty();
    }

    private boolean isPassive(int verb) {
        return BE.contains(view.lower(verb - 1));
    }

    /** "a fine of [$5]", "a [$5] fine". */
    private boolean isFine(int at, int last, int from, int to) {
        return view.hasAny(NOUNS, Math.max(from, at - NEAR), Math.min(to, last + NEAR));
    }

    private Optional<Party> payer(int at, int last, int from, int to) {
        boolean imposed = IMPOSING.occurIn(view::lower, from, to);
        if (!imposed && !isListed(at, from)) {
            return bearer(at, from);
        }
        return on(Math.max(from, at - FAR), at).or(() -> on(last + 1, Math.min(to, last + FAR)));
    }

    /** "(a) [on] Acme, a fine of". */
    private boolean isListed(int at, int from) {
        return view.hasAny(ON, from, Math.min(at, from + NEAR));
    }

    /** Who is named last behind "on" among these words. */
    private Optional<Party> on(int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            if (BREAKS.contains(view.lower(token))) {
                return Optional.empty();
            }
            if (ON.contains(view.lower(token))) {
                Optional<Found> found = parties.behind(token + 1, to);
                if (found.isPresent()) {
                    return found.map(Found::party);
                }
            }
        }
        return Optional.empty();
    }

    /** "did not pay a fine". */
    private boolean isDenied(int verb, int from) {
        return view.hasAny(NEGATIONS, Math.max(from, verb - NEAR), verb + 1);
    }

    /** "[Acme] received a fine of". */
    private Optional<Party> bearer(int at, int from) {
        for (int token = at - 1; token > Math.max(from, at - FAR); token--) {
            if (BREAKS.contains(view.lower(token)) || isDenied(token, from)) {
                return Optional.empty();
            }
            if (BEARING.occurIn(view::lower, token, at)) {
                Optional<Party> subject = subjects.of(subjects.beforeVerb(token), true).party();
                return subject.isPresent()
                        ? subject
                        : parties.behind(from, token).map(Found::party);
            }
        }
        return Optional.empty();
    }
}
