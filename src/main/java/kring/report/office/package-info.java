/** What Word and Excel files share: colours, native charts, clean text, and packages that come out the same each time. */
package kring.report.office;
