/**
 * How calendar dates are written: the words of a line, the names of months and days, and whole
 * dates. Shared by stages.
 */
package org.gleaner.calendar;
