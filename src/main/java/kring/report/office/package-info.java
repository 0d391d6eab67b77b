/** What Word and Excel files share: colours, native charts, clean text, and packages that come out the same each time. */
@NullMarked
package kring.report.office;

import org.jspecify.annotations.NullMarked;
