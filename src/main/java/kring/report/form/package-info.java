/** Forms as Excel workbooks: written to be filled in, and read back (DESIGN, form and import). */
@NullMarked
package kring.report.form;

import org.jspecify.annotations.NullMarked;
