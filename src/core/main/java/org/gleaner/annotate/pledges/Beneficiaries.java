package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import org.gleaner.coreference.OwnBody;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Routes;

/**
 * Reads for whom an action is done, when its clause names him: "lend [Moldova] ships", "help [small
 * businesses]", "pay dividends to [our shareholders]", "a tax cut for [families]", "work with [all
 * interested nations]". Places and things that are not served by it are none.
 */
final class Beneficiaries {

    private static final Set<String> HELPING = Words.of("helping-verbs");
    private static final Set<String> GIVING = DataFile.words("lexicon/giving-verbs.txt");
    private static final Set<String> CHARGING = Words.of("charging-verbs");
    private static final Set<String> PEOPLE_SENT = Words.of("people-sent");
    private static final Set<String> GIVEN = Words.of("given-nouns");
    private static final Set<String> RECEIVING = Words.of("receiving-verbs");
    private static final Set<String> JOINING = Words.of("joining-words");
    private static final Set<String> TELLING = Words.of("telling-of-papers");
    private static final Set<String> TRIPS = Words.of("trips");
    private static final Set<String> SEEKING = Words.of("seeking-verbs");
    private static final Set<String> VISITING = Words.of("visiting-verbs");
    private static final Set<String> RETURNING = Words.of("returning-verbs");
    private static final Set<String> IMPROVING = Words.of("improving-verbs");
    private static final Set<String> HELP = Words.of("helping-nouns");
    private static final Set<String> ROADS = Words.of("roads");
    private static final Set<String> REMAINDERS = Set.of("rest", "remainder");
    private static final Set<String> HANDING = Words.of("handing-verbs");
    private static final Set<String> ANSWERING = Words.of("answering-verbs");
    private static final Set<String> PUTTING = Words.of("putting-verbs");
    private static final Set<String> IN = Set.of("in", "into");
    private static final Set<String> WORKS = Words.of("works");
    private static final Set<String> POSTING = Words.of("verbs-of-posting");
    private static final Set<String> SUPPLYING = Words.of("supplying-verbs");
    private static final Set<String> REGIONS = Words.of("region-nouns");
    private static final Set<String> BOUNDS = Words.of("sum-bounds");
    private static final Set<String> DETERMINERS = Words.of("receiver-determiners");
    private static final Set<String> OWN = Words.of("owners");
    private static final Set<String> GOING = Words.of("gone-nouns");
    private static final Set<String> SOUGHT = Words.of("sought-nouns");
    private static final Set<String> BODIES = Words.of("receiving-bodies");
    private static final Set<String> SAID = Words.of("kinds-said-in-names");
    private static final Set<String> POLITIES = Words.of("polities");
    private static final Set<String> FORCES = Words.of("national-bodies");

    /**
     * "the rest of the world", "victims of the flood": how many words of an "of" belong to the
     * name.
     */
    private static final int LONGEST_OF = 4;

    /** How far a sum may be behind the verb that gives it to a name between them. */
    private static final int LONGEST_GIVEN = 8;

    private static final Set<String> GOING_ON =
            Set.of("keep", "continue", "start", "begin", "resume", "help");

    private static final Set<String> EACH = Set.of("each", "every");
    private static final Set<String> LIMITS =
            Set.of("less", "more", "fewer", "than", "least", "most");
    private static final String AT_DISPOSAL = "the disposal";
    private static final String HYPHEN = "-";
    private static final String COMPETE = "compete";

    private final PledgeContext context;
    private final ReceiverPronouns pronouns;
    private final Gainers gainers;
    private final NamedWithin within;
    private final Owners owners;
    private final PublicWorks works;
    private final KeptOffices offices;

    Beneficiaries(PledgeContext context, Pledgers pledgers) {
        this.context = context;
        this.pronouns = new ReceiverPronouns(context, pledgers);
        this.gainers = new Gainers(context, pledgers);
        this.within = new NamedWithin(context);
        this.owners = new Owners(context, pledgers);
        this.works = new PublicWorks(context);
        this.offices = new KeptOffices(context);
    }

