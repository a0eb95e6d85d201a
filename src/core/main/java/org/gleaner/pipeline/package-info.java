/** How stages are composed and run over a document. Knows the model and nothing of any stage. */
package org.gleaner.pipeline;
