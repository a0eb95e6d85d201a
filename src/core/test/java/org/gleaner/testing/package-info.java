/** What tests of every package share. */
package org.gleaner.testing;
