package org.gleaner.coreference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.lexicon.Sex;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Tokens;
import org.gleaner.model.Whitespace;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.DerivedLayer;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.Dateline;
import org.gleaner.text.MentionIndex;

/**
 * The named party that a pronoun ("he", "its") or a description ("the company", "the Acting
 * Governor") stands for. Looks back from where the words stand, a few sentences at most, and
 * answers nothing rather than guess.
 */
public final class AntecedentResolver {

    /** Needs {@link Layer#TOKENS}, {@link Layer#MENTIONS} and {@link Layer#ENTITIES}. */
    public static final DerivedLayer<AntecedentResolver> LAYER =
            new DerivedLayer<>(
                    "antecedents",
                    Set.of(Layer.TOKENS, Layer.MENTIONS, Layer.ENTITIES),
                    annotations ->
                            new AntecedentResolver(
                                    annotations.get(Layer.TOKENS), MentionIndex.of(annotations)));

    private static final Set<String> HUMAN = FunctionWords.of("human-pronouns");
    private static final Set<String> THING = FunctionWords.of("thing-pronouns");

    private static final Set<String> ASIDE = Set.of("to", "for", "from", "with", "at");

    /** "the 23-year-old": the person named last. */
    private static final String AGED = "-year-old";

    /** How far the noun may stand behind "the": "the insurance company". */
    private static final int DESCRIBED = 2;

    /** Of several governments the one that rules at home is meant, whichever was named last. */
    private static final String GOVERNMENT = "Government";

    private static final Set<String> CHILDREN =
            Set.of("son", "daughter", "child", "grandson", "granddaughter");

    /** How far from the start of a sentence such a word stands. */
    private static final int KIN = 6;

    /** With which what is told before "she" may begin, and how far it names whose child she is. */
    private static final Set<String> BORN = Set.of("born", "raised", "orphaned", "adopted");

    private static final int BORN_KIN = 16;

    private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic", "kingdom");
    private static final String COMPANY = "company";
    private static final String IT = "it";
    private static final Set<String> SAYING =
            Set.of("said", "says", "announced", "confirmed", "promised", "pledged", "added");
    private static final Set<String> PLURAL_VERBS = Set.of("were", "are", "have");

    /** How many times as often as another a text names the body that it is of. */
    private static final int MAIN = 2;

    private static final int SENTENCES_BACK = 3;
    private static final int MENTIONS_BACK = 300;

    /**
     * No real sentence is longer; without a bound a text without full stops would take quadratic
     * time.
     */
    private static final int TOKENS_BACK = 400;

    private final Tokens tokens;
    private final MentionIndex names;
    private final Sexes sexes;
    private final Subjects subjects;
    private final PronounChains chains;
    private final Introductions introductions;
    private final SoleBearers bearers;
    private final Protagonist protagonist;
    private final DefinedTerms terms;
    private final TopicBody topic;
    private final SentenceOpenings openings;

    public AntecedentResolver(Tokens tokens, MentionIndex names) {
        this.tokens = tokens;
        this.names = names;
        this.sexes = new Sexes(tokens, names);
        this.introductions = new Introductions(tokens, names);
        this.bearers = new SoleBearers(tokens, names, introductions);
        this.protagonist = new Protagonist(tokens, names, sexes);
        this.terms = new DefinedTerms(tokens, names);
        this.topic = new TopicBody(tokens, names);
        this.openings = new SentenceOpenings(tokens, names);
        this.subjects = new Subjects(tokens, names);
        this.chains = new PronounChains(tokens, names, subjects::mayHold);
    }

    /** Those whom a contract calls by terms that it defines: "Acme Ltd (the "Seller")". */
    public Set<Entity> definedParties() {
        return terms.parties();
    }

    /**
     * Who is called so by a term that the text defines.
     *
     * @param words "the seller", in lower case
     * @param last the last token of the words
     */
    public Optional<Entity> ofTerm(String words, int last) {
        return terms.of(words, last);
    }

    public static AntecedentResolver of(Annotations annotations) {
        return annotations.get(LAYER);
    }

