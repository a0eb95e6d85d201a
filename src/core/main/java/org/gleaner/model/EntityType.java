package org.gleaner.model;

/** The types of named things. PERCENT occurs in mentions only and belongs to no entity. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    NATIONALITY,
    LAW,
    EVENT,
    PRODUCT,
    PERCENT
}
