package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.lexicon.Countries;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.Organs;

/**
 * Who is bound: the subject by name, or the speaker, quoted person or author who says "I" and "we".
 * Unknown stays empty.
 */
final class Pledgers {

    private static final Set<String> OWNERS = Words.of("first-owners");
    private static final Set<String> SAYERS = Words.of("sayers");
    private static final Set<String> SPOKESMEN = Words.of("spokesmen");
    private static final Set<String> NOBODY = Words.of("labels-of-nobody");
    private static final Set<String> ONE = Words.of("first-person-singular");
    private static final Set<String> MEDIA = Words.of("news-media");
    private static final Set<String> KINDS = Words.of("kinds-of-bodies");
    private static final Set<String> BOARDS = Words.of("boards");
    private static final Set<String> EMPTY = Words.of("title-determiners");
    private static final Set<String> ITS = Set.of("its");
    private static final Set<String> THEIRS = Set.of("its", "his", "her");

    /** How far a name may be behind "according to": "according to a spokesman for Acme". */
    private static final int SOURCE = 12;

    private final PledgeContext context;
    private final SpeakerResolver speakers;
    private final Meant meant;
    private final ContinuedQuotes continued;
    private final HouseNoun house;
    private final SayersBody sayers;

    Pledgers(PledgeContext context, Optional<Author> author) {
        this.context = context;
        this.speakers = context.speakers(author);
        this.meant = new Meant(context);
        this.continued = new ContinuedQuotes(context);
        this.house = new HouseNoun(context);
        this.sayers = new SayersBody(context, speakers);
    }

    /**
     * @param agent the subject of the candidate's clause
     */
    Optional<Party> of(PledgeCandidate candidate, Agent agent) {
        if (candidate.header().isPresent()) {
            return ofHeader(candidate.header().get()).map(party -> party.as(Resolution.STRUCTURE));
        }
        return Spared.in(candidate) ? teller(candidate) : byKind(candidate, agent);
    }

    /** Of who is bound by the header of a list; of a plan's owner, or who made it before. */
    private Optional<Party> ofHeader(PledgeCandidate header) {
        boolean plan = header.form().equals(ListHeader.PLAN) && header.kind() == RuleKind.LIST_ITEM;
        PledgeCandidate own = plan ? header.alone() : header;
        return of(own, Agent.of(context, own.sentence(), own.clause()))
                .or(() -> plan ? header.header().flatMap(this::ofHeader) : Optional.empty());
    }

    private Optional<Party> byKind(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        return switch (agent.kind()) {
            case FIRST ->
                    self(sentence, agent)
                            .or(() -> spokenFor(sentence))
                            .or(() -> office(candidate))
                            .or(() -> labelled(sentence));
            case OWNED ->
                    speaker(sentence.span(agent.from(), agent.to()))
                            .or(() -> spokenFor(sentence))
                            .or(() -> office(candidate))
                            .or(() -> ours(sentence, agent));
            case NAMED -> ofNamed(candidate, agent);
            case ACTOR, PROPER ->
                    isDoneTo(candidate, agent)
                            ? teller(candidate)
                            : sayers.body(candidate, agent)
                                    .or(() -> new Clients(context).party(candidate, agent))
                                    .or(() -> described(sentence, agent));
            case PRONOUN -> pronoun(candidate, agent);
            case INSTRUMENT ->
                    AgentFilter.isFund(candidate, agent)
                            ? described(sentence, agent)
                            : owner(sentence, agent);
            case NOBODY, THING -> behindThing(candidate, agent);
            case PLURAL_PRONOUN -> they(candidate, sentence.span(agent.from(), agent.to()));
            case EXPLETIVE -> thing(candidate, agent);
            case SECOND -> teller(candidate);
        };
    }

    /** Who is bound where a thing or nobody is the subject. */
    private Optional<Party> behindThing(PledgeCandidate candidate, Agent agent) {
        if (candidate.kind() == RuleKind.FUNDING) {
            return paper(candidate).or(() -> body(candidate));
        }
        if (isAvowed(candidate, agent)) {
            return described(candidate.sentence(), agent);
        }
        return hasAgent(candidate)
                ? agent(candidate)
                : new Forces(context)
                        .party(candidate.sentence(), agent)
                        .or(() -> teller(candidate));
    }

