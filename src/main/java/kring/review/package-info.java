/**
 * A year of a circle, or three, in review (METHOD, A year in review): {@code kring review}. Everything is derived anew; nothing
 * derived is ever stored.
 */
@NullMarked
package kring.review;

import org.jspecify.annotations.NullMarked;
