package org.gleaner.annotate.titles;

/**
 * The words of a title: "First Deputy Prime Minister".
 *
 * @param from first token
 * @param head the token that names the office
 * @param to last token, the head or the end of a portfolio behind it
 * @param isOffice whether it says by itself which office it is; "Professor" does not
 */
record TitleWords(int from, int head, int to, boolean isOffice) {

    /** The same where it is of a house without a name, so that it is an office. */
    TitleWords ofHouse() {
        return new TitleWords(from, head, to, true);
    }

    /** The same where it is of an organization that is not known, so that it says no position. */
    TitleWords ofAnUnknown() {
        return new TitleWords(from, head, to, false);
    }
}
