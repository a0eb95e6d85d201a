package org.gleaner.annotate.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.calendar.CalendarNames;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.BlockKind;
import org.gleaner.model.EntityType;
import org.gleaner.model.Party;
import org.gleaner.model.Quote;
import org.gleaner.model.Sentence;
import org.gleaner.model.Span;
import org.gleaner.model.Tokens;
import org.gleaner.pipeline.Annotations;
import org.gleaner.text.MentionIndex;

/**
 * Reported speech: "Smith said (that) ...", "..., Smith explained.", "According to the ministry,
 * ...". One clause a sentence.
 */
final class ReportedSpeech {

    /** Words and marks that begin no reported clause, and where they begin none. */
    private static final Map<String, String> NO_CLAUSES = DataFile.map("speech/no-clauses.tsv");

    private static final Set<String> CIRCUMSTANCES = DataFile.words("speech/circumstances.txt");
    private static final Set<String> ADDRESSEES = DataFile.words("speech/addressees.txt");
    private static final Set<String> OPENERS =
            Set.of("the", "its", "their", "his", "her", "a", "an");
    private static final int LONGEST_SUBJECT = 40;
    private static final int BEFORE_THAT = 9;
    private static final int TAIL = 6;
    private static final int LEAST = 3;

    private final Annotations annotations;
    private final List<Sentence> sentences;
    private final Tokens tokens;
    private final MentionIndex names;
    private final Saying saying;
    private final Attribution attribution;

    ReportedSpeech(
            Annotations annotations,
            List<Sentence> sentences,
            Tokens tokens,
            MentionIndex names,
            Saying saying,
            Attribution attribution) {
        this.annotations = annotations;
        this.sentences = sentences;
        this.tokens = tokens;
        this.names = names;
        this.saying = saying;
        this.attribution = attribution;
    }

