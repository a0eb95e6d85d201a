package org.gleaner.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.Countries;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.DerivedLayer;
import org.gleaner.pipeline.Layer;
import org.gleaner.text.HeadLines;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * The body whose paper a text is, as its head says: "Newsletter of the [Kestrel Choir]",
 * "[TIDEWATER RELIEF TRUST] / Minutes of the 47th meeting", or "About [Acme]" at its end. No
 * newspaper.
 */
public final class OwnBody {

    /** Needs {@link Layer#TOKENS}, {@link Layer#MENTIONS} and {@link Layer#ENTITIES}. */
    public static final DerivedLayer<Optional<Author>> LAYER =
            new DerivedLayer<>(
                    "own body",
                    Set.of(Layer.TOKENS, Layer.MENTIONS, Layer.ENTITIES),
                    annotations -> new OwnBody(annotations).find());

    private static final Set<String> ORGANS = DataFile.words("lexicon/organs.txt");
    private static final Set<String> PAPERS = DataFile.words("lexicon/papers.txt");
    private static final Set<String> MEETINGS = DataFile.words("lexicon/meetings.txt");
    private static final Set<String> PRESS = DataFile.words("lexicon/press-words.txt");
    private static final Set<String> PLACES = DataFile.words("lexicon/place-nouns.txt");
    private static final Set<String> OF = Set.of("of", "from", "by", "for");
    private static final Set<String> BORDERS =
            Set.of(",", "(", "|", "-", "–", "—", ":", "/", "[", ";");

    private static final Set<String> BROADCAST = DataFile.words("lexicon/broadcast-words.txt");
    private static final Set<String> COMMITTEES = Set.of("committee", "board", "panel", "cabinet");
    private static final String ACCOUNT = "account";
    private static final Set<String> WE = Set.of("i", "we");

    /** What follows the word for a paper, and not the verb of a headline. */
    private static final Set<String> PAPER_ENDS =
            Set.of("of", "to", "for", ",", ".", ":", "(", "-", "–", "—", "no", "no.", "");

    /** How far behind the name the word for the paper may stand, in tokens. */
    private static final int NEAR = 6;

    private static final Set<String> NOUNS = DataFile.words("lexicon/own-nouns.txt");
    private static final String COUNCIL = "council";

    /** Words of headlines. */
    private static final Set<String> NEVER =
            Set.of("to", "in", "at", "on", "with", "from", "by", "as", "is", "after", "over");

    /** What a noun for a body may be followed by within a name: "DISTRICT NO. 847". */
    private static final Set<String> GOING_ON = Set.of("of", "for", "no", "no.");

    private static final Set<String> GREETINGS = Set.of("dear", "registered");

    /** How far below a letterhead it may say what paper it is, in tokens. */
    private static final int FAR = 40;

    private static final String OF_BODY = " of ";
    private static final String ARTICLE = "the ";
    private static final String ABOUT = "about ";
    private static final Set<String> US = Set.of("us", "ourselves");
    private static final String COLON = ":";
    private static final String STOP = ".";
    private static final int HEAD = 700;

    /** How many lines of words the head has at most, and how many of them may be a letterhead. */
    private static final int LINES = 8;

    private static final int LETTERHEAD = 3;
    private static final int LONGEST = 90;

    /** How many tokens the line that tells whose paper it is has at most. */
    private static final int CREDIT = 16;

    /** How many words may stand before the word for the paper: "From the annual [report]". */
    private static final int LEAD = 4;

    /** How many words the name above the title of its paper may have. */
    private static final int LONGEST_NAME = 9;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    /** What a full stop behind a name goes with: "KESTREL HOMES ASSOCIATION, INC." */
    private static final Set<String> ABBREVIATED = Set.of("inc", "ltd", "co", "corp");

    private static final Set<String> YOURS = Set.of("your", "our");

    private final String text;
    private final TokenView view;
    private final MentionIndex names;

    private OwnBody(Annotations annotations) {
        text = annotations.text();
        view = TokenView.of(annotations);
        names = MentionIndex.of(annotations);
    }

    /** Empty where no line tells it. */
    public static Optional<Author> of(Annotations annotations) {
        return annotations.get(LAYER);
    }

    /**
     * Whether the paper of a body may call it by a noun: "the [Society]" and "the [Board]" in the
     * minutes of the Kestrel Choral Society, "the [Council]" in those of the City of Elmira. "The
     * company" is no Kestrel Club.
     *
     * @param noun in lower case
     */
    public static boolean isMeant(Author body, String noun) {
        boolean other =
                DescribingNouns.isBusiness(noun)
                        && DescribingNouns.isOfOtherKind(body.name(), noun);
        return NOUNS.contains(noun) && !other || isNamed(body.name(), noun);
    }