    /** The beneficiary of the candidate; nobody, when it would be the pledger himself. */
    Optional<Party> of(PledgeCandidate candidate, Optional<Party> pledger) {
        Optional<Party> listed = listed(candidate);
        if (listed.isPresent()) {
            return listed;
        }
        SentenceView sentence = candidate.sentence();
        Optional<Party> owner =
                sentence.hasTree() ? owners.of(candidate, pledger) : Optional.empty();
        if (owner.isPresent()) {
            return owner.filter(party -> !isPledger(party, pledger));
        }
        int plain = sentence.hasTree() ? receiver(candidate) : NONE;
        int head = plain == NONE && sentence.hasTree() ? goingOn(candidate) : plain;
        Optional<Party> named =
                head == NONE
                        ? Recipients.of(context, sentence, candidate.clause())
                                .or(() -> within(candidate))
                        : Optional.of(party(sentence, head));
        return named.filter(party -> !new NoReceivers(context).isRefused(candidate, party))
                .or(() -> pronouns.of(candidate, pledger))
                .or(() -> publicWork(candidate))
                .or(() -> gainers.of(candidate, pledger))
                .or(() -> served(candidate))
                .filter(party -> !NoReceivers.isNone(candidate, party))
                .filter(party -> !isPledger(party, pledger));
    }

    /** Whose place gains by a public work. */
    private Optional<Party> publicWork(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                ? works.of(candidate.sentence(), candidate.clause())
                : Optional.empty();
    }

