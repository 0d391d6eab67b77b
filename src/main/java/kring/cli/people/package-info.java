/** An existing list of people into a circle: {@code kring import LIST --members}. */
@NullMarked
package kring.cli.people;

import org.jspecify.annotations.NullMarked;
