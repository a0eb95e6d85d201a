/** What the text gives to somebody to say, in quotation marks or in a reported clause. */
package org.gleaner.annotate.quotes;
