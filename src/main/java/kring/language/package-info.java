/** The languages kring speaks: phrases, numbers and dates in Dutch and English. */
@NullMarked
package kring.language;

import org.jspecify.annotations.NullMarked;
