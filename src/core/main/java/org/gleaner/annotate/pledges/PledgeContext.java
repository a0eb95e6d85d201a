package org.gleaner.annotate.pledges;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.coreference.AntecedentResolver;
import org.gleaner.coreference.OwnBody;
import org.gleaner.coreference.SpeakerResolver;
import org.gleaner.model.Author;
import org.gleaner.model.Block;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Header;
import org.gleaner.model.Money;
import org.gleaner.model.Parse;
import org.gleaner.model.Quote;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Spans;
import org.gleaner.model.Tags;
import org.gleaner.model.TimeExpression;
import org.gleaner.model.Tokens;
import org.gleaner.model.Turn;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Lazy;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/** What the chain knows of a document when pledges are looked for: one place to ask. */
final class PledgeContext {

    private static final Set<String> ORGANIZATION_VERBS = Words.of("organization-verbs");

    /** "CHAD: FLOODS" is a title, and no body. */
    private static final String TITLE_MARK = ":";

    private static final String DEAR = "dear";
    private static final String TO = "to";
    private static final Set<String> GREETINGS = Words.of("greetings");

    /** How far down a text may greet, and how far its name may be, in tokens. */
    private static final int GREETING = 60;

    private static final int NEAR = 6;

    private final Annotations annotations;
    private final TokenView view;
    private final Tokens tokens;
    private final Tags tags;
    private final List<Sentence> sentences;
    private final Parse parse;
    private final MentionIndex names;
    private final AntecedentResolver antecedents;

    private final Map<Entity, Boolean> organizations = new HashMap<>();
    private final Map<PledgeCandidate, Assessment> assessments = new IdentityHashMap<>();
    private final Lazy<Boolean> campaign;
    private final Lazy<Optional<Author>> issuer;
    private final Lazy<Optional<Author>> declared;
    private final Lazy<BitSet> terms;
    private final BitSet sums = new BitSet();
    private final Map<Integer, SentenceView> views = new HashMap<>();

    PledgeContext(Annotations annotations) {
        this.annotations = annotations;
        view = TokenView.of(annotations);
        tokens = view.tokens();
        tags = annotations.get(Layer.TAGS);
        sentences = annotations.get(Layer.SENTENCES);
        parse = annotations.get(Layer.PARSE);
        names = MentionIndex.of(annotations);
        antecedents = AntecedentResolver.of(annotations);
        campaign = new Lazy<>(() -> Opponents.isCampaign(view));
        declared = new Lazy<>(() -> Authors.declared(this));
        terms = new Lazy<>(this::terms);
        issuer =
                new Lazy<>(
                        () ->
                                Issuer.of(this)
                                        .filter(body -> !body.name().contains(TITLE_MARK))
                                        .or(this::ownBody));
        for (Money figure : money()) {
            sums.set(tokens.at(figure.span().start()), tokens.at(figure.span().end() - 1) + 1);
        }
    }

    String text() {
        return annotations.text();
    }

    Document document() {
        return annotations.document();
    }

    List<Entity> entities() {
        return annotations.get(Layer.ENTITIES).list();
    }

    TokenView view() {
        return view;
    }

    Tokens tokens() {
        return tokens;
    }

    int sentences() {
        return sentences.size();
    }

    Span span(int sentence) {
        return sentences.get(sentence).span();
    }

    SentenceView sentence(int sentence) {
        return views.computeIfAbsent(
                sentence,
                index ->
                        new SentenceView(
                                index,
                                sentences.get(index).kind(),
                                view,
                                tags,
                                parse.of(index),
                                sums));
    }

    /** What the filters say of the candidate; they are asked once. */
    Assessment assess(PledgeCandidate candidate) {
        return assessments.computeIfAbsent(
                candidate,
                each -> Assessment.of(each, Agent.of(this, each.sentence(), each.clause()), this));
    }

