/** Intake: who somebody is, and what they want, seek, bring and have done, on a form for a candidate or a member. */
@NullMarked
package kring.forms.intake;

import org.jspecify.annotations.NullMarked;
