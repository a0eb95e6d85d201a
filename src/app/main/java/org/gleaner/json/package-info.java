/** How large JSON may be, for all who read or write it. */
package org.gleaner.json;
