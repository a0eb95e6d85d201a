/** The only code that knows Apache OpenNLP. */
package org.gleaner.opennlp;