    /**
     * The party meant by the words from token {@code from} to {@code to} of the document, both
     * inclusive; empty when they are no pronoun of the third person singular and no known
     * description, or nothing before them fits.
     */
    public Optional<Entity> of(int from, int to) {
        String words = words(from, to);
        Optional<Entity> defined = terms.of(words, to);
        if (defined.isPresent()) {
            return defined;
        }
        Optional<Entity> meant =
                HUMAN.contains(words) ? person(from, words) : thing(from, words, mention -> true);
        if (meant.isEmpty() && words.startsWith("the ")) {
            meant =
                    bearers.of(
                            from,
                            to,
                            () ->
                                    to > from + 1
                                            ? described(
                                                    from, lower(tokens.word(to)), mention -> true)
                                            : Optional.empty());
        }
        if (to != from + 1 || !words.startsWith("the ")) {
            return meant;
        }
        return meant.isEmpty() ? shortened(to) : mainOfName(to, meant.get());
    }

    /** Whom "the " and a noun means that stands at {@code token}, whatever is before it there. */
    public Optional<Entity> of(String words, int token) {
        return terms.of(words, token)
                .or(() -> thing(token, words, mention -> true))
                .or(() -> shortened(token));
    }

    /**
     * The organization named last before the token whose name the noun ends: "auxiliary" of the
     * Wirral Hospital Auxiliary.
     *
     * @param noun in lower case
     */
    public Optional<Entity> endingIn(String noun, int token) {
        String end = " " + noun;
        return last(
                token,
                entity ->
                        entity.type() == EntityType.ORGANIZATION
                                && lower(entity.name()).endsWith(end));
    }

    /** "the Festival" of the Harbour Jazz Festival: the last word of a name, with its capital. */
    private Optional<Entity> shortened(int noun) {
        String word = tokens.word(noun);
        boolean capital =
                Character.isUpperCase(word.codePointAt(0))
                        && word.codePoints().anyMatch(Character::isLowerCase)
                        && !DescribingNouns.contains(lower(word))
                        && !word.equals(GOVERNMENT);
        String end = " " + lower(word);
        return capital
                ? last(
                        noun,
                        entity ->
                                entity.type() != EntityType.PERSON
                                        && lower(entity.name()).endsWith(end))
                : Optional.empty();
    }

    /**
     * "the Bank" in a text on the Orbis Development Bank that has named the Bank of Chad: of those
     * whose names have the noun, the one that the text names by far the most.
     */
    private Optional<Entity> mainOfName(int noun, Entity meant) {
        String word = tokens.word(noun);
        String end = " " + lower(word);
        if (!Character.isUpperCase(word.codePointAt(0)) || word.length() < 2) {
            return Optional.of(meant);
        }
        return Optional.of(
                names.entities().list().stream()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .filter(entity -> lower(entity.name()).endsWith(end))
                        .filter(entity -> names.first(entity.mentions().get(0)) < noun)
                        .filter(
                                entity ->
                                        entity.mentions().size() >= MAIN * meant.mentions().size())
                        .findFirst()
                        .orElse(meant));
    }

    /**
     * The same of "it" and "the company", where they cannot mean this one, who is the other party
     * of the same deed: "Norway has lent [the company] $5 million".
     */
    public Optional<Entity> of(int from, int to, Entity not) {
        return of(from, to, Set.of(not));
    }

    /** The same, where it can mean none of several: "[Norway and Chad] have lent it $5 million". */
    public Optional<Entity> of(int from, int to, Set<Entity> not) {
        IntPredicate other =
                mention -> names.entity(mention).filter(known -> !not.contains(known)).isPresent();
        String words = words(from, to);
        if (!HUMAN.contains(words)) {
            return terms.of(words, to).or(() -> thing(from, words, other));
        }
        IntPredicate fits = sexes.fitting(words);
        return nearest(
                from,
                EnumSet.of(EntityType.PERSON),
                mention -> fits.test(mention) && other.test(mention));
    }

