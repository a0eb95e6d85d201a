package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Party.Resolution;
import org.gleaner.model.Pledge.Strength;

/**
 * Items and rows below a title that calls them undertakings: "Commitments announced in Oslo:", "•
 * Chad – a ban on trawling"; "| Donor | Pledge | Due |", "| Peru | 20 tents | May |"; "OUR FIRST
 * HUNDRED DAYS – Green League", "• No new taxes"; "ACTION POINTS", "2. Fence – Ann Lee to get
 * prices". Who is bound stands in the row, else in the title, else on the paper. What the row calls
 * done or open is none.
 */
final class CommitmentRows {

    /** The form of such a row: its action is its words up to the end of its cell. */
    static final String FORM = "commitment";

    private static final Map<String, List<String>> TITLES = Words.phrases("commitment-titles");
    private static final Set<String> NO_TITLES = Words.of("no-commitment-titles");
    private static final Set<String> MUTUAL = Words.of("commitment-titles-of-several");
    private static final Set<String> WHO = Words.of("columns-of-givers");
    private static final Set<String> WHAT = Words.of("columns-of-deeds");
    private static final Set<String> WHEN = Words.of("columns-of-dates");
    private static final Map<String, List<String>> CLOSED = Words.phrases("rows-closed");
    private static final Set<String> BULLETS = Words.of("bullets");
    private static final Set<String> TICKS = Words.of("row-ticks");
    private static final Set<String> PLEASE = Set.of("please", "you");
    private static final Set<String> LEADS = Set.of("–", "—", ":", "-", "--", "…");
    private static final Set<String> BORDERS = Set.of("|", "/", "(", ";", ",");
    private static final Set<String> OF = Set.of("of", "by", "from", "–", "—", "|");
    private static final Set<String> TO = Set.of("to", "for");
    private static final Set<String> DENYING = Set.of("no", "not", "never");
    private static final Set<String> NAMES = Set.of("PROPN");
    private static final String LABEL = "(?:\\p{L}|\\p{Lu}{1,3})?\\.?\\d{1,3}(?:\\.\\d{1,2})*[.)]?";
    private static final String BAR = "|";
    private static final String SLASH = "/";
    private static final String SEMICOLON = ";";
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_NAME = 10;

    /** A stretch of a row, both ends inclusive. */
    private record Cell(int from, int to) {}

    private final PledgeContext context;

    CommitmentRows(PledgeContext context) {
        this.context = context;
    }

    /**
     * @param others what was found before in each sentence
     */
    List<PledgeCandidate> find(Map<Integer, PledgeCandidate> others) {
        List<PledgeCandidate> found = new ArrayList<>();
        Optional<SentenceView> title = Optional.empty();
        boolean asked = false;
        for (int index = 0; index < context.sentences(); index++) {
            SentenceView sentence = context.sentence(index);
            boolean answers = asked && !context.opensBlock(index);
            asked = title.isPresent() && context.opensBlock(index) && sentence.isQuestion();
            if (!context.opensBlock(index) && !answers) {
                continue;
            }
            if (isTitle(sentence)) {
                title = Optional.of(sentence);
            } else if (title.isPresent() && !answers && !isRow(title.get(), sentence)) {
                title = Optional.empty();
            } else if (title.isPresent() && !others.containsKey(index) && isOpen(sentence)) {
                found.addAll(rows(title.get(), sentence, answers));
            }
        }
        return found;
    }

    /** Short, no sentence, with a word for undertakings: "Our promises", "| Donor | Pledge |". */
    static boolean isTitle(SentenceView sentence) {
        int last = sentence.size() - 1;
        boolean apart =
                sentence.kind() == BlockKind.HEADING
                        || sentence.word(last).equals(":")
                        || !cells(sentence).isEmpty();
        if (!apart
                || last >= LONGEST_TITLE
                || sentence.word(last).equals(".")
                || sentence.isQuestion()
                || sentence.kind() == BlockKind.LIST_ITEM
                || sentence.holds(NO_TITLES, 0, last)
                || sentence.holds(ModalRule.MODALS, 0, last)) {
            return false;
        }
        for (int token = 0; token <= last; token++) {
            if (sentence.readsAny(token, TITLES)) {
                return true;
            }
        }
        return isHead(sentence);
    }

