/** What can be wrong with a circle's folder: findings, and the rules that go across files. */
@NullMarked
package kring.check;

import org.jspecify.annotations.NullMarked;