    /**
     * Whom the text greets at its head: "Dear Mr [Lee]", "Dear residents of [Alta]", "Hi [Ann],";
     * or to whom it is sent: "To: [Ann Lee]".
     */
    Optional<Entity> addressee() {
        for (int token = 0; token < Math.min(GREETING, tokens.size()); token++) {
            if (view.lower(token).equals(DEAR) || opensLine(token) && isGreeting(token)) {
                int from = view.lower(token + 1).equals(":") ? token + 2 : token + 1;
                for (int name = from; name < Math.min(token + NEAR, tokens.size()); name++) {
                    String word = view.lower(name);
                    if (word.equals(",")
                            || word.equals(":")
                            || word.equals(".") && name > token + 2) {
                        return Optional.empty();
                    }
                    Optional<Entity> whom = names.actorAt(name);
                    if (whom.isPresent()) {
                        return whom;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isGreeting(int token) {
        String word = view.lower(token);
        return GREETINGS.contains(word)
                || word.equals(TO)
                        && token + 1 < tokens.size()
                        && view.lower(token + 1).equals(":");
    }

    private boolean opensLine(int token) {
        int start = tokens.start(token);
        return start == 0 || text().charAt(start - 1) == '\n';
    }

    /** Whether the sentence is a term of something agreed. */
    boolean isTerm(int sentence) {
        return terms.get().get(sentence);
    }

    private BitSet terms() {
        BitSet found = new BitSet();
        AgreedTerms reader = new AgreedTerms();
        for (int index = 0; index < sentences.size(); index++) {
            found.set(index, reader.reads(sentence(index)));
        }
        return found;
    }

    /** Whether the document holds a word of elections. */
    boolean isCampaign() {
        return campaign.get();
    }

    /** Whether a token of the document is a verb or auxiliary. */
    boolean isVerb(int token) {
        return tags.of(token).equals("VERB") || tags.of(token).equals("AUX");
    }

    /** The universal tag of a token of the document. */
    String tag(int token) {
        return tags.of(token);
    }

    /** Whether a token of the document is a preposition. */
    boolean isPreposition(int token) {
        return tags.of(token).equals("ADP");
    }

    /** Whether a token of the document is an adverb. */
    boolean isAdverb(int token) {
        return tags.of(token).equals("ADV");
    }

    /**
     * Whether an organization's name tells that it is an organization ("Ministry"), or it does in
     * the text what only organizations do: say, pledge, have a chairman.
     */
    boolean isOrganization(Entity entity) {
        return organizations.computeIfAbsent(entity, this::seemsBody);
    }

    private boolean seemsBody(Entity entity) {
        for (String word :
                (entity.name() + " " + String.join(" ", entity.aliases()))
                        .toLowerCase(Locale.ROOT)
                        .split(" ")) {
            if (Lexicon.ACTORS.contains(word)) {
                return true;
            }
        }
        for (int mention : entity.mentions()) {
            int next = names.last(mention) + 1;
            for (int token = next; token < Math.min(next + 3, tokens.size()); token++) {
                String word = view.lower(token);
                if (ORGANIZATION_VERBS.contains(word)) {
                    return true;
                }
                if (!tags.of(token).equals("ADV") && !tags.of(token).equals("AUX")) {
                    break;
                }
            }
        }
        return false;
    }

    /** The person who is named at a token of the document. */
    Optional<Entity> personAt(int token) {
        return names.entityAt(token).filter(entity -> entity.type() == EntityType.PERSON);
    }

    MentionIndex names() {
        return names;
    }

    AntecedentResolver antecedents() {
        return antecedents;
    }

    /** Whether the sentence is the first of a block. */
    boolean opensBlock(int sentence) {
        int start = span(sentence).start();
        int at = Spans.lastStart(blocks(), Block::span, start);
        return at >= 0 && blocks().get(at).span().start() == start;
    }

    List<Block> blocks() {
        return annotations.get(Layer.BLOCKS);
    }

    Header header() {
        return annotations.get(Layer.HEADER);
    }

    /** The document's date. */
    Optional<LocalDate> today() {
        return header().date();
    }

    List<Turn> turns() {
        return annotations.get(Layer.TURNS);
    }

    List<Money> money() {
        return annotations.get(Layer.FIGURES);
    }

    List<TimeExpression> dates() {
        return annotations.get(Layer.DATES);
    }

    /** The turn that holds the offset. */
    Optional<Turn> turnAt(int offset) {
        return Spans.at(turns(), Turn::span, offset);
    }

    /** The innermost direct quote with a known speaker that holds the offset. */
    Optional<Quote> quoteAt(int offset) {
        return SpeakerResolver.quoteAt(annotations.get(Layer.QUOTES), offset);
    }

    /** Whether the offset lies in a direct quote, of whomever. */
    boolean isQuoted(int offset) {
        return SpeakerResolver.isQuoted(annotations.get(Layer.QUOTES), offset);
    }

    /** The last quote before the offset in its paragraph whose speaker is known. */
    Optional<Quote> lastQuoted(int offset) {
        int from =
                Spans.at(blocks(), Block::span, offset)
                        .map(Block::span)
                        .map(Span::start)
                        .orElse(offset);
        List<Quote> quotes = annotations.get(Layer.QUOTES);
        int at = Spans.lastStart(quotes, Quote::span, offset);
        for (; at >= 0 && quotes.get(at).span().start() >= from; at--) {
            if (quotes.get(at).speaker().isPresent() && quotes.get(at).span().end() <= offset) {
                return Optional.of(quotes.get(at));
            }
        }
        return Optional.empty();
    }

    /** The last quote before the offset, not that far back, where all there have one speaker. */
    Optional<Quote> onlyQuoted(int offset, int far) {
        List<Quote> quotes = annotations.get(Layer.QUOTES);
        Optional<Quote> only = Optional.empty();
        for (int at = Spans.lastStart(quotes, Quote::span, offset);
                at >= 0 && quotes.get(at).span().start() >= offset - far;
                at--) {
            Quote quote = quotes.get(at);
            if (quote.speaker().isEmpty() || quote.span().end() > offset) {
                continue;
            }
            if (only.isPresent() && !isOfSame(quote, only.get())) {
                return Optional.empty();
            }
            only = only.or(() -> Optional.of(quote));
        }
        return only;
    }

    private static boolean isOfSame(Quote quote, Quote other) {
        return quote.speaker().get().name().equals(other.speaker().get().name());
    }

    /** Who says what, once it is known for whom the document speaks. */
    SpeakerResolver speakers(Optional<Author> author) {
        return new SpeakerResolver(
                annotations.get(Layer.QUOTES), turns(), author, ownBody(), names);
    }

    /** Whose paper the document is, as its head says. */
    Optional<Author> ownBody() {
        return OwnBody.of(annotations);
    }

    /** The body that the document comes from, as its head or its last line says. */
    Optional<Author> issuer() {
        return issuer.get();
    }

    /** Whom the text itself calls its author. */
    Optional<Author> declared() {
        return declared.get();
    }

    /** Whether the text itself says whose words it is: by its head, its signature, its account. */
    boolean isDeclared() {
        return declared().isPresent();
    }

    /** The indexes of the figures that begin within the span, ascending. */
    List<Integer> moneyIn(Span span) {
        return Spans.startingIn(money(), Money::span, span);
    }

    /** The time expressions that begin within the span. */
    List<TimeExpression> datesIn(Span span) {
        return Spans.startingIn(dates(), TimeExpression::span, span).stream()
                .map(dates()::get)
                .toList();
    }
}
