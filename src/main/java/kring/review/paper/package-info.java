/** A year in review on paper and in a workbook. */
@NullMarked
package kring.review.paper;

import org.jspecify.annotations.NullMarked;
