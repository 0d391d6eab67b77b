/** The minutes on paper and in a workbook. */
@NullMarked
package kring.minutes.paper;

import org.jspecify.annotations.NullMarked;