    private Optional<Party> they(PledgeCandidate candidate, Span words) {
        return They.of(context, candidate).stream()
                .findFirst()
                .map(body -> Party.of(body, words, Resolution.ANTECEDENT))
                .or(() -> They.areOurs(context, candidate) ? speaker(words) : Optional.empty())
                .or(
                        () ->
                                They.promiser(context, candidate)
                                        .map(body -> Party.of(body, words, Resolution.ANTECEDENT)));
    }

    /**
     * All whom the subject means where it means several, the pledger first: "they", "the couple".
     */
    List<Entity> several(PledgeCandidate candidate, Optional<Party> pledger) {
        List<Entity> they = They.of(context, candidate);
        boolean described =
                pledger.filter(party -> party.source() == Resolution.ANTECEDENT).isPresent();
        if (!they.isEmpty() || !described) {
            return they;
        }
        Agent agent = Agent.of(context, candidate.sentence(), candidate.clause());
        return meant.pair(candidate.sentence(), agent.from(), agent.head());
    }

    /** "It won't be cut": of whoever says so. */
    private Optional<Party> thing(PledgeCandidate candidate, Agent agent) {
        if (AgentFilter.isOwnIt(candidate, agent, context)) {
            return paper(candidate);
        }
        return Vouched.byMe(candidate, context) ? teller(candidate) : Optional.empty();
    }

    /**
     * Whom "it" or "she" means: no town where the sentences before are about a body, nor whom the
     * deed is done to.
     */
    private Optional<Party> pronoun(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        if (sentence.word(agent.head()).equals("it") && isGoingOn(candidate)) {
            return teller(candidate);
        }
        Span words = sentence.span(agent.head(), agent.head());
        Optional<Party> known =
                antecedent(sentence, agent.head(), agent.head())
                        .filter(party -> !new Assurers(context).isTold(candidate, party))
                        .or(
                                () ->
                                        new ReportedIt(context)
                                                .of(sentence, candidate.clause())
                                                .map(
                                                        body ->
                                                                Party.of(
                                                                        body,
                                                                        words,
                                                                        Resolution.ANTECEDENT)))
                        .or(() -> new Assurers(context).of(candidate));
        Optional<Entity> entity = known.flatMap(Party::entity);
        boolean town =
                entity.filter(
                                each ->
                                        each.type() == EntityType.LOCATION
                                                && Countries.named(each.name()).isEmpty())
                        .isPresent();
        Optional<Entity> other =
                town
                        ? meant.subject(sentence, agent.head())
                        : entity.filter(each -> new Assurers(context).isDoneTo(candidate, each))
                                .flatMap(each -> other(sentence, agent.head(), each));
        return other.map(body -> Party.of(body, words, Resolution.ANTECEDENT)).or(() -> known);
    }

    private Optional<Entity> other(SentenceView sentence, int pronoun, Entity not) {
        int token = sentence.inDocument(pronoun);
        return context.antecedents().of(token, token, not);
    }

    /**
     * Who speaks where the span stands: the quoted person, else the speaker of the turn, else the
     * author of the document.
     */
    Optional<Party> speaker(Span words) {
        return speakers.of(words)
                .or(() -> continued.of(words))
                .filter(party -> !NOBODY.contains(party.name().toLowerCase(Locale.ROOT)));
    }

    /** For whom "we" and "us" stand there. */
    Optional<Party> group(Span words) {
        return speakers.organizationOf(words);
    }

    /** "We will repaint it," [the mayor] said: where nobody is named. */
    private Optional<Party> office(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int saying =
                sentence.hasTree()
                        ? Reports.over(sentence.tree(), candidate.clause().predicate())
                        : SentenceView.NONE;
        int sayer =
                saying == SentenceView.NONE
                        ? SentenceView.NONE
                        : ClauseFinder.subject(sentence.tree(), saying);
        boolean office =
                sayer > candidate.clause().predicate()
                        && (SAYERS.contains(sentence.lemma(sayer))
                                || Lexicon.AGENTS.contains(sentence.lemma(sayer)))
                        && sentence.word(sentence.tree().leftmost(sayer)).equals("the");
        return office
                ? described(
                        sentence,
                        new Agent(Agent.Kind.ACTOR, sayer, sentence.tree().leftmost(sayer), sayer))
                : Optional.empty();
    }

