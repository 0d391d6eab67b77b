/** Forms as Excel workbooks: written to be filled in, and read back (DESIGN, form and import). */
package kring.report.form;