    /**
     * @param direct the direct quotes, in text order, and {@code used} the verbs that belong to
     *     them
     */
    List<Quote> find(List<Quote> direct, BitSet used) {
        List<Quote> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            annotations.checkDeadline();
            BlockKind kind = sentences.get(i).kind();
            Span span = sentences.get(i).span();
            while (next < direct.size() && direct.get(next).span().end() <= span.start()) {
                next++;
            }
            boolean quoted = next < direct.size() && direct.get(next).span().overlaps(span);
            if (quoted
                    || kind != BlockKind.BODY && kind != BlockKind.LIST_ITEM
                    || tokens.last(i) - tokens.first(i) < LEAST + 2) {
                continue;
            }
            sentence(tokens.first(i), end(tokens.first(i), tokens.last(i) - 1), used)
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The last token that is not a full stop or closing mark. */
    private int end(int from, int last) {
        int end = last;
        while (end > from && ".!?\u2026\"\u201D)".contains(tokens.word(end))) {
            end--;
        }
        return end;
    }

    private Optional<Quote> sentence(int from, int to, BitSet used) {
        Optional<Quote> according = according(from, to).or(() -> quotedAs(from, to));
        if (according.isPresent()) {
            return according;
        }
        for (int verb = from; verb <= to; verb++) {
            if (saying.verb(verb) && !used.get(verb)) {
                int verbAt = verb;
                Optional<Quote> quote = ahead(from, verb, to).or(() -> behind(from, verbAt, to));
                if (quote.isPresent()) {
                    return quote;
                }
            }
        }
        return Optional.empty();
    }

    private static Quote quote(Span span, Optional<Party> speaker) {
        return new Quote(span, Quote.Kind.REPORTED, speaker);
    }

    /** "Smith said that ...". */
    private Optional<Quote> ahead(int from, int verb, int to) {
        int clause = clause(verb, to);
        if (clause < 0 || to - clause + 1 < LEAST) {
            return Optional.empty();
        }
        return attribution
                .before(verb, Math.max(from, verb - LONGEST_SUBJECT))
                .map(found -> quote(tokens.span(clause, to), found.speaker()));
    }

    /** Where the clause begins that the verb reports; -1 if none does. */
    private int clause(int verb, int to) {
        if (!saying.reports(verb, false)) {
            return -1;
        }
        int that = that(verb, to);
        if (that >= 0) {
            return opensClause(verb, that, to) ? that + 1 : -1;
        }
        return saying.reports(verb, true) && verb < to && !asSaid(verb) ? bareClause(verb, to) : -1;
    }

    /** The "that" a few words after the verb, in the same clause; -1 if there is none. */
    private int that(int verb, int to) {
        for (int token = verb + 1; token <= Math.min(to, verb + BEFORE_THAT); token++) {
            if (saying.lower(token).equals("that")) {
                return token;
            }
            if (",;:\"\u201C".contains(tokens.word(token)) || saying.verb(token)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensClause(int verb, int that, int to) {
        return that < to && !beginsNoClause(that + 1, "that") && mayIntervene(verb, that);
    }

    /** Where a clause without "that" begins: "Acme said on Tuesday it would hire 300 people". */
    private int bareClause(int verb, int to) {
        int next = afterDay(afterAddressee(verb, to), to);
        boolean clause =
                next <= to
                        && !beginsNoClause(next, "clause")
                        && (next == to || !saying.lower(next + 1).equals(","));
        return clause ? next : -1;
    }

    /** Past "Monday", "on Monday". */
    private int afterDay(int next, int to) {
        if (next < to && saying.lower(next).equals("on") && weekday(next + 1)) {
            return next + 2;
        }
        return next <= to && weekday(next) ? next + 1 : next;
    }

    private boolean beginsNoClause(int token, String place) {
        String places = NO_CLAUSES.getOrDefault(saying.lower(token), "");
        return places.equals(place) || places.equals("both");
    }

    /**
     * Whether what occurs between verb and "that" says when, where or to whom, and is nothing that
     * "that" could belong to.
     */
    private boolean mayIntervene(int verb, int that) {
        int next = verb + 1;
        return next == that
                || saying.takesAddressee(verb)
                || saying.between(next)
                || weekday(next)
                || CIRCUMSTANCES.contains(saying.lower(next));
    }

    /**
     * After "told": past the one name or pronoun for the addressee; past the end if that is
     * unclear, so that no clause begins.
     */
    private int afterAddressee(int verb, int to) {
        int next = verb + 1;
        if (!saying.lower(verb).startsWith("t")) {
            return next;
        }
        if (next <= to && ADDRESSEES.contains(saying.lower(next))) {
            return next + 1;
        }
        return next <= to && names.mentionAt(next) != MentionIndex.NONE
                ? names.last(names.mentionAt(next)) + 1
                : to + 1;
    }

    /** "as I have told you": no clause depends on it. */
    private boolean asSaid(int verb) {
        for (int token = Math.max(0, verb - TAIL); token < verb; token++) {
            if (saying.lower(token).equals("as") || saying.lower(token).equals("what")) {
                return true;
            }
        }
        return false;
    }

    private boolean weekday(int token) {
        return Character.isUpperCase(tokens.word(token).charAt(0))
                && CalendarNames.weekday(saying.lower(token)) > 0;
    }

    /** "..., Smith explained", "..., said Jason Wood". */
    private Optional<Quote> behind(int from, int verb, int to) {
        if (verb == from) {
            return Optional.empty();
        }
        int comma = verb - 1;
        while (comma > from && comma > verb - TAIL * 2 && !tokens.word(comma).equals(",")) {
            comma--;
        }
        if (!tokens.word(comma).equals(",") || comma - from < LEAST + 1 || asSaid(verb)) {
            return Optional.empty();
        }
        Optional<Quote> apposed = comma == verb - 1 ? apposed(from, comma, to) : Optional.empty();
        if (apposed.isPresent()) {
            return apposed;
        }
        Optional<Attribution.Found> found =
                comma == verb - 1
                        ? attribution.after(verb, to)
                        : to - verb <= TAIL && !saying.verb(comma + 1)
                                ? attribution.before(verb, comma + 1)
                                : Optional.empty();
        Span said = tokens.span(from, comma - 1);
        return found.filter(
                        by ->
                                by.speaker().isPresent()
                                        && by.speaker().get().source() != Party.Resolution.SPEAKER)
                .map(by -> quote(said, by.speaker()));
    }

    /** "..., the mayor, Tom Brand, said" and "..., Tom Brand, the mayor, said". */
    private Optional<Quote> apposed(int from, int comma, int to) {
        if (to - comma > TAIL) {
            return Optional.empty();
        }
        int middle = commaBefore(from, comma);
        int first = middle < 0 ? -1 : commaBefore(from, middle);
        if (first - from < LEAST) {
            return Optional.empty();
        }
        boolean named = isName(middle + 1, comma - 1) && opensOffice(first + 1);
        boolean nameFirst = isName(first + 1, middle - 1) && opensOffice(middle + 1);
        return named || nameFirst
                ? attribution
                        .named(first + 1, comma - 1)
                        .map(by -> quote(tokens.span(from, first - 1), Optional.of(by)))
                : Optional.empty();
    }

    private int commaBefore(int from, int token) {
        for (int at = token - 1; at > from && at >= token - TAIL * 2; at--) {
            if (tokens.word(at).equals(",")) {
                return at;
            }
            if (saying.verb(at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the words are the name of one person, a title before it or not. */
    private boolean isName(int from, int to) {
        return from <= to
                && names.isAt(to, EntityType.PERSON)
                && names.last(names.mentionAt(to)) == to
                && names.first(names.mentionAt(to)) - from <= 2;
    }

    private boolean opensOffice(int token) {
        return OPENERS.contains(saying.lower(token));
    }

    /** "..., an agency quoted Smith as saying". */
    private Optional<Quote> quotedAs(int from, int to) {
        if (to - from < LEAST * 2
                || !saying.lower(to).equals("saying")
                || !saying.lower(to - 1).equals("as")) {
            return Optional.empty();
        }
        for (int verb = to - 2; verb > from && verb >= to - TAIL * 2; verb--) {
            if (saying.lower(verb).equals("quoted") || saying.lower(verb).equals("cited")) {
                int comma = commaBefore(from, verb);
                Optional<Party> source = attribution.named(verb + 1, to - 2);
                return comma - from >= LEAST && source.isPresent()
                        ? Optional.of(quote(tokens.span(from, comma - 1), source))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "According to Smith, ..." and "..., according to Smith". */
    private Optional<Quote> according(int from, int to) {
        for (int token = from; token + 2 <= to; token++) {
            if (!saying.lower(token).equals("according") || !saying.lower(token + 1).equals("to")) {
                continue;
            }
            int comma = token + 2;
            while (comma <= to
                    && comma < token + LONGEST_SUBJECT
                    && !tokens.word(comma).equals(",")) {
                comma++;
            }
            Optional<Party> source = attribution.named(token + 2, Math.min(to, comma - 1));
            if (source.isEmpty()) {
                return Optional.empty();
            }
            if (token == from && comma + LEAST <= to && tokens.word(comma).equals(",")) {
                return Optional.of(quote(tokens.span(comma + 1, to), source));
            }
            int last = tokens.word(Math.max(from, token - 1)).equals(",") ? token - 2 : token - 1;
            boolean closing = comma > to && last - from + 1 >= LEAST;
            return closing ? Optional.of(quote(tokens.span(from, last), source)) : Optional.empty();
        }
        return Optional.empty();
    }
}
