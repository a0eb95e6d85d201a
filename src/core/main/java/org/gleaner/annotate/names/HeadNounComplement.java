package org.gleaner.annotate.names;

import java.util.List;
import java.util.OptionalInt;
import org.gleaner.lexicon.HeadNouns;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.EntityType;
import org.gleaner.text.FormView;

/**
 * Finds where a name ends that goes on after its head noun: "Ministry [of Culture]", "Convention
 * [on the Prohibition of ... and on Their Destruction]".
 */
record HeadNounComplement(FormView words, NameReadings readings, int at, HeadNouns.Head head) {

    private static final int LONGEST = 24;
    private static final int LONGEST_LINK = 3;
    private static final int LONGEST_LIST = 10;
    private static final int LONGEST_NAME = 8;

    /**
     * The words that lead to one more capitalised word: "of", ", and", "for the".
     *
     * @param to the last token of the name before them
     * @param first the first of them
     * @param next the capitalised word
     */
    private record Link(int to, int first, int next, boolean and, boolean comma) {

        /** Whether it may join the parts of a list. */
        boolean coordinates() {
            return and || comma;
        }

        int length() {
            return next - first;
        }
    }

    /** The last token of the name; the head if nothing goes on. */
    int last() {
        int to = at;
        int token = at + 1;
        if (!words.sameSentence(at, token) || !LinkWords.followsHead(words.at(token))) {
            return at;
        }
        while (words.sameSentence(at, token) && token - at < LONGEST) {
            if (words.isCapitalized(token) && !startsSomethingElse(token, to)) {
                to = token++;
            } else if (isHyphen(token)) {
                to = token + 1;
                token += 2;
            } else {
                OptionalInt next = afterLink(token, to);
                if (next.isEmpty()) {
                    break;
                }
                token = next.getAsInt();
            }
        }
        return to;
    }

    private boolean isHyphen(int token) {
        return words.at(token).equals("-")
                && !words.isSpacedFromPrevious(token)
                && words.sameSentence(at, token + 1)
                && Character.isLetterOrDigit(words.at(token + 1).charAt(0));
    }

    /** A person's name or title after "of": "Bank of Russia Governor Elvira Nabiullina". */
    private boolean startsSomethingElse(int token, int to) {
        boolean title =
                words.is(token, WordTests.OFFICE)
                        && to > at
                        && words.isCapitalized(token - 1)
                        && !isOffice(token);
        boolean person = readings.at(token).filter(NameReading::isFullPerson).isPresent();
        List<NameReading> before = to > at ? readings.overlapping(to, to) : List.of();
        boolean afterPlace =
                !before.isEmpty()
                        && before.get(0).to() == to
                        && before.get(0).type() == EntityType.LOCATION
                        && to == token - 1;
        return title || person || afterPlace;
    }

    /** "Office of the Auditor [General]": one office in two words. */
    private boolean isOffice(int second) {
        return TitleLexicon.isOffice(words.lower(second - 1) + " " + words.lower(second));
    }

    /** The word after a link at {@code token}, if the link goes on with the name. */
    private OptionalInt afterLink(int token, int to) {
        Link link = link(token, to);
        boolean goesOn =
                link.length() > 0
                        && words.sameSentence(at, link.next())
                        && words.isCapitalized(link.next())
                        && !words.at(token).equals("the")
                        && !isLooseFor(link)
                        && !isLooseIn(link)
                        && !isLooseToOrWith(link)
                        && !isLooseOn(link)
                        && !(words.at(token).equals("of")
                                && words.isLower(link.next(), WordTests.BEFORE_SURNAME))
                        && !(link.coordinates() && (endsList(link) || startsName(link)));
        return goesOn ? OptionalInt.of(link.next()) : OptionalInt.empty();
    }

    private Link link(int token, int to) {
        int next = token;
        boolean and = false;
        boolean comma = false;
        while (words.sameSentence(at, next)
                && next - token < LONGEST_LINK
                && (LinkWords.joins(words.at(next)) || isArticleAfterFor(next, token))) {
            and |= words.at(next).equals("and") || words.at(next).equals("&");
            comma |= words.at(next).equals(",");
            next++;
        }
        return new Link(to, token, next, and, comma);
    }

    /** "Movement for [a] Just Malawi". */
    private boolean isArticleAfterFor(int token, int first) {
        return token > first
                && words.at(token - 1).equals("for")
                && (words.at(token).equals("a") || words.at(token).equals("an"));
    }

    private boolean isLaw() {
        return head.type() == EntityType.LAW;
    }