    /** Whether "the" with the noun may as well be another company of which the paper speaks. */
    public static boolean isBusiness(String noun) {
        return DescribingNouns.isBusiness(noun);
    }

    /**
     * Whether a name alone tells that "the" with the noun may mean its bearer: "the bank" a Kestrel
     * Bank, "the council" a City of Elmira, "the company" whatever is called nothing else.
     */
    public static boolean isFitting(String name, String noun) {
        return isNamed(name, noun)
                || DescribingNouns.isBusiness(noun) && !DescribingNouns.isOfOtherKind(name, noun);
    }

    /** Whether a name has the noun in it, or a word for what is of that kind. */
    public static boolean isNamed(String name, String noun) {
        String lower = TokenView.lower(name);
        int blank = lower.indexOf(' ');
        boolean place = blank > 0 && PLACES.contains(lower.substring(0, blank));
        return place && noun.equals(COUNCIL)
                || (" " + lower + " ").contains(" " + noun + " ")
                || DescribingNouns.isOfKind(name, noun);
    }

    private Optional<Author> find() {
        List<Span> head = HeadLines.of(text, LINES, HEAD);
        for (int line = 0; line < head.size(); line++) {
            Optional<Author> body = ofPaper(head.get(line));
            if (body.isPresent()) {
                return isCommittee(body.get()) && line > 0
                        ? letterhead(head.get(0), true).or(() -> body)
                        : body;
            }
        }
        if (head.size() > 1) {
            Optional<Author> body = aboveTitle(head.get(0), head.get(1));
            if (body.isPresent()) {
                return body;
            }
        }
        for (int line = 0; line < Math.min(LETTERHEAD, head.size()); line++) {
            Optional<Author> body = letterhead(head.get(line), line == 0);
            if (body.isPresent()) {
                return body;
            }
        }
        return new PaperHeads(view, names)
                .find(head)
                .flatMap(this::body)
                .or(this::about)
                .or(this::opening)
                .or(this::closing)
                .or(this::credit)
                .or(() -> aboveMinutes(head))
                .or(() -> new LetterBodies(view, names).find());
    }

