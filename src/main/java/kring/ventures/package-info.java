/**
 * New business in cooperative form, and the joint agenda from which it comes (METHOD d). Pure calculations; no clock, no
 * files.
 */
@NullMarked
package kring.ventures;

import org.jspecify.annotations.NullMarked;