    /** Whom somebody goes on to serve, and who is promised something. */
    private Optional<Party> served(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return Optional.empty();
        }
        int whom = PromisedTo.of(sentence, candidate.clause());
        return whom == NONE
                ? offices.of(sentence, candidate.clause(), token -> party(sentence, token))
                : Optional.of(party(sentence, whom));
    }

    /** Whether the party is who makes the pledge. */
    static boolean isPledger(Party party, Optional<Party> pledger) {
        return pledger.map(Party::name).filter(party.name()::equals).isPresent();
    }

    private Optional<Party> listed(PledgeCandidate candidate) {
        if (candidate.form().equals(CommitmentRows.FORM)) {
            return CommitmentRows.receiver(context, candidate)
                    .or(() -> DonorRows.receiver(context, candidate));
        }
        return candidate.form().equals(DonorRows.ROW)
                ? DonorRows.receiver(context, candidate)
                : GrantItems.receiver(context, candidate);
    }

    private Optional<Party> within(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                ? within.of(candidate.sentence(), candidate.clause())
                : Optional.empty();
    }

    /** "keep supplying [the village]", "start paying [operators]": of the deed that goes on. */
    private int goingOn(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        int deed =
                GOING_ON.contains(candidate.verb())
                        ? candidate.sentence().tree().child(clause.predicate(), "xcomp")
                        : NONE;
        return deed <= clause.predicate() || !candidate.sentence().tree().isVerb(deed)
                ? NONE
                : receiver(
                        candidate.with(
                                new Clause(
                                        deed,
                                        clause.subject(),
                                        clause.from(),
                                        Math.max(clause.to(), deed),
                                        deed,
                                        clause.negated(),
                                        false)));
    }

    private int receiver(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        Dependencies tree = sentence.tree();
        int given = tree.child(clause.predicate(), "iobj");
        if (given != NONE
                && (isReceiver(sentence, given)
                        || isNamed(sentence, given)
                        || Datives.isGivenSum(sentence, clause, given)
                        || Lexicon.ACTORS.contains(sentence.lemma(given)))) {
            return given;
        }
        int direct = direct(sentence, clause.predicate());
        if (direct != NONE) {
            return direct;
        }
        int supplied = supplied(sentence, clause.predicate());
        if (supplied != NONE) {
            return supplied;
        }
        int patient = patient(sentence, clause);
        boolean receives = RECEIVING.contains(tree.lemma(clause.predicate()));
        if (patient != NONE
                && (isReceiver(sentence, patient) || receives && tree.isNoun(patient))) {
            return patient;
        }
        int served = ServedPeople.of(sentence, clause, token -> isServed(sentence, token));
        if (served != NONE) {
            return served;
        }
        IntPredicate receiver = token -> isReceiver(sentence, token);
        return firstOf(
                () -> Datives.of(context, sentence, clause, receiver),
                () -> ofOwn(sentence, clause),
                () -> marked(candidate),
                () -> Burdens.of(sentence, clause, receiver),
                () -> Towards.of(sentence, clause, receiver, token -> isPlace(sentence, token)));
    }

    /** What the first of them finds that finds a token. */
    private static int firstOf(IntSupplier... rooms) {
        for (IntSupplier room : rooms) {
            int found = room.getAsInt();
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    private boolean isPlace(SentenceView sentence, int token) {
        return context.names().isAt(sentence.inDocument(token), EntityType.LOCATION);
    }

    /** Who can be handed a thing: anybody but a town, to which things are sent. */
    private boolean isServed(SentenceView sentence, int token) {
        return isReceiver(sentence, token) && !isPlace(sentence, token)
                || sentence.tree().isNoun(token)
                        && Lexicon.ACTORS.contains(sentence.lemma(token))
                        && sentence.word(token - 1).equals("the");
    }

    private static int ofOwn(SentenceView sentence, Clause clause) {
        int helped = FundedThings.ofPassive(sentence, clause);
        int unasked = helped == NONE ? FundedThings.ofUnasked(sentence, clause) : helped;
        return unasked == NONE ? FundedThings.ofMore(sentence, clause) : unasked;
    }

    /** The first that a word or its place marks, but for those of the condition alone. */
    private int marked(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        Optional<Span> condition = Conditions.of(candidate);
        for (int token = start(sentence, clause); token <= clause.to(); token++) {
            Span words = sentence.span(token, token);
            if (!belongs(sentence.tree(), token, clause.predicate())
                    || isMisreadVerb(sentence, token)
                    || condition.filter(span -> span.contains(words)).isPresent()) {
                continue;
            }
            if (isHelped(sentence, token)
                    || isImproved(sentence, token)
                    || isMarked(sentence, clause, token)
                    || FundedThings.isFunded(sentence, clause, token)) {
                return token;
            }
        }
        return NONE;
    }

    /** "to [man] the desk". */
    private static boolean isMisreadVerb(SentenceView sentence, int token) {
        return sentence.word(token - 1).equals("to")
                && token + 1 < sentence.size()
                && sentence.tree().tag(token).equals("NN")
                && sentence.tree().tag(token + 1).equals("DT");
    }

    /** "pay [Dinamo Sava] between 9 and 10 million": a name between a verb of giving and a sum. */
    private int direct(SentenceView sentence, int verb) {
        if (!GIVING.contains(sentence.lemma(verb))) {
            return NONE;
        }
        int first = sentence.word(verb + 1).equals("the") ? verb + 2 : verb + 1;
        int last = NONE;
        for (int token = first; token < first + LONGEST_GIVEN && token < sentence.size(); token++) {
            if (sentence.isSum(token)) {
                return last;
            }
            boolean named = context.names().actorAt(sentence.inDocument(token)).isPresent();
            if (token == first && !named || sentence.word(token).equals(",")) {
                return NONE;
            }
            last = named ? token : last;
            if (!named && !BOUNDS.contains(sentence.word(token))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "promised the [Starlight Hospice] a piano": a name of no known kind. */
    private static boolean isNamed(SentenceView sentence, int token) {
        return sentence.isCapitalised(token)
                && sentence.tree().tag(token).startsWith("NNP")
                && !sentence.isSum(token);
    }

    /** "supply [Nepal] with saplings". */
    private int supplied(SentenceView sentence, int verb) {
        int object = SUPPLYING.contains(sentence.lemma(verb)) ? sentence.tree().object(verb) : NONE;
        return object > verb
                        && sentence.word(object + 1).equals("with")
                        && isReceiver(sentence, object)
                ? object
                : NONE;
    }

    /** "[Kenya] was promised $5m": whom a thing is given to, where he is the subject. */
    private static int patient(SentenceView sentence, Clause clause) {
        Dependencies tree = sentence.tree();
        int predicate = clause.predicate();
        if (RECEIVING.contains(tree.lemma(predicate))) {
            return ClauseFinder.subject(tree, predicate);
        }
        boolean given =
                clause.passive()
                        && GIVING.contains(tree.lemma(predicate))
                        && (tree.object(predicate) > predicate
                                || Sums.after(sentence, predicate) != NONE);
        return given ? tree.child(predicate, "nsubj:pass", "nsubj") : NONE;
    }

    /** What is given to somebody stands before the verb of a passive: "a loan to Kenya was". */
    private static int start(SentenceView sentence, Clause clause) {
        int subject =
                clause.passive()
                        ? sentence.tree().child(clause.predicate(), "nsubj:pass", "nsubj")
                        : NONE;
        return subject == NONE ? clause.predicate() : Math.min(subject, clause.predicate());
    }

    /**
     * Whether the token is reported of the action, and not of something else in a relative clause.
     */
    static boolean belongs(Dependencies tree, int token, int predicate) {
        for (int at = token, steps = 0; at != NONE && steps < 12; at = tree.head(at), steps++) {
            if (at == predicate) {
                return true;
            }
            String relation = tree.relation(at);
            if (relation.equals("acl:relcl")
                    || relation.equals("nmod:poss")
                    || relation.equals("appos")
                    || relation.equals("compound")
                    || relation.equals("amod")) {
                return false;
            }
        }
        return false;
    }

    /** The object of a verb of helping. */
    private boolean isHelped(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        int governor = tree.head(token);
        if (governor == NONE) {
            return false;
        }
        String relation = tree.relation(token);
        boolean does = relation.equals("nsubj") && tree.relation(governor).equals("ccomp");
        int verb =
                does
                        ? tree.head(governor)
                        : relation.equals("obj") || relation.equals("iobj") ? governor : NONE;
        return verb != NONE
                && verb < token
                && (tree.isNegated(verb) ? CHARGING : HELPING).contains(tree.lemma(verb))
                && isReceiver(sentence, token);
    }

    /** "to upgrade [Puffing Billy]", "reform and strengthen [Medicare]": a name, nobody's own. */
    private static boolean isImproved(SentenceView sentence, int token) {
        Dependencies tree = sentence.tree();
        int verb = tree.head(token);
        return verb != NONE
                && verb < token
                && tree.relation(token).equals("obj")
                && IMPROVING.contains(tree.lemma(verb))
                && isNamed(sentence, token)
                && tree.child(token, "nmod:poss") == NONE;
    }

    /** "to" after giving, "with" after joining, "for" after anything. */
    private boolean isMarked(SentenceView sentence, Clause clause, int token) {
        Dependencies tree = sentence.tree();
        int mark = tree.child(token, "case");
        int governor = tree.head(token);
        if (mark == NONE || governor == NONE || mark > token) {
            return false;
        }
        String word = sentence.word(mark);
        String verb = sentence.lemma(clause.predicate());
        if (IN.contains(word)) {
            return PUTTING.contains(verb) && isFinanced(sentence, clause, token);
        }
        if (!isReceiver(sentence, token) || isOwnUnit(sentence, token)) {
            return false;
        }
        boolean place = isPlace(sentence, token);
        return switch (word) {
            case "for" -> isFor(sentence, clause, governor, place);
            case "to" -> isTo(sentence, clause, token, place);
            case "of" -> isOf(sentence, token, mark);
            case "with" -> isWith(sentence, clause, governor);
            default -> false;
        };
    }

    /** "work with Acme", "not compete with Acme". */
    private static boolean isWith(SentenceView sentence, Clause clause, int governor) {
        String verb = sentence.lemma(clause.predicate());
        boolean joins = JOINING.contains(verb) || JOINING.contains(sentence.lemma(governor));
        return clause.negated() ? verb.equals(COMPETE) : joins && !TELLING.contains(verb);
    }

    /** "at the disposal of the [Red Cross]", "the training of [nurses]". */
    private static boolean isOf(SentenceView sentence, int token, int mark) {
        Dependencies tree = sentence.tree();
        return sentence.reads(mark - 2, AT_DISPOSAL)
                || HELP.contains(tree.lemma(tree.head(token)))
                        && !tree.tag(token).startsWith("NNP");
    }

    /**
     * "put 5 million into rural clinics", "invest 40 million in the Ustka repair yard": a body or
     * works; a place only where it is put "into" it.
     */
    private boolean isFinanced(SentenceView sentence, Clause clause, int token) {
        Dependencies tree = sentence.tree();
        if (Sums.after(sentence, clause.predicate()) == NONE || !tree.isNoun(token)) {
            return false;
        }
        if (isPlace(sentence, token)) {
            return sentence.word(tree.child(token, "case")).equals("into");
        }
        int first = Math.min(token, tree.leftmost(token));
        return isReceiver(sentence, token)
                || !isOne(sentence, first) && isWorks(sentence, token, first);
    }

    /** "into rural [clinics]", "in the Ustka repair [yard]". */
    private static boolean isWorks(SentenceView sentence, int token, int first) {
        boolean several = sentence.tree().tag(token).equals("NNS");
        return several && WORKS.contains(sentence.lemma(token)) && token > first
                || sentence.isCapitalised(token - 1) && WORKS.contains(sentence.lemma(token))
                || Lexicon.AGENTS.contains(sentence.lemma(token)) && !isActivity(sentence, token);
    }

    /** "into road [building]", "into the [repair] of". */
    private static boolean isActivity(SentenceView sentence, int token) {
        return sentence.word(token).endsWith("ing") || sentence.word(token + 1).equals("of");
    }

    /** "in [a] cathode plant": what is bought or built, and nobody. */
    private static boolean isOne(SentenceView sentence, int first) {
        return sentence.word(first).equals("a") || sentence.word(first + 1).equals("a");
    }

    /** "engineers for [its] sensor business": his own. */
    private static boolean isOwnUnit(SentenceView sentence, int token) {
        int owner = sentence.tree().child(token, "nmod:poss");
        return owner != NONE
                && OWN.contains(sentence.word(owner))
                && WORKS.contains(sentence.lemma(token))
                && sentence.tree().tag(token).equals("NN");
    }

    /** "a grant to Lima", "lend to farmers"; not "extend the trail to Gembrook". */
    private boolean isTo(SentenceView sentence, Clause clause, int token, boolean place) {
        Dependencies tree = sentence.tree();
        int governor = tree.head(token);
        boolean trip = place && sentence.holds(TRIPS, clause.predicate() + 1, token);
        return !isRoad(tree, clause, token, place)
                && !trip
                && !(place && isTrip(sentence, clause, token))
                && (GIVING.contains(sentence.lemma(clause.predicate()))
                        || isHanded(sentence, clause, place)
                        || GIVEN.contains(tree.lemma(governor))
                        || GIVING.contains(tree.lemma(governor))
                        || isGone(sentence, governor));
    }

    /** "a match, with all [receipts going] to the hospice". */
    private static boolean isGone(SentenceView sentence, int governor) {
        Dependencies tree = sentence.tree();
        if (!tree.lemma(governor).equals("go")) {
            return false;
        }
        int subject = ClauseFinder.subject(tree, governor);
        int noun = subject == NONE ? tree.head(governor) : subject;
        return noun != NONE && (sentence.isSum(noun) || GOING.contains(tree.lemma(noun)));
    }

    /** "send six divers to Mwanza": people go there; "send six divers to Mali" helps a country. */
    private boolean isTrip(SentenceView sentence, Clause clause, int token) {
        int sent = sentence.tree().object(clause.predicate());
        boolean country =
                context.names()
                        .entityAt(sentence.inDocument(token))
                        .filter(entity -> Countries.named(entity.name()).isPresent())
                        .isPresent();
        return !country
                && (sentence.lemma(clause.predicate()).equals("send")
                        || POSTING.contains(sentence.lemma(clause.predicate())))
                && sent != NONE
                && PEOPLE_SENT.contains(sentence.lemma(sent));
    }

    /**
     * "return 5 million to shareholders", "report to the Council", "5 million will go to schools";
     * not "go to Rome".
     */
    private static boolean isHanded(SentenceView sentence, Clause clause, boolean place) {
        String verb = sentence.lemma(clause.predicate());
        int subject = ClauseFinder.subject(sentence.tree(), clause.predicate());
        boolean sum =
                subject != NONE
                        && (sentence.isSum(subject) || GIVEN.contains(sentence.lemma(subject)));
        return HANDING.contains(verb) && isMoney(sentence, clause.predicate())
                || ANSWERING.contains(verb) && !place
                || verb.equals("go") && sum;
    }

    /** "return 5 million", "return every cent". */
    private static boolean isMoney(SentenceView sentence, int verb) {
        int object = sentence.tree().object(verb);
        return Sums.after(sentence, verb) != NONE
                || object > verb && GOING.contains(sentence.lemma(object));
    }

    /** "a tax cut for families", "a loan for Lima"; not "look for work", "leave for Rome". */
    private static boolean isFor(
            SentenceView sentence, Clause clause, int governor, boolean place) {
        Dependencies tree = sentence.tree();
        String verb = sentence.lemma(clause.predicate());
        int object = tree.object(clause.predicate());
        if (SEEKING.contains(tree.lemma(governor))
                || VISITING.contains(verb)
                || object != NONE && SOUGHT.contains(tree.lemma(object))) {
            return false;
        }
        return !place
                || GIVEN.contains(tree.lemma(governor))
                || GIVING.contains(verb)
                || isMade(tree, clause);
    }

    /** "build a playground for Otsu", "buy buses for Lima"; not "leave Oslo for Rome". */
    private static boolean isMade(Dependencies tree, Clause clause) {
        int object = tree.object(clause.predicate());
        return object > clause.predicate()
                && Lexicon.ACTS.contains(tree.lemma(clause.predicate()))
                && !tree.tag(object).startsWith("NNP");
    }

    /**
     * "extend the trail to Gembrook", "return to Cork": what grows or goes towards a place gives it
     * nothing.
     */
    private static boolean isRoad(Dependencies tree, Clause clause, int token, boolean place) {
        int verb = clause.predicate();
        String lemma = tree.lemma(verb);
        return Routes.isEnd(token, tree)
                || place
                        && (lemma.equals("extend")
                                || RETURNING.contains(lemma)
                                        && !clause.passive()
                                        && tree.object(verb) == NONE);
    }

    private boolean isReceiver(SentenceView sentence, int token) {
        int inDocument = sentence.inDocument(token);
        if (sentence.isSum(token)
                || isRemainder(sentence, token)
                || ROADS.contains(sentence.word(token))) {
            return false;
        }
        if (context.names().actorAt(inDocument).isPresent()
                || context.names().isAt(inDocument, EntityType.NATIONALITY)
                        && sentence.tree().isNoun(token)) {
            return true;
        }
        if (isKnownBody(sentence, token)) {
            return true;
        }
        String lemma = sentence.lemma(token);
        return sentence.tree().isNoun(token)
                && (isForce(sentence, token)
                        || Lexicon.RECEIVERS.contains(lemma)
                        || (Lexicon.ACTORS.contains(lemma) || Lexicon.AGENTS.contains(lemma))
                                && !WORKS.contains(lemma)
                                && sentence.tree().tag(token).equals("NNS"));
    }

    private boolean isKnownBody(SentenceView sentence, int token) {
        return isOfPlace(sentence, token)
                || apposed(sentence, token).isPresent()
                || meant(sentence, token).isPresent()
                || isNamedBody(sentence, token);
    }

    private boolean isOfPlace(SentenceView sentence, int token) {
        return region(sentence, token).isPresent() || polity(sentence, token).isPresent();
    }

    /** "the Ravensdale Orphans' [Fund]", which no stage knows as a name. */
    private static boolean isNamedBody(SentenceView sentence, int token) {
        return token > 0
                && isNamed(sentence, token)
                && (sentence.tree().tag(token - 1).startsWith("NNP")
                        || sentence.tree().tag(token - 1).equals("POS"))
                && (Lexicon.AGENTS.contains(sentence.word(token))
                        || BODIES.contains(sentence.word(token)));
    }

    /** "to the [State] of Bavaria". */
    private Optional<Entity> polity(SentenceView sentence, int token) {
        int place = token + (sentence.word(token + 2).equals("the") ? 3 : 2);
        return POLITIES.contains(sentence.word(token))
                        && sentence.word(token + 1).equals("of")
                        && place < sentence.size()
                ? context.names()
                        .actorAt(sentence.inDocument(place))
                        .filter(entity -> entity.type() == EntityType.LOCATION)
                : Optional.empty();
    }

    /** "the Lebanese [army]". */
    private boolean isForce(SentenceView sentence, int token) {
        return token > 0
                && FORCES.contains(sentence.lemma(token))
                && context.names().isAt(sentence.inDocument(token - 1), EntityType.NATIONALITY);
    }

    /** "to the [Karamoja] sub-region". */
    private Optional<Entity> region(SentenceView sentence, int token) {
        return token > 0 && REGIONS.contains(sentence.lemma(token))
                ? context.names()
                        .actorAt(sentence.inDocument(token - 1))
                        .filter(entity -> entity.type() == EntityType.LOCATION)
                : Optional.empty();
    }

    /** "the [club]" and "the [Network]", by the body that the text has named. */
    private Optional<Party> meant(SentenceView sentence, int token) {
        if (token == 0 || !sentence.word(token - 1).equals("the")) {
            return Optional.empty();
        }
        int noun = sentence.inDocument(token);
        Span words = sentence.span(token, token);
        return context.ownBody()
                .filter(body -> OwnBody.isMeant(body, sentence.word(token)))
                .map(body -> new Party(body.name(), body.entity(), words, Resolution.ANTECEDENT))
                .or(
                        () ->
                                context.antecedents()
                                        .of(noun - 1, noun)
                                        .filter(body -> isBody(body, sentence.word(token)))
                                        .map(body -> Party.of(body, words, Resolution.ANTECEDENT)));
    }

    /** An organization; a building where the noun is one of those that act, as museums do. */
    private static boolean isBody(Entity body, String noun) {
        if (SAID.contains(noun) && !isSaid(body, noun)) {
            return false;
        }
        return body.type() == EntityType.ORGANIZATION
                || BODIES.contains(noun)
                        && body.type() == EntityType.LOCATION
                        && body.name().toLowerCase(Locale.ROOT).contains(noun);
    }

    /** Whether the body goes by the noun: "the union" is no university. */
    private static boolean isSaid(Entity body, String noun) {
        return body.name().toLowerCase(Locale.ROOT).contains(noun)
                || body.aliases().stream()
                        .anyMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(noun));
    }

    /** "and Shell [the rest]" is money; "the rest of Asia" are people. */
    private static boolean isRemainder(SentenceView sentence, int token) {
        return REMAINDERS.contains(sentence.word(token)) && !sentence.word(token + 1).equals("of");
    }

    private Party party(SentenceView sentence, int head) {
        Optional<Entity> known =
                context.names()
                        .actorAt(sentence.inDocument(head))
                        .or(() -> region(sentence, head))
                        .or(() -> polity(sentence, head));
        if (known.isPresent()) {
            return Party.of(known.get(), sentence.span(head, head), Resolution.OBJECT);
        }
        Optional<Party> meant =
                behind(sentence, head)
                        .or(() -> meant(sentence, head))
                        .or(() -> apposed(sentence, head));
        if (meant.isPresent()) {
            return meant.get();
        }
        Dependencies tree = sentence.tree();
        int from = head;
        while (from > 0
                && from > tree.leftmost(head)
                && tree.isBelow(from - 1, head)
                && !isDeterminer(sentence, from - 1)
                && !tree.relation(from - 1).equals("case")
                && !tree.relation(from - 1).equals("punct")) {
            from--;
        }
        from = withoutCount(sentence, withHalf(sentence, from), head);
        int to = head;
        if (sentence.word(head + 1).equals("of") && tree.isBelow(head + 1, head)) {
            int end = tree.rightmost(tree.head(head + 1));
            to = end - head <= LONGEST_OF ? end : head;
        }
        return Party.named(sentence.text(from, to), sentence.span(from, to), Resolution.OBJECT);
    }

    /** "the", "our"; "every" belongs to "every school". */
    private static boolean isDeterminer(SentenceView sentence, int token) {
        return DETERMINERS.contains(sentence.word(token)) && !EACH.contains(sentence.word(token));
    }

    /** "not less than 600 [persons]". */
    private static int withoutCount(SentenceView sentence, int first, int head) {
        Dependencies tree = sentence.tree();
        int from = first;
        while (from < head
                && (tree.tag(from).equals("CD")
                        || tree.tag(from).equals("RB")
                        || LIMITS.contains(sentence.word(from)))) {
            from++;
        }
        return from;
    }

    /** "his mother, [Rosa Ibarra], ". */
    private Optional<Party> apposed(SentenceView sentence, int head) {
        int name = sentence.tree().child(head, "appos");
        return name <= head ? Optional.empty() : actor(sentence, name);
    }

    /** The person or body that is named at the token. */
    private Optional<Party> actor(SentenceView sentence, int name) {
        return context.names()
                .actorAt(sentence.inDocument(name))
                .filter(entity -> entity.type() != EntityType.LOCATION)
                .map(entity -> Party.of(entity, sentence.span(name, name), Resolution.OBJECT));
    }

    /** "the Czech company [Vitrex]": the name right behind what it is. */
    private Optional<Party> behind(SentenceView sentence, int head) {
        int name = head + 1;
        boolean next =
                name < sentence.size()
                        && !sentence.isCapitalised(head)
                        && sentence.isCapitalised(name)
                        && sentence.tree().tag(head).equals("NN")
                        && context.names().isStart(sentence.inDocument(name));
        return next ? actor(sentence, name) : Optional.empty();
    }

    /** "[low-]income households": the first half of a word that the tokenizer parts. */
    private static int withHalf(SentenceView sentence, int from) {
        return from > 1 && sentence.word(from - 1).equals(HYPHEN) ? from - 2 : from;
    }
}