    /** "[INDONESIA]: We will double ours": who is named before a colon at the beginning. */
    private Optional<Party> labelled(SentenceView sentence) {
        int mention = context.names().mentionAt(sentence.inDocument(0));
        int last = mention < 0 ? NONE : sentence.inSentence(context.names().last(mention));
        return last != NONE && sentence.word(last + 1).equals(":")
                ? actor(sentence, last)
                : Optional.empty();
    }

    /** The body whose spokesman says "we": "a [Kolmetal] spokesperson told reporters". */
    private Optional<Party> spokenFor(SentenceView sentence) {
        for (int token = 1; token < sentence.size(); token++) {
            if (!SPOKESMEN.contains(sentence.word(token))) {
                continue;
            }
            int behind = sentence.word(token + 2).equals("the") ? token + 3 : token + 2;
            for (int name : List.of(token - 1, behind)) {
                Optional<Entity> body =
                        name < sentence.size()
                                ? context.names().actorAt(sentence.inDocument(name))
                                : Optional.empty();
                boolean person = body.filter(each -> each.type() == EntityType.PERSON).isPresent();
                if (body.isPresent() && !person) {
                    return body.map(
                            each -> Party.of(each, sentence.span(name, name), Resolution.QUOTE));
                }
            }
        }
        return Optional.empty();
    }

    /** "I" and "my" are a person's: no place or body that the text seems to speak for. */
    private Optional<Party> self(SentenceView sentence, Agent agent) {
        boolean one = ONE.contains(sentence.word(agent.head()));
        return speaker(sentence.span(agent.from(), agent.to()))
                .filter(
                        party ->
                                !one
                                        || party.source() != Resolution.AUTHOR
                                        || party.entity()
                                                .filter(
                                                        entity ->
                                                                entity.type() != EntityType.PERSON)
                                                .isEmpty());
    }

    private Optional<Party> named(SentenceView sentence, Agent agent) {
        return context.names()
                .actorAt(sentence.inDocument(agent.head()))
                .map(this::ofBoard)
                .map(
                        entity ->
                                Party.of(
                                        entity,
                                        sentence.span(agent.from(), agent.to()),
                                        Resolution.SUBJECT));
    }

    /** "Acme Bank" of "Board of Directors of Acme Bank", where the text names it by itself. */
    private Entity ofBoard(Entity entity) {
        int of = entity.name().lastIndexOf(" of ");
        boolean board = of > 0 && entity.name().startsWith("Board of ");
        String body = board ? entity.name().substring(of + 4) : "";
        String bare = body.startsWith("the ") ? body.substring(4) : body;
        return board
                ? context.entities().stream()
                        .filter(each -> each.name().equals(bare))
                        .findFirst()
                        .orElse(entity)
                : entity;
    }

    /**
     * "the company" stands for a name before; "the Government" or "Russian units" may be all the
     * text tells.
     */
    private Optional<Party> described(SentenceView sentence, Agent agent) {
        Optional<Party> body =
                body(sentence, agent)
                        .or(() -> beside(sentence, agent.head()))
                        .or(() -> behind(sentence, agent.head()));
        if (body.isPresent()) {
            return body;
        }
        Optional<Party> known = described(sentence, agent.from(), agent.to());
        if (known.isPresent() && !sentence.word(agent.to() + 1).equals("of")) {
            return known;
        }
        int from = agent.from();
        while (from < agent.head()
                && (EMPTY.contains(sentence.word(from)) || Embedded.isConnective(sentence, from))) {
            from++;
        }
        Optional<Party> owner =
                OWNERS.contains(sentence.word(agent.from()))
                        ? speaker(sentence.span(agent.from(), agent.to()))
                        : Optional.empty();
        if (owner.isPresent()) {
            return owner;
        }
        Optional<Party> ours = spokenOf(sentence, agent);
        if (ours.isPresent()) {
            return ours;
        }
        int to = agent.to();
        while (sentence.word(to + 1).equals("of")
                && to + 2 < sentence.size()
                && sentence.isCapitalised(agent.to())
                && sentence.isCapitalised(to + 2)) {
            to += 2;
        }
        String name = sentence.text(from, to);
        return Optional.of(Party.named(name, sentence.span(agent.from(), to), Resolution.SUBJECT));
    }