    /**
     * Whom "they" means: a body of which the sentence before speaks as of several, "Brennock City
     * [were] busy", else nobody.
     */
    public Optional<Entity> ofThey(int token) {
        int sentence = tokens.sentenceOf(token);
        for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
            int last = at == sentence ? token - 1 : tokens.last(at) - 1;
            for (int mention : names.mentionsIn(tokens.first(at), last)) {
                int next = names.last(mention) + 1;
                if (names.mention(mention).type() == EntityType.ORGANIZATION
                        && next <= last
                        && PLURAL_VERBS.contains(lower(tokens.word(next)))) {
                    return names.entity(mention);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whom a noun for a body means that stands before an office, as "the" with it would: "club" of
     * "club president Ann Lee".
     *
     * @param noun in lower case
     */
    public Optional<Entity> ofNoun(int token, String noun) {
        return DescribingNouns.type(noun)
                .filter(type -> type != EntityType.PERSON)
                .flatMap(
                        type ->
                                before(token, noun)
                                        .or(() -> described(token, noun, mention -> true)));
    }

    /**
     * "Karan Spor" of "Karan Spor plan a sale. [Club] chairman Ann Lee": what the sentence before
     * begins with, where the noun is no word of its name.
     */
    private Optional<Entity> before(int token, String noun) {
        int sentence = tokens.sentenceOf(token);
        if (sentence == 0 || token != tokens.first(sentence) || !DescribingNouns.isGeneral(noun)) {
            return Optional.empty();
        }
        int opening = tokens.first(sentence - 1) + Dateline.length(tokens, sentence - 1);
        int name = lower(tokens.word(opening)).equals("the") ? opening + 1 : opening;
        int mention = name < token ? names.mentionAt(name) : MentionIndex.NONE;
        return mention != MentionIndex.NONE
                        && opening >= paragraph(token)
                        && names.mention(mention).type() == EntityType.ORGANIZATION
                        && subjects.mayHold(names.mention(mention))
                        && !isOfOtherKind(mention, noun)
                ? names.entity(mention)
                : Optional.empty();
    }

    /**
     * Whose the office behind "its" is: the organization that its sentence names first, before any
     * town ("Cork - Acme said its chairman"), else what "it" means, but for a town.
     *
     * @param first first token of the sentence
     */
    public Optional<Entity> ofIts(int first, int token) {
        Optional<Integer> description = described(first, token);
        if (description.isPresent()) {
            return of(description.get(), descriptionEnd(description.get()).orElseThrow());
        }
        Optional<Entity> source = token == first ? source(first) : Optional.empty();
        if (source.isPresent()) {
            return source;
        }
        IntPredicate organization =
                mention -> names.mention(mention).type() == EntityType.ORGANIZATION;
        for (int mention : names.mentionsIn(Math.max(first, token - TOKENS_BACK), token - 1)) {
            if (organization.test(mention)
                    && names.entity(mention).isPresent()
                    && subjects.mayHold(names.mention(mention))) {
                return names.entity(mention);
            }
        }
        return of(token, token)
                .filter(
                        body ->
                                body.type() == EntityType.ORGANIZATION
                                        || Countries.named(body.name()).isPresent())
                .or(() -> nearest(token, EnumSet.of(EntityType.ORGANIZATION), mention -> true));
    }

    /** "the Chamber" of "Losses grew, according to the Chamber. [Its] head ...". */
    private Optional<Entity> source(int first) {
        int last = names.lastBefore(first);
        if (last < 0 || first < 2 || names.last(last) != first - 2) {
            return Optional.empty();
        }
        int to = names.first(last) - 1;
        if (to > 0 && lower(tokens.word(to)).equals("the")) {
            to--;
        }
        boolean source =
                to > 0
                        && lower(tokens.word(to)).equals("to")
                        && lower(tokens.word(to - 1)).equals("according");
        return source
                ? names.entity(last).filter(body -> body.type() == EntityType.ORGANIZATION)
                : Optional.empty();
    }

    /** Which place "its" stands for: "Lund is small. [Its] mayor ...". */
    public Optional<Entity> placeOf(int token) {
        return nearest(token, mention -> names.mention(mention).type() == EntityType.LOCATION);
    }

    /**
     * Where the description begins that the sentence, or the one before if this one names no body,
     * has for its subject: "The council" of "The council has no money. Its director ...".
     */
    private Optional<Integer> described(int first, int token) {
        if (descriptionEnd(first).filter(end -> end < token).isPresent()) {
            return Optional.of(first);
        }
        int sentence = tokens.sentenceOf(first);
        boolean named =
                names.mentionsIn(Math.max(first, token - TOKENS_BACK), token - 1).stream()
                        .anyMatch(
                                mention ->
                                        names.mention(mention).type() == EntityType.ORGANIZATION);
        if (named || sentence == 0 || first < token) {
            return Optional.empty();
        }
        int before = tokens.first(sentence - 1);
        return descriptionEnd(before).isPresent() ? Optional.of(before) : Optional.empty();
    }

    /** The last token of a description of a body that begins there: "The insurance company". */
    public Optional<Integer> descriptionEnd(int from) {
        if (!lower(tokens.word(from)).equals("the")) {
            return Optional.empty();
        }
        int last = Math.min(tokens.last(tokens.sentenceOf(from)) - 1, from + DESCRIBED);
        for (int end = from + 1; end <= last && !names.isInMention(end); end++) {
            if (DescribingNouns.isBody(lower(tokens.word(end)))) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> thing(int from, String words, IntPredicate may) {
        if (THING.contains(words)) {
            Optional<Entity> resumed =
                    words.equals(IT)
                            ? sayer(from, may).or(() -> resumed(from, may))
                            : Optional.empty();
            if (resumed.isPresent()) {
                return resumed;
            }
            return nearest(
                    openings.chainStart(from),
                    EnumSet.of(EntityType.ORGANIZATION, EntityType.LOCATION),
                    may);
        }
        return words.startsWith("the ")
                ? described(from, words.substring(4), may)
                : Optional.empty();
    }

    /** "while [Qatar] said it would": the body right before the word of saying. */
    private Optional<Entity> sayer(int token, IntPredicate may) {
        int verb =
                token > 0 && lower(tokens.word(token - 1)).equals("that") ? token - 2 : token - 1;
        if (verb < 1 || !SAYING.contains(lower(tokens.word(verb)))) {
            return Optional.empty();
        }
        int mention = names.mentionAt(verb - 1);
        return mention != MentionIndex.NONE
                        && names.mention(mention).type() != EntityType.PERSON
                        && names.mention(mention).type() != EntityType.NATIONALITY
                        && may.test(mention)
                ? names.entity(mention)
                : Optional.empty();
    }

    /**
     * "[The club] will appoint a director. [It] was fined", "[The council] kept the block, which
     * [it] bought": what the sentence before began with, or its own, where it names nobody since.
     */
    private Optional<Entity> resumed(int token, IntPredicate may) {
        int sentence = tokens.sentenceOf(token);
        boolean opens = openings.isOpening(token);
        int first = opens && sentence > 0 ? tokens.first(sentence - 1) : tokens.first(sentence);
        if (first + 1 >= token || !tokens.word(first).equals("The")) {
            return Optional.empty();
        }
        String noun = lower(tokens.word(first + 1));
        boolean named = !opens && !names.mentionsIn(first, token - 1).isEmpty();
        return DescribingNouns.isBody(noun) && !named
                ? described(first, noun, may)
                : Optional.empty();
    }

    /**
     * Whom "he" or "she" means: whom the last sentence is about. "Ann Lee sings. She studied under
     * Eva Roy. [She] teaches." is Ann Lee.
     */
    private Optional<Entity> person(int token, String pronoun) {
        Optional<Entity> hero = protagonist.of(pronoun);
        if (hero.isPresent()) {
            return ofLife(token, pronoun, hero.get());
        }
        IntPredicate fits = sexes.fitting(pronoun);
        Optional<String> subject = Sex.ofPronoun(pronoun).map(Sex::pronoun);
        int first = tokens.first(tokens.sentenceOf(token));
        int from = opensWithKin(first, token) ? first : token;
        return subject.flatMap(word -> chains.of(from, word, fits))
                .or(() -> nearest(from, EnumSet.of(EntityType.PERSON), fits));
    }

    /**
     * Whom the pronoun means in a text that tells somebody's life: that person, or who may be of
     * the same sex and was named in the same sentence, or surely is and was in the paragraph.
     */
    private Optional<Entity> ofLife(int token, String pronoun, Entity hero) {
        int sentence = tokens.first(tokens.sentenceOf(token));
        if (opensWithKin(sentence, token)) {
            return Optional.of(hero);
        }
        List<Integer> named = names.mentionsIn(paragraph(token), token - 1);
        for (int at = named.size() - 1; at >= 0; at--) {
            int mention = named.get(at);
            Optional<Entity> person =
                    names.entity(mention)
                            .filter(one -> one.type() == EntityType.PERSON)
                            .filter(
                                    one ->
                                            one.equals(hero)
                                                    || sexes.isKnown(one, pronoun)
                                                    || names.first(mention) >= sentence
                                                            && sexes.mayBe(one, pronoun))
                            .filter(one -> subjects.mayHold(names.mention(mention)));
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.of(hero);
    }

    /**
     * "The son of a ferryman, Osman Ariffin, [he] was", "Daughter of Ann Lee, [she] was", "Born in
     * Cork, the daughter of Ann Lee, [she] was".
     */
    private boolean opensWithKin(int first, int token) {
        if (token == first || !tokens.word(token - 1).equals(",")) {
            return false;
        }
        int reach = BORN.contains(lower(tokens.word(first))) ? BORN_KIN : KIN;
        for (int at = first; at < Math.min(token, first + reach); at++) {
            if (CHILDREN.contains(lower(tokens.word(at)))) {
                return true;
            }
        }
        return false;
    }

    /** The first token of the paragraph: sentences within one are a single space apart. */
    private int paragraph(int token) {
        int sentence = tokens.sentenceOf(token);
        int first = tokens.first(sentence);
        while (sentence > 0
                && token - first < TOKENS_BACK
                && tokens.start(first) - tokens.end(first - 1) <= 1) {
            sentence--;
            first = tokens.first(sentence);
        }
        return first;
    }

    /**
     * Whom the description means, and where it is nobody named shortly before, what the whole
     * report is about.
     */
    private Optional<Entity> described(int from, String description, IntPredicate may) {
        Optional<Entity> meant = meant(from, description, may);
        if (meant.filter(entity -> isNear(entity, from)).isPresent()) {
            return meant;
        }
        String noun = description.substring(description.lastIndexOf(' ') + 1);
        return topic.of(noun)
                .filter(body -> meant.filter(one -> isCalled(one, noun)).isEmpty())
                .or(() -> meant);
    }

    private static boolean isCalled(Entity entity, String noun) {
        return DescribingNouns.isCalled(lower(entity.name()), noun);
    }

    /** Whether it was named in the last sentences before a token. */
    private boolean isNear(Entity entity, int token) {
        int first = tokens.first(Math.max(0, tokens.sentenceOf(token) - SENTENCES_BACK));
        return names.mentionsIn(Math.max(first, token - TOKENS_BACK), token - 1).stream()
                .anyMatch(mention -> names.entity(mention).filter(entity::equals).isPresent());
    }

    private Optional<Entity> meant(int from, String description, IntPredicate may) {
        if (description.endsWith(AGED)) {
            return nearest(from, EnumSet.of(EntityType.PERSON), mention -> true);
        }
        String noun = description.substring(description.lastIndexOf(' ') + 1);
        Optional<EntityType> type =
                DescribingNouns.type(description).or(() -> DescribingNouns.type(noun));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (type.get() == EntityType.PERSON) {
            return titled(from, description);
        }
        Optional<Entity> named =
                last(from, entity -> DescribingNouns.isCalled(lower(entity.name()), description))
                        .or(() -> introductions.of(from, description));
        if (named.isPresent() || !DescribingNouns.isGeneral(description)) {
            return named.or(() -> last(from, entity -> isOfKind(entity, description)));
        }
        EnumSet<EntityType> types = EnumSet.of(type.get());
        IntPredicate fits =
                mention ->
                        may.test(mention)
                                && !isOfOtherKind(mention, description)
                                && !isModifier(mention);
        if (type.get() == EntityType.LOCATION) {
            boolean country = COUNTRIES.contains(description);
            return nearest(
                    from, types, mention -> fits.test(mention) && country == isCountry(mention));
        }
        if (!DescribingNouns.isBusiness(description)) {
            return nearest(from, types, fits);
        }
        Optional<Entity> near =
                nearest(from, types, mention -> fits.test(mention) && !isAside(mention))
                        .or(() -> nearest(from, types, fits))
                        .or(() -> only(from, fits));
        Optional<Entity> company =
                near.filter(SoleBearers::isPlainBody).isPresent() && description.equals(COMPANY)
                        ? bearers.company(from)
                        : Optional.empty();
        return company.or(() -> near);
    }

    private boolean isCountry(int mention) {
        return names.entity(mention).flatMap(entity -> Countries.named(entity.name())).isPresent();
    }

    /** "MIT" of "MIT-trained". */
    private boolean isModifier(int mention) {
        int next = names.last(mention) + 1;
        return next < tokens.size()
                && tokens.word(next).startsWith("-")
                && names.mention(mention).span().end() == tokens.start(next);
    }

    /** "ferries [to] Atlantic Island Lines": whom a sentence is not about. */
    private boolean isAside(int mention) {
        int before = names.first(mention) - 1;
        boolean article = before > 0 && lower(tokens.word(before)).equals("the");
        return before >= 0 && ASIDE.contains(lower(tokens.word(article ? before - 1 : before)));
    }

    /** "the company", named long before: the one organization that there is so far. */
    private Optional<Entity> only(int before, IntPredicate fits) {
        Entity only = null;
        int mention = names.lastBefore(before);
        for (int steps = 0; mention >= 0 && steps < MENTIONS_BACK; steps++, mention--) {
            if (names.mention(mention).type() != EntityType.ORGANIZATION
                    || names.entity(mention).isEmpty()) {
                continue;
            }
            Entity entity = names.entity(mention).get();
            if (only != null && !entity.equals(only) || !fits.test(mention)) {
                return Optional.empty();
            }
            only = entity;
        }
        return Optional.ofNullable(only);
    }

    private static boolean isOfKind(Entity entity, String description) {
        return entity.type() == EntityType.ORGANIZATION
                && DescribingNouns.isOfKind(entity.name(), description);
    }

    /** Whether the name, or a noun before it, tells that something else is meant. */
    private boolean isOfOtherKind(int mention, String description) {
        String name = names.entity(mention).map(Entity::name).orElse("");
        return DescribingNouns.isOfOtherKind(name, description)
                || !DescribingNouns.isBusiness(description)
                        && isCalledOtherwise(names.first(mention), description);
    }

    /** "newspaper La Voz" is no club. */
    private boolean isCalledOtherwise(int first, String description) {
        String before = first > 0 ? lower(tokens.word(first - 1)) : "";
        return DescribingNouns.contains(before) && !before.equals(description);
    }

    /** The person last named before who bears the title anywhere in the document. */
    private Optional<Entity> titled(int from, String title) {
        Optional<Entity> bearer =
                last(
                        from,
                        entity ->
                                entity.type() == EntityType.PERSON
                                        && entity.titles().stream()
                                                .anyMatch(
                                                        own ->
                                                                lower(own).equals(title)
                                                                        || lower(own)
                                                                                .startsWith(
                                                                                        title
                                                                                                + " of ")
                                                                        || lower(own)
                                                                                .endsWith(
                                                                                        " "
                                                                                                + title)));
        return bearer.isPresent() || !title.equals("president") && !title.equals("prime minister")
                ? bearer
                : onlyUntitled(from);
    }

    /**
     * "The President" where nobody bears a title: the one person named so far whom the text gives
     * none, if there is just one.
     */
    private Optional<Entity> onlyUntitled(int before) {
        Entity only = null;
        int mention = names.lastBefore(before);
        for (int steps = 0; mention >= 0 && steps < MENTIONS_BACK; steps++, mention--) {
            Entity entity = names.entity(mention).orElse(null);
            if (entity != null
                    && entity.type() == EntityType.PERSON
                    && entity.titles().isEmpty()
                    && !entity.equals(only)) {
                if (only != null) {
                    return Optional.empty();
                }
                only = entity;
            }
        }
        return Optional.ofNullable(only);
    }

    private Optional<Entity> last(int before, Predicate<Entity> wanted) {
        return names.lastEntity(before, MENTIONS_BACK, wanted);
    }

    /**
     * What stands where a subject can, else anybody but a place: "CORK, Ireland" in a date line and
     * "in Bergen" are no "it".
     */
    private Optional<Entity> nearest(int token, Set<EntityType> wanted, IntPredicate also) {
        IntPredicate fits =
                mention -> wanted.contains(names.mention(mention).type()) && also.test(mention);
        return nearest(
                        token,
                        mention -> fits.test(mention) && subjects.mayHold(names.mention(mention)))
                .or(
                        () ->
                                nearest(
                                        token,
                                        mention ->
                                                fits.test(mention)
                                                        && names.mention(mention).type()
                                                                != EntityType.LOCATION));
    }

    /**
     * The first that fits in the words before, then in the sentence before, and so on: what comes
     * first is the subject most often. The names of a dateline ("LIMA (Reuters) -") do nothing.
     */
    private Optional<Entity> nearest(int token, IntPredicate fits) {
        int sentence = tokens.sentenceOf(token);
        for (int back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            int last = back == 0 ? token : tokens.last(sentence - back);
            int first = tokens.first(sentence - back) + Dateline.length(tokens, sentence - back);
            for (int mention : names.mentionsIn(Math.max(first, last - TOKENS_BACK), last - 1)) {
                if (fits.test(mention) && names.entity(mention).isPresent()) {
                    return names.entity(mention);
                }
            }
        }
        return Optional.empty();
    }

    private String words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int token = from; token <= to; token++) {
            words.add(tokens.word(token));
        }
        return lower(String.join(" ", words));
    }

    private static String lower(String words) {
        return Whitespace.fold(words).toLowerCase(Locale.ROOT);
    }
}
