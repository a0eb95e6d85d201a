package org.gleaner.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the head of a document says of the whole: its title and its date. What the supplier gave
 * goes before what the text shows (first heading, date line).
 */
public record Header(Optional<String> title, Optional<LocalDate> date) {}
