package org.gleaner.annotate.payments;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.payments.ClauseSubjects.Subject;
import org.gleaner.annotate.payments.SumPhrase.Owner;
import org.gleaner.annotate.payments.Valency.Kind;
import org.gleaner.annotate.payments.Valency.Use;
import org.gleaner.annotate.payments.WordedParties.Found;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.Inflection;
import org.gleaner.model.EntityType;
import org.gleaner.model.Money;
import org.gleaner.model.Party;
import org.gleaner.model.Tags;
import org.gleaner.text.TokenView;

/**
 * Reads who gives a sum and who gets it from the verb of transfer before or behind the sum in any
 * of its forms, by the words in their order: "the $5 that Acme has paid Oxfam", "$5 was remitted to
 * Oxfam by Acme", "Acme ended it by paying Oxfam $5".
 */
final class TransferClauses {

    private static final Set<String> STOPS =
            Set.of(";", ":", "?", "!", "\"", "“", "”", "(", ")", "[", "]", "—", "–", "--");
    private static final Set<String> NEGATIONS = DataFile.words("payments/negations.txt");
    private static final Set<String> ARBITERS = DataFile.words("payments/arbiters.txt");
    private static final Set<String> RULINGS = DataFile.words("payments/rulings.txt");
    private static final Set<String> OPENERS = FunctionWords.of("clause-openers");
    private static final Set<String> PREPOSITIONS = FunctionWords.of("prepositions");
    private static final Set<String> JOINTS = Set.of("and", "but", "or");
    private static final Set<String> BE =
            Set.of("be", "been", "being", "is", "are", "was", "were", "'s", "get", "got", "'re");
    private static final Set<String> LINKING = Set.of("of", "for", "worth", "totalling", "the");
    private static final Set<String> AGAINST = Set.of("to", "against", "on");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> BETWEEN =
            Set.of("DET", "ADJ", "ADV", "NOUN", "NUM", "PART", "PRON", "PROPN", "SYM");
    private static final Set<String> OWNERS = FunctionWords.of("possessive-marks");
    private static final Set<String> THAT = Set.of("that", "which");
    private static final String VERB = "VERB";
    private static final String NOUN = "NOUN";
    private static final String GERUND = "ing";
    private static final String AUX = "AUX";
    private static final String COURT = "court";
    private static final String COMMA = ",";
    private static final int FAR = 14;
    private static final int NEAR = 12;

    private final TokenView view;
    private final Tags tags;
    private final WordedParties parties;
    private final ClauseSubjects subjects;
    private final Map<String, List<Use>> uses;
    private final BitSet sums = new BitSet();

    TransferClauses(TokenView view, Tags tags, WordedParties parties, Map<String, List<Use>> uses) {
        this.view = view;
        this.tags = tags;
        this.parties = parties;
        this.uses = uses;
        subjects = new ClauseSubjects(view, tags, parties);
    }

    List<Money> filled(List<Money> money) {
        if (uses.isEmpty()) {
            return money;
        }
        for (Money sum : money) {
            sums.set(view.at(sum.span().start()));
        }
        return OpenSums.filled(money, view, sum -> true, this::filled);
    }

    private Money filled(Money sum) {
        if (!OpenSums.isOpen(sum)) {
            return sum;
        }
        Sides sides = new Reading(sum).read();
        Optional<Party> giver = sum.payer().or(() -> sides.giver);
        Optional<Party> receiver = sum.payee().or(() -> sides.receiver);
        boolean same =
                giver.isPresent() && giver.map(Party::name).equals(receiver.map(Party::name));
        return same ? sum : sum.withParties(giver, receiver);
    }

    /** Not a judge: who fines somebody for a body gets nothing. */
    private static boolean isBody(Party party) {
        return party.entity().filter(known -> known.type() == EntityType.PERSON).isEmpty();
    }

    /** Who gives and who gets, as far as known. */
    private static final class Sides {

        private Optional<Party> giver = Optional.empty();
        private Optional<Party> receiver = Optional.empty();

        void give(Optional<Party> party) {
            giver = giver.or(() -> party);
        }

        void get(Optional<Party> party) {
            receiver = receiver.or(() -> party);
        }

        boolean isEmpty() {
            return giver.isEmpty() && receiver.isEmpty();
        }
    }

    /** Of one sum. */
    private final class Reading {

