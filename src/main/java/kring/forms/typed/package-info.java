/** What people typed into the cells of a form, as what a file can hold; what can be read in two ways is asked. */
@NullMarked
package kring.forms.typed;

import org.jspecify.annotations.NullMarked;
