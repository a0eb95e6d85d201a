package org.gleaner.model;

import java.util.Optional;

/**
 * A speaker label taken apart: "Editor-in-chief of Nezavisimaya Gazeta Konstantin Remchukov
 * (retranslated):".
 *
 * @param span the label without mark and note
 * @param role the title, empty for a bare name: "Editor-in-chief of Nezavisimaya Gazeta"
 * @param name the name, empty for a role alone: "Konstantin Remchukov"
 */
public record SpeakerLabel(Span span, Optional<Span> role, Optional<Span> name) {}
