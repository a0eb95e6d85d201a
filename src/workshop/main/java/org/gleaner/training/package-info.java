/** How the project's own models are made from labelled text; no part of the chain. */
package org.gleaner.training;
