/**
 * How people's intentions compare with the charter and the founders, and how much the circle is of one mind (METHOD a):
 * {@code kring screen}. The tool advises, people decide; nobody is ranked.
 */
@NullMarked
package kring.screening;

import org.jspecify.annotations.NullMarked;
