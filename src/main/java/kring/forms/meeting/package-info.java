/** The form on which a facilitator writes down how a meeting went, and what it says (METHOD, The evening after). */
@NullMarked
package kring.forms.meeting;

import org.jspecify.annotations.NullMarked;
