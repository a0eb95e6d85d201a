package org.gleaner.annotate.layout;

/** How a transcript sets its labels; one style goes through a document. */
enum LabelStyle {
    /** "Ann Lee:". */
    PLAIN(false),
    /** "00:05 Ann Lee:". */
    TIMED(false),
    /** "Ann Lee [14:32]:". */
    CLOCKED(true),
    /** "**Ann Lee:**". */
    BOLD(false),
    /** "1. Ann Lee (Bath):". */
    QUESTION(true),
    /** "- Ann Lee:". */
    BULLETED(false),
    /** ">> ANN LEE:". */
    CAPTION(true),
    /** "[Ann Lee]:". */
    BRACKETED(false),
    /** "&lt;Ann Lee&gt; ". */
    ANGLED(false),
    /** "Ann Lee -- Chief Executive Officer", a line of its own. */
    DASHED(true),
    /** "Ms. LEE of Ohio. ". */
    STOPPED(true),
    /** "ANN LEE. ", beside "CHAIR ROE. ". */
    STOPPED_CAPITALS(false),
    /** "Ms. Lee. ". */
    STOPPED_NAME(false),
    /** "Ann Lee (PPE). \u2013 ". */
    STOP_AND_DASH(true);

    private final boolean sure;

    LabelStyle(boolean sure) {
        this.sure = sure;
    }

    /** Whether nothing but labels is set so. */
    boolean isSure() {
        return sure;
    }
}