    /** "The board intends", where somebody of the company speaks. */
    private Optional<Party> spokenOf(SentenceView sentence, Agent agent) {
        Span words = sentence.span(agent.from(), agent.to());
        boolean own =
                sentence.word(agent.from()).equals("the")
                        && BOARDS.contains(sentence.word(agent.head()))
                        && context.turnAt(words.start()).isPresent();
        return own ? group(words).or(() -> speaker(words)) : Optional.empty();
    }

    private Optional<Party> described(SentenceView sentence, int from, int to) {
        Span words = sentence.span(from, to);
        return term(sentence, from, to)
                .or(() -> house.of(sentence, from, to))
                .or(() -> antecedent(sentence, from, to))
                .or(
                        () ->
                                meant.of(sentence, from, to)
                                        .or(
                                                () ->
                                                        meant.pair(sentence, from, to).stream()
                                                                .findFirst())
                                        .map(body -> Party.of(body, words, Resolution.ANTECEDENT)));
    }

    /** Who is called so by a term that the text defines: "Acme Ltd (the "Company")". */
    private Optional<Party> term(SentenceView sentence, int from, int to) {
        return context.antecedents()
                .ofTerm(sentence.words(from, to), sentence.inDocument(to))
                .map(entity -> Party.of(entity, sentence.span(from, to), Resolution.ANTECEDENT));
    }

    /** "the board of [Acme Bank]" promises for the bank, "the city of [Porto]" is Porto. */
    private Optional<Party> body(SentenceView sentence, Agent agent) {
        int organ = sentence.hasTree() ? Organs.body(agent.head(), sentence.tree()) : NONE;
        int body =
                sentence.hasTree() && organ == NONE
                        ? Organs.place(agent.head(), sentence.tree())
                        : organ;
        return body == NONE ? ofIts(sentence, agent.head()) : actor(sentence, body);
    }

    /** "Our congregation", where nobody is known whose it is. */
    private static Optional<Party> ours(SentenceView sentence, Agent agent) {
        return Lexicon.PEOPLE.contains(sentence.lemma(agent.head()))
                ? Optional.empty()
                : Optional.of(
                        Party.named(
                                sentence.text(agent.from(), agent.to()),
                                sentence.span(agent.from(), agent.to()),
                                Resolution.SUBJECT));
    }

    /**
     * "Acme said [its] board had approved": the board is Acme's; "the mayor said [his]
     * administration would": the mayor's.
     */
    private Optional<Party> ofIts(SentenceView sentence, int organ) {
        int its =
                sentence.hasTree() && organ != NONE
                        ? sentence.tree().child(organ, "nmod:poss")
                        : NONE;
        boolean board =
                its != NONE
                        && THEIRS.contains(sentence.word(its))
                        && BOARDS.contains(sentence.word(organ));
        return board ? antecedent(sentence, its, its) : Optional.empty();
    }

    /** The person, organization or country that is named at a token. */
    private Optional<Party> actor(SentenceView sentence, int token) {
        return context.names()
                .actorAt(sentence.inDocument(token))
                .map(entity -> Party.of(entity, sentence.span(token, token), Resolution.SUBJECT));
    }

    private Optional<Party> antecedent(SentenceView sentence, int from, int to) {
        return context.antecedents()
                .of(sentence.inDocument(from), sentence.inDocument(to))
                .filter(entity -> !isSpeaking(sentence, entity))
                .filter(entity -> !isOfOtherKind(entity, sentence.word(to)))
                .map(entity -> Party.of(entity, sentence.span(from, to), Resolution.ANTECEDENT));
    }

    /** "the union" is no Bank of Chad. */
    private static boolean isOfOtherKind(Entity entity, String noun) {
        if (entity.type() != EntityType.ORGANIZATION || !KINDS.contains(noun)) {
            return false;
        }
        List<String> words = List.of(entity.name().toLowerCase(Locale.ROOT).split(" "));
        return !words.contains(noun) && words.stream().anyMatch(KINDS::contains);
    }