    /** "Action | Responsible | Deadline": who does what by when. */
    private static boolean isHead(SentenceView sentence) {
        List<Cell> cells = cells(sentence);
        int who = column(sentence, cells, WHO);
        int what = column(sentence, cells, WHAT);
        int when = column(sentence, cells, WHEN);
        return who != NONE
                && what != NONE
                && when != NONE
                && who != what
                && who != when
                && what != when;
    }

    private static boolean isRow(SentenceView title, SentenceView sentence) {
        return sentence.kind() == BlockKind.LIST_ITEM
                || isMark(sentence, 0)
                || !cells(sentence).isEmpty()
                || sentence.kind() != BlockKind.LABEL
                        && lead(sentence, 0) != NONE
                        && !title.word(title.size() - 1).equals(".");
    }

    /** Still to be done, and asked of nobody. */
    private static boolean isOpen(SentenceView sentence) {
        if (sentence.isQuestion() || PLEASE.contains(sentence.word(first(sentence)))) {
            return false;
        }
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.readsAny(token, CLOSED) && isState(sentence, token)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Behind a mark or at the end of the row: ": done", "(paid in 2010)", "still under discussion".
     */
    private static boolean isState(SentenceView sentence, int token) {
        String before = sentence.word(token - 1);
        return BORDERS.contains(before)
                || LEADS.contains(before)
                || token + 3 > end(sentence, sentence.size() - 1);
    }

    private List<PledgeCandidate> rows(SentenceView title, SentenceView sentence, boolean answers) {
        List<Cell> cells = cells(sentence);
        if (!cells.isEmpty()) {
            return ofCells(title, sentence, cells);
        }
        int first = first(sentence);
        int last = end(sentence, sentence.size() - 1);
        if (first > last) {
            return List.of();
        }
        int lead = lead(sentence, first);
        int actor = lead == NONE ? NONE : party(sentence, first, lead - 1);
        if (actor != NONE && lead < last) {
            return split(sentence, giver(sentence, actor, first), lead + 1, last);
        }
        int doer = doer(sentence, first, last);
        if (doer != NONE) {
            return List.of(
                    row(sentence, first, last, deed(sentence, doer))
                            .under(giver(sentence, doer, doer)));
        }
        boolean marked = answers || sentence.kind() == BlockKind.LIST_ITEM || first > 0;
        return marked ? ofTitle(title, sentence, first, last) : List.of();
    }

    /** "collects every Tuesday; replaces broken bins": each of them. */
    private static List<PledgeCandidate> split(
            SentenceView sentence, PledgeCandidate giver, int from, int last) {
        List<PledgeCandidate> found = new ArrayList<>();
        int start = from;
        for (int token = from; token <= last + 1; token++) {
            if (token == last + 1 || sentence.word(token).equals(SEMICOLON)) {
                if (start < token) {
                    found.add(row(sentence, start, token - 1, start).under(giver));
                }
                start = token + 1;
            }
        }
        return found;
    }

    private List<PledgeCandidate> ofCells(
            SentenceView title, SentenceView sentence, List<Cell> cells) {
        List<Cell> columns = cells(title);
        boolean told = columns.size() == cells.size();
        int who = told ? column(title, columns, WHO) : NONE;
        int what = told ? column(title, columns, WHAT) : NONE;
        for (int at = 0; who == NONE && at < cells.size(); at++) {
            who = at != what && party(sentence, cells.get(at)) != NONE ? at : NONE;
        }
        what = what == NONE ? (who == 0 ? 1 : 0) : what;
        if (who == NONE || who == what || what >= cells.size()) {
            return List.of();
        }
        int actor = party(sentence, cells.get(who));
        Cell deed = cells.get(what);
        int from = Math.min(deed.from(), cells.get(who).from());
        int last = cells.get(cells.size() - 1).to();
        return actor == NONE || deed.from() == actor
                ? List.of()
                : List.of(
                        row(sentence, from, last, deed.from())
                                .under(giver(sentence, actor, cells.get(who).from())));
    }

    private static int column(SentenceView title, List<Cell> columns, Set<String> words) {
        for (int at = 0; at < columns.size(); at++) {
            if (title.holds(words, columns.get(at).from(), columns.get(at).to())) {
                return at;
            }
        }
        return NONE;
    }

    private int party(SentenceView sentence, Cell cell) {
        return party(sentence, cell.from(), cell.to());
    }

    /** The last token of the name that the stretch is; none where it names nobody. */
    private int party(SentenceView sentence, int from, int to) {
        int first = sentence.word(from).equals("the") && from < to ? from + 1 : from;
        if (to - first >= LONGEST_NAME || sentence.isSum(first)) {
            return NONE;
        }
        for (int token = first; token <= to; token++) {
            if (context.names().actorAt(sentence.inDocument(token)).isPresent()
                    && sentence.isCapitalised(first)) {
                int last =
                        sentence.inSentence(
                                context.names()
                                        .last(
                                                context.names()
                                                        .mentionAt(sentence.inDocument(token))));
                return last == NONE ? token : Math.min(last, to);
            }
        }
        boolean proper = true;
        for (int token = first; token <= to; token++) {
            proper &= sentence.isCapitalised(token) && NAMES.contains(sentence.tag(token));
        }
        return proper ? to : NONE;
    }

    /** Who "to get prices" or "lifts the picket" is said of: a name before a verb. */
    private int doer(SentenceView sentence, int first, int last) {
        int lead = lead(sentence, first);
        int from = lead == NONE ? first : lead + 1;
        from += sentence.word(from).equals("the") ? 1 : 0;
        int mention = from < last ? context.names().mentionAt(sentence.inDocument(from)) : NONE;
        boolean named =
                mention >= 0 && context.names().actorAt(sentence.inDocument(from)).isPresent();
        int end = named ? sentence.inSentence(context.names().last(mention)) : NONE;
        return end != NONE && end < last && isVerb(sentence, end + 1) ? end : NONE;
    }

    private static boolean isVerb(SentenceView sentence, int token) {
        String tag = sentence.tag(token);
        boolean infinitive = sentence.word(token).equals("to") && token + 1 < sentence.size();
        boolean deed = !sentence.isCapitalised(token) && sentence.word(token).endsWith("s");
        return infinitive
                || tag.equals("VERB") && !sentence.word(token).endsWith("ed")
                || deed && sentence.tag(token + 1).equals("DET");
    }

    private static int deed(SentenceView sentence, int doer) {
        return sentence.word(doer + 1).equals("to") ? doer + 2 : doer + 1;
    }

    /** "• No new taxes" of the party that the title names, or whose paper it is. */
    private List<PledgeCandidate> ofTitle(
            SentenceView title, SentenceView sentence, int first, int last) {
        if (title.holds(MUTUAL, 0, title.size() - 1)) {
            return List.of();
        }
        int holder = holder(title);
        PledgeCandidate row = row(sentence, first, last, first);
        if (holder != NONE) {
            return List.of(row.under(giver(title, holder, holder)));
        }
        return context.issuer().isPresent() ? List.of(row) : List.of();
    }

    /** The body of "UNDERTAKINGS OF THE LICENSEE (Acme Telecom)"; a place or person behind "of". */
    private int holder(SentenceView title) {
        int best = NONE;
        int most = 0;
        for (int token = 0; token < title.size(); token++) {
            int mention = context.names().mentionAt(title.inDocument(token));
            if (mention < 0 || context.names().first(mention) != title.inDocument(token)) {
                continue;
            }
            int last = title.inSentence(context.names().last(mention));
            boolean body = context.names().isAt(title.inDocument(token), EntityType.ORGANIZATION);
            boolean actor = context.names().actorAt(title.inDocument(token)).isPresent();
            boolean owner = OF.contains(title.word(token - 1));
            int weight =
                    !actor || !body && !owner || last == NONE ? 0 : last - token + (body ? 3 : 1);
            if (weight > most) {
                most = weight;
                best = last;
            }
        }
        return best;
    }

    /** Who is bound by a row: the name that ends there. */
    static PledgeCandidate giver(SentenceView sentence, int name, int from) {
        Clause clause = new Clause(name, name, from, name, name, false, false);
        return new PledgeCandidate(sentence, clause, RuleKind.LIST_ITEM, Strength.FIRM, FORM);
    }

    private static PledgeCandidate row(SentenceView sentence, int from, int to, int deed) {
        boolean negated = DENYING.contains(sentence.word(deed));
        Clause clause = new Clause(deed, NONE, from, to, deed, negated, false);
        return new PledgeCandidate(sentence, clause, RuleKind.LIST_ITEM, Strength.FIRM, FORM);
    }

    /** The cells of a row with bars, or with two slashes apart from words or more. */
    private static List<Cell> cells(SentenceView sentence) {
        List<Cell> cells = new ArrayList<>();
        int bars = count(sentence, BAR);
        String mark = bars > 0 ? BAR : SLASH;
        if (bars == 0 && count(sentence, SLASH) < 2) {
            return cells;
        }
        int from = 0;
        for (int token = 0; token <= sentence.size(); token++) {
            if (token == sentence.size() || sentence.word(token).equals(mark)) {
                if (from < token) {
                    cells.add(new Cell(from, token - 1));
                }
                from = token + 1;
            }
        }
        return cells.size() < 2 ? List.of() : cells;
    }

    private static int count(SentenceView sentence, String mark) {
        int count = 0;
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.word(token).equals(mark)
                    && (token == 0
                            || sentence.span(token - 1, token - 1).end()
                                    < sentence.span(token, token).start())) {
                count++;
            }
        }
        return count;
    }

    /** The words of the row's action: to the end of its cell. */
    static int endOfDeed(SentenceView sentence, Clause clause) {
        List<Cell> cells = cells(sentence);
        for (Cell cell : cells) {
            if (cell.from() <= clause.action() && clause.action() <= cell.to()) {
                return Math.min(cell.to(), clause.to());
            }
        }
        return clause.to();
    }

    /** The dash or colon behind the first words of a row. */
    private static int lead(SentenceView sentence, int first) {
        for (int token = first + 1;
                token < Math.min(sentence.size(), first + LONGEST_NAME + 1);
                token++) {
            if (LEADS.contains(sentence.word(token))
                            && sentence.span(token, token).end()
                                            - sentence.span(token, token).start()
                                    == 1
                            && token + 1 < sentence.size()
                            && sentence.span(token, token).end()
                                    < sentence.span(token + 1, token + 1).start()
                    || DonorRows.isLeader(sentence.word(token))) {
                return token;
            }
        }
        return NONE;
    }

    private static boolean isMark(SentenceView sentence, int token) {
        String word = sentence.word(token);
        return BULLETS.contains(word) || TICKS.contains(word) || word.matches(LABEL);
    }

    private static int first(SentenceView sentence) {
        int first = 0;
        while (first < sentence.size() - 1 && isMark(sentence, first)) {
            first++;
        }
        return first;
    }

    private static int end(SentenceView sentence, int last) {
        int end = last;
        while (end > 0
                && (ClauseFinder.isPunctuation(sentence, end) && !sentence.word(end).equals(")"))) {
            end--;
        }
        return end;
    }

    /** Whom the row gives to: "NOK 140 million to the [Coral Fund]". */
    static Optional<Party> receiver(PledgeContext context, PledgeCandidate row) {
        SentenceView sentence = row.sentence();
        int end = endOfDeed(sentence, row.clause());
        for (int token = row.clause().action() + 1; token <= end; token++) {
            int name = sentence.word(token).equals("the") ? token + 1 : token;
            boolean given = TO.contains(sentence.word(token - 1)) && name <= end;
            Optional<Entity> party =
                    given ? context.names().actorAt(sentence.inDocument(name)) : Optional.empty();
            if (party.isPresent()) {
                return party.map(
                        each -> Party.of(each, sentence.span(name, name), Resolution.OBJECT));
            }
            if (given && sentence.isCapitalised(end) && sentence.word(token - 1).equals("to")) {
                return Optional.of(
                        Party.named(
                                sentence.text(name, end),
                                sentence.span(name, end),
                                Resolution.OBJECT));
            }
        }
        return Optional.empty();
    }
}