        private final SumPhrase phrase;
        private final int from;
        private final int to;

        Reading(Money sum) {
            int first = view.at(sum.span().start());
            phrase = SumPhrase.of(first, view.last(sum.span()), view, tags);
            from = view.tokens().first(view.sentenceOf(first));
            to = view.tokens().last(view.sentenceOf(first));
        }

        Sides read() {
            if (phrase.isOther()) {
                return new Sides();
            }
            Sides sides = before();
            if (sides.isEmpty()) {
                sides = behind();
            }
            if (sides.isEmpty() && phrase.noun() >= 0) {
                sides = nominal();
            }
            return sides;
        }

        /** "Acme [paid] Oxfam $5". */
        private Sides before() {
            for (int token = phrase.first() - 1;
                    token >= Math.max(from, phrase.first() - NEAR);
                    token--) {
                String word = view.lower(token);
                if (STOPS.contains(word) || sums.get(token) || OPENERS.contains(word)) {
                    break;
                }
                if (isVerb(token)) {
                    return ofVerb(token);
                }
            }
            return new Sides();
        }

        private boolean isVerb(int token) {
            return tags.of(token).equals(VERB)
                    || uses.containsKey(view.lower(token)) && token > from && isVerbMisread(token);
        }

        /** A verb of transfer that the tagger takes for something else. */
        private boolean isVerbMisread(int token) {
            String word = view.lower(token);
            String before = view.lower(token - 1);
            if (tags.of(token).equals(AUX)) {
                return !tags.of(token + 1).equals(VERB) && !BE.contains(word);
            }
            return tags.of(token - 1).equals(AUX)
                    || TO.contains(before)
                    || word.endsWith(GERUND) && tags.of(token - 1).equals("ADP")
                    || token + 1 == phrase.first()
                            && !PREPOSITIONS.contains(before)
                            && parties.before(token - 1, from).isPresent();
        }

        private Sides ofVerb(int verb) {
            if (isDenied(verb)) {
                return new Sides();
            }
            for (Use use : uses.getOrDefault(view.lower(verb), List.of())) {
                Sides sides = new Sides();
                if (!use.valency().kind().isOfSum()
                        && frame(use, verb, sides)
                        && !sides.isEmpty()) {
                    return sides;
                }
            }
            return new Sides();
        }

        private boolean isDenied(int verb) {
            return view.hasAny(NEGATIONS, Math.max(from, verb - 3), verb + 1);
        }

