package org.gleaner.model;

import java.util.Optional;

/** For whom a document speaks where it says "we" outside of turns and quotes. */
public record Author(String name, Optional<Entity> entity) {}
