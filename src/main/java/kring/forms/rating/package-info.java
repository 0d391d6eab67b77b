/** The forms on which somebody's intentions are scored, by a rater or by the person, and what they say (METHOD, Forms). */
@NullMarked
package kring.forms.rating;

import org.jspecify.annotations.NullMarked;
