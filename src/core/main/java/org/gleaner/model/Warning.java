package org.gleaner.model;

/** Something a user should know about a document that was processed all the same. */
public record Warning(String stage, String message) {}
