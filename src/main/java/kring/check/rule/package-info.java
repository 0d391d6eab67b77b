/** The rules that go across the files of a circle. */
@NullMarked
package kring.check.rule;

import org.jspecify.annotations.NullMarked;
