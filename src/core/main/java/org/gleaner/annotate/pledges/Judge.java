package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import org.gleaner.annotate.pledges.Doer.Kind;
import org.gleaner.model.Author;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;

/**
 * Judges finds by the filters, and by what the whole document tells of those who act in it: who
 * speaks, whom it accuses.
 */
record Judge(Scene scene, Rivals rivals, Optional<Author> author) {

    /**
     * What a clause whose subject is no body may be faulted for: "will be available" reads like a
     * forecast as well.
     */
    private static final Set<String> AGENTLESS = Set.of("no-agent", "forecast");

    /**
     * The doer of a find; a bare proper name that the author bears is a body: "Labor will", where
     * no recogniser knows the party.
     */
    Doer doer(Find find) {
        Doer doer = Doer.of(scene, find.statement(), find.clause());
        return doer.kind() == Kind.PROPER && isAuthor(name(find, doer))
                ? doer.as(Kind.ACTOR)
                : doer;
    }

    /**
     * Why the find is no pledge: the name of a filter, "rival" or "effect"; empty when it is one.
     */
    Optional<String> objection(Find find) {
        Doer doer = doer(find);
        Optional<PledgeFilter> filter = Filters.rejecting(find, doer, scene);
        if (filter.isPresent()) {
            return filter.map(PledgeFilter::name);
        }
        boolean foreign =
                (doer.isBody() || doer.kind() == Kind.PROPER)
                        && !isAuthor(name(find, doer))
                        && !isReElected(find, doer);
        if (foreign && rivals.accusations(name(find, doer)) > 0) {
            return Optional.of("rival");
        }
        return foreign && isEffect(find, doer) ? Optional.of("effect") : Optional.empty();
    }

    /**
     * Whether nothing speaks against the find but that its subject is no body that could bind
     * itself.
     */
    boolean lacksOnlyAgent(Find find) {
        Doer doer = doer(find);
        Set<String> objections = Filters.objections(find, doer, scene);
        return !objections.contains("rival")
                && AGENTLESS.containsAll(objections)
                && (objections.contains("no-agent")
                        || objection(find).filter("effect"::equals).isPresent());
    }

    private String name(Find find, Doer doer) {
        if (doer.head() < 0) {
            return "";
        }
        return scene.names()
                .actorAt(find.statement().inDocument(doer.head()))
                .map(Entity::name)
                .orElseGet(() -> find.statement().text(doer.from(), doer.to(), scene.text()));
    }

    /** "A re-elected Turnbull Government will": so speaks of a government who stands for it. */
    static boolean isReElected(Find find, Doer doer) {
        return doer.from() >= 0
                && find.statement().words(doer.from(), doer.head()).contains("re-elected");
    }

    private boolean isAuthor(String name) {
        return author.isPresent() && Authors.akin(author.get().name(), name);
    }

    /**
     * "The NDIS will support jobs": a named thing, whose name tells of no body and which does
     * nothing else in the text.
     */
    private boolean isEffect(Find find, Doer doer) {
        int head = doer.kind() == Kind.NAMED ? find.statement().inDocument(doer.head()) : -1;
        return head >= 0
                && author.isPresent()
                && Lexicon.EFFECTS.contains(find.verb())
                && find.rule().equals("modal-will")
                && scene.names().isAt(head, EntityType.ORGANIZATION)
                && scene.names().entityAt(head).filter(entity -> !scene.isBody(entity)).isPresent();
    }
}