    /** Who speaks calls himself neither "he" nor "the President". */
    private boolean isSpeaking(SentenceView sentence, Entity entity) {
        return entity.type() == EntityType.PERSON
                && context.turnAt(sentence.span().start())
                        .filter(turn -> turn.entity().filter(entity::equals).isPresent())
                        .isPresent();
    }

    /** "our plan" is the speaker's, "Labor's plan" Labor's, "its plan" whosever "its" is. */
    private Optional<Party> owner(SentenceView sentence, Agent agent) {
        if (sentence.hasTree()) {
            Dependencies tree = sentence.tree();
            int owner = tree.child(agent.head(), "nmod:poss");
            if (owner != NONE && OWNERS.contains(sentence.word(owner))) {
                return speaker(sentence.span(agent.from(), agent.to()));
            }
            if (owner != NONE) {
                Optional<Entity> entity = context.names().actorAt(sentence.inDocument(owner));
                return entity.isPresent()
                        ? entity.map(
                                known ->
                                        Party.of(
                                                known,
                                                sentence.span(owner, owner),
                                                Resolution.POSSESSIVE))
                        : antecedent(sentence, owner, owner);
            }
        }
        for (int token = agent.from(); token < agent.head(); token++) {
            if (OWNERS.contains(sentence.word(token))) {
                return speaker(sentence.span(agent.from(), agent.to()));
            }
        }
        return speaker(sentence.span(agent.head(), agent.head()));
    }

    /** "Every one of our [staff] will be offered a job": others are bound. */
    private static boolean isDoneTo(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        return isKept(candidate, agent)
                || isGivenTo(candidate, agent)
                || candidate.kind().isFuture()
                        && sentence.hasTree()
                        && (candidate.clause().passive() || Vouched.isFreed(candidate))
                        && ClauseFinder.subject(sentence.tree(), candidate.clause().predicate())
                                == candidate.clause().subject()
                        && agent.head() == candidate.clause().subject();
    }

    /** "Every [donor] will receive a photo": of who gives it. */
    private static boolean isGivenTo(PledgeCandidate candidate, Agent agent) {
        return candidate.kind() == RuleKind.MODAL
                && candidate.sentence().hasTree()
                && agent.head() >= 0
                && !candidate.sentence().isCapitalised(agent.head())
                && Vouched.isReceived(candidate);
    }

    private Optional<Party> ofNamed(PledgeCandidate candidate, Agent agent) {
        // "[Acme] will receive 5 million": it is others that give
        return agent.head() >= 0 && Vouched.isGivenSum(candidate)
                ? giver(candidate, agent)
                : named(candidate.sentence(), agent);
    }

    private Optional<Party> giver(PledgeCandidate candidate, Agent agent) {
        Optional<String> receiver = named(candidate.sentence(), agent).map(Party::name);
        return teller(candidate)
                .filter(party -> !receiver.equals(Optional.of(party.name())))
                .or(() -> new Givers(context).of(candidate.sentence(), candidate.clause()))
                .filter(party -> !receiver.equals(Optional.of(party.name())));
    }

    /** "The [library] stays in Elm Street", "the clinic will be open by May": of who says so. */
    private static boolean isKept(PledgeCandidate candidate, Agent agent) {
        boolean kept =
                isGoingOn(candidate)
                        || candidate.kind() == RuleKind.MODAL && Vouched.isState(candidate);
        return kept && !candidate.sentence().isCapitalised(agent.head());
    }

    private static boolean isGoingOn(PledgeCandidate candidate) {
        return candidate.kind() == RuleKind.PRESENT && PresentTerms.isGoingOn(candidate);
    }

    private static boolean isAvowed(PledgeCandidate candidate, Agent agent) {
        return agent.kind() == Agent.Kind.THING && AgentFilter.isAvowed(candidate, agent);
    }

    private boolean hasAgent(PledgeCandidate candidate) {
        return candidate.sentence().hasTree()
                && candidate.clause().passive()
                && isParty(
                        candidate,
                        candidate.sentence().tree().agent(candidate.clause().predicate()));
    }

