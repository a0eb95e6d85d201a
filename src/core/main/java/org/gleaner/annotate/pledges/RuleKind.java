package org.gleaner.annotate.pledges;

/** The ways to state an undertaking, as far as filters tell them apart. */
enum RuleKind {
    MODAL("modal-will"),
    GOING_TO("going-to"),
    UNDERTAKING_VERB("undertaking-verb"),
    ATTITUDE("attitude"),
    UNDERTAKING_NOUN("undertaking-noun"),
    REPORTED("reported-would"),
    FUNDING("money-set-aside"),
    BE_TO("be-to"),
    AIM("aim-is-to"),
    UNDER_WAY("under-way"),
    RECEIVE("will-receive"),
    ACCEPTANCE("acceptance"),
    /** The present tense: "the commune digs the basins", among what was agreed. */
    PRESENT("present-term"),
    /** A term of what was undertaken before: "The Taskforce will review the rules". */
    TERM("arrangement"),
    LIST_ITEM("list-item");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    /** As it stands in the record and in the table of confidences: "modal-will". */
    String label() {
        return label;
    }

    /** Whether only an organization or a person can be the subject of the rule's words. */
    boolean isBinding() {
        return this == UNDERTAKING_NOUN
                || this == UNDERTAKING_VERB
                || this == ATTITUDE
                || this == FUNDING;
    }

    /** "will build", or "would build" where somebody says so. */
    boolean isFuture() {
        return this == MODAL || this == REPORTED;
    }

    /** Whether the action is undertaken whatever its subject is. */
    boolean isSettled() {
        return this == UNDERTAKING_NOUN || this == ACCEPTANCE;
    }
}