    /** "Monetary Policy Committee", whose paper is that of the bank above it. */
    private static boolean isCommittee(Author body) {
        String name = TokenView.lower(body.name());
        return COMMITTEES.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /**
     * Whose paper the first sentence or the last line tells: "Annual report of the [Kestrel Choir].
     * We ...", "... - [Elmira Ward Board], monthly return".
     */
    private Optional<Author> credit() {
        int sentences = view.tokens().sentences();
        if (sentences == 0) {
            return Optional.empty();
        }
        int end = view.tokens().last(0);
        Optional<Author> first =
                end > CREDIT || sentences == 1 ? Optional.empty() : credited(0, end - 1);
        return first.or(this::lastCredit);
    }

    /** Of what stands behind the last dash or line break, if it is short. */
    private Optional<Author> lastCredit() {
        int last = view.size() - 1;
        int far = Math.max(0, last - CREDIT);
        for (int token = last; token > far; token--) {
            boolean opens = isDash(token - 1) || isLineStart(token);
            if (opens && Character.isLetter(view.lower(token).codePointAt(0))) {
                return credited(token, last);
            }
        }
        return Optional.empty();
    }

    /** No hyphen of "Graaff-Reinet". */
    private boolean isDash(int token) {
        int start = view.tokens().start(token);
        return DASHES.contains(view.lower(token))
                && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
    }

    private boolean isLineStart(int token) {
        return text.substring(view.tokens().end(token - 1), view.tokens().start(token))
                .contains("\n");
    }

    /** "[Elmira Ward Board], monthly return", "Minutes, [Elmira Ward Board]". */
    private Optional<Author> credited(int from, int last) {
        int first = view.lower(from).equals("the") ? from + 1 : from;
        int mention = first <= last ? names.mentionAt(first) : MentionIndex.NONE;
        int paper = paper(from, Math.min(last, from + LEAD));
        if (paper >= 0 && mention == MentionIndex.NONE) {
            int next = paper + 1;
            boolean leads = BORDERS.contains(view.lower(next)) || OF.contains(view.lower(next));
            int name = view.lower(next + 1).equals("the") ? next + 2 : next + 1;
            return leads && name <= last ? namedBody(name) : Optional.empty();
        }
        int behind = mention == MentionIndex.NONE ? last : names.last(mention) + 1;
        boolean told =
                behind < last && BORDERS.contains(view.lower(behind)) && paper(behind + 1, last) > 0
                        || behind <= last && PAPERS.contains(view.lower(behind));
        return told ? namedBody(first) : Optional.empty();
    }

    /** The word for a paper or a meeting that ends its phrase there; -1 without one. */
    private int paper(int from, int last) {
        for (int token = from; token <= last; token++) {
            boolean paper =
                    PAPERS.contains(view.lower(token)) || MEETINGS.contains(view.lower(token));
            if (paper && PAPER_ENDS.contains(view.lower(token + 1))) {
                return token;
            }
        }
        return -1;
    }

    /** "[CLEARSPRING NEPAL] / Annual Report 2022": a name alone above the title of its paper. */
    private Optional<Author> aboveTitle(Span line, Span title) {
        int first = view.at(line.start());
        int last = view.last(line);
        int below = view.at(title.start());
        boolean titled =
                last - first < LONGEST_NAME
                        && last > first
                        && HeadLines.isCapitals(line.in(text))
                        && below < view.size()
                        && title.length() < LONGEST / 2
                        && PAPERS.contains(view.lower(Math.min(below + 1, view.last(title))))
                        && !isPress(line.in(text));
        return titled ? Optional.of(known(line.in(text).strip())) : Optional.empty();
    }

    /** "[ESCUELA RITA] / Minutes of the meeting of the Board", where no other line tells it. */
    private Optional<Author> aboveMinutes(List<Span> head) {
        if (head.size() < 2 || !HeadLines.isCapitals(head.get(0).in(text))) {
            return Optional.empty();
        }
        Span line = head.get(0);
        Span title = head.get(1);
        int below = view.at(title.start());
        int last = view.last(line);
        boolean name = last - view.at(line.start()) < LONGEST_NAME && last > view.at(line.start());
        for (int token = view.at(line.start()); token <= last; token++) {
            name &= !BORDERS.contains(view.lower(token));
        }
        boolean meeting = false;
        for (int token = below + 1; token <= view.last(title); token++) {
            meeting |= MEETINGS.contains(view.lower(token)) || ORGANS.contains(view.lower(token));
        }
        return name && meeting && PAPERS.contains(view.lower(below)) && !isPress(line.in(text))
                ? Optional.of(known(line.in(text).strip()))
                : Optional.empty();
    }

    /** Also one that a recogniser takes for a person: "Selmeston Almshouse [Charity]". */
    private Optional<Author> namedBody(int token) {
        Optional<Author> body = body(token);
        int mention = body.isEmpty() ? names.mentionAt(token) : MentionIndex.NONE;
        return mention == MentionIndex.NONE
                        || names.first(mention) != token
                        || !isBodyNoun(view.lower(names.last(mention)))
                ? body
                : names.entityAt(token)
                        .filter(entity -> !isPress(entity.name()))
                        .map(entity -> new Author(entity.name(), Optional.of(entity)));
    }

    /** "[Kestrel Choir] - Treasurer's account to 31 March", "[Elmira Club]. Minutes of 3 June." */
    private Optional<Author> opening() {
        int first = view.size() > 0 && view.lower(0).equals("the") ? 1 : 0;
        int mention = first < view.size() ? names.mentionAt(first) : MentionIndex.NONE;
        int border = mention == MentionIndex.NONE ? view.size() : names.last(mention) + 1;
        if (border >= view.size()
                || !BORDERS.contains(view.lower(border)) && !view.lower(border).equals(".")) {
            return Optional.empty();
        }
        for (int token = border + 1; token < Math.min(view.size(), border + NEAR); token++) {
            boolean paper =
                    PAPERS.contains(view.lower(token))
                            || ACCOUNT.equals(view.lower(token))
                            || MEETINGS.contains(view.lower(token));
            if (paper && PAPER_ENDS.contains(view.lower(token + 1))) {
                return body(first);
            }
        }
        return Optional.empty();
    }

    /** "thanks from all at [Acme]", "On behalf of the board of [Acme] I write". */
    private Optional<Author> closing() {
        for (int mention : names.mentionsIn(0, view.size() - 1)) {
            int first = names.first(mention);
            int of = first > 0 && view.lower(first - 1).equals("the") ? first - 2 : first - 1;
            int next = names.last(mention) + 1;
            next = view.lower(next).equals(",") ? next + 1 : next;
            boolean all =
                    view.lower(of).equals("at")
                            && view.lower(of - 1).equals("all")
                            && (view.lower(of - 2).equals("from")
                                    || view.lower(of - 2).equals("us"));
            boolean we = WE.contains(view.lower(next)) && isOnBehalf(of);
            Optional<Author> body = all || we ? body(first) : Optional.empty();
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private boolean isOnBehalf(int of) {
        int at = of;
        if (view.lower(at).equals("of") && ORGANS.contains(view.lower(at - 1))) {
            at = view.lower(at - 2).equals("the") ? at - 3 : at - 2;
        }
        return view.lower(at).equals("of") && view.lower(at - 1).equals("behalf");
    }

    /** "Staff newsletter of [St Enda's Hospital], Galway", "Minutes of a meeting of [Acme]". */
    private Optional<Author> ofPaper(Span line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int first = view.at(line.start());
        int last = view.last(line);
        boolean paper = false;
        for (int token = first; token < last; token++) {
            paper |= PAPERS.contains(view.lower(token));
            if (paper && isOrganAt(token)) {
                return body(token);
            }
            if (paper && OF.contains(view.lower(token))) {
                int next = view.lower(token + 1).equals("the") ? token + 2 : token + 1;
                Optional<Author> body = next <= last ? body(next) : Optional.empty();
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "[Acme plc]", "[The Acme Trust] - Press release", "[CITY OF FERNCLIFF], BRITISH COLUMBIA".
     */
    private Optional<Author> letterhead(Span line, boolean top) {
        int first = view.at(line.start());
        int last = view.last(line);
        last = last > first && ABBREVIATED.contains(view.lower(last - 1)) ? last - 1 : last;
        if (line.length() > LONGEST
                || first >= view.size()
                || view.lower(last).equals(".")
                || isBroadcast(first, last)) {
            return Optional.empty();
        }
        int name = view.lower(first).equals("the") ? first + 1 : first;
        int mention = name <= last ? names.mentionAt(name) : MentionIndex.NONE;
        int end = mention == MentionIndex.NONE ? last : pastPlace(names.last(mention));
        if (mention != MentionIndex.NONE
                && (end >= last || BORDERS.contains(view.lower(end + 1)))) {
            Optional<Author> body = body(name);
            if (body.isPresent()) {
                return body;
            }
        }
        return HeadLines.isCapitals(line.in(text)) ? capitals(name, last, top) : Optional.empty();
    }

    private boolean isBroadcast(int first, int last) {
        return view.hasAny(BROADCAST, first, last + 1);
    }

    /** "WFP [CHAD] - NEWS RELEASE": its branch there. */
    private int pastPlace(int end) {
        if (end + 1 >= view.size()) {
            return end;
        }
        String word = view.tokens().word(end + 1);
        if (word.length() > 1
                && Countries.named(word.charAt(0) + TokenView.lower(word.substring(1)))
                        .isPresent()) {
            return end + 1;
        }
        int place = names.mentionAt(end + 1);
        return place != MentionIndex.NONE
                        && names.first(place) == end + 1
                        && names.mention(place).type() == EntityType.LOCATION
                ? names.last(place)
                : end;
    }

    /**
     * A name in capitals that no recogniser knows, with a noun for a body in it or, at the top, for
     * a place: "INDEPENDENT SCHOOL DISTRICT NO. 847". A headline is none.
     */
    private Optional<Author> capitals(int first, int last, boolean top) {
        int end = first;
        boolean body = false;
        while (end <= last && !BORDERS.contains(view.lower(end))) {
            String word = view.lower(end);
            if (PAPERS.contains(word) || NEVER.contains(word)) {
                return Optional.empty();
            }
            String next = view.lower(end + 1);
            boolean ends = end == last || BORDERS.contains(next) || GOING_ON.contains(next);
            boolean place = top && PLACES.contains(word);
            body |= place || end > first && isBodyNoun(word) && ends;
            end++;
        }
        String name = end > first ? view.tokens().words(first, end - 1) : "";
        return body && end - first > 1 && !isPress(name) && isTold(name, last)
                ? Optional.of(known(name))
                : Optional.empty();
    }

    /** Whether the head is one of a paper, or the text has the name again. */
    private boolean isTold(String name, int last) {
        int far = Math.min(view.size(), last + 1 + FAR);
        for (int token = 0; token < far; token++) {
            if (PAPERS.contains(view.lower(token))
                    || GREETINGS.contains(view.lower(token))
                    || token <= last && YOURS.contains(view.lower(token))) {
                return true;
            }
        }
        int from = last < view.size() ? view.tokens().end(last) : text.length();
        for (int at = from; at + name.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBodyNoun(String word) {
        return DescribingNouns.isBody(word)
                || HeadNouns.of(word)
                        .filter(head -> head.type() == EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** By the name that the text has for it below. */
    private Author known(String name) {
        return names.organization(name)
                .map(entity -> new Author(entity.name(), Optional.of(entity)))
                .orElseGet(() -> new Author(name, Optional.empty()));
    }

    /** "About Acme" or "About us" in a line of its own or before the text that it heads. */
    private Optional<Author> about() {
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            if (text.regionMatches(true, start, ABOUT, 0, ABOUT.length())) {
                int next = view.at(start + ABOUT.length());
                if (US.contains(view.lower(next))) {
                    next = next + 1 < view.size() && isLineStart(next + 1) ? next + 1 : next;
                }
                int token = view.lower(next).equals("the") ? next + 1 : next;
                int mention = names.mentionAt(token);
                boolean fills =
                        mention != MentionIndex.NONE
                                && (US.contains(view.lower(view.at(start + ABOUT.length())))
                                        || isHeading(mention, new Span(start, end)));
                Optional<Author> body = fills ? body(token) : Optional.empty();
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** "About [Acme]" alone in its line, or before its text: "About [Acme]. Acme was founded". */
    private boolean isHeading(int mention, Span line) {
        int next = names.last(mention) + 1;
        return names.mention(mention).span().end() + 1 >= line.trim(text).end()
                || view.lower(next).equals(COLON)
                || view.lower(next).equals(STOP) && !view.isSameSentence(next, next + 1);
    }

    /** "Minutes no. 3 - [Board of the Kestrel Choir]". */
    private boolean isOrganAt(int token) {
        return names.isStart(token)
                && names.entityAt(token)
                        .filter(entity -> isOrgan(entity.name()))
                        .filter(entity -> entity.name().contains(OF_BODY))
                        .isPresent();
    }

    /** "Town of Elmira", which has a council of its own. */
    private static boolean isTown(Entity entity) {
        String lower = TokenView.lower(entity.name());
        int of = lower.indexOf(OF_BODY);
        return entity.type() == EntityType.LOCATION
                && of > 0
                && PLACES.contains(lower.substring(0, of));
    }

    /** The organization named at a token, or that of "Board of [Acme]". */
    private Optional<Author> body(int token) {
        Optional<Entity> organ =
                names.entityAt(token)
                        .filter(entity -> names.isStart(token) && isOrgan(entity.name()));
        int of = organ.map(entity -> entity.name().indexOf(OF_BODY)).orElse(-1);
        if (of >= 0) {
            return behindOf(organ.get().name(), of);
        }
        Optional<Entity> paper =
                names.entityAt(token).filter(entity -> names.isStart(token) && isPaper(entity));
        if (paper.isPresent()) {
            return behindOf(paper.get().name(), paper.get().name().indexOf(OF_BODY));
        }
        return names.entityAt(token)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION || isTown(entity))
                .filter(entity -> names.isStart(token) && !isPress(entity.name()))
                .filter(entity -> !entity.name().contains(COLON))
                .filter(entity -> !isOrgan(entity.name()))
                .map(entity -> new Author(entity.name(), Optional.of(entity)));
    }

    /** "Newsletter of the Kestrel Choir", which a recogniser takes for one name. */
    private static boolean isPaper(Entity entity) {
        String lower = TokenView.lower(entity.name());
        int of = lower.indexOf(OF_BODY);
        return of > 0 && PAPERS.contains(lower.substring(0, of));
    }

    /** The body of "Board of [Acme Ltd]". */
    private Optional<Author> behindOf(String whole, int of) {
        String name = whole.substring(of + OF_BODY.length());
        String plain = name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
        return plain.indexOf(' ') > 0 ? Optional.of(known(plain)) : Optional.empty();
    }

    /** "Board of Directors", of whichever body. */
    public static boolean isOrgan(String name) {
        String lower = TokenView.lower(name);
        int blank = lower.indexOf(' ');
        return ORGANS.contains(blank < 0 ? lower : lower.substring(0, blank));
    }

    /** Whether a name is one of a newspaper or a house of parliament. */
    public static boolean isPress(String name) {
        return TokenView.hasWord(name, PRESS);
    }
}
