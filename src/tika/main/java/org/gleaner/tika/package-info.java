/**
 * The text of files as people have them: PDF, office documents, web pages and mail. The only code
 * that knows Apache Tika and the libraries that come with it.
 */
package org.gleaner.tika;
