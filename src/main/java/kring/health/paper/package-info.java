/** The signals as a document, sheets and charts (METHOD, Signals). */
@NullMarked
package kring.health.paper;

import org.jspecify.annotations.NullMarked;
