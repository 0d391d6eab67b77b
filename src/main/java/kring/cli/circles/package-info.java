/** Commands that look at many circles in one run, {@code check} and {@code overview}, and what a circle hands to others. */
@NullMarked
package kring.cli.circles;

import org.jspecify.annotations.NullMarked;