        /** "a loan of $5 to Acme was [not] approved". */
        private boolean isDeniedBehind() {
            for (int token = phrase.last() + 1;
                    token < Math.min(to, phrase.last() + FAR) && !STOPS.contains(view.lower(token));
                    token++) {
                if (NEGATIONS.contains(view.lower(token))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the words between verb and sum are those of the frame. */
        private boolean frame(Use use, int verb, Sides sides) {
            Valency valency = use.valency();
            if (valency.kind() == Kind.LIGHT && phrase.noun() < 0) {
                return false;
            }
            boolean passive = use.isParticiple() && isPassive(verb, use);
            Objects objects = new Objects(valency, verb, phrase.first());
            if (!objects.fit(passive)) {
                return false;
            }
            Subject subject =
                    subjects.of(subjects.beforeVerb(verb), use.isFinite() && !isInfinitive(verb));
            After after = new After(valency, phrase.last() + 1, passive);
            if (passive) {
                takePassive(valency, subject, after, sides);
            } else {
                takeActive(valency, subject, objects, after, sides);
            }
            return true;
        }

        private void takeActive(
                Valency valency, Subject subject, Objects objects, After after, Sides sides) {
            boolean known = valency.prepositions().contains(subject.preposition());
            Optional<Party> other =
                    objects.party
                            .or(() -> known ? subject.whom() : Optional.empty())
                            .or(() -> after.other);
            if (valency.kind().needsOther() && other.isEmpty() && !after.isMarked) {
                return;
            }
            if (valency.kind().isGiving()) {
                sides.give(subject.party().filter(party -> !isArbiter(party)));
                sides.get(other);
            } else {
                sides.get(subject.party());
                sides.give(other);
            }
        }

        /** "The court awards Oxfam $5": it does not pay. */
        private boolean isArbiter(Party party) {
            String name = TokenView.lower(party.name());
            boolean judge = ARBITERS.contains(name.substring(name.lastIndexOf(' ') + 1));
            for (int token = phrase.last(); !judge && token <= phrase.last() + 2; token++) {
                judge = RULINGS.contains(Inflection.singular(view.lower(token)));
            }
            return judge
                    && party.entity().filter(known -> known.type() == EntityType.LOCATION).isEmpty()
                    && (party.entity()
                                    .filter(known -> known.type() == EntityType.ORGANIZATION)
                                    .isEmpty()
                            || ARBITERS.contains(name.substring(name.lastIndexOf(' ') + 1))
                            || name.contains(COURT));
        }

        /** "Oxfam was paid $5 by Acme", "Acme was fined $5 by Oslo". */
        private void takePassive(Valency valency, Subject subject, After after, Sides sides) {
            if (valency.kind() == Kind.CHARGES) {
                sides.give(subject.party());
                sides.get(after.agent.filter(TransferClauses::isBody));
            } else if (!valency.kind().isGetting()) {
                sides.get(subject.party());
                sides.give(after.agent.or(() -> after.source));
            }
        }

        private boolean isInfinitive(int verb) {
            int before = verb - 1;
            while (before > from && tags.of(before).equals("ADV")) {
                before--;
            }
            return TO.contains(view.lower(before));
        }

        /** "was paid", or "Oxfam, paid $5 by Acme". */
        private boolean isPassive(int verb, Use use) {
            int at = verb - 1;
            while (at >= from && (tags.of(at).equals("ADV") || tags.of(at).equals("PART"))) {
                at--;
            }
            if (at >= from && BE.contains(view.lower(at))) {
                return true;
            }
            boolean auxiliary = at >= from && tags.of(at).equals(AUX);
            return !auxiliary
                    && new After(use.valency(), phrase.last() + 1, true).agent.isPresent();
        }

        /** "$5 [was paid] to Oxfam", "the $5 [that Acme paid]", "$5 [went] to Oxfam". */
        private Sides behind() {
            int next = phrase.last() + 1;
            int open = view.lower(next).equals(COMMA) ? next + 1 : next;
            boolean that = THAT.contains(view.lower(open));
            int at = Math.min(to, that ? open + 1 : open);
            Optional<Found> subject = at < to ? parties.behind(at, to) : Optional.empty();
            boolean relative = subject.isPresent() && (that || at == next);
            int verb = verb(relative ? subject.get().end() + 1 : behindPhrases(at));
            Sides sides = new Sides();
            if (verb < 0 || isDenied(verb)) {
                return sides;
            }
            boolean passive = hasBe(at, verb) || verb == phrase.last() + 1;
            for (Use use : uses.get(view.lower(verb))) {
                boolean fits =
                        sides.isEmpty()
                                && (use.valency().kind() != Kind.LIGHT || phrase.noun() >= 0);
                if (fits && relative) {
                    takeRelative(use, subject.get(), verb, sides);
                } else if (fits) {
                    takeOfSum(use, verb, passive, sides);
                }
            }
            return sides;
        }

        /** "a cheque for $5 [from Oslo] reached". */
        private int behindPhrases(int first) {
            int at = first;
            Optional<Found> found = Optional.of(new Found(null, at));
            while (at < to && found.isPresent() && PREPOSITIONS.contains(view.lower(at))) {
                found = behind(at + 1);
                at = found.map(party -> party.end() + 1).orElse(at);
            }
            return at;
        }

        /** The verb behind auxiliaries and adverbs from a token on; -1 for none of transfer. */
        private int verb(int first) {
            int at = first;
            while (at < to
                    && (tags.of(at).equals(AUX)
                            || tags.of(at).equals("ADV")
                            || tags.of(at).equals("PART"))
                    && at - first < 6) {
                at++;
            }
            boolean known = at < to && uses.containsKey(view.lower(at));
            boolean verb =
                    known && (tags.of(at).equals(VERB) || at > first || tags.of(at).equals("ADJ"));
            return verb ? at : -1;
        }

        private boolean hasBe(int first, int verb) {
            return view.hasAny(BE, first, verb);
        }

        private void takeRelative(Use use, Found subject, int verb, Sides sides) {
            Valency valency = use.valency();
            Kind kind = valency.kind();
            boolean fits =
                    (kind.isGiving() && !kind.takesParty() || kind.isGetting())
                            && !hasBe(subject.end() + 1, verb)
                            && isParticleThere(valency, verb);
            if (!fits) {
                return;
            }
            int next = verb + 1 + (valency.hasParticle() ? 1 : 0);
            Optional<Party> direct =
                    kind.isGiving() ? behind(next).map(Found::party) : Optional.empty();
            After after = new After(valency, next, false);
            Optional<Party> other = direct.or(() -> after.other);
            if (kind.needsOther() && other.isEmpty() && !after.isMarked) {
                return;
            }
            if (kind.isGiving()) {
                sides.give(Optional.of(subject.party()));
                sides.get(other);
            } else {
                sides.get(Optional.of(subject.party()));
                sides.give(other);
            }
        }

        private boolean isParticleThere(Valency valency, int verb) {
            return !valency.hasParticle()
                    || valency.isParticleLoose()
                    || view.lower(verb + 1).equals(valency.particle());
        }

        private void takeOfSum(Use use, int verb, boolean passive, Sides sides) {
            Valency valency = use.valency();
            After after = new After(valency, verb + 1, true);
            switch (valency.kind()) {
                case MOVES, REACHES -> {
                    if (!passive || valency.kind() == Kind.MOVES) {
                        takeMoved(valency, verb, after, sides);
                    }
                }
                case GIVES, SENDS, LIGHT, PAYS -> {
                    if (passive && use.isParticiple() && isParticleThere(valency, verb)) {
                        sides.give(after.agent.or(() -> after.source));
                        sides.get(after.other);
                    }
                }
                case GETS, DRAWS -> {
                    if (passive && use.isParticiple() && isParticleThere(valency, verb)) {
                        sides.give(after.other);
                        sides.get(after.agent);
                    }
                }
                case CHARGES -> {
                    if (passive && use.isParticiple()) {
                        sides.give(after.target);
                        sides.get(after.agent);
                    }
                }
                default -> throw new IllegalStateException();
            }
        }

        private void takeMoved(Valency valency, int verb, After after, Sides sides) {
            sides.give(after.source);
            sides.give(new After(NOMINAL, phrase.last() + 1, true).source);
            if (valency.kind() == Kind.REACHES) {
                sides.get(behind(verb + 1).map(Found::party));
            }
            sides.get(after.other);
        }

        /** "the payment of $5 to Oxfam by Acme", "Acme's payment of $5". */
        private Sides nominal() {
            Sides sides = new Sides();
            int noun = phrase.noun();
            Optional<Owner> owner = SumPhrase.owner(view.lower(noun));
            if (owner.isEmpty() || isDenied(phrase.first()) || isDeniedBehind()) {
                return sides;
            }
            After after = new After(NOMINAL, phrase.last() + 1, true);
            Optional<Party> possessor =
                    phrase.first() > from
                            ? parties.ownerBefore(phrase.first() - 1, from).map(Found::party)
                            : Optional.empty();
            sides.give(after.agent.or(() -> after.source));
            sides.get(after.other);
            if (owner.get() == Owner.GIFT || owner.get() == Owner.DUE && after.isMarked) {
                sides.give(possessor);
            } else if (owner.get() == Owner.DUE) {
                sides.get(possessor);
            }
            return sides;
        }

        /**
         * The party that begins at a token: the ministry of "Iran's Ministry of Roads", nobody of
         * "Acme staff".
         */
        private Optional<Found> behind(int token) {
            Optional<Found> found = token < to ? parties.behind(token, to) : Optional.empty();
            if (found.isEmpty()) {
                return found;
            }
            int next = found.get().end() + 1;
            if (next + 1 < to && OWNERS.contains(view.lower(next))) {
                return parties.behind(next + 1, to);
            }
            boolean named =
                    next < to && tags.of(next).equals(NOUN) && !SumPhrase.isWhen(view.lower(next));
            return named ? Optional.empty() : found;
        }

        /** What stands between the verb and the sum. */
        private final class Objects {

            private final Valency valency;
            private final int verb;
            private final int end;
            private Optional<Party> party = Optional.empty();

            Objects(Valency valency, int verb, int end) {
                this.valency = valency;
                this.verb = verb;
                this.end = end;
            }

            boolean fit(boolean passive) {
                int at = verb + 1;
                boolean particle = false;
                if (valency.hasParticle() && view.lower(at).equals(valency.particle())) {
                    particle = true;
                    at++;
                }
                while (at < end && tags.of(at).equals("ADV") && !isPrepositionHere(at)) {
                    at++;
                }
                at = passive ? at : behindParty(at);
                if (valency.hasParticle()
                        && !particle
                        && !valency.isParticleLoose()
                        && !view.lower(phrase.last() + 1).equals(valency.particle())
                        && !view.lower(at - 1).equals(valency.particle())) {
                    return false;
                }
                return isRest(at);
            }

            private boolean isPrepositionHere(int at) {
                return valency.prepositions().contains(view.lower(at));
            }

            /** Behind the party that stands right behind the verb or behind its preposition. */
            private int behindParty(int at) {
                boolean marked = at < end && isPrepositionHere(at);
                int first = marked ? at + 1 : at;
                Optional<Found> found =
                        first < end ? parties.behind(first, end + 1) : Optional.empty();
                if (found.isEmpty() || found.get().end() >= end) {
                    return at;
                }
                boolean staff =
                        tags.of(found.get().end() + 1).equals(NOUN)
                                && !SumPhrase.isWhen(view.lower(found.get().end() + 1))
                                && found.get().end() + 1 < end;
                if (staff || !marked && valency.kind().isGetting()) {
                    return at;
                }
                party = found.map(Found::party);
                int next = found.get().end() + 1;
                return next < end && view.lower(next).equals(COMMA) ? next + 1 : next;
            }

            /** Whether only words of the sum's own phrase are left. */
            private boolean isRest(int first) {
                int at = first;
                if (valency.kind().takesParty()
                        && at < end
                        && valency.prepositions().contains(view.lower(at))) {
                    at++;
                } else if (valency.kind() == Kind.PAYS) {
                    return at == end && party.isPresent();
                }
                for (; at < end; at++) {
                    boolean own =
                            BETWEEN.contains(tags.of(at)) && !view.lower(at).equals("'s")
                                    || LINKING.contains(view.lower(at));
                    if (!own
                            || PREPOSITIONS.contains(view.lower(at))
                                    && !LINKING.contains(view.lower(at))) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** The parties behind the prepositions that follow. */
        private final class After {

            private Optional<Party> other = Optional.empty();
            private Optional<Party> agent = Optional.empty();
            private Optional<Party> source = Optional.empty();
            private Optional<Party> target = Optional.empty();

            /** Whether the other side is told, known or not: "from the workers". */
            private boolean isMarked;

            After(Valency valency, int first, boolean passive) {
                int at = first;
                while (at < Math.min(to, first + FAR) && !isEnd(at, first, valency)) {
                    String word = view.lower(at);
                    Optional<Found> found =
                            PREPOSITIONS.contains(word) || valency.prepositions().contains(word)
                                    ? behind(at + 1)
                                    : Optional.empty();
                    found.ifPresent(party -> take(word, party.party(), valency, passive));
                    isMarked |= valency.prepositions().contains(word);
                    at = found.map(party -> party.end() + 1).orElse(at + 1);
                }
            }

            private void take(String word, Party party, Valency valency, boolean passive) {
                if (!valency.kind().takesParty() && valency.prepositions().contains(word)) {
                    other = isMarked ? other : other.or(() -> Optional.of(party));
                } else if (passive && BY.contains(word)) {
                    agent = agent.or(() -> Optional.of(party));
                } else if (FROM.contains(word)) {
                    source = source.or(() -> Optional.of(party));
                }
                if (AGAINST.contains(word)) {
                    target = target.or(() -> Optional.of(party));
                }
            }

            private boolean isEnd(int at, int first, Valency valency) {
                String word = view.lower(at);
                String next = view.lower(at + 1);
                boolean wanted =
                        valency.prepositions().contains(next)
                                || FROM.contains(next)
                                || BY.contains(next);
                return STOPS.contains(word)
                        || sums.get(at)
                        || OPENERS.contains(word)
                        || JOINTS.contains(word)
                        || word.equals(COMMA) && !wanted
                        || tags.of(at).equals(VERB) && at > first;
            }
        }
    }

    private static final Valency NOMINAL = new Valency(Kind.GIVES, "", false, Set.of("to"));
}
