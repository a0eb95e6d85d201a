/** How numbers are read from running text, for every stage that wants amounts. */
package org.gleaner.numbers;