    /** Who tells that a thing will be done: "The lift will be mended, [the council] said". */
    private Optional<Party> teller(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        return speaker(sentence.span(action, action))
                .filter(
                        party ->
                                party.source() != Resolution.AUTHOR
                                        || Reports.over(candidate) == NONE)
                .filter(
                        party ->
                                !candidate.clause().passive()
                                        || context.isDeclared()
                                        || SayersBody.isBody(party))
                .or(() -> body(candidate))
                .or(() -> paper(candidate))
                .or(() -> holder(candidate))
                .or(() -> source(sentence).filter(SayersBody::isBody))
                .or(() -> officer(candidate))
                .or(() -> beforeColon(candidate));
    }

    /** "[Norway] has made up its mind: the base will stay". */
    private Optional<Party> beforeColon(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int subject = BeforeColon.subject(sentence, candidate.clause().predicate());
        if (subject == NONE) {
            return Optional.empty();
        }
        PledgeCandidate told = candidate.with(candidate.clause().withSubject(subject));
        Agent agent = Agent.of(context, sentence, told.clause());
        boolean party =
                agent.isOrganization()
                        || agent.kind() == Agent.Kind.PRONOUN
                        || agent.kind() == Agent.Kind.PROPER;
        return party ? byKind(told, agent) : Optional.empty();
    }

    /**
     * The body whose notice says so: "No homework will be set" in the letter of a school's head.
     */
    private Optional<Party> paper(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int action = candidate.clause().action();
        Span words = sentence.span(action, action);
        boolean own =
                !context.isQuoted(words.start())
                        && context.turnAt(words.start()).isEmpty()
                        && Reports.over(candidate) == NONE
                        && Attributions.closing(sentence, candidate.clause()) < 0;
        return context.issuer()
                .filter(body -> own)
                .map(body -> new Party(body.name(), body.entity(), words, Resolution.AUTHOR));
    }

    /** "The bank will close the branch. [Its] staff will be moved": whose they are. */
    private Optional<Party> holder(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Dependencies tree = sentence.tree();
        int subject =
                tree == null ? NONE : ClauseFinder.subject(tree, candidate.clause().predicate());
        int its = subject == NONE ? NONE : tree.child(subject, "nmod:poss");
        boolean first = its != NONE && its <= 1 && ITS.contains(sentence.word(its));
        return first && candidate.clause().passive()
                ? antecedent(sentence, its, its)
                : Optional.empty();
    }

    /** Who says that it will be done, a person: "All claims will be paid, [Mr Otieno] said". */
    private Optional<Party> officer(PledgeCandidate candidate) {
        return sayer(candidate)
                .filter(
                        party ->
                                party.entity()
                                        .filter(entity -> entity.type() == EntityType.PERSON)
                                        .isPresent());
    }

    private Optional<Party> body(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int saying = Reports.over(candidate);
        int subject = saying == NONE ? NONE : ClauseFinder.subject(sentence.tree(), saying);
        if (subject == NONE
                || context.names().isAt(sentence.inDocument(subject), EntityType.PERSON)
                || DateLines.isTown(context, sentence, subject)
                || MEDIA.contains(sentence.word(subject))) {
            return Optional.empty();
        }
        PledgeCandidate told = candidate.with(candidate.clause().withSubject(subject));
        Agent agent = Agent.of(context, sentence, told.clause());
        return agent.isOrganization() ? byKind(told, agent) : Optional.empty();
    }

    /** Not "by Easter", "by 2030", "by train". */
    private boolean isParty(PledgeCandidate candidate, int token) {
        return token != NONE
                && Agent.of(context, candidate.sentence(), candidate.clause().withSubject(token))
                        .isOrganization();
    }

    /** The agent that a passive names: "will be led by the Deputy Director". */
    private Optional<Party> agent(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int agent = sentence.tree().agent(candidate.clause().predicate());
        return context.names()
                .actorAt(sentence.inDocument(agent))
                .map(entity -> Party.of(entity, sentence.span(agent, agent), Resolution.OBJECT));
    }

