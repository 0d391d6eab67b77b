/** The form on which a member gives a check-in, and what it says when it comes back (METHOD, Forms). */
@NullMarked
package kring.forms.checkin;

import org.jspecify.annotations.NullMarked;