    /**
     * "a Bank for Russia": right after a head that takes no list, "for" belongs to the clause; and
     * so it does before what money is given for, "the European Union for the Clean Lakes
     * Programme".
     */
    private boolean isLooseFor(Link link) {
        return words.at(link.first()).equals("for")
                && !isLaw()
                && (link.to() == at && !head.list() || isForScheme(link));
    }

    private boolean isForScheme(Link link) {
        if (!words.at(link.next() - 1).equals("the")) {
            return false;
        }
        int last = link.next();
        while (words.sameSentence(at, last + 1) && words.isCapitalized(last + 1)) {
            last++;
        }
        return last > link.next()
                && HeadNouns.of(words.at(last))
                        .filter(end -> end.type() != EntityType.ORGANIZATION)
                        .isPresent();
    }

    /** "Ministry of Defence in Moscow", but "Commission on Security and Cooperation in Europe". */
    private boolean isLooseIn(Link link) {
        boolean goesOn =
                link.to() > at
                        && head.list()
                        && readings.at(link.next()).isEmpty()
                        && !readings.at(link.to()).map(NameReading::isKnown).orElse(false);
        return words.at(link.first()).equals("in")
                && !isLaw()
                && head.type() != EntityType.EVENT
                && !goesOn;
    }

    /**
     * "Bank of Russia to Gazprom", "Bill to Parliament", "Treaty with Japan"; not "Act to Amend".
     */
    private boolean isLooseToOrWith(Link link) {
        return words.at(link.first()).equals("to") && (link.to() > at || isNamed(link.next()))
                || words.at(link.first()).equals("with") && link.to() == at;
    }

    /** "Institute for Arid Agriculture on the Clermont campus". */
    private boolean isLooseOn(Link link) {
        return words.at(link.first()).equals("on")
                && link.to() > at
                && link.length() == 2
                && head.type() == EntityType.ORGANIZATION;
    }

    private boolean isNamed(int token) {
        return readings.at(token).isPresent()
                || words.is(token, WordTests.HEAD_NOUN)
                || words.is(token, WordTests.COMMON_NOUN);
    }

    /** Whether "and" or a comma joins another name than a part of this: "Bank of Russia and". */
    private boolean endsList(Link link) {
        return !head.list()
                || link.to() == at
                || endsInOther(link.to())
                || link.length() > 1 && !isLaw() && !link.comma()
                || link.comma() && !link.and() && !leadsToAnd(link.next());
    }

    private boolean endsInOther(int to) {
        return to > at && isOther(to);
    }

    /** Whether the token is read as something else than an organization. */
    private boolean isOther(int token) {
        return readings.at(token)
                .filter(reading -> reading.type() != EntityType.ORGANIZATION)
                .isPresent();
    }

    /** Whether a name of its own or a title comes next: "and the Ministry of Culture". */
    private boolean startsName(Link link) {
        return isOther(link.next())
                || readings.at(link.next()).filter(NameReading::isKnown).isPresent() && !isLaw()
                || hasHead(link.next()) && !isLaw()
                || !isLaw() && !isListed(link.to()) && isCompany(link.next())
                || words.is(link.next(), WordTests.OFFICE)
                || words.is(link.next(), WordTests.HONORIFIC);
    }

    private boolean leadsToAnd(int token) {
        for (int i = token; words.sameSentence(token, i) && i - token < LONGEST_LIST; i++) {
            if (words.at(i).equals("and")) {
                return words.isCapitalized(i + 1);
            }
            if (!words.isCapitalized(i) && !words.at(i).equals(",") && !words.at(i).equals("of")) {
                return false;
            }
        }
        return false;
    }

    /** "Communications, Information Technology" before ", and Mass Media". */
    private boolean isListed(int to) {
        for (int token = at + 1; token < to; token++) {
            if (words.at(token).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "Stanbrook Capital" in "Ministry of Finance and Stanbrook Capital": not a field's words. */
    private boolean isCompany(int token) {
        int last = token;
        while (words.sameSentence(token, last + 1)
                && last - token < LONGEST_NAME
                && words.isCapitalized(last + 1)) {
            last++;
        }
        return last > token
                && words.is(last, WordTests.COMPANY_END)
                && !words.isLower(token, WordTests.OFFICE_FIELD)
                && !words.is(token, WordTests.COMMON_NOUN)
                && !words.hasSmall(words.lower(token));
    }

    private boolean hasHead(int token) {
        for (int i = token;
                words.sameSentence(token, i) && i - token < LONGEST_NAME && words.isCapitalized(i);
                i++) {
            if (words.is(i, WordTests.HEAD_NOUN)) {
                return true;
            }
        }
        return false;
    }
}