    /**
     * Whose words the clause is: of whoever says so ("Norway said it would", "he promised that"),
     * is quoted or named as the source; nobody where it is the speaker of the turn or the author
     * himself.
     */
    Optional<Party> reporter(PledgeCandidate candidate, Optional<Party> pledger) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()
                || candidate.form().equals(DonorRows.ROW)
                || candidate.form().equals(CommitmentRows.FORM)
                || candidate.form().equals(ResolvedRule.IMPERSONAL)) {
            return Optional.empty();
        }
        int action = sentence.inDocument(candidate.clause().action());
        int at = context.tokens().start(action);
        return sayer(candidate)
                .or(() -> source(sentence))
                .or(() -> context.quoteAt(at).flatMap(Quote::speaker))
                .or(() -> ContinuedQuotes.saysSo(context, pledger, at))
                .or(() -> new Tellers(context).of(candidate, pledger, this))
                .filter(party -> !isOwn(party, pledger, at));
    }

    /** The subject of the verb of saying over the clause. */
    private Optional<Party> sayer(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return Optional.empty();
        }
        Dependencies tree = sentence.tree();
        int predicate = candidate.clause().predicate();
        int saying = Reports.above(tree, predicate);
        int subject = saying == NONE ? NONE : ClauseFinder.subject(tree, saying);
        boolean promises =
                subject != NONE
                        && Reports.over(tree, predicate) == NONE
                        && tree.coordinated(tree.coordinationHead(subject))
                                .contains(candidate.clause().subject());
        Optional<Party> told =
                subject == NONE || promises || DateLines.isTown(context, sentence, subject)
                        ? Optional.empty()
                        : person(sentence, subject);
        return told.isPresent() || promises ? told : closing(candidate);
    }

    /** The person named right before the words of saying that close the sentence. */
    private Optional<Party> closing(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int verb = Attributions.closing(sentence, candidate.clause());
        boolean person =
                verb > 0 && context.names().isAt(sentence.inDocument(verb - 1), EntityType.PERSON);
        return person ? actor(sentence, verb - 1) : Optional.empty();
    }

    /** Who speaks or writes the text undertakes in his own words. */
    private boolean isOwn(Party reporter, Optional<Party> pledger, int offset) {
        boolean same = pledger.filter(party -> party.name().equals(reporter.name())).isPresent();
        return same
                && (context.turnAt(offset).isPresent()
                        || pledger.filter(party -> party.source() == Resolution.AUTHOR)
                                .isPresent());
    }

    /** "according to [the Kremlin]". */
    private Optional<Party> source(SentenceView sentence) {
        int at = Attributions.in(sentence);
        for (int token = at + 2; at >= 0 && token < at + SOURCE; token++) {
            if (ClauseFinder.isPunctuation(sentence, token) && !isBesideOffice(sentence, token)) {
                break;
            }
            Optional<Party> named =
                    token < sentence.size() ? actor(sentence, token) : Optional.empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** The comma of "its chairman, Piet Vos". */
    private boolean isBesideOffice(SentenceView sentence, int comma) {
        return sentence.word(comma).equals(",")
                && SAYERS.contains(sentence.lemma(comma - 1))
                && context.names().isAt(sentence.inDocument(comma + 1), EntityType.PERSON);
    }

    /** Who is named behind what he is: "its parent company, [Hollins Group], has guaranteed". */
    private Optional<Party> beside(SentenceView sentence, int head) {
        int appos =
                sentence.hasTree() && head != NONE ? sentence.tree().child(head, "appos") : NONE;
        return appos == NONE ? Optional.empty() : actor(sentence, appos);
    }

    /** The name right behind what it is: "the bakery chain [Acme]". */
    private Optional<Party> behind(SentenceView sentence, int head) {
        int name = head + 1;
        boolean next =
                head != NONE
                        && name < sentence.size()
                        && !sentence.isCapitalised(head)
                        && context.names().isStart(sentence.inDocument(name))
                        && sentence.isCapitalised(name);
        return next ? actor(sentence, name) : Optional.empty();
    }

    private Optional<Party> person(SentenceView sentence, int head) {
        Optional<Party> named = actor(sentence, head);
        if (named.isPresent()) {
            return named;
        }
        Optional<Party> beside = beside(sentence, head);
        if (beside.isPresent()) {
            return beside;
        }
        int from = sentence.tree().leftmost(head);
        return antecedent(sentence, Math.min(from, head), head);
    }
}
