/** Who is missing in a circle: the profile of an empty chair, naming nobody (METHOD, Who is missing). */
@NullMarked
package kring.seek;

import org.jspecify.annotations.NullMarked;
