package org.gleaner.annotate.pledges;

import java.util.Optional;
import org.gleaner.model.Entity;

/** For whom a document speaks where it says "we" outside of turns and quotes. */
record Author(String name, Optional<Entity> entity) {
}
