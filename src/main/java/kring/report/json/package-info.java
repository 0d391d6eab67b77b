/** A command's result itself as JSON: the components of its records, unrounded and without words. */
package kring.report.json;
