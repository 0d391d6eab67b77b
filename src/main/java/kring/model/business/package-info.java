/** What a venture says of its business: its model, what changes by it, and how its cooperative divides (METHOD, The model of a venture). */
@NullMarked
package kring.model.business;

import org.jspecify.annotations.NullMarked;
