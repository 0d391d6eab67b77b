/** An existing list of people: which column holds what, whom it lists, and what of it cannot be taken over. */
@NullMarked
package kring.forms.people;

import org.jspecify.annotations.NullMarked;
